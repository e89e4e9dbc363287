// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "sweep/config/problem.h"

#include <cstdint>
#include <limits>
#include <utility>

namespace slipway::sweep {

/** Reads the keys of one object; tells what does not fit, and at the end which keys were not asked
 * for. */
class BlockReader
{
public:
    BlockReader(const Json &block, Path path, std::vector<Problem> &problems,
                Problem::Origin origin = Problem::Origin::Schema);

    /** Whether all that was read so far is good. */
    [[nodiscard]] bool isGood() const { return m_good; }
    [[nodiscard]] Path at(const std::string &key) const;

    /** The value, marked as known; null when it is not there. */
    [[nodiscard]] const Json *find(const std::string &key);
    [[nodiscard]] std::optional<std::string> text(const std::string &key);
    /** One of the words; a close one that was meant is offered. */
    [[nodiscard]] std::optional<std::string> word(const std::string &key,
                                                  const std::vector<std::string> &words);
    /** JSON Schema's integers: 3.0 is one. */
    [[nodiscard]] std::optional<std::int64_t>
    integer(const std::string &key,
            std::int64_t least = std::numeric_limits<std::int64_t>::lowest());
    [[nodiscard]] std::optional<double> number(const std::string &key);
    [[nodiscard]] std::optional<bool> boolean(const std::string &key);

    Problem &report(const Path &path, std::string name, std::string text);
    /** Tells of every key that nothing has asked for. */
    void refuseOthers();

private:
    const Json &m_block;
    Path m_path;
    std::vector<Problem> &m_problems;
    Problem::Origin m_origin;
    std::vector<std::string> m_known;
    bool m_good = true;
};

/** As BlockReader::integer, of any value. */
[[nodiscard]] std::optional<std::int64_t> wholeNumber(const Json &value);

} // namespace slipway::sweep
