// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "sweep/space/assignment.h"

#include <Eigen/Core>

namespace slipway::sweep {

/**
 * The searched parameters as a cube: a coordinate in [0, 1] for numbers (the share of the
 * distribution, in the middle of its part for values that are counted), an index for categories.
 * What a condition leaves out is 0.5 or category 0, so that places that differ in it alone are one.
 */
class Encoding
{
public:
    struct Axis
    {
        size_t parameter = 0;
        bool isCategory = false;
        /** 0: a continuum, or so many that steps do not matter. */
        std::uint64_t count = 0;
    };

    explicit Encoding(const SweepConfig &config);

    [[nodiscard]] const std::vector<Axis> &axes() const { return m_axes; }
    [[nodiscard]] Eigen::Index dimensions() const { return Eigen::Index(m_axes.size()); }
    /** How many places there are; 0: without end (or more than 2^62). */
    [[nodiscard]] std::uint64_t size() const { return m_size; }
    /** The one place that stands for all that make the same run; empty when constraints do not
     * allow it. */
    [[nodiscard]] std::optional<Eigen::VectorXd> canonical(const Eigen::VectorXd &point) const;

    /** Coordinates put on the values that their parameters can have. */
    [[nodiscard]] Eigen::VectorXd snapped(const Eigen::VectorXd &point) const;
    /** Number `step` of an axis that is counted. */
    [[nodiscard]] double coordinate(Eigen::Index axis, std::uint64_t step) const;
    /** The steps nearest to a coordinate of an axis that is counted. */
    [[nodiscard]] std::uint64_t step(Eigen::Index axis, double coordinate) const;
    /** From shares in [0, 1] of every axis. */
    [[nodiscard]] Eigen::VectorXd fromShares(const Eigen::VectorXd &shares) const;
    /** Empty when constraints do not allow it. */
    [[nodiscard]] std::optional<Assignment> assignment(const Eigen::VectorXd &point) const;
    /** Empty when a value is none of its parameter's, or missing without a condition. */
    [[nodiscard]] std::optional<Eigen::VectorXd> fromConfig(const Json &runConfig) const;

private:
    [[nodiscard]] Json valueOf(const Axis &axis, double coordinate) const;

    const SweepConfig &m_config;
    std::vector<Axis> m_axes;
    std::vector<size_t> m_axisOf; ///< by parameter
    std::uint64_t m_size = 1;
    bool m_isConstrained = false;
};

} // namespace slipway::sweep
