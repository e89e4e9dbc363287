// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "presentation/visuals/logtext.h"

#include <QRegularExpression>

namespace slipway {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLongestLine = 20'000;

/* The position after an escape sequence that starts at `at` (ECMA-48: CSI, OSC, and the short
   ones). A sequence that never ends swallows the rest, as a terminal would. */
qsizetype afterEscape(QStringView text, qsizetype at)
{
    qsizetype i = at + 1;
    if (i >= text.size())
        return i;
    if (text[i] == u'[') {
        for (++i; i < text.size(); ++i) {
            if (text[i] >= u'@' && text[i] <= u'~')
                return i + 1;
        }
        return i;
    }
    if (text[i] == u']') {
        for (++i; i < text.size(); ++i) {
            if (text[i] == u'\a')
                return i + 1;
            if (text[i] == u'\x1b')
                return qMin(i + 2, text.size());
        }
        return i;
    }
    if (text[i] == u'(' || text[i] == u')')
        return qMin(i + 2, text.size());
    return i + 1;
}

/* Bidirectional controls could make a line read differently from what was printed. */
bool reorders(QChar c)
{
    return (c >= u'\u202a' && c <= u'\u202e') || (c >= u'\u2066' && c <= u'\u2069') ||
           c == u'\u200e' || c == u'\u200f' || c == u'\u061c';
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
        if (c == u'\x1b') {
            i = afterEscape(text, i);
            continue;
        }
        ++i;
        if (c == u'\t') {
            plain += u"    "_s;
        } else if (c == u'\b') {
            plain.chop(1);
        } else if (c.category() != QChar::Other_Control && !reorders(c)) {
            plain += c;
        }
    }
    return plain;
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
