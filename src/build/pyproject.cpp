// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "build/pyproject.h"

#include <QRegularExpression>

namespace slipway {
namespace {

/** Reads one TOML array of strings. */
class Array
{
public:
    Array(const QString &text, qsizetype from)
        : m_text(text)
        , m_at(from)
    {
    }

    std::optional<QStringList> read()
    {
        QStringList values;
        skipBlanks();
        if (!take(u'['))
            return std::nullopt;
        for (;;) {
            skipBlanks();
            if (take(u']'))
                return values;
            const std::optional<QString> value = string();
            if (!value)
                return std::nullopt;
            values.append(*value);
            skipBlanks();
            if (!take(u',') && peek() != u']')
                return std::nullopt;
        }
    }

private:
    [[nodiscard]] QChar peek() const { return m_at < m_text.size() ? m_text.at(m_at) : QChar(); }
    bool take(QChar c)
    {
        if (peek() != c)
            return false;
        ++m_at;
        return true;
    }
    /** Blanks, line ends and comments. */
    void skipBlanks()
    {
        while (m_at < m_text.size()) {
            if (peek() == u'#') {
                while (m_at < m_text.size() && peek() != u'\n')
                    ++m_at;
            } else if (peek().isSpace()) {
                ++m_at;
            } else {
                return;
            }
        }
    }
    std::optional<QString> string()
    {
        const QChar quote = peek();
        if (quote != u'"' && quote != u'\'')
            return std::nullopt;
        ++m_at;
        QString value;
        while (m_at < m_text.size()) {
            const QChar c = m_text.at(m_at++);
            if (c == quote)
                return value;
            if (c == u'\n')
                return std::nullopt;
            if (c == u'\\' && quote == u'"') {
                // Names and versions need no other escapes.
                if (peek() != u'"' && peek() != u'\\')
                    return std::nullopt;
                value += m_text.at(m_at++);
                continue;
            }
            value += c;
        }
        return std::nullopt;
    }

    const QString &m_text;
    qsizetype m_at;
};

} // namespace

std::optional<QStringList> projectDependencies(const QString &toml)
{
    qsizetype at = 0;
    bool inProject = false;
    while (at < toml.size()) {
        qsizetype end = toml.indexOf(u'\n', at);
        if (end < 0)
            end = toml.size();
        const QString line = toml.mid(at, end - at).trimmed();
        if (line.startsWith(u'['))
            inProject = line.section(u'#', 0, 0).trimmed() == QLatin1StringView("[project]");
        const qsizetype equals = line.indexOf(u'=');
        if (inProject && equals > 0 &&
            line.left(equals).trimmed() == QLatin1StringView("dependencies")) {
            std::optional<QStringList> all = Array(toml, toml.indexOf(u'=', at) + 1).read();
            if (!all)
                return std::nullopt;
            all->removeIf([](const QString &one) {
                static const QRegularExpression form(QStringLiteral("\\A[A-Za-z0-9][^\\p{C}]*\\z"));
                return !form.match(one).hasMatch();
            });
            return all;
        }
        at = end + 1;
    }
    return std::nullopt;
}

} // namespace slipway
