// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>
#include <optional>

namespace slipway {

/**
 * Why a job failed and what helps, as far as its own words tell. `what` and `remedy` are English;
 * the window translates them in the context "slipway::FailureCause" and both put `subject` (a
 * module, a file, a program: hostile text) in for %1.
 */
struct FailureCause
{
    const char *key = "";    ///< names the rule to programs, like "module-missing"
    const char *what = "";   ///< one sentence
    const char *remedy = ""; ///< one sentence
    QString subject;
    QString line; ///< the line that told it; empty when the agent's sentence did

    /** `sentence` (one of the two, translated or not) with the subject in it. */
    [[nodiscard]] QString filled(const QString &sentence) const;
};

/**
 * The commonest causes by rule. `message` is the agent's or server's sentence, `output` the end of
 * the job's log or of its build; either may be empty. Of several lines the last that says anything
 * counts; nothing is guessed from lines far above the end.
 */
[[nodiscard]] std::optional<FailureCause> causeOfFailure(const QString &message,
                                                         const QString &output);

} // namespace slipway
