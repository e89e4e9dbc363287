// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <string>
#include <vector>

namespace slipway::hub {

/**
 * IPv4 addresses of the bridges of Docker and podman on this computer, as far as they exist: the
 * only addresses of ours that a container on a bridge reaches (a job's host.docker.internal).
 */
std::vector<std::string> engineBridgeAddresses();
/**
 * Becomes readable when addresses of this computer come or go (rtnetlink(7)); -1 where the kernel
 * does not tell. podman makes its bridge with its first container, which must find us at once.
 */
int openAddressNews();
/** Whether the address is one of this computer's own interfaces'. */
bool isOwnAddress(const std::string &address);
/** 127.0.0.0/8, ::1 or "localhost". */
bool isLoopback(const std::string &address);

} // namespace slipway::hub
