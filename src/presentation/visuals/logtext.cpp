// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "presentation/visuals/logtext.h"

#include <QRegularExpression>
#include <algorithm>
#include <utility>

namespace slipway {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLongestLine = 20'000;

/* After a text for the terminal itself (a title, a link, a picture): it ends with ST, of OSC also
   with BEL, or where something else begins. */
qsizetype afterString(QStringView text, qsizetype i, bool isOsc)
{
    for (; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c == u'\u009c' || c == u'\x18' || c == u'\x1a' || (isOsc && c == u'\a'))
            return i + 1;
        if (c == u'\x1b')
            return i + 1 < text.size() && text[i + 1] == u'\\' ? i + 2 : i;
    }
    return i;
}

/* After the parameters of a control sequence and the letter that ends it. */
qsizetype afterParameters(QStringView text, qsizetype i)
{
    while (i < text.size() && text[i] >= u' ' && text[i] <= u'?')
        ++i;
    return i < text.size() && text[i] >= u'@' && text[i] <= u'~' ? i + 1 : i;
}

/* The position after an escape sequence that starts at `at` (ECMA-48, in its 7-bit and its 8-bit
   form), or `at` where none does. A text for the terminal that never ends swallows the rest, as a
   terminal would. */
qsizetype afterEscape(QStringView text, qsizetype at)
{
    const bool isShort = text[at] == u'\x1b';
    if (!isShort && (text[at] < u'\u0080' || text[at] > u'\u009f'))
        return at;
    if (isShort && at + 1 >= text.size())
        return at + 1;
    const QChar kind = isShort ? text[at + 1] : QChar(text[at].unicode() - 0x40);
    const qsizetype next = at + (isShort ? 2 : 1);
    switch (kind.unicode()) {
    case u'[':
        return afterParameters(text, next);
    case u']':
    case u'P':
    case u'X':
    case u'^':
    case u'_':
        return afterString(text, next, kind == u']');
    default:
        break;
    }
    if (!isShort)
        return next;
    qsizetype i = at + 1;
    while (i < text.size() && text[i] >= u' ' && text[i] <= u'/')
        ++i;
    return i < text.size() && text[i] >= u'0' && text[i] <= u'~' ? i + 1 : i;
}

/* Bidirectional controls could make a line read differently from what was printed. */
bool reorders(QChar c)
{
    return (c >= u'\u202a' && c <= u'\u202e') || (c >= u'\u2066' && c <= u'\u2069') ||
           c == u'\u200e' || c == u'\u200f' || c == u'\u061c';
}

bool endsWithPair(const QString &text)
{
    return text.size() > 1 && text.back().isLowSurrogate() &&
           text.at(text.size() - 2).isHighSurrogate();
}

/* How many bytes at the end are a character of UTF-8 that was cut off. */
qsizetype cutCharacter(const QByteArray &text)
{
    for (qsizetype back = 1; back <= std::min<qsizetype>(3, text.size()); ++back) {
        const auto byte = static_cast<unsigned char>(text.at(text.size() - back));
        if ((byte & 0xc0) == 0x80)
            continue;
        const qsizetype length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc0 ? 2 : 1;
        return length > back ? back : 0;
    }
    return 0;
}

/* The part after the last carriage return that draws something. */
QStringView lastDrawing(QStringView raw)
{
    while (raw.endsWith(u'\n') || raw.endsWith(u'\r'))
        raw.chop(1);
    const qsizetype start = raw.lastIndexOf(u'\r');
    return start < 0 ? raw : raw.sliced(start + 1);
}

} // namespace

QString plainLogLine(QStringView raw)
{
    const QStringView text = lastDrawing(raw);
    QString plain;
    plain.reserve(qMin(text.size(), kLongestLine));
    for (qsizetype i = 0; i < text.size() && plain.size() < kLongestLine;) {
        const QChar c = text[i];
        if (const qsizetype after = afterEscape(text, i); after > i) {
            i = after;
            continue;
        }
        ++i;
        if (c == u'\t') {
            plain += u"    "_s;
        } else if (c == u'\b') {
            plain.chop(endsWithPair(plain) ? 2 : 1);
        } else if (c == QChar::LineSeparator || c == QChar::ParagraphSeparator) {
            plain += u' ';
        } else if (c.category() != QChar::Other_Control && !reorders(c)) {
            plain += c;
        }
    }
    plain.truncate(kLongestLine);
    if (!plain.isEmpty() && plain.back().isHighSurrogate())
        plain.chop(1);
    return plain;
}

QList<QByteArray> LogLines::take(const QByteArray &bytes)
{
    QList<QByteArray> lines;
    qsizetype from = 0;
    for (qsizetype end = bytes.indexOf('\n'); end >= 0; end = bytes.indexOf('\n', from)) {
        append(QByteArrayView(bytes).sliced(from, end - from));
        lines.append(rest());
        from = end + 1;
    }
    append(QByteArrayView(bytes).sliced(from));
    return lines;
}

QByteArray LogLines::rest()
{
    QByteArray line = std::exchange(m_line, {});
    m_redraws = false;
    if (line.size() == LongestLine)
        line.chop(cutCharacter(line));
    return line;
}

void LogLines::append(QByteArrayView piece)
{
    while (!piece.isEmpty()) {
        const qsizetype end = piece.indexOf('\r');
        const QByteArrayView drawn = end < 0 ? piece : piece.first(end);
        if (!drawn.isEmpty()) {
            if (std::exchange(m_redraws, false))
                m_line.clear();
            m_line.append(drawn.first(std::min(drawn.size(), LongestLine - m_line.size())));
        }
        if (end < 0)
            return;
        m_redraws = true;
        piece = piece.sliced(end + 1);
    }
}

LogLevel levelOfLine(QStringView line)
{
    static const QRegularExpression error(
        u"^Traceback \\(most recent|(^|[\\s\\[(|])(ERROR|FATAL|CRITICAL|PANIC)([\\s\\]):|]|$)"
        "|^\\w*(\\.\\w+)*(Error|Exception)(:|$)|^(error|fatal|fatal error):"_s);
    static const QRegularExpression warning(
        u"(^|[\\s\\[(|])(WARNING|WARN)([\\s\\]):|]|$)|\\w*Warning:|^warning:"_s);
    static const QRegularExpression debug(u"(^|[\\s\\[(|])(DEBUG|TRACE)([\\s\\]):|]|$)"_s);
    static const QRegularExpression info(u"(^|[\\s\\[(|])INFO([\\s\\]):|]|$)"_s);
    const QStringView start = line.left(400); // the level stands at the front; keeps it cheap
    if (error.match(start).hasMatch())
        return LogLevel::Error;
    if (warning.match(start).hasMatch())
        return LogLevel::Warning;
    if (debug.match(start).hasMatch())
        return LogLevel::Debug;
    if (info.match(start).hasMatch())
        return LogLevel::Info;
    return LogLevel::None;
}

QString logLevelName(LogLevel level)
{
    switch (level) {
    case LogLevel::Debug:
        return u"debug"_s;
    case LogLevel::Info:
        return u"info"_s;
    case LogLevel::Warning:
        return u"warning"_s;
    case LogLevel::Error:
        return u"error"_s;
    case LogLevel::None:
        break;
    }
    return {};
}

} // namespace slipway
