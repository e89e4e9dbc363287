// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "usecases/changesweep.h"

#include <utility>

namespace slipway {

ChangeSweep::ChangeSweep(std::shared_ptr<SweepGateway> sweeps)
    : m_sweeps(std::move(sweeps))
{
}

QCoro::Task<Result<Sweep>> ChangeSweep::run(SweepRef sweep, SweepAction action) const
{
    const auto sweeps = m_sweeps;
    const Result<Sweep> found = co_await sweeps->sweep(sweep);
    if (!found)
        co_return found.error();
    if (!isPossible(action, found->state))
        co_return Error{.kind = ErrorKind::Conflict,
                        .where = QStringLiteral("change sweep ") + sweep.id,
                        .detail = QStringLiteral("The sweep is %1.").arg(wireName(found->state))};
    const Sweep before = *found;
    const Result<void> changed = co_await sweeps->setState(before, stateAfter(action));
    if (!changed)
        co_return changed.error();
    co_return Result<Sweep>(before);
}

} // namespace slipway
