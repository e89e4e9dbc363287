// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/jsontext.h"
#include "base/result.h"
#include "ctl/console.h"

#include <QString>

namespace slipway::ctl {

/**
 * An object given on the command line as wandb takes it: the path of a .json, .yaml or .yml file,
 * or the JSON itself. "-" is standard input. Errors carry line and column. `flag` is the option's
 * name, for the error.
 */
[[nodiscard]] Result<JsonText> readDocument(const QString &argument, const QString &flag);

/** A value as typed in key=value: JSON when it is JSON (numbers, true, null, [..]), else text. NaN
 * and infinities are texts, as in W&B's own history rows. */
[[nodiscard]] Json typedValue(const QString &text);

} // namespace slipway::ctl
