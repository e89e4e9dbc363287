// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "sweep/config/blockreader.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace slipway::sweep {
namespace {

/** How many letters must change (Levenshtein). */
size_t distance(const std::string &one, const std::string &other)
{
    std::vector<size_t> row(other.size() + 1);
    std::iota(row.begin(), row.end(), size_t(0));
    for (size_t i = 0; i < one.size(); ++i) {
        size_t diagonal = row[0];
        row[0] = i + 1;
        for (size_t j = 0; j < other.size(); ++j) {
            const size_t change = diagonal + (one[i] == other[j] ? 0 : 1);
            diagonal = row[j + 1];
            row[j + 1] = std::min({change, row[j] + 1, row[j + 1] + 1});
        }
    }
    return row.back();
}

/** The word that was probably meant, or null. */
const std::string *closest(const std::string &written, const std::vector<std::string> &words)
{
    const std::string *best = nullptr;
    size_t least = 4;
    // A long text is no misspelt word, and comparing is quadratic.
    if (written.size() > 64)
        return nullptr;
    for (const std::string &word : words) {
        const size_t far = distance(written, word);
        if (far < least && far < word.size()) {
            least = far;
            best = &word;
        }
    }
    return best;
}

} // namespace

std::optional<std::int64_t> wholeNumber(const Json &value)
{
    if (value.is_number_unsigned()) {
        const auto number = value.get<std::uint64_t>();
        if (number > std::uint64_t(std::numeric_limits<std::int64_t>::max()))
            return {};
        return std::int64_t(number);
    }
    if (value.is_number_integer())
        return value.get<std::int64_t>();
    if (!value.is_number_float())
        return {};
    const double number = value.get<double>();
    if (std::floor(number) != number || std::abs(number) > 9e15)
        return {};
    return std::int64_t(number);
}

BlockReader::BlockReader(const Json &block, Path path, std::vector<Problem> &problems,
                         Problem::Origin origin)
    : m_block(block)
    , m_path(std::move(path))
    , m_problems(problems)
    , m_origin(origin)
{
}

Path BlockReader::at(const std::string &key) const
{
    Path path = m_path;
    path.push_back(key);
    return path;
}

const Json *BlockReader::find(const std::string &key)
{
    m_known.push_back(key);
    const auto found = m_block.find(key);
    return found == m_block.end() ? nullptr : &*found;
}

std::optional<std::string> BlockReader::text(const std::string &key)
{
    const Json *value = find(key);
    if (!value)
        return {};
    if (value->is_string())
        return value->get<std::string>();
    report(at(key), "notAText", "must be a text");
    return {};
}

std::optional<std::string> BlockReader::word(const std::string &key,
                                             const std::vector<std::string> &words)
{
    const Json *value = find(key);
    if (!value)
        return {};
    const std::string written = value->is_string() ? value->get<std::string>() : value->dump();
    if (value->is_string() && std::find(words.begin(), words.end(), written) != words.end())
        return written;
    std::string all;
    for (const std::string &one : words)
        all += (all.empty() ? "" : ", ") + one;
    Problem &problem =
        report(at(key), "unknownWord", "'" + written.substr(0, 80) + "' is none of " + all);
    if (const std::string *meant = closest(written, words))
        problem.repairs.push_back(
            Repair{"use_" + *meant, "use " + *meant, {Edit{at(key), *meant}}});
    return {};
}

std::optional<std::int64_t> BlockReader::integer(const std::string &key, std::int64_t least)
{
    const Json *value = find(key);
    if (!value)
        return {};
    const std::optional<std::int64_t> number = wholeNumber(*value);
    if (number && *number >= least)
        return number;
    std::string text = "must be an integer";
    if (least != std::numeric_limits<std::int64_t>::lowest())
        text += " of at least " + std::to_string(least);
    report(at(key), "notAnInteger", text);
    return {};
}

std::optional<double> BlockReader::number(const std::string &key)
{
    const Json *value = find(key);
    if (!value)
        return {};
    if (value->is_number())
        return value->get<double>();
    report(at(key), "notANumber", "must be a number");
    return {};
}

std::optional<bool> BlockReader::boolean(const std::string &key)
{
    const Json *value = find(key);
    if (!value)
        return {};
    if (value->is_boolean())
        return value->get<bool>();
    report(at(key), "notABoolean", "must be true or false");
    return {};
}

Problem &BlockReader::report(const Path &path, std::string name, std::string text)
{
    m_good = false;
    m_problems.push_back(
        Problem{Problem::Severity::Error, m_origin, path, std::move(name), std::move(text)});
    return m_problems.back();
}

void BlockReader::refuseOthers()
{
    for (const auto &entry : m_block.items()) {
        const std::string &key = entry.key();
        if (std::find(m_known.begin(), m_known.end(), key) != m_known.end())
            continue;
        Problem &problem = report(at(key), "unknownKey", "this key is not known here");
        const std::string *meant = closest(key, m_known);
        if (meant && !m_block.contains(*meant))
            problem.repairs.push_back(
                Repair{"rename_" + *meant,
                       "rename it to " + *meant,
                       {Edit{at(key), std::nullopt}, Edit{at(*meant), entry.value()}}});
        problem.repairs.push_back(Repair{"remove", "take it out", {Edit{at(key), std::nullopt}}});
    }
}

} // namespace slipway::sweep
