// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "ctl/console.h"

#include "ctl/errortext.h"

#include <QDateTime>
#include <QRegularExpression>
#include <cstdio>
#include <unistd.h>

namespace slipway::ctl {
namespace {

void write(std::FILE *stream, const QString &text, bool newline = true)
{
    const QByteArray bytes = Redactor::clean(text.toUtf8());
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stream);
    if (newline)
        std::fputc('\n', stream);
    std::fflush(stream);
}

bool isControl(QChar c)
{
    return c != QLatin1Char('\n') && c != QLatin1Char('\t') && c.category() == QChar::Other_Control;
}

bool isFormat(QChar c)
{
    // Direction marks can make a line read other than it is, and these separators end one.
    const ushort u = c.unicode();
    return (u >= 0x2028 && u <= 0x202e) || (u >= 0x2066 && u <= 0x2069) || u == 0x200e ||
           u == 0x200f || u == 0x061c;
}

QString dumped(const Json &json, int indent)
{
    const QString text =
        QString::fromStdString(json.dump(indent, ' ', false, Json::error_handler_t::replace));
    // All that stands outside of texts is ASCII; in them each of these may be written as a number.
    QString safe;
    safe.reserve(text.size());
    for (const QChar c : text) {
        if (isControl(c) || isFormat(c))
            safe += QStringLiteral("\\u%1").arg(c.unicode(), 4, 16, QLatin1Char('0'));
        else
            safe += c;
    }
    return safe;
}

/** For what is one value or one sentence: no line of its own making. */
QString oneLine(const QString &text)
{
    QString line = printable(text);
    for (QChar &c : line)
        if (c == QLatin1Char('\n') || c == QLatin1Char('\t'))
            c = QLatin1Char(' ');
    return line;
}

} // namespace

std::string utf8(const QString &text)
{
    return text.toStdString();
}

QString printable(const QString &text)
{
    QString clean = text;
    for (QChar &c : clean)
        if (isControl(c) || isFormat(c))
            c = QChar::ReplacementCharacter;
    return clean;
}

QString printableLog(const QString &text)
{
    static const QRegularExpression colours(QStringLiteral("\x1b\\[[0-9;]{0,32}m"));
    static const bool terminal = ::isatty(STDOUT_FILENO) == 1;
    if (!terminal) {
        QString plain = text;
        return printable(plain.remove(colours));
    }
    QString out;
    qsizetype from = 0;
    auto matches = colours.globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        out += printable(text.mid(from, match.capturedStart() - from)) + match.captured();
        from = match.capturedEnd();
    }
    return out + printable(text.mid(from));
}

QString timeText(const QDateTime &time)
{
    return time.isValid() ? time.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"))
                          : QStringLiteral("-");
}

void Console::result(const Json &json, const QString &text) const
{
    write(stdout, m_json ? dumped(json, -1) : printable(text));
}

void Console::table(const Json &json, const QStringList &head, const QList<QStringList> &rows,
                    const QString &empty) const
{
    if (m_json) {
        write(stdout, dumped(json, -1));
        return;
    }
    if (rows.isEmpty()) {
        write(stderr, empty);
        return;
    }
    QList<QStringList> lines{head};
    for (const QStringList &row : rows) {
        QStringList cells;
        for (const QString &cell : row)
            cells.append(oneLine(cell));
        lines.append(cells);
    }
    QList<qsizetype> widths(head.size(), 0);
    for (const QStringList &line : std::as_const(lines))
        for (qsizetype i = 0; i < line.size() && i < widths.size(); ++i)
            widths[i] = std::max(widths[i], line.at(i).size());
    for (const QStringList &line : std::as_const(lines)) {
        QString text;
        for (qsizetype i = 0; i < line.size(); ++i)
            text +=
                i + 1 < line.size() ? line.at(i).leftJustified(widths.value(i) + 2) : line.at(i);
        write(stdout, text);
    }
}

void Console::newKey(Json json, const Secret &key) const
{
    json["apiKey"] = key.expose().toStdString();
    const std::string text = m_json ? json.dump() : key.expose().toStdString();
    std::puts(text.c_str());
    std::fflush(stdout);
}

void Console::raw(const QString &text) const
{
    write(stdout, text);
}

void Console::say(const QString &text) const
{
    if (!m_json)
        write(stderr, printable(text));
}

void Console::warn(const QString &text) const
{
    write(stderr, QStringLiteral("slipwayctl: warning: ") + oneLine(text));
}

int Console::fail(const Error &error) const
{
    if (error.kind == ErrorKind::Cancelled)
        return Failed;
    write(stderr, QStringLiteral("slipwayctl: ") + printable(errorText(error)));
    if (m_json) {
        const auto clean = [](const QString &text) { return utf8(Redactor::clean(text)); };
        const Json json{{"error",
                         {{"kind", utf8(kindName(error.kind))},
                          {"reason", utf8(error.reason)},
                          {"field", utf8(error.field)},
                          {"where", clean(error.where)},
                          {"detail", clean(error.detail)},
                          {"text", clean(errorText(error))}}}};
        write(stdout, dumped(json, -1));
    }
    return Failed;
}

int Console::usage(const QString &text) const
{
    write(stderr, QStringLiteral("slipwayctl: ") + printable(text));
    if (m_json) {
        const Json json{{"error", {{"kind", "usage"}, {"text", utf8(text)}}}};
        write(stdout, dumped(json, -1));
    }
    return Usage;
}

bool Console::isInteractive()
{
    return ::isatty(STDIN_FILENO) == 1 && ::isatty(STDERR_FILENO) == 1;
}

bool Console::confirm(const QString &question, bool otherwise) const
{
    if (!isInteractive())
        return otherwise;
    write(stderr, oneLine(question) + QStringLiteral(" [y/N] "), false);
    const int c = std::getchar();
    for (int rest = c; rest != '\n' && rest != EOF;)
        rest = std::getchar();
    return c == 'y' || c == 'Y';
}

} // namespace slipway::ctl
