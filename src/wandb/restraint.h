// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "wandb/failures.h"
#include "wandb/retrypolicy.h"

#include <QDeadlineTimer>
#include <QHash>
#include <QString>
#include <chrono>

namespace slipway {

/**
 * When a server in trouble may be asked again: no earlier than it says itself, and the same
 * question ever more seldom as long as it fails, whoever wants to know. Agents, pages and jobs of
 * one program would otherwise each come back at their own pace.
 */
class Restraint
{
public:
    explicit Restraint(RetryPolicy policy)
        : m_policy(policy)
    {
    }

    /** From now on; zero: at once. */
    [[nodiscard]] std::chrono::milliseconds pauseBefore(const QString &endpoint) const;
    /** It is asked now; while it is in trouble others wait for what becomes of that. */
    void asked(const QString &endpoint);
    void answered(const QString &endpoint, const HttpOutcome &outcome);

private:
    struct Trouble
    {
        int failures = 0;
        QDeadlineTimer over;
    };
    [[nodiscard]] std::chrono::milliseconds pauseAfter(int failures) const;

    RetryPolicy m_policy;
    QHash<QString, Trouble> m_troubles; ///< by endpoint, of those whose last answer was a failure
    QDeadlineTimer m_quiet{0};          ///< what it asked for, of everybody
};

/** Somewhat more, so that many do not come in the same moment. */
[[nodiscard]] std::chrono::milliseconds jittered(std::chrono::milliseconds delay);

} // namespace slipway
