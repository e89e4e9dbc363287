// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <atomic>
#include <cstdint>

namespace slipway::hub {

/**
 * How many bytes of bodies the hub holds in memory at once, all connections together. Safe from any
 * thread.
 */
class BodyBudget
{
public:
    explicit BodyBudget(std::uint64_t most)
        : m_most(most)
    {
    }

    /** What one body takes of it; gives it back in the end. */
    class Lease
    {
    public:
        explicit Lease(BodyBudget &budget)
            : m_budget(budget)
        {
        }
        ~Lease() { m_budget.m_held -= m_held; }
        Lease(const Lease &) = delete;
        Lease &operator=(const Lease &) = delete;

        /** The body has (or says that it will have) this many. Throws HubError Busy when too much
         *  is held already. */
        void growTo(std::uint64_t bytes);

    private:
        BodyBudget &m_budget;
        std::uint64_t m_held = 0;
    };

    [[nodiscard]] std::uint64_t held() const { return m_held; }

private:
    const std::uint64_t m_most;
    std::atomic<std::uint64_t> m_held = 0;
};

} // namespace slipway::hub
