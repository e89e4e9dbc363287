// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <cstdint>

namespace slipway::sweep {

/**
 * Random numbers that are a function of a key and a counter (Philox4x32-10, Salmon et al. 2011), so
 * that the suggestion of a number is the same whoever asks, in whatever order, after any restart.
 */
class CounterRandom
{
public:
    explicit CounterRandom(std::uint64_t seed, std::uint64_t stream = 0);

    /** 64 random bits for this number and place. */
    [[nodiscard]] std::uint64_t bits(std::uint64_t number, std::uint64_t place = 0) const;
    /** Evenly from the open interval (0, 1). */
    [[nodiscard]] double uniform(std::uint64_t number, std::uint64_t place = 0) const;

private:
    std::uint64_t m_key;
};

/** A permutation of [0, size) by a key, without a table: a Feistel network, walked until it comes
 * back into the range. */
[[nodiscard]] std::uint64_t permuted(std::uint64_t index, std::uint64_t size, std::uint64_t key);

} // namespace slipway::sweep
