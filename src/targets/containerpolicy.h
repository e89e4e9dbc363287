// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/jsontext.h"
#include "base/result.h"
#include "domain/agents/agentpolicy.h"

#include <QStringList>

namespace slipway {

/** Resource arguments, parted into what the policy had to allow and what anybody may say. */
struct PolicedArguments
{
    QStringList options; ///< "--name=value" of volumes, networks, ports, users, labels, runtimes
    JsonText rest;       ///< for containerOptions()
};

/**
 * Takes out what opens the computer to a job. Forbidden "policy.forbidden" with the line to add to
 * the policy in `detail`, InvalidInput "resourceArgs.invalid" for what makes no sense; `field` is
 * the key. Folders are mounted by their real path: a link cannot lead out of an allowed one.
 */
[[nodiscard]] Result<PolicedArguments> policedArguments(const JsonText &resourceArgs,
                                                        const AgentPolicy &policy);

} // namespace slipway
