// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "sweep/config/problem.h"

#include <cstdint>

namespace slipway::sweep {

/** W&B's distributions, in the order in which its validation tries them (sweeps
 * config/schema.json), and one of ours. */
enum class Distribution {
    QBeta,
    Beta,
    Categorical,
    CategoricalWithProbabilities,
    IntUniform,
    Uniform,
    LogNormal,
    LogUniform,    ///< bounds are exponents of e
    InvLogUniform, ///< bounds are exponents of 1/x
    Normal,
    QLogNormal,
    QLogUniform,
    QNormal,
    QUniform,
    Constant,
    InvLogUniformValues,
    LogUniformValues,
    QLogUniformValues,
    Derived ///< ours: an expression of other parameters
};

/** A parameter is there only while another one has one of these values. */
struct Condition
{
    std::string name; ///< of the other parameter, nested names joined with "."
    std::vector<Json> values;
    bool operator==(const Condition &) const = default;
};

/** One parameter of a sweep; groups are flattened. What a distribution has no use for keeps its
 * default. */
struct Parameter
{
    Path path; ///< names of the groups around it and its own
    Distribution distribution = Distribution::Constant;
    Json value; ///< of a constant
    std::vector<Json> values;
    std::vector<double> probabilities;
    double min = 0;
    double max = 0;
    double mu = 0;
    double sigma = 1;
    double a = 1;
    double b = 1;
    double q = 1;
    bool wholeQuantum = false; ///< q was written as an integer, so values are integers
    std::vector<Condition> when;
    std::string expression;

    /** Nested names joined with ".". */
    [[nodiscard]] std::string name() const;
    /** Whether a search decides about it. */
    [[nodiscard]] bool isSearched() const;
};

/** W&B's word, such as "log_uniform_values". */
[[nodiscard]] const char *wireName(Distribution distribution);

/**
 * Reads the `parameters` block at `path`, groups within groups too, in W&B's order (by name at each
 * level). What cannot be read is left out and told in `problems`.
 */
void readParameters(const Json &block, const Path &path, std::vector<Parameter> &parameters,
                    std::vector<Problem> &problems);

/**
 * A text that is the same for values that are the same choice, as W&B compares them: 3e6 is 3000000
 * (but not within lists and objects), true is not 1, the order of keys does not matter.
 */
[[nodiscard]] std::string valueKey(const Json &value);

} // namespace slipway::sweep
