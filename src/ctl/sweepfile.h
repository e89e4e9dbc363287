// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"
#include "config/yamltree.h"
#include "ctl/console.h"
#include "sweep/config/sweepconfig.h"

#include <QByteArray>
#include <QString>
#include <optional>
#include <vector>

namespace slipway::ctl {

struct Context;

/** A problem and where in the text it is. */
struct PlacedProblem
{
    sweep::Problem problem;
    TextPlace place;
};

/** A sweep's configuration as a file has it. */
struct CheckedSweep
{
    QByteArray text;
    std::optional<sweep::SweepConfig> config; ///< empty: a problem is an error
    std::vector<PlacedProblem> problems;
};

/** "-" is standard input. Fails only when there is no text; what is wrong with the text is a
 * problem of the answer. */
[[nodiscard]] Result<CheckedSweep> checkSweepFile(const QString &path);
/** The same with its errors and warnings told on the console; InvalidInput at `where` when it is
 * refused. */
[[nodiscard]] Result<CheckedSweep> goodSweepFile(const Context &context, const QString &path,
                                                 const QString &where);
/** checkSweepFile() for a text. */
[[nodiscard]] CheckedSweep checkSweepText(const QByteArray &yaml);

[[nodiscard]] Json problemView(const PlacedProblem &placed);
/** As compilers write it, so that editors find the place. */
[[nodiscard]] QString problemText(const QString &file, const PlacedProblem &placed);

} // namespace slipway::ctl
