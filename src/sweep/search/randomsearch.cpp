// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "sweep/search/randomsearch.h"

#include "sweep/space/quantile.h"

namespace slipway::sweep {
namespace {

/** Constraints that this many draws in a row do not meet are taken for ones that cannot be met. */
constexpr std::uint64_t MostDraws = 10'000;

} // namespace

RandomSearch::RandomSearch(SweepConfig config, std::uint64_t seed)
    : m_config(std::move(config))
    , m_random(seed)
{
}

std::optional<Suggestion> RandomSearch::suggest()
{
    if (!m_again.empty()) {
        Suggestion again{m_count++, m_again.front()};
        m_again.pop_front();
        return again;
    }
    const std::uint64_t number = m_count;
    for (std::uint64_t draw = 0; draw < MostDraws; ++draw) {
        const auto made = assign(m_config, [&](size_t index) {
            return quantile(m_config.parameters[index],
                            m_random.uniform(number, draw << 32 | index));
        });
        if (made) {
            ++m_count;
            return Suggestion{number, made->runConfig};
        }
    }
    return {};
}

} // namespace slipway::sweep
