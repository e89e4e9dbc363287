// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "agent/agentrunner.h"

namespace slipway::agent {

class AgentRunner::Busy
{
public:
    explicit Busy(std::shared_ptr<AgentRunner> runner);
    ~Busy();
    Busy(const Busy &) = delete;
    Busy &operator=(const Busy &) = delete;

private:
    std::shared_ptr<AgentRunner> m_runner;
};

} // namespace slipway::agent
