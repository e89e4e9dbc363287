// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "sweep/config/problem.h"

#include <optional>
#include <string>
#include <vector>

/** A function to be made as small as possible: known least value, parameters of a sweep. */
struct TestFunction
{
    std::string name;
    slipway::sweep::Json parameters;
    /** By name of the parameter, as a run gets them; empty: the run fails. */
    std::optional<double> (*value)(const slipway::sweep::Json &runConfig);
    double least;
    std::vector<int> budgets;
};

/** The functions of the benchmark protocol. */
const std::vector<TestFunction> &testFunctions();
