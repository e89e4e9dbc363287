// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "auth/netrc.h"

#include "ports/reasons.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <utility>
#include <vector>

namespace slipway {
namespace {

constexpr qint64 LargestFile = 1024 * 1024;

/** A word of the file and where it stands. */
struct Token
{
    QByteArray text;
    qsizetype begin = 0;
    qsizetype end = 0;
};

bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

/**
 * The words of a netrc file as Python's netrc module sees them: "quoted" words, backslashes inside
 * them, '#' to the end of the line before a word. macdef bodies end at an empty line.
 */
std::vector<Token> tokensOf(const QByteArray &text)
{
    std::vector<Token> tokens;
    qsizetype i = 0;
    const qsizetype size = text.size();
    while (i < size) {
        if (isBlank(text[i])) {
            ++i;
            continue;
        }
        const bool inEntry =
            !tokens.empty() && (tokens.back().text == "password" || tokens.back().text == "login" ||
                                tokens.back().text == "account");
        if (text[i] == '#' && !inEntry) {
            while (i < size && text[i] != '\n')
                ++i;
            continue;
        }
        Token token;
        token.begin = i;
        if (text[i] == '"') {
            for (++i; i < size && text[i] != '"'; ++i) {
                if (text[i] == '\\' && i + 1 < size)
                    ++i;
                token.text += text[i];
            }
            ++i;
        } else {
            for (; i < size && !isBlank(text[i]); ++i) {
                if (text[i] == '\\' && i + 1 < size)
                    ++i;
                token.text += text[i];
            }
        }
        i = std::min(i, size);
        token.end = i;
        tokens.push_back(token);
        if (token.text == "macdef") {
            const qsizetype blank = text.indexOf("\n\n", i);
            i = blank < 0 ? size : blank + 2;
        }
    }
    return tokens;
}

bool startsEntry(const Token &token)
{
    return token.text == "machine" || token.text == "default" || token.text == "macdef";
}

/** First and one-past-last word of each entry of the machine. */
std::vector<std::pair<std::size_t, std::size_t>> entriesOf(const std::vector<Token> &tokens,
                                                           const QByteArray &machine)
{
    std::vector<std::pair<std::size_t, std::size_t>> entries;
    for (std::size_t i = 0; i + 1 < tokens.size();) {
        if (tokens[i].text != "machine" || tokens[i + 1].text != machine) {
            // A password may be the word "machine": step over names and their values together.
            const bool isPair = tokens[i].text == "machine" || tokens[i].text == "login" ||
                                tokens[i].text == "password" || tokens[i].text == "account";
            i += isPair ? 2 : 1;
            continue;
        }
        std::size_t end = i + 2;
        while (end < tokens.size() && !startsEntry(tokens[end]))
            end += 2;
        end = std::min(end, tokens.size());
        entries.emplace_back(i, end);
        i = end;
    }
    return entries;
}

Error unwritable(const QString &path, const QString &detail)
{
    return {.kind = ErrorKind::Internal,
            .where = QStringLiteral("write ") + path,
            .detail = detail,
            .reason = QString(reasons::FileUnwritable)};
}

Result<QByteArray> contentsOf(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return QByteArray();
    if (!file.open(QIODevice::ReadOnly) || file.size() > LargestFile) {
        return Error{.kind = ErrorKind::Internal,
                     .where = QStringLiteral("read ") + path,
                     .detail = file.isOpen() ? QStringLiteral("the file is too large")
                                             : file.errorString(),
                     .reason = QString(reasons::FileUnreadable)};
    }
    return file.readAll();
}

Result<void> replaceFile(const QString &path, const QByteArray &text)
{
    // A link (dotfile collections) stays one: what it points to is replaced.
    const QString real = QFileInfo(path).isSymLink() ? QFileInfo(path).canonicalFilePath() : path;
    QSaveFile file(real.isEmpty() ? path : real);
    if (!file.open(QIODevice::WriteOnly) ||
        !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) ||
        file.write(text) != text.size() || !file.commit())
        return unwritable(path, file.errorString());
    return {};
}

} // namespace

Netrc::Netrc(QString path)
    : m_path(std::move(path))
{
}

QString Netrc::defaultPath()
{
    const QString named = qEnvironmentVariable("NETRC");
    if (!named.isEmpty())
        return named.startsWith(QLatin1StringView("~/")) ? QDir::homePath() + named.mid(1) : named;
    const QString dotted = QDir::home().filePath(QStringLiteral(".netrc"));
    const QString underscored = QDir::home().filePath(QStringLiteral("_netrc"));
    return !QFileInfo::exists(dotted) && QFileInfo::exists(underscored) ? underscored : dotted;
}

QString Netrc::machineName(const QUrl &server)
{
    const QString host = server.host(QUrl::FullyEncoded);
    return server.port() < 0 ? host : host + u':' + QString::number(server.port());
}

std::optional<QByteArray> Netrc::password(const QByteArray &text, const QByteArray &machine)
{
    const std::vector<Token> tokens = tokensOf(text);
    std::optional<QByteArray> found;
    for (const auto &[begin, end] : entriesOf(tokens, machine)) {
        for (std::size_t i = begin + 2; i + 1 < end; i += 2) {
            if (tokens[i].text == "password")
                found = tokens[i + 1].text; // the last one counts, as in Python
        }
    }
    return found;
}

QByteArray Netrc::without(const QByteArray &text, const QByteArray &machine)
{
    const std::vector<Token> tokens = tokensOf(text);
    QByteArray rest;
    qsizetype kept = 0;
    for (const auto &[begin, end] : entriesOf(tokens, machine)) {
        rest += text.mid(kept, tokens[begin].begin - kept);
        kept = tokens[end - 1].end;
        while (kept < text.size() && text[kept] != '\n')
            ++kept;
        kept = std::min(kept + 1, text.size());
    }
    return rest + text.mid(kept);
}

Result<std::optional<Secret>> Netrc::key(const QUrl &server) const
{
    const Result<QByteArray> text = contentsOf(m_path);
    if (!text)
        return text.error();
    const std::optional<QByteArray> found = password(*text, machineName(server).toUtf8());
    if (!found || found->isEmpty())
        return std::optional<Secret>();
    Secret key(*found);
    Redactor::hide(key);
    return std::optional<Secret>(key);
}

Result<void> Netrc::write(const QUrl &server, const Secret &key) const
{
    const Result<QByteArray> old = contentsOf(m_path);
    if (!old)
        return old.error();
    const QByteArray machine = machineName(server).toUtf8();
    QByteArray text = without(*old, machine);
    if (!text.isEmpty() && !text.endsWith('\n'))
        text += '\n';
    text += "machine " + machine + "\n  login user\n  password " + key.expose() + '\n';
    return replaceFile(m_path, text);
}

Result<void> Netrc::remove(const QUrl &server) const
{
    const Result<QByteArray> old = contentsOf(m_path);
    if (!old)
        return old.error();
    const QByteArray text = without(*old, machineName(server).toUtf8());
    return text == *old ? Result<void>() : replaceFile(m_path, text);
}

} // namespace slipway
