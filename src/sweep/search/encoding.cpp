// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "sweep/search/encoding.h"

#include "sweep/space/quantile.h"

#include <algorithm>
#include <cmath>

namespace slipway::sweep {
namespace {

/** Beyond, a number is a continuum to the model; values are still exact. */
constexpr std::uint64_t MostSteps = 4096;

bool isCategorical(const Parameter &parameter)
{
    return parameter.distribution == Distribution::Categorical ||
           parameter.distribution == Distribution::CategoricalWithProbabilities;
}

} // namespace

Encoding::Encoding(const SweepConfig &config)
    : m_config(config)
    , m_axisOf(config.parameters.size(), 0)
    , m_isConstrained(!config.constraints.empty())
{
    for (size_t i = 0; i < config.parameters.size(); ++i) {
        const Parameter &parameter = config.parameters[i];
        m_isConstrained = m_isConstrained || !parameter.when.empty() ||
                          parameter.distribution == Distribution::Derived;
        if (!parameter.isSearched())
            continue;
        m_axisOf[i] = m_axes.size();
        const std::uint64_t count = valueCount(parameter);
        m_size = count == 0 || m_size == 0 || m_size > (std::uint64_t(1) << 62) / count
                     ? 0
                     : m_size * count;
        const bool category = isCategorical(parameter);
        m_axes.push_back(Axis{i, category, category || count <= MostSteps ? count : 0});
    }
}

double Encoding::coordinate(Eigen::Index axis, std::uint64_t step) const
{
    const Axis &one = m_axes[size_t(axis)];
    if (one.isCategory)
        return double(step);
    const Parameter &parameter = m_config.parameters[one.parameter];
    return shareOf(parameter, valueAt(parameter, step)).value_or(0.5);
}

std::uint64_t Encoding::step(Eigen::Index axis, double coordinate) const
{
    const Axis &one = m_axes[size_t(axis)];
    if (one.isCategory)
        return std::uint64_t(std::clamp(std::round(coordinate), 0.0, double(one.count - 1)));
    const Parameter &parameter = m_config.parameters[one.parameter];
    const double value = quantile(parameter, coordinate).get<double>();
    const double first = valueAt(parameter, 0).get<double>();
    const double width = one.count > 1 ? valueAt(parameter, 1).get<double>() - first : 1;
    return std::uint64_t(
        std::clamp(std::round((value - first) / width), 0.0, double(one.count - 1)));
}

Eigen::VectorXd Encoding::snapped(const Eigen::VectorXd &point) const
{
    Eigen::VectorXd result = point;
    for (Eigen::Index i = 0; i < point.size(); ++i) {
        if (m_axes[size_t(i)].count > 0)
            result[i] = coordinate(i, step(i, point[i]));
    }
    return result;
}

Eigen::VectorXd Encoding::fromShares(const Eigen::VectorXd &shares) const
{
    Eigen::VectorXd point = shares;
    for (Eigen::Index i = 0; i < shares.size(); ++i) {
        const Axis &axis = m_axes[size_t(i)];
        if (axis.isCategory)
            point[i] = std::min(std::floor(shares[i] * double(axis.count)), double(axis.count - 1));
    }
    return snapped(point);
}

Json Encoding::valueOf(const Axis &axis, double coordinate) const
{
    const Parameter &parameter = m_config.parameters[axis.parameter];
    return axis.isCategory ? valueAt(parameter, std::uint64_t(coordinate))
                           : quantile(parameter, coordinate);
}

std::optional<Assignment> Encoding::assignment(const Eigen::VectorXd &point) const
{
    return assign(m_config, [&](size_t parameter) {
        const size_t axis = m_axisOf[parameter];
        return valueOf(m_axes[axis], point[Eigen::Index(axis)]);
    });
}

std::optional<Eigen::VectorXd> Encoding::canonical(const Eigen::VectorXd &point) const
{
    if (!m_isConstrained)
        return snapped(point);
    const std::optional<Assignment> made = assignment(snapped(point));
    return made ? fromConfig(made->runConfig) : std::nullopt;
}

std::optional<Eigen::VectorXd> Encoding::fromConfig(const Json &runConfig) const
{
    Eigen::VectorXd point(dimensions());
    for (size_t i = 0; i < m_axes.size(); ++i) {
        const Axis &axis = m_axes[i];
        const Parameter &parameter = m_config.parameters[axis.parameter];
        const Json *value = valueIn(runConfig, parameter);
        if (!value && parameter.when.empty())
            return {};
        const std::optional<double> share = value ? shareOf(parameter, *value) : 0.5;
        if (!share)
            return {};
        point[Eigen::Index(i)] = !axis.isCategory ? *share
                                 : value          ? std::floor(*share * double(axis.count))
                                                  : 0;
    }
    return snapped(point);
}

} // namespace slipway::sweep
