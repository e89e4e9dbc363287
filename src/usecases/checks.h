// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/error.h"
#include "base/jsontext.h"
#include "base/result.h"
#include "domain/jobs/imagereference.h"
#include "usecases/reasons.h"

#include <QString>

/** Checks that several use cases share. */
namespace slipway {

/** InvalidInput on a field. */
[[nodiscard]] Error invalid(const QString &where, const QString &field, reasons::Word reason,
                            const QString &detail = {});
/**
 * The text as a JSON object; empty text is {}. The error has reason json.syntax and detail
 * "<line>:<column>: <what>" (both from 1), or json.notObject.
 */
[[nodiscard]] Result<JsonText> checkedObject(const QString &text, const QString &where,
                                             const QString &field);
/** A project name that every W&B server takes (wandb-api §2). */
[[nodiscard]] Result<void> checkedProject(const QString &name, const QString &where);

} // namespace slipway
