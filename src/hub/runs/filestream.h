// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "hub/context.h"

#include <string_view>

namespace slipway::hub {

/** Numbers of the line files in the table run_lines. */
enum class LineFile { History = 0, Events = 1, Output = 2 };

/**
 * One POST to file_stream (wandb-api §7): stores lines under the offsets the client gave them, so
 * that a repeated request changes nothing, and gives the answer's object once all of it is on disk.
 * Lines keep their exact text. Throws HubError: 404 for an unknown run, 403 for a key of another
 * run, 400 for a body that is not one.
 */
Json acceptFileStream(HubServices &services, const RequestContext &request, std::string_view entity,
                      std::string_view project, std::string_view run, std::string body);

} // namespace slipway::hub
