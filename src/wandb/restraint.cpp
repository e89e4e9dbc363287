// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "wandb/restraint.h"

#include <QRandomGenerator>
#include <algorithm>

namespace slipway {
namespace {

using std::chrono::milliseconds;
constexpr int LongestDoubling = 8;

milliseconds left(const QDeadlineTimer &timer)
{
    return milliseconds(std::max<qint64>(0, timer.remainingTime()));
}

/** The server has the request and does not want it, or cannot answer it, now. */
bool isTrouble(const HttpOutcome &outcome)
{
    return outcome.status == 429 || (outcome.status >= 500 && !(outcome.status == 501));
}

} // namespace

milliseconds jittered(milliseconds delay)
{
    const int percent = 100 + QRandomGenerator::global()->bounded(26);
    return delay * percent / 100;
}

milliseconds Restraint::pauseBefore(const QString &endpoint) const
{
    const auto trouble = m_troubles.constFind(endpoint);
    const milliseconds own = trouble == m_troubles.cend() ? milliseconds(0) : left(trouble->over);
    return std::max(own, left(m_quiet));
}

milliseconds Restraint::pauseAfter(int failures) const
{
    // First the quick tries of one request, then what whoever asks again has to wait.
    const int later = failures - m_policy.tries;
    if (later < 0)
        return jittered(
            std::min(m_policy.firstDelay * (1 << std::min(failures - 1, LongestDoubling)),
                     m_policy.longestDelay));
    return jittered(std::min(m_policy.betweenFailures * (1 << std::min(later, LongestDoubling)),
                             m_policy.longestBetweenFailures));
}

void Restraint::asked(const QString &endpoint)
{
    const auto trouble = m_troubles.find(endpoint);
    if (trouble != m_troubles.end())
        trouble->over.setRemainingTime(pauseAfter(trouble->failures));
}

void Restraint::answered(const QString &endpoint, const HttpOutcome &outcome)
{
    if (outcome.status == 0)
        return; // nobody was there to be troubled
    if (!isTrouble(outcome)) {
        m_troubles.remove(endpoint);
        return;
    }
    Trouble &trouble = m_troubles[endpoint];
    ++trouble.failures;
    if (outcome.status == 429) // too often, in so many words
        trouble.failures = std::max(trouble.failures, m_policy.tries);
    trouble.over.setRemainingTime(outcome.retryAfter ? *outcome.retryAfter
                                                     : pauseAfter(trouble.failures));
    const bool asksForQuiet = outcome.status == 429 || outcome.status == 503;
    if (outcome.retryAfter && asksForQuiet && *outcome.retryAfter > left(m_quiet))
        m_quiet.setRemainingTime(*outcome.retryAfter);
}

} // namespace slipway
