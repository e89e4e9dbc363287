// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/jobs/job.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace slipway {

/** One value of a launch that its job's schema does not take. */
struct InputProblem
{
    enum class Kind {
        Type,     ///< `allowed` names the types, such as "integer"
        Choice,   ///< `allowed` lists the values as JSON, comma-separated
        TooSmall, ///< below `allowed`
        TooLarge, ///< above `allowed`
        NotAbove, ///< not above `allowed`
        NotBelow, ///< not below `allowed`
        TooFew,   ///< fewer elements or characters than `allowed`
        TooMany,  ///< more of them
        Repeated, ///< the same element twice
        Unknown,  ///< the job takes no such member
        NoInput   ///< the job declares its files, and not this one
    };
    QString file; ///< JobInput::file; empty is wandb.config
    QString path; ///< "model.layers[2]"; empty is the whole document
    Kind kind = Kind::Type;
    QString allowed;
    QString found; ///< the value as JSON, shortened
    bool operator==(const InputProblem &) const = default;
};

/**
 * What the job's schemas say against a launch's run config and its changes of files, both objects.
 * Both are laid over what the job has itself, so nothing is missing in them: `required` is not
 * asked for. Of JSON Schema W&B's subset counts, and what pydantic adds to it (anyOf, const,
 * $defs); other keywords allow everything. A file that the job declares with no schema takes
 * anything.
 */
[[nodiscard]] QList<InputProblem> inputProblems(const QList<JobInput> &inputs,
                                                const JsonText &runConfig, const JsonText &files);

/** One English sentence: "model.layers: 200 is above 100." */
[[nodiscard]] QString inputProblemText(const InputProblem &problem);

/** Places of a schema that W&B's form does not understand, as its own package warns of them. */
[[nodiscard]] QStringList unusualKeywords(const JsonText &schema);

} // namespace slipway
