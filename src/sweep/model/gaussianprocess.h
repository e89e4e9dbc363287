// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <Eigen/Core>
#include <vector>

namespace slipway::sweep {

/** What a model thinks of a place, in the units of its targets. */
struct Prediction
{
    double mean = 0;
    double variance = 0;
};

/**
 * A Gaussian process with a Matérn-5/2 kernel of one length per dimension, amplitude and noise.
 * Dimensions that are categories only ask whether two values are the same. Lengths, amplitude and
 * noise are the most probable ones under priors: very long and very short lengths are unlikely (as
 * Optuna's GPSampler has it), amplitude is Gamma(2, 1), noise is small unless the data says
 * otherwise.
 */
class GaussianProcess
{
public:
    /** `isCategory` by dimension. */
    explicit GaussianProcess(std::vector<bool> isCategory);

    /** Logarithms: inverse squared lengths, amplitude, noise. */
    [[nodiscard]] const Eigen::VectorXd &parameters() const { return m_parameters; }
    /** Finds the parameters for rows of points and targets of mean 0 and deviation 1, beginning
     * from the present ones and, when `anew`, from the prior's too. Does not take the data in. */
    void fit(const Eigen::MatrixXd &points, const Eigen::VectorXd &targets, bool anew);
    /** Takes the data in, with the present parameters. */
    void setData(const Eigen::MatrixXd &points, const Eigen::VectorXd &targets);
    /** One more row, without doing the work of all others again. */
    void append(const Eigen::VectorXd &point, double target);
    /** Other targets for the rows that are there. */
    void setTargets(const Eigen::VectorXd &targets);

    [[nodiscard]] Eigen::Index size() const { return m_points.rows(); }
    [[nodiscard]] Prediction predict(const Eigen::VectorXd &point) const;
    /** The same for many: one row each. */
    void predict(const Eigen::MatrixXd &points, Eigen::VectorXd &means,
                 Eigen::VectorXd &variances) const;
    /** With derivatives by the point's coordinates; those of categories are 0. */
    Prediction predict(const Eigen::VectorXd &point, Eigen::VectorXd &meanGradient,
                       Eigen::VectorXd &varianceGradient) const;

private:
    /** Squared distances by the lengths: one row for each of `points`, a column for each datum. */
    [[nodiscard]] Eigen::MatrixXd distances(const Eigen::MatrixXd &points) const;
    [[nodiscard]] double amplitude() const;
    [[nodiscard]] double noise() const;
    double loss(const std::vector<Eigen::MatrixXd> &squares, const Eigen::VectorXd &targets,
                const Eigen::VectorXd &parameters, Eigen::VectorXd &gradient) const;
    void solveWeights();

    std::vector<bool> m_isCategory;
    Eigen::VectorXd m_parameters;
    Eigen::MatrixXd m_points;
    Eigen::VectorXd m_targets;
    Eigen::MatrixXd m_factor;  ///< Cholesky's, lower
    Eigen::VectorXd m_weights; ///< of the data in the mean
};

} // namespace slipway::sweep
