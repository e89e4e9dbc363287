// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "sweep/model/gaussianprocess.h"
#include "sweep/search/counterrandom.h"
#include "sweep/search/encoding.h"
#include "sweep/search/search.h"

#include <deque>
#include <set>
#include <unordered_map>

namespace slipway::sweep {

/**
 * Looks where a Gaussian process expects most (log expected improvement, refined by its gradient).
 * Begins with evenly spread points; runs in flight count with what the model expects of them; a run
 * that failed counts as one of the worst. In a finite space nothing is suggested twice, and there
 * is an end.
 */
class BayesSearch : public Search
{
public:
    BayesSearch(SweepConfig config, std::uint64_t seed);
    BayesSearch(const BayesSearch &) = delete;

    void update(const SearchRun &run) override;
    [[nodiscard]] std::optional<Suggestion> suggest() override;
    void giveBack(const Json &config) override { m_again.push_back(config); }
    void resumeAt(std::uint64_t number) override { m_count = number; }

private:
    /** What is known of one place. */
    struct Trial
    {
        Eigen::VectorXd point;
        SearchRun::State state = SearchRun::State::InFlight;
        std::optional<double> loss; ///< smaller is better
        std::string key;
    };
    /** A place that may be suggested. */
    struct Candidate
    {
        Eigen::VectorXd point;
        double worth = 0;
    };

    [[nodiscard]] std::string keyOf(const Json &runConfig) const;
    [[nodiscard]] std::optional<Suggestion> take(const Eigen::VectorXd &point);
    [[nodiscard]] std::optional<Suggestion> spreadOut();
    [[nodiscard]] std::optional<Suggestion> takeAnyLeft();
    [[nodiscard]] std::vector<size_t> modelRows() const;
    [[nodiscard]] Eigen::VectorXd targetsOf(const std::vector<size_t> &rows) const;
    void updateModel();
    [[nodiscard]] GaussianProcess withPending() const;
    [[nodiscard]] std::vector<Candidate> candidates(const GaussianProcess &model,
                                                    double best) const;
    void refine(Candidate &candidate, const GaussianProcess &model, double best) const;
    bool refineSteps(Candidate &candidate, const GaussianProcess &model, double best) const;
    [[nodiscard]] Eigen::MatrixXd places() const;

    SweepConfig m_config;
    Encoding m_encoding;
    CounterRandom m_random;
    double m_sign;
    std::uint64_t m_startup;
    std::uint64_t m_count = 0;  ///< of suggestions
    std::uint64_t m_looked = 0; ///< points of a finite space that were looked at one by one
    std::uint64_t m_spread = 0; ///< of evenly spread points that were tried
    std::vector<Trial> m_trials;
    std::unordered_map<std::string, size_t> m_trialOf; ///< by run
    /** Suggestions that no run was seen of yet, by their values. */
    std::unordered_multimap<std::string, size_t> m_unseen;
    std::set<std::string> m_known; ///< values that were suggested or run
    std::deque<Json> m_again;

    GaussianProcess m_model;
    std::vector<size_t> m_modelRows; ///< trials in the model, in its order
    std::vector<bool> m_isInModel;   ///< by trial: taken in, or left out as one of too many
    size_t m_sinceFit = 0;
};

} // namespace slipway::sweep
