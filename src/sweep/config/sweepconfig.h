// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "sweep/config/earlytermination.h"
#include "sweep/config/expression.h"
#include "sweep/config/parameter.h"

#include <map>
#include <memory>

namespace slipway::sweep {

enum class Method { Grid, Random, Bayes, Custom };
enum class Goal { Minimize, Maximize };
/** The value that stands for a run without one. */
enum class Impute { Latest, Best, Worst };
/** What of a run's logged values is the run's result. */
enum class Summary { Best, Last, Min, Max, Mean };

struct Metric
{
    std::string name; ///< the whole key: "val/loss" is one word
    Goal goal = Goal::Minimize;
    std::optional<double> target;
    Impute impute = Impute::Worst;
    std::optional<Impute> imputeWhileRunning;
    Summary summary = Summary::Best;
};

/** In which order a grid is gone through. */
struct GridOrder
{
    bool random = false;
    std::vector<std::string> slowest; ///< names that change most rarely, in this order
};

/** Which model method bayes searches with. */
enum class Sampler { GaussianProcess, Parzen };

/** A condition that every suggestion meets. */
struct Constraint
{
    std::string text;
    std::shared_ptr<const Expression> expression;
};

/** A sweep's configuration, checked. */
struct SweepConfig
{
    Method method = Method::Random;
    /** Flat, in W&B's order; what is derived comes after what it is made of in `order`. */
    std::vector<Parameter> parameters;
    std::optional<Metric> metric;
    std::vector<Metric> metrics; ///< of several objectives
    std::optional<EarlyTermination> earlyTermination;
    std::optional<std::int64_t> runCap;
    std::optional<std::uint64_t> seed;
    Sampler sampler = Sampler::GaussianProcess;
    GridOrder gridOrder;
    /** How often a run is tried again, by its state at the end ("failed", "crashed", "killed"). */
    std::map<std::string, std::int64_t> retries;
    std::vector<Constraint> constraints;
    /** Expressions of derived parameters, by index in `parameters`. */
    std::map<size_t, std::shared_ptr<const Expression>> derived;
    /** Indices of `parameters`, such that conditions and expressions look back only. */
    std::vector<size_t> order;
};

/** `config` is there when no problem is an error. */
struct ConfigReading
{
    std::optional<SweepConfig> config;
    std::vector<Problem> problems;
};

/**
 * Reads and checks a sweep's configuration as W&B's `sweeps` library does (its schema.json and
 * config/cfg.py, 0.3.0), with the keys that launch-sweep takes out before (launch, settings,
 * scheduler with a job) and ours: seed, order, retry, constraints, metric.summary, `when` and
 * `expression` of parameters, rules of early_terminate.
 */
[[nodiscard]] ConfigReading readSweepConfig(const Json &document);

} // namespace slipway::sweep
