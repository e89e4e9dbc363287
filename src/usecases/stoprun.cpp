// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "usecases/stoprun.h"

#include "usecases/reasons.h"

#include <utility>

namespace slipway {

StopRun::StopRun(std::shared_ptr<RunGateway> runs)
    : m_runs(std::move(runs))
{
}

QCoro::Task<Result<void>> StopRun::run(RunRef run) const
{
    const auto runs = m_runs;
    const Result<Run> found = co_await runs->run(run);
    if (!found)
        co_return found.error();
    if (isOver(found->state))
        co_return Error{.kind = ErrorKind::Conflict,
                        .where = QStringLiteral("stop run ") + run.id.text(),
                        .detail = {},
                        .reason = QString(reasons::RunOver)};
    co_return co_await runs->stop(found->ref);
}

} // namespace slipway
