// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <mutex>
#include <vector>

namespace slipway::hub {

/**
 * Tells whoever waits for it that something happened in a queue: an item to take, a stop that was
 * asked for. A hint, not a record: whoever hears of it looks, and looks now and then anyway. From
 * any thread.
 */
class News
{
public:
    News();

    /** Something happened in the queue; call it after the transaction. */
    void note(std::int64_t queue);
    /** Number of the newest of all notes. Grows, also from one life of the hub to the next. */
    [[nodiscard]] std::uint64_t newest() const;
    /**
     * Calls `wake` once, from any thread, at the next note of one of the queues; at once when there
     * is one newer than `since`. Gives what forget() takes.
     */
    std::uint64_t await(std::vector<std::int64_t> queues, std::uint64_t since,
                        std::function<void()> wake);
    /** `wake` is not called any more once this has returned. */
    void forget(std::uint64_t waiter);

private:
    struct Waiter
    {
        std::vector<std::int64_t> queues;
        std::function<void()> wake;
    };

    mutable std::mutex m_mutex;
    std::uint64_t m_newest;
    std::uint64_t m_lastWaiter = 0;
    std::map<std::int64_t, std::uint64_t> m_notes; ///< newest of each queue
    std::map<std::uint64_t, Waiter> m_waiters;
};

} // namespace slipway::hub
