// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "sweep/search/counterrandom.h"

#include <bit>

namespace slipway::sweep {
namespace {

/** Steele, Lea and Flood's mixer: every bit of the input moves half of the output. */
std::uint64_t mixed(std::uint64_t x)
{
    x += 0x9e3779b97f4a7c15ULL;
    x = (x ^ (x >> 30)) * 0xbf58476d1ce4e5b9ULL;
    x = (x ^ (x >> 27)) * 0x94d049bb133111ebULL;
    return x ^ (x >> 31);
}

} // namespace

CounterRandom::CounterRandom(std::uint64_t seed, std::uint64_t stream)
    : m_key(stream == 0 ? seed : mixed(seed ^ mixed(stream)))
{
}

std::uint64_t CounterRandom::bits(std::uint64_t number, std::uint64_t place) const
{
    std::uint32_t c[4] = {std::uint32_t(number), std::uint32_t(number >> 32), std::uint32_t(place),
                          std::uint32_t(place >> 32)};
    std::uint32_t k[2] = {std::uint32_t(m_key), std::uint32_t(m_key >> 32)};
    for (int round = 0; round < 10; ++round) {
        const std::uint64_t first = std::uint64_t(0xD2511F53U) * c[0];
        const std::uint64_t second = std::uint64_t(0xCD9E8D57U) * c[2];
        const std::uint32_t next[4] = {
            std::uint32_t(second >> 32) ^ c[1] ^ k[0], std::uint32_t(second),
            std::uint32_t(first >> 32) ^ c[3] ^ k[1], std::uint32_t(first)};
        for (int i = 0; i < 4; ++i)
            c[i] = next[i];
        k[0] += 0x9E3779B9U;
        k[1] += 0xBB67AE85U;
    }
    return c[0] | std::uint64_t(c[1]) << 32;
}

double CounterRandom::uniform(std::uint64_t number, std::uint64_t place) const
{
    return (double(bits(number, place) >> 12) + 0.5) * 0x1p-52;
}

std::uint64_t permuted(std::uint64_t index, std::uint64_t size, std::uint64_t key)
{
    if (size < 2)
        return index;
    const int half = (std::bit_width(size - 1) + 1) / 2;
    const std::uint64_t mask = (std::uint64_t(1) << half) - 1;
    std::uint64_t at = index;
    do {
        std::uint64_t left = at >> half;
        std::uint64_t right = at & mask;
        for (std::uint64_t round = 0; round < 6; ++round) {
            const std::uint64_t next = left ^ (mixed(right ^ mixed(key + round)) & mask);
            left = right;
            right = next;
        }
        at = left << half | right;
    } while (at >= size);
    return at;
}

} // namespace slipway::sweep
