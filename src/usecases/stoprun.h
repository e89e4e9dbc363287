// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ports/rungateway.h"

#include <QCoroTask>
#include <memory>

namespace slipway {

/** Asks a run to stop. Conflict (reason "run.over") when it has ended already. */
class StopRun
{
public:
    explicit StopRun(std::shared_ptr<RunGateway> runs);
    QCoro::Task<Result<void>> run(RunRef run) const;

private:
    std::shared_ptr<RunGateway> m_runs;
};

} // namespace slipway
