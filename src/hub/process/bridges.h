// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <string>
#include <vector>

namespace slipway::hub {

/**
 * IPv4 address of Docker's bridge on this computer, when it exists: the only address of ours that a
 * container on the bridge reaches (a job's host.docker.internal).
 */
std::vector<std::string> dockerBridgeAddresses();
/** Whether the address is one of this computer's own interfaces'. */
bool isOwnAddress(const std::string &address);
/** 127.0.0.0/8, ::1 or "localhost". */
bool isLoopback(const std::string &address);

} // namespace slipway::hub
