// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QCoroTask>
#include <optional>

namespace slipway {

template <typename T>
QCoro::Task<void> keepAnswer(QCoro::Task<T> task, std::optional<T> *answer)
{
    answer->emplace(co_await task);
}

/** Runs the event loop until the task has its answer; unlike QCoro::waitFor of 0.8 also for types
 * without a default constructor, such as Result. */
template <typename T>
T answerOf(QCoro::Task<T> task)
{
    std::optional<T> answer;
    QCoro::waitFor(keepAnswer(std::move(task), &answer));
    return std::move(*answer);
}

} // namespace slipway
