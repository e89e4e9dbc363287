// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "base/words.h"

#include <QRegularExpression>

namespace slipway {

std::optional<QStringList> splitWords(const QString &text)
{
    QStringList words;
    QString word;
    bool inWord = false;
    QChar quote;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        const bool escapes = c == u'\\' && quote != u'\'' && i + 1 < text.size();
        if (escapes) {
            // Inside double quotes a backslash is one, unless a quote or backslash follows.
            const QChar next = text.at(i + 1);
            if (quote == u'"' && next != u'"' && next != u'\\') {
                word += c;
                continue;
            }
            word += next;
            inWord = true;
            ++i;
        } else if (!quote.isNull()) {
            if (c == quote)
                quote = QChar();
            else
                word += c;
        } else if (c == u'\'' || c == u'"') {
            quote = c;
            inWord = true;
        } else if (c.isSpace()) {
            if (inWord)
                words << word;
            word.clear();
            inWord = false;
        } else {
            word += c;
            inWord = true;
        }
    }
    if (!quote.isNull())
        return std::nullopt;
    if (inWord)
        words << word;
    return words;
}

QString quotedWord(const QString &word)
{
    static const QRegularExpression plain(QStringLiteral("\\A[A-Za-z0-9_@%+=:,./-]+\\z"));
    if (plain.match(word).hasMatch())
        return word;
    QString inside = word;
    inside.replace(u'\'', QLatin1StringView("'\\''"));
    return u'\'' + inside + u'\'';
}

QString joinedWords(const QStringList &words)
{
    QStringList quoted;
    for (const QString &word : words)
        quoted << quotedWord(word);
    return quoted.join(u' ');
}

} // namespace slipway
