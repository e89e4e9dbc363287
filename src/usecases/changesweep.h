// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ports/sweepgateway.h"

#include <QCoroTask>
#include <memory>

namespace slipway {

/** Pauses, resumes, stops or cancels a sweep and gives it as it was before. Conflict when it is not
 * in a state for that; servers leave this to their clients. */
class ChangeSweep
{
public:
    explicit ChangeSweep(std::shared_ptr<SweepGateway> sweeps);
    QCoro::Task<Result<Sweep>> run(SweepRef sweep, SweepAction action) const;

private:
    std::shared_ptr<SweepGateway> m_sweeps;
};

} // namespace slipway
