// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "sweep/model/gaussianprocess.h"

#include "sweep/model/minimize.h"

#include <Eigen/Cholesky>
#include <cmath>
#include <limits>

namespace slipway::sweep {
namespace {

using Eigen::Index;
using Eigen::MatrixXd;
using Eigen::VectorXd;

constexpr double LeastNoise = 1e-6;
constexpr double Root5 = 2.23606797749978969;
constexpr int FitSteps = 50;
/** Noise is thought to be about this, give or take a factor of e^2. */
constexpr double UsualNoise = 1e-5;
constexpr double NoiseSpread = 2;
/** Of an inverse squared length x the prior's density falls with 0.1 (x + 1 / x). */
constexpr double LengthPull = 0.1;

/** The kernel of amplitude 1 at a squared distance. */
template <typename Array>
auto matern(const Array &squared)
{
    const auto r = (5 * squared).sqrt();
    return (1 + r + 5.0 / 3 * squared) * (-r).exp();
}

/** Its derivative by the squared distance. */
template <typename Array>
auto maternSlope(const Array &squared)
{
    const auto r = (5 * squared).sqrt();
    return -5.0 / 6 * (1 + r) * (-r).exp();
}

} // namespace

GaussianProcess::GaussianProcess(std::vector<bool> isCategory)
    : m_isCategory(std::move(isCategory))
    , m_parameters(Index(m_isCategory.size()) + 2)
{
    const auto dimensions = Index(m_isCategory.size());
    m_parameters.head(dimensions).setConstant(-2 * std::log(0.5));
    m_parameters[dimensions] = 0;
    m_parameters[dimensions + 1] = std::log(UsualNoise);
}

double GaussianProcess::amplitude() const
{
    return std::exp(m_parameters[m_parameters.size() - 2]);
}

double GaussianProcess::noise() const
{
    return LeastNoise + std::exp(m_parameters[m_parameters.size() - 1]);
}

double GaussianProcess::loss(const std::vector<MatrixXd> &squares, const VectorXd &targets,
                             const VectorXd &parameters, VectorXd &gradient) const
{
    const auto dimensions = Index(squares.size());
    const Index n = targets.size();
    const double scale = std::exp(parameters[dimensions]);
    const double spread = std::exp(parameters[dimensions + 1]);
    MatrixXd distance = MatrixXd::Zero(n, n);
    for (Index j = 0; j < dimensions; ++j)
        distance += std::exp(parameters[j]) * squares[size_t(j)];
    const MatrixXd kernel = scale * matern(distance.array()).matrix();
    MatrixXd noisy = kernel;
    noisy.diagonal().array() += spread + LeastNoise;
    const Eigen::LLT<MatrixXd> factor(noisy);
    if (factor.info() != Eigen::Success)
        return std::numeric_limits<double>::infinity();
    const VectorXd weights = factor.solve(targets);
    const MatrixXd lower = factor.matrixL();
    double value = 0.5 * targets.dot(weights) + lower.diagonal().array().log().sum();
    MatrixXd mixed = factor.solve(MatrixXd::Identity(n, n));
    mixed.noalias() -= weights * weights.transpose();
    const MatrixXd slope = (mixed.array() * scale * maternSlope(distance.array())).matrix();
    for (Index j = 0; j < dimensions; ++j) {
        const double inverse = std::exp(parameters[j]);
        gradient[j] = 0.5 * inverse * slope.cwiseProduct(squares[size_t(j)]).sum();
        value += LengthPull * (inverse + 1 / inverse);
        gradient[j] += LengthPull * (inverse - 1 / inverse);
    }
    gradient[dimensions] = 0.5 * mixed.cwiseProduct(kernel).sum() + scale - 1;
    value += scale - parameters[dimensions];
    const double off = (parameters[dimensions + 1] - std::log(UsualNoise)) / NoiseSpread;
    gradient[dimensions + 1] = 0.5 * spread * mixed.trace() + off / NoiseSpread;
    value += off * off / 2;
    return value;
}

void GaussianProcess::fit(const MatrixXd &points, const VectorXd &targets, bool anew)
{
    const auto dimensions = Index(m_isCategory.size());
    const Index n = points.rows();
    std::vector<MatrixXd> squares;
    for (Index j = 0; j < dimensions; ++j) {
        MatrixXd square(n, n);
        for (Index a = 0; a < n; ++a) {
            const auto difference = points.col(j).array() - points(a, j);
            if (m_isCategory[size_t(j)])
                square.col(a) = (difference != 0).template cast<double>();
            else
                square.col(a) = difference.square();
        }
        squares.push_back(std::move(square));
    }
    const auto objective = [&](const VectorXd &x, VectorXd &gradient) {
        return loss(squares, targets, x, gradient);
    };
    VectorXd lower(dimensions + 2);
    VectorXd upper(dimensions + 2);
    lower.head(dimensions).setConstant(-2 * std::log(100.0));
    upper.head(dimensions).setConstant(-2 * std::log(0.01));
    lower.tail(2) << std::log(0.01), std::log(1e-8);
    upper.tail(2) << std::log(100.0), std::log(1.0);
    Minimum best = minimize(objective, m_parameters, lower, upper, FitSteps);
    if (anew) {
        const Minimum other =
            minimize(objective, GaussianProcess(m_isCategory).parameters(), lower, upper, FitSteps);
        if (other.value < best.value || !std::isfinite(best.value))
            best = other;
    }
    if (std::isfinite(best.value))
        m_parameters = best.x;
}

MatrixXd GaussianProcess::distances(const MatrixXd &points) const
{
    MatrixXd squared = MatrixXd::Zero(points.rows(), m_points.rows());
    for (Index j = 0; j < points.cols(); ++j) {
        const double inverse = std::exp(m_parameters[j]);
        for (Index i = 0; i < m_points.rows(); ++i) {
            const auto difference = points.col(j).array() - m_points(i, j);
            if (m_isCategory[size_t(j)])
                squared.col(i).array() += inverse * (difference != 0).template cast<double>();
            else
                squared.col(i).array() += inverse * difference.square();
        }
    }
    return squared;
}

void GaussianProcess::setData(const MatrixXd &points, const VectorXd &targets)
{
    m_points = points;
    m_targets = targets;
    MatrixXd kernel = amplitude() * matern(distances(points).array()).matrix();
    double extra = noise();
    kernel.diagonal().array() += extra;
    Eigen::LLT<MatrixXd> factor(kernel);
    // Points that lie on each other can still be too much for the least noise.
    for (int i = 0; i < 6 && factor.info() != Eigen::Success; ++i) {
        kernel.diagonal().array() += 9 * extra;
        extra *= 10;
        factor.compute(kernel);
    }
    m_factor = factor.matrixL();
    solveWeights();
}

void GaussianProcess::solveWeights()
{
    m_weights = m_factor.triangularView<Eigen::Lower>().solve(m_targets);
    m_factor.triangularView<Eigen::Lower>().transpose().solveInPlace(m_weights);
}

void GaussianProcess::append(const VectorXd &point, double target)
{
    const Index n = m_points.rows();
    VectorXd row = amplitude() * matern(distances(point.transpose()).array()).matrix().transpose();
    m_factor.triangularView<Eigen::Lower>().solveInPlace(row);
    const double rest = amplitude() + noise() - row.squaredNorm();
    m_factor.conservativeResize(n + 1, n + 1);
    m_factor.col(n).setZero();
    m_factor.row(n).head(n) = row.transpose();
    m_factor(n, n) = std::sqrt(std::max(rest, LeastNoise));
    m_points.conservativeResize(n + 1, Eigen::NoChange);
    m_points.row(n) = point.transpose();
    m_targets.conservativeResize(n + 1);
    m_targets[n] = target;
    solveWeights();
}

void GaussianProcess::setTargets(const VectorXd &targets)
{
    m_targets = targets;
    solveWeights();
}

Prediction GaussianProcess::predict(const VectorXd &point) const
{
    VectorXd row = amplitude() * matern(distances(point.transpose()).array()).matrix().transpose();
    const double mean = row.dot(m_weights);
    m_factor.triangularView<Eigen::Lower>().solveInPlace(row);
    return Prediction{mean, std::max(amplitude() - row.squaredNorm(), 1e-12)};
}

void GaussianProcess::predict(const MatrixXd &points, VectorXd &means, VectorXd &variances) const
{
    MatrixXd kernel = amplitude() * matern(distances(points).array()).matrix().transpose();
    means = kernel.transpose() * m_weights;
    m_factor.triangularView<Eigen::Lower>().solveInPlace(kernel);
    variances =
        (amplitude() - kernel.colwise().squaredNorm().transpose().array()).max(1e-12).matrix();
}

Prediction GaussianProcess::predict(const VectorXd &point, VectorXd &meanGradient,
                                    VectorXd &varianceGradient) const
{
    const VectorXd squared = distances(point.transpose()).transpose();
    const VectorXd row = amplitude() * matern(squared.array()).matrix();
    const VectorXd slope = amplitude() * maternSlope(squared.array()).matrix();
    VectorXd half = row;
    m_factor.triangularView<Eigen::Lower>().solveInPlace(half);
    VectorXd whole = half;
    m_factor.triangularView<Eigen::Lower>().transpose().solveInPlace(whole);
    const VectorXd meanSlope = slope.cwiseProduct(m_weights);
    const VectorXd varianceSlope = slope.cwiseProduct(whole);
    meanGradient.setZero(point.size());
    varianceGradient.setZero(point.size());
    for (Index j = 0; j < point.size(); ++j) {
        if (m_isCategory[size_t(j)])
            continue;
        const VectorXd inner =
            2 * std::exp(m_parameters[j]) * (point[j] - m_points.col(j).array()).matrix();
        meanGradient[j] = meanSlope.dot(inner);
        varianceGradient[j] = -2 * varianceSlope.dot(inner);
    }
    return Prediction{row.dot(m_weights), std::max(amplitude() - half.squaredNorm(), 1e-12)};
}

} // namespace slipway::sweep
