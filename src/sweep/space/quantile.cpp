// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "sweep/space/quantile.h"

#include "sweep/space/specialfunctions.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <cstdlib>

namespace slipway::sweep {
namespace {

/** Shares at which unbounded distributions end, so that no value is infinite. */
constexpr double LeastShare = 0x1p-53;

bool isQuantised(Distribution distribution)
{
    switch (distribution) {
    case Distribution::QBeta:
    case Distribution::QLogNormal:
    case Distribution::QLogUniform:
    case Distribution::QNormal:
    case Distribution::QUniform:
    case Distribution::QLogUniformValues:
        return true;
    default:
        return false;
    }
}

/** The limits of a distribution's values, where it has some. */
std::optional<std::pair<double, double>> limits(const Parameter &p)
{
    switch (p.distribution) {
    case Distribution::LogUniform:
    case Distribution::QLogUniform:
        return std::pair{std::exp(p.min), std::exp(p.max)};
    case Distribution::InvLogUniform:
        return std::pair{std::exp(-p.max), std::exp(-p.min)};
    case Distribution::Beta:
    case Distribution::QBeta:
        return std::pair{0.0, 1.0};
    case Distribution::LogNormal:
    case Distribution::QLogNormal:
    case Distribution::Normal:
    case Distribution::QNormal:
        return {};
    default:
        return std::pair{p.min, p.max};
    }
}

/** The value before it is quantised. */
double continuous(const Parameter &p, double u)
{
    const double inner = std::clamp(u, LeastShare, 1 - LeastShare);
    switch (p.distribution) {
    case Distribution::LogUniform:
    case Distribution::QLogUniform:
        return std::exp(p.min + u * (p.max - p.min));
    case Distribution::LogUniformValues:
    case Distribution::QLogUniformValues:
    case Distribution::InvLogUniformValues:
        return std::exp(std::log(p.min) + u * (std::log(p.max) - std::log(p.min)));
    case Distribution::InvLogUniform:
        return std::exp(-(p.min + (1 - u) * (p.max - p.min)));
    case Distribution::Normal:
    case Distribution::QNormal:
        return p.mu + p.sigma * normalQuantile(inner);
    case Distribution::LogNormal:
    case Distribution::QLogNormal:
        return std::exp(p.mu + p.sigma * normalQuantile(inner));
    case Distribution::Beta:
    case Distribution::QBeta:
        return betaQuantile(u, p.a, p.b);
    default:
        return p.min + u * (p.max - p.min);
    }
}

double share(const Parameter &p, double x)
{
    const auto ramp = [](double at, double low, double high) {
        return std::clamp((at - low) / (high - low), 0.0, 1.0);
    };
    switch (p.distribution) {
    case Distribution::LogUniform:
    case Distribution::QLogUniform:
        return x > 0 ? ramp(std::log(x), p.min, p.max) : 0;
    case Distribution::LogUniformValues:
    case Distribution::QLogUniformValues:
    case Distribution::InvLogUniformValues:
        return x > 0 ? ramp(std::log(x), std::log(p.min), std::log(p.max)) : 0;
    case Distribution::InvLogUniform:
        return x > 0 ? ramp(std::log(x), -p.max, -p.min) : 0;
    case Distribution::Normal:
    case Distribution::QNormal:
        return p.sigma > 0 ? normalCdf((x - p.mu) / p.sigma) : 0.5;
    case Distribution::LogNormal:
    case Distribution::QLogNormal:
        if (!(x > 0))
            return 0;
        return p.sigma > 0 ? normalCdf((std::log(x) - p.mu) / p.sigma) : 0.5;
    case Distribution::Beta:
    case Distribution::QBeta:
        return betaCdf(x, p.a, p.b);
    default:
        return ramp(x, p.min, p.max);
    }
}

/** How many digits stand behind the dot of the shortest text of q. */
int decimals(double q)
{
    char text[64];
    const auto end = std::to_chars(text, text + sizeof text, q, std::chars_format::fixed).ptr;
    const char *dot =
        std::find(static_cast<const char *>(text), static_cast<const char *>(end), '.');
    return dot == end ? 0 : int(end - dot - 1);
}

/** The multiple number k of q, as a value. */
Json multiple(const Parameter &p, double k)
{
    if (p.wholeQuantum && std::abs(k * p.q) < 9e15)
        return std::int64_t(k * p.q);
    const int digits = decimals(p.q);
    if (digits > 17 || std::abs(k * p.q) > 1e15)
        return k * p.q;
    char text[64];
    std::snprintf(text, sizeof text, "%.*f", digits, k * p.q);
    const double value = std::strtod(text, nullptr);
    return value == 0 ? 0.0 : value; // not -0.0
}

/** The numbers of the first and last multiple of q within the limits; both sides forgive the last
 * bits of a division. */
std::optional<std::pair<double, double>> lattice(const Parameter &p)
{
    const auto bounds = limits(p);
    if (!bounds)
        return {};
    const auto near = [](double ratio, double whole) {
        return std::abs(ratio - whole) <= 1e-9 * std::max(1.0, std::abs(ratio));
    };
    const double low = bounds->first / p.q;
    const double high = bounds->second / p.q;
    const double first = near(low, std::round(low)) ? std::round(low) : std::ceil(low);
    const double last = near(high, std::round(high)) ? std::round(high) : std::floor(high);
    return std::pair{first, last};
}

std::uint64_t place(double u, std::uint64_t count)
{
    const double index = std::ceil(u * double(count)) - 1;
    return std::uint64_t(std::clamp(index, 0.0, double(count - 1)));
}

/** W&B: the first value whose summed probability is more than u. */
size_t weightedPlace(const Parameter &p, double u)
{
    double sum = 0;
    for (size_t i = 0; i + 1 < p.values.size(); ++i) {
        sum += p.probabilities[i];
        if (sum > u)
            return i;
    }
    // At the end of the rounding: the last one that can be drawn at all.
    size_t last = p.values.size() - 1;
    while (last > 0 && p.probabilities[last] <= 0)
        --last;
    return last;
}

} // namespace

Json quantile(const Parameter &p, double u)
{
    switch (p.distribution) {
    case Distribution::Constant:
        return p.value;
    case Distribution::Categorical:
        return p.values[place(u, p.values.size())];
    case Distribution::CategoricalWithProbabilities:
        return p.values[weightedPlace(p, u)];
    case Distribution::IntUniform:
        if (const std::uint64_t count = valueCount(p))
            return valueAt(p, place(u, count));
        return std::int64_t(
            std::clamp(p.min + std::floor(u * (p.max - p.min)), -0x1p63, 0x1p63 - 1024));
    default:
        break;
    }
    const double x = continuous(p, u);
    if (!isQuantised(p.distribution)) {
        const auto bounds = limits(p);
        return bounds ? std::clamp(x, bounds->first, bounds->second) : x;
    }
    double k = std::nearbyint(x / p.q); // half to even, as numpy's round
    if (const auto ends = lattice(p); ends && ends->first <= ends->second)
        k = std::clamp(k, ends->first, ends->second);
    return multiple(p, k);
}

std::optional<double> shareOf(const Parameter &p, const Json &value)
{
    if (p.distribution == Distribution::Categorical ||
        p.distribution == Distribution::CategoricalWithProbabilities) {
        const std::string key = valueKey(value);
        for (size_t i = 0; i < p.values.size(); ++i) {
            if (valueKey(p.values[i]) == key)
                return (double(i) + 0.5) / double(p.values.size());
        }
        return {};
    }
    if (!value.is_number() || p.distribution == Distribution::Constant ||
        p.distribution == Distribution::Derived)
        return {};
    const double x = value.get<double>();
    if (!std::isfinite(x))
        return {};
    if (p.distribution == Distribution::IntUniform) {
        if (x < p.min || x > p.max)
            return {};
        return (std::floor(x) - p.min + 0.5) / (p.max - p.min + 1);
    }
    return share(p, x);
}

std::uint64_t valueCount(const Parameter &p)
{
    if (p.distribution == Distribution::Categorical ||
        p.distribution == Distribution::CategoricalWithProbabilities)
        return p.values.size();
    double count = 0;
    if (p.distribution == Distribution::IntUniform) {
        count = p.max - p.min + 1;
    } else if (isQuantised(p.distribution)) {
        const auto ends = lattice(p);
        count = ends ? std::max(1.0, ends->second - ends->first + 1) : 0;
    }
    return count < 9e15 ? std::uint64_t(count) : 0;
}

Json valueAt(const Parameter &p, std::uint64_t index)
{
    if (p.distribution == Distribution::Categorical ||
        p.distribution == Distribution::CategoricalWithProbabilities)
        return p.values.at(index);
    if (p.distribution == Distribution::IntUniform)
        return std::int64_t(p.min) + std::int64_t(index);
    return multiple(p, lattice(p)->first + double(index));
}

} // namespace slipway::sweep
