// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

// Secrets in text that is logged, stored or shown: in any form, however the text was cut.

#include "base/secret.h"
#include "fuzz.h"

#include <QList>

using namespace slipway;

namespace {

/** One with all kinds of characters, one as keys are, one that begins as that one does. */
const QList<QByteArray> &secrets()
{
    static const QList<QByteArray> list{QByteArrayLiteral("pa\"ss\\w/rd+ ~=%"),
                                        QByteArrayLiteral("local-0123456789abcdef"),
                                        QByteArrayLiteral("local-0123456789abcdefXYZ")};
    return list;
}

QList<QByteArray> forms()
{
    QList<QByteArray> list;
    for (const QByteArray &secret : secrets())
        list << secret << secret.toHex() << secret.toHex().toUpper() << secret.toPercentEncoding()
             << secret.toBase64(QByteArray::OmitTrailingEquals)
             << ("api:" + secret).toBase64(QByteArray::OmitTrailingEquals)
             << secret.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    list << QByteArrayLiteral("pa\\\"ss\\\\w/rd+ ~=%"); // in JSON
    return list;
}

/** Bytes above 0xe0 stand for forms of secrets, so that a fuzzer finds its way. */
QByteArray expanded(const QByteArray &bytes, const QList<QByteArray> &all)
{
    QByteArray text;
    for (const char c : bytes) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte >= 0xe0)
            text += all.at((byte - 0xe0) % all.size());
        else
            text += c;
    }
    return text;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const QList<QByteArray> all = [] {
        for (const QByteArray &secret : secrets())
            Redactor::hide(Secret(secret));
        return forms();
    }();
    const QByteArray text = expanded(bytesOf(data, std::min<size_t>(size, 4096)), all);
    const QByteArray clean = Redactor::clean(text);
    for (const QByteArray &secret : secrets()) {
        require(!clean.contains(secret), "no secret is left");
        require(!clean.contains(secret.toHex()), "nor in hexadecimal");
        require(!clean.contains(secret.toPercentEncoding()), "nor percent-encoded");
        // Of its last bits others may be a part of the same character.
        const QByteArray base64 = secret.toBase64(QByteArray::OmitTrailingEquals);
        require(!clean.contains(base64.left(secret.size() * 8 / 6)), "nor in base64");
    }
    require(Redactor::clean(clean) == clean, "what is clean stays so");
    RedactedStream stream;
    QByteArray pieces;
    uint32_t random = uint32_t(size) + 1;
    for (qsizetype at = 0; at < text.size();) {
        random = random * 1664525 + 1013904223;
        const qsizetype piece = 1 + qsizetype(random >> 27);
        pieces += stream.take(text.mid(at, piece));
        at += piece;
    }
    pieces += stream.rest();
    require(pieces == clean, "pieces make the same text");
    return 0;
}
