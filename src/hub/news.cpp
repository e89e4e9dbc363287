// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "hub/news.h"

#include "hub/context.h"

#include <algorithm>

namespace slipway::hub {

// A client keeps the number over a restart of the hub: the clock is further on by then, unless it
// was set back, and then the client's next look comes without being told.
News::News()
    : m_newest(static_cast<std::uint64_t>(nowMs()) * 1000)
{
}

void News::note(std::int64_t queue)
{
    // Called with the lock: forget() waits for it, so that nobody is called who has gone.
    const std::lock_guard lock(m_mutex);
    m_notes[queue] = ++m_newest;
    for (auto it = m_waiters.begin(); it != m_waiters.end();) {
        const std::vector<std::int64_t> &queues = it->second.queues;
        if (std::find(queues.begin(), queues.end(), queue) == queues.end()) {
            ++it;
            continue;
        }
        it->second.wake();
        it = m_waiters.erase(it);
    }
}

std::uint64_t News::newest() const
{
    const std::lock_guard lock(m_mutex);
    return m_newest;
}

std::uint64_t News::await(std::vector<std::int64_t> queues, std::uint64_t since,
                          std::function<void()> wake)
{
    const std::lock_guard lock(m_mutex);
    const bool heard = std::any_of(queues.begin(), queues.end(), [&](std::int64_t queue) {
        const auto note = m_notes.find(queue);
        return note != m_notes.end() && note->second > since;
    });
    if (heard) {
        wake();
        return 0;
    }
    m_waiters.emplace(++m_lastWaiter, Waiter{std::move(queues), std::move(wake)});
    return m_lastWaiter;
}

void News::forget(std::uint64_t waiter)
{
    const std::lock_guard lock(m_mutex);
    m_waiters.erase(waiter);
}

} // namespace slipway::hub
