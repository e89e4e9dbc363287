// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

// What a job prints, as a person sees it. Cut anywhere, it must read the same.

#include "fuzz.h"
#include "presentation/visuals/logtext.h"

using namespace slipway;

namespace {

QList<QByteArray> linesOf(const QByteArray &bytes, uint32_t seed)
{
    LogLines cutter;
    QList<QByteArray> lines;
    for (qsizetype at = 0; at < bytes.size();) {
        seed = seed * 1664525 + 1013904223;
        const qsizetype piece = seed == 0 ? bytes.size() : 1 + qsizetype(seed >> 28);
        lines += cutter.take(bytes.mid(at, piece));
        at += piece;
    }
    lines.append(cutter.rest());
    return lines;
}

void checkPlain(const QString &plain)
{
    require(plain.size() <= 20'000, "a line is not too long");
    for (const QChar c : plain) {
        require(c.category() != QChar::Other_Control, "no control character is shown");
        require(c < u'\u202a' || c > u'\u202e', "nothing turns the direction of the text");
        require(c < u'\u2066' || c > u'\u2069', "nothing turns the direction of the text");
    }
    require(plainLogLine(plain) == plain, "what was cleaned is clean");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes = bytesOf(data, size);
    LogLines cutter;
    QList<QByteArray> whole = cutter.take(bytes);
    whole.append(cutter.rest());
    for (const uint32_t seed : {1U, uint32_t(size), 77U})
        require(linesOf(bytes, seed) == whole, "pieces make the same lines");
    for (const QByteArray &line : whole) {
        require(line.size() <= LogLines::LongestLine, "a line takes a limited space");
        const QString plain = plainLogLine(QString::fromUtf8(line));
        checkPlain(plain);
        (void)logLevelName(levelOfLine(plain));
    }
    checkPlain(plainLogLine(QString::fromLatin1(bytes)));
    return 0;
}
