// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "base/secret.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QList>
#include <QMultiHash>
#include <QMutex>
#include <QRegularExpression>
#include <algorithm>
#include <bitset>
#include <cstring>
#include <set>
#include <utility>

namespace slipway {
namespace {

constexpr qsizetype ShortestSecret = 8;
constexpr auto Encoding = QByteArray::Base64Encoding | QByteArray::OmitTrailingEquals;

/** The characters of base64 that are the secret's alone when `before` bytes stand before it. */
QByteArray base64Core(const QByteArray &secret, qsizetype before)
{
    const qsizetype first = (8 * before + 5) / 6;
    const qsizetype end = 8 * (before + secret.size()) / 6;
    return QByteArray(QByteArray(before, '\0') + secret).toBase64(Encoding).mid(first, end - first);
}

/** How a secret may look in a log, a URL, a header or a document. */
QList<QByteArray> formsOf(const QByteArray &secret)
{
    QList<QByteArray> forms{secret, secret.toHex(), secret.toHex().toUpper(),
                            secret.toPercentEncoding()};
    for (qsizetype before = 0; before < 3; ++before) {
        const QByteArray core = base64Core(secret, before);
        forms << core << QByteArray(core).replace('+', '-').replace('/', '_');
    }
    const QJsonArray list{QString::fromUtf8(secret)};
    const QByteArray json = QJsonDocument(list).toJson(QJsonDocument::Compact);
    forms << json.mid(2, json.size() - 4); // without [" and "]
    return forms;
}

/** What is looked for. Many secrets cost no more time than few: an agent hides a key a run. */
class Forms
{
public:
    void add(const QByteArray &form)
    {
        if (form.size() < ShortestSecret || !m_all.insert(form).second)
            return;
        m_longest = std::max(m_longest, form.size());
        const quint64 start = startOf(form.constData());
        m_seen.set(slotOf(start));
        m_byStart.insert(start, form);
    }

    /** `text` with each form replaced by "***". With `isAll` off an end that may be the beginning
     * of one is left alone, and `done` tells where it begins. */
    [[nodiscard]] QByteArray clean(const QByteArray &text, bool isAll, qsizetype &done) const
    {
        QByteArray out;
        qsizetype copied = 0;
        qsizetype i = 0;
        while (i < text.size()) {
            if (!isAll && text.size() - i < m_longest && begins(text.mid(i)))
                break;
            const qsizetype length = matchAt(text, i);
            if (length > 0) {
                out.append(text.constData() + copied, i - copied);
                out.append("***");
                copied = i + length;
            }
            i += std::max<qsizetype>(length, 1);
        }
        done = i;
        if (copied == 0)
            return i == text.size() ? text : text.left(i);
        return out.append(text.constData() + copied, i - copied);
    }

private:
    [[nodiscard]] static quint64 startOf(const char *text)
    {
        quint64 start = 0;
        std::memcpy(&start, text, sizeof start);
        return start;
    }
    [[nodiscard]] static size_t slotOf(quint64 start)
    {
        return size_t((start * 0x9E3779B97F4A7C15ULL) >> 48);
    }
    /** Whether more text could make this one of the forms. */
    [[nodiscard]] bool begins(const QByteArray &text) const
    {
        const auto next = m_all.upper_bound(text); // the form itself is complete
        return next != m_all.end() && next->startsWith(text);
    }
    /** Of the longest form that stands there; 0 for none. */
    [[nodiscard]] qsizetype matchAt(const QByteArray &text, qsizetype at) const
    {
        if (text.size() - at < ShortestSecret)
            return 0;
        const quint64 start = startOf(text.constData() + at);
        if (!m_seen.test(slotOf(start)))
            return 0;
        qsizetype length = 0;
        for (auto it = m_byStart.constFind(start); it != m_byStart.cend() && it.key() == start;
             ++it) {
            if (it->size() > length &&
                QByteArrayView(text).sliced(at).startsWith(QByteArrayView(*it)))
                length = it->size();
        }
        return length;
    }

    std::set<QByteArray> m_all;
    QMultiHash<quint64, QByteArray> m_byStart; ///< by their first eight bytes
    std::bitset<65536> m_seen;                 ///< which such starts there may be
    qsizetype m_longest = 0;
};

QMutex &mutex()
{
    static QMutex lock;
    return lock;
}

Forms &known()
{
    static Forms forms;
    return forms;
}

QByteArray cleaned(const QByteArray &text, bool isAll, qsizetype &done)
{
    const QMutexLocker lock(&mutex());
    return known().clean(text, isAll, done);
}

} // namespace

void Redactor::hide(const Secret &secret)
{
    if (secret.expose().size() < ShortestSecret)
        return;
    const QMutexLocker lock(&mutex());
    for (const QByteArray &form : formsOf(secret.expose()))
        known().add(form);
}

QByteArray Redactor::clean(QByteArray text)
{
    qsizetype done = 0;
    return cleaned(text, true, done);
}

QString Redactor::clean(QString text)
{
    const QByteArray utf8 = text.toUtf8();
    const QByteArray without = clean(utf8);
    if (without != utf8)
        text = QString::fromUtf8(without);
    static const QRegularExpression shapes(
        QStringLiteral("(WANDB_API_KEY=|WANDB_API_KEY[\"']\\s*:\\s*[\"']|"
                       "Authorization: *(?:Basic|Bearer) +)[^\\s'\"]+"),
        QRegularExpression::CaseInsensitiveOption);
    text.replace(shapes, QStringLiteral("\\1***"));
    return text;
}

QByteArray RedactedStream::take(const QByteArray &bytes)
{
    m_kept += bytes;
    qsizetype done = 0;
    const QByteArray clean = cleaned(m_kept, false, done);
    m_kept.remove(0, done);
    return clean;
}

QByteArray RedactedStream::rest()
{
    return Redactor::clean(std::exchange(m_kept, {}));
}

} // namespace slipway
