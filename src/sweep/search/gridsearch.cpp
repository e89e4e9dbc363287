// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "sweep/search/gridsearch.h"

#include "sweep/search/counterrandom.h"
#include "sweep/space/quantile.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace slipway::sweep {
namespace {

/** No parameter of a grid counts further: doubles would not tell its values apart. */
constexpr std::uint64_t mostPlaces = std::uint64_t(1) << 53;
/** So many combinations that are no runs are passed over at once. */
constexpr int mostPassed = 100'000;

/** numpy.arange(min, max, q), which W&B's grid takes: from min, without max. */
std::uint64_t stepCount(const Parameter &p)
{
    const double count = std::ceil((p.max - p.min) / p.q);
    return count < double(mostPlaces) ? std::uint64_t(std::max(1.0, count)) : mostPlaces;
}

double stepValue(const Parameter &p, std::uint64_t place)
{
    const double step = (p.min + p.q) - p.min; // numpy's, with its rounding
    return p.min + double(place) * step;
}

} // namespace

GridSearch::GridSearch(SweepConfig config, std::uint64_t seed)
    : m_config(std::move(config))
    , m_seed(seed)
{
    for (size_t i = 0; i < m_config.parameters.size(); ++i) {
        const Parameter &parameter = m_config.parameters[i];
        if (!parameter.isSearched())
            continue;
        Digit digit;
        digit.parameter = i;
        if (parameter.distribution == Distribution::Categorical) {
            for (const Json &value : parameter.values) {
                const auto [place, isNew] =
                    digit.places.emplace(valueKey(value), digit.values.size());
                // The first of equal ones says where, the last how it is written, as with W&B.
                if (isNew)
                    digit.values.push_back(value);
                else
                    digit.values[place->second] = value;
                if (!value.is_object())
                    continue;
                for (const auto &entry : value.items())
                    digit.keys.push_back(entry.key());
            }
            digit.count = digit.values.size();
        } else {
            digit.count = parameter.distribution == Distribution::QUniform ? stepCount(parameter)
                                                                           : valueCount(parameter);
            if (digit.count == 0)
                digit.count = mostPlaces;
        }
        m_digits.push_back(std::move(digit));
    }
    const auto rank = [this](const Digit &digit) {
        const auto &first = m_config.gridOrder.slowest;
        return std::find(first.begin(), first.end(), m_config.parameters[digit.parameter].name()) -
               first.begin();
    };
    std::stable_sort(m_digits.begin(), m_digits.end(),
                     [&](const Digit &a, const Digit &b) { return rank(a) < rank(b); });
    for (const Digit &digit : m_digits) {
        const std::uint64_t most = std::numeric_limits<std::uint64_t>::max();
        m_size = m_size > most / digit.count ? most : m_size * digit.count;
    }
}

Json GridSearch::valueOf(const Digit &digit, std::uint64_t place) const
{
    const Parameter &parameter = m_config.parameters[digit.parameter];
    if (!digit.values.empty())
        return digit.values[place];
    if (parameter.distribution == Distribution::QUniform)
        return stepValue(parameter, place);
    return valueAt(parameter, place);
}

std::optional<std::uint64_t> GridSearch::placeOf(const Digit &digit, const Json &value) const
{
    if (!digit.values.empty()) {
        Json known = value;
        if (value.is_object() && !digit.keys.empty()) {
            known = Json::object();
            for (const auto &[key, one] : value.items()) {
                if (std::find(digit.keys.begin(), digit.keys.end(), key) != digit.keys.end())
                    known[key] = one;
            }
        }
        const auto found = digit.places.find(valueKey(known));
        return found == digit.places.end() ? std::nullopt : std::optional(found->second);
    }
    if (!value.is_number())
        return {};
    const Parameter &parameter = m_config.parameters[digit.parameter];
    const double step = parameter.distribution == Distribution::QUniform ? parameter.q : 1;
    const double place = std::round((value.get<double>() - parameter.min) / step);
    if (!(place >= 0) || place >= double(digit.count))
        return {};
    const auto index = std::uint64_t(place);
    const bool same = valueOf(digit, index).get<double>() == value.get<double>();
    return same ? std::optional(index) : std::nullopt;
}

std::optional<std::uint64_t> GridSearch::indexOf(const Json &runConfig) const
{
    std::uint64_t index = 0;
    for (const Digit &digit : m_digits) {
        const Json *value = valueIn(runConfig, m_config.parameters[digit.parameter]);
        // What a condition leaves out stands for its first value.
        const bool leftOut = !value && !m_config.parameters[digit.parameter].when.empty();
        const auto place = value     ? placeOf(digit, *value)
                           : leftOut ? std::optional<std::uint64_t>(0)
                                     : std::nullopt;
        if (!place)
            return {};
        index = index * digit.count + *place;
    }
    return index;
}

std::optional<Assignment> GridSearch::combination(std::uint64_t index) const
{
    std::vector<std::uint64_t> places(m_config.parameters.size(), 0);
    std::vector<const Digit *> digits(m_config.parameters.size(), nullptr);
    for (auto digit = m_digits.rbegin(); digit != m_digits.rend(); ++digit) {
        places[digit->parameter] = index % digit->count;
        digits[digit->parameter] = &*digit;
        index /= digit->count;
    }
    std::optional<Assignment> made =
        assign(m_config, [&](size_t i) { return valueOf(*digits[i], places[i]); });
    if (!made)
        return {};
    // Combinations that differ only in what is left out are one: that of first values.
    for (const Digit &digit : m_digits) {
        if (!made->values[digit.parameter] && places[digit.parameter] != 0)
            return {};
    }
    return made;
}

void GridSearch::update(const SearchRun &run)
{
    const auto index = indexOf(run.config);
    const bool passed = index && !m_config.gridOrder.random && *index < m_cursor;
    if (index && !passed)
        m_taken.insert(*index);
}

std::optional<Suggestion> GridSearch::suggest()
{
    while (!m_again.empty()) {
        const std::uint64_t index = m_again.front();
        m_again.pop_front();
        if (const auto made = combination(index))
            return Suggestion{m_count++, made->runConfig};
    }
    m_isUndecided = false;
    for (int passed = 0; m_cursor < m_size; ++m_cursor) {
        if (passed == mostPassed) {
            m_isUndecided = true;
            return {};
        }
        const std::uint64_t index =
            m_config.gridOrder.random ? permuted(m_cursor, m_size, m_seed) : m_cursor;
        // Met once and never again, so it need not be remembered.
        if (m_taken.erase(index) != 0)
            continue;
        if (const auto made = combination(index)) {
            ++m_cursor;
            return Suggestion{m_count++, made->runConfig};
        }
        ++passed;
    }
    return {};
}

void GridSearch::giveBack(const Json &config)
{
    if (const auto index = indexOf(config))
        m_again.push_back(*index);
}

} // namespace slipway::sweep
