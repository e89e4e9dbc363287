// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "sweep/search/counterrandom.h"
#include "sweep/search/encoding.h"
#include "sweep/search/search.h"

#include <deque>
#include <map>
#include <set>

namespace slipway::sweep {

/**
 * Tree-structured Parzen estimator over all parameters together (Bergstra et al. 2011, with the
 * widths of Optuna's multivariate one): of some places drawn near the best tenth of runs the one
 * that is likeliest there and least likely near all others. Runs in flight and failed ones count
 * among the others. Costs far less than a Gaussian process, and finds less.
 */
class ParzenSearch : public Search
{
public:
    ParzenSearch(SweepConfig config, std::uint64_t seed);
    ParzenSearch(const ParzenSearch &) = delete;

    void update(const SearchRun &run) override;
    [[nodiscard]] std::optional<Suggestion> suggest() override;
    void giveBack(const Json &config) override { m_again.push_back(config); }
    void resumeAt(std::uint64_t number) override { m_count = number; }

private:
    struct Trial
    {
        Eigen::VectorXd point;
        std::optional<double> loss; ///< smaller is better; none of a run in flight or failed
    };
    /** Equal bells around points, cut off at the cube, and an even part. */
    struct Mixture
    {
        std::vector<Eigen::VectorXd> centres;
        double width = 1;
    };
    [[nodiscard]] Mixture mixtureOf(const std::vector<const Trial *> &trials) const;
    [[nodiscard]] Eigen::VectorXd draw(const Mixture &mixture, std::uint64_t number) const;
    [[nodiscard]] double logDensity(const Mixture &mixture, const Eigen::VectorXd &point) const;
    [[nodiscard]] std::optional<Suggestion> take(const Eigen::VectorXd &point);

    SweepConfig m_config;
    Encoding m_encoding;
    CounterRandom m_random;
    double m_sign;
    std::uint64_t m_count = 0;
    std::map<std::string, Trial> m_trials; ///< by the values of the run
    std::set<std::string> m_known;
    std::deque<Json> m_again;
};

} // namespace slipway::sweep
