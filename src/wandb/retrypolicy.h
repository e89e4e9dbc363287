// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QtGlobal>
#include <chrono>

namespace slipway {

/** How long a request is tried again (wandb-api §1.4), and how long all of it may take. */
struct RetryPolicy
{
    int tries = 3;
    std::chrono::milliseconds perTry{10'000};
    std::chrono::milliseconds total{20'000};
    std::chrono::milliseconds firstDelay{300}; ///< doubles with every try, plus up to 25 %
    std::chrono::milliseconds longestDelay{5'000};
    /** The same question to a server that failed so often (see Restraint); doubles. */
    std::chrono::milliseconds betweenFailures{5'000};
    std::chrono::milliseconds longestBetweenFailures{10'000};
    /** A file may take as long as this, and longer by its size at the slowest speed there is. */
    std::chrono::milliseconds transferStart{5 * 60'000};
    qint64 slowestTransfer = 16 * 1024; ///< bytes a second

    /** For a person who waits: three tries, 20 s in all. */
    [[nodiscard]] static RetryPolicy interactive() { return {}; }
    /** For the agent: the SDK's patience, 20 tries, 2 s to 60 s apart, half an hour in all. */
    [[nodiscard]] static RetryPolicy patient()
    {
        using namespace std::chrono_literals;
        return {20, 30s, 30min, 2s, 60s};
    }
};

} // namespace slipway
