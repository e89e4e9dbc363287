// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "build/buildlog.h"

#include <QRegularExpression>

namespace slipway {
namespace {

constexpr qsizetype Kept = 16 * 1024;
constexpr qsizetype LongestLine = 64 * 1024;
constexpr qsizetype LongestWhat = 100;
constexpr double MillisecondsPerSecond = 1000.0;

QByteArray secondsText(double seconds)
{
    return QByteArray::number(seconds, 'f', 1) + " s";
}

/** What a terminal would show in the end of a line that was written over several times. */
QByteArray afterReturns(QByteArray line)
{
    while (line.endsWith('\r'))
        line.chop(1);
    return line.mid(line.lastIndexOf('\r') + 1);
}

} // namespace

BuildLog::BuildLog(Output output, Clock clock)
    : m_output(std::move(output))
    , m_clock(std::move(clock))
{
    m_timer.start();
    if (!m_clock)
        m_clock = [this] { return m_timer.elapsed(); };
    m_began = m_clock();
}

void BuildLog::say(const QByteArray &line)
{
    m_output(line + '\n');
}

void BuildLog::add(const QByteArray &bytes)
{
    m_rest += m_stream.take(bytes);
    takeLines();
}

void BuildLog::takeLines()
{
    qsizetype from = 0;
    for (;;) {
        qsizetype end = m_rest.indexOf('\n', from);
        // A line without an end is passed on all the same, in pieces.
        const bool piece = end < 0 && m_rest.size() - from > LongestLine;
        if (piece)
            end = from + LongestLine;
        if (end < 0)
            break;
        line(m_rest.mid(from, end - from));
        from = piece ? end : end + 1;
    }
    m_rest = m_rest.mid(from);
}

void BuildLog::finish()
{
    m_rest += m_stream.rest();
    takeLines();
    if (!m_rest.isEmpty())
        line(m_rest);
    m_rest.clear();
    if (m_oneByOne)
        endLast();
    if (m_steps.isEmpty())
        return;
    say("Steps:");
    for (const Step &step : std::as_const(m_steps)) {
        const QByteArray time = step.cached        ? QByteArrayLiteral("cached")
                                : step.seconds < 0 ? QByteArrayLiteral("not done")
                                                   : secondsText(step.seconds);
        say("  " + step.place.toUtf8().leftJustified(8) + time.rightJustified(10) + "  " +
            step.what.toUtf8());
    }
    say("Together: " + secondsText(double(m_clock() - m_began) / MillisecondsPerSecond));
}

BuildLog::Step *BuildLog::find(const QString &id)
{
    for (Step &step : m_steps) {
        if (step.id == id)
            return &step;
    }
    return nullptr;
}

void BuildLog::begin(const QString &id, const QString &place, const QString &what)
{
    if (find(id))
        return;
    m_steps.append(Step{
        .id = id, .place = place, .what = what.simplified().left(LongestWhat), .began = m_clock()});
}

void BuildLog::endLast()
{
    if (m_steps.isEmpty() || m_steps.last().seconds >= 0)
        return;
    Step &last = m_steps.last();
    last.seconds = double(m_clock() - last.began) / MillisecondsPerSecond;
    say("Step " + last.place.toUtf8() + (last.cached ? " was in the cache." : " took ") +
        (last.cached ? QByteArray() : secondsText(last.seconds) + '.'));
}

void BuildLog::line(const QByteArray &raw)
{
    const QByteArray line = afterReturns(raw);
    static const QRegularExpression classic(QStringLiteral("^Step (\\d+/\\d+) : (.*)$"));
    static const QRegularExpression buildah(QStringLiteral("^STEP (\\d+/\\d+): (.*)$"));
    static const QRegularExpression buildKit(
        QStringLiteral("^(#\\d+) \\[(?:\\S+ )?(\\d+/\\d+)\\] (.*)$"));
    static const QRegularExpression done(QStringLiteral("^(#\\d+) (DONE ([0-9.]+)s|CACHED)$"));
    const QString text = QString::fromUtf8(line);
    m_tail = (m_tail + line + '\n').right(Kept);

    for (const QRegularExpression *form : {&classic, &buildah}) {
        const QRegularExpressionMatch match = form->match(text);
        if (!match.hasMatch())
            continue;
        m_oneByOne = true;
        endLast();
        begin(match.captured(1), match.captured(1), match.captured(2));
    }
    if (text == QLatin1StringView(" ---> Using cache") ||
        text.startsWith(QLatin1StringView("--> Using cache"))) {
        if (!m_steps.isEmpty())
            m_steps.last().cached = true;
    }
    if (const auto match = buildKit.match(text); match.hasMatch())
        begin(match.captured(1), match.captured(2), match.captured(3));
    if (const auto match = done.match(text); match.hasMatch()) {
        if (Step *step = find(match.captured(1))) {
            step->cached = match.captured(2) == QLatin1StringView("CACHED");
            step->seconds = match.captured(3).toDouble();
        }
    }
    m_output(line + '\n');
}

} // namespace slipway
