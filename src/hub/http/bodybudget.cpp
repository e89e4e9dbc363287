// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "hub/http/bodybudget.h"

#include "hub/context.h"

#include <algorithm>

namespace slipway::hub {

namespace {

// The beginning of a body is free: heartbeats and questions pass however many large ones are here,
// and the number of connections bounds what that comes to.
constexpr std::uint64_t freeBytesOfBody = 16 * 1024;

} // namespace

void BodyBudget::Lease::growTo(std::uint64_t bytes)
{
    const std::uint64_t wanted = bytes - std::min(bytes, freeBytesOfBody);
    if (wanted <= m_held)
        return;
    const std::uint64_t more = wanted - m_held;
    if (m_budget.m_held.fetch_add(more) + more > m_budget.m_most) {
        m_budget.m_held -= more;
        throw HubError(HubErrorKind::Busy,
                       "The hub is busy with large requests. Try again in a moment.");
    }
    m_held = wanted;
}

} // namespace slipway::hub
