// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "benchmarks/sweeps/functions.h"

#include <cmath>
#include <numbers>

namespace {

using slipway::sweep::Json;
using std::numbers::pi;

double number(const Json &config, const std::string &name)
{
    return config.at(name).at("value").get<double>();
}

std::vector<double> numbers(const Json &config)
{
    std::vector<double> x;
    for (size_t i = 0; i < config.size(); ++i)
        x.push_back(number(config, (i < 10 ? "x0" : "x") + std::to_string(i)));
    return x;
}

Json box(int dimensions, double low, double high)
{
    Json block;
    for (int i = 0; i < dimensions; ++i)
        block[(i < 10 ? "x0" : "x") + std::to_string(i)] = {
            {"distribution", "uniform"}, {"min", low}, {"max", high}};
    return block;
}

std::optional<double> branin(const Json &config)
{
    const double x = number(config, "x");
    const double y = number(config, "y");
    const double inner = y - 5.1 * x * x / (4 * pi * pi) + 5 * x / pi - 6;
    return inner * inner + 10 * (1 - 1 / (8 * pi)) * std::cos(x) + 10;
}

std::optional<double> hartmann(const Json &config)
{
    static const double a[4][6] = {{10, 3, 17, 3.5, 1.7, 8},
                                   {0.05, 10, 17, 0.1, 8, 14},
                                   {3, 3.5, 1.7, 10, 17, 8},
                                   {17, 8, 0.05, 10, 0.1, 14}};
    static const double p[4][6] = {{0.1312, 0.1696, 0.5569, 0.0124, 0.8283, 0.5886},
                                   {0.2329, 0.4135, 0.8307, 0.3736, 0.1004, 0.9991},
                                   {0.2348, 0.1451, 0.3522, 0.2883, 0.3047, 0.6650},
                                   {0.4047, 0.8828, 0.8732, 0.5743, 0.1091, 0.0381}};
    static const double alpha[4] = {1, 1.2, 3, 3.2};
    const std::vector<double> x = numbers(config);
    double sum = 0;
    for (int i = 0; i < 4; ++i) {
        double inner = 0;
        for (size_t j = 0; j < 6; ++j)
            inner += a[i][j] * (x[j] - p[i][j]) * (x[j] - p[i][j]);
        sum -= alpha[i] * std::exp(-inner);
    }
    return sum;
}

std::optional<double> failingHartmann(const Json &config)
{
    if (number(config, "x00") > 0.8)
        return {};
    return hartmann(config);
}

std::optional<double> rosenbrock(const Json &config)
{
    const std::vector<double> x = numbers(config);
    double sum = 0;
    for (size_t i = 0; i + 1 < x.size(); ++i)
        sum += 100 * std::pow(x[i + 1] - x[i] * x[i], 2) + std::pow(1 - x[i], 2);
    return sum;
}

/** Ackley with its optimum at (7, ..., 7). */
std::optional<double> ackley(const Json &config)
{
    double squares = 0;
    double waves = 0;
    const std::vector<double> x = numbers(config);
    for (const double one : x) {
        squares += (one - 7) * (one - 7);
        waves += std::cos(2 * pi * (one - 7));
    }
    const double n = double(x.size());
    return -20 * std::exp(-0.2 * std::sqrt(squares / n)) - std::exp(waves / n) + 20 +
           std::numbers::e;
}

std::optional<double> levy(const Json &config)
{
    const std::vector<double> x = numbers(config);
    const auto w = [&x](size_t i) { return 1 + (x[i] - 1) / 4; };
    const size_t last = x.size() - 1;
    double sum = std::pow(std::sin(pi * w(0)), 2);
    for (size_t i = 0; i < last; ++i)
        sum += std::pow(w(i) - 1, 2) * (1 + 10 * std::pow(std::sin(pi * w(i) + 1), 2));
    return sum + std::pow(w(last) - 1, 2) * (1 + std::pow(std::sin(2 * pi * w(last)), 2));
}

std::optional<double> svmLike(const Json &config)
{
    const auto log = [&config](const char *name) { return std::log10(number(config, name)); };
    const std::string kernel = config.at("kernel").at("value").get<std::string>();
    const bool shrink = config.at("shrink").at("value").get<bool>();
    return std::pow(log("C") - 1, 2) / 4 + std::pow(log("gamma") + 2, 2) / 4 +
           0.1 * std::pow(number(config, "degree") - 3, 2) + 0.3 * (kernel.back() - '0') +
           (shrink ? 0 : 0.2) + std::pow(log("lr") + 3, 2) / 4;
}

std::optional<double> grid108(const Json &config)
{
    return std::pow(number(config, "a") - 3, 2) + std::abs(number(config, "b") - 5) +
           (config.at("c").at("value") == "y" ? 0 : 1);
}

} // namespace

const std::vector<TestFunction> &testFunctions()
{
    static const Json logBox{{"distribution", "log_uniform_values"}, {"min", 1e-3}, {"max", 1e3}};
    static const std::vector<TestFunction> all{
        {"branin2",
         Json{{"x", {{"min", -5.0}, {"max", 10.0}}}, {"y", {{"min", 0.0}, {"max", 15.0}}}},
         branin,
         0.397887357729738,
         {20, 30, 60}},
        {"hartmann6", box(6, 0, 1), hartmann, -3.322368011415515, {30, 60, 100}},
        {"rosenbrock4", box(4, -2.048, 2.048), rosenbrock, 0, {30, 60, 100}},
        {"ackley5s", box(5, -32.768, 32.768), ackley, 0, {30, 60, 100}},
        {"ackley20s", box(20, -32.768, 32.768), ackley, 0, {200, 500}},
        {"levy10", box(10, -10, 10), levy, 0, {100, 200}},
        {"svmlike",
         Json{{"C", logBox},
              {"gamma", logBox},
              {"degree", {{"min", 1}, {"max", 5}}},
              {"kernel", {{"values", {"k0", "k1", "k2", "k3"}}}},
              {"shrink", {{"values", {true, false}}}},
              {"lr", {{"distribution", "log_uniform_values"}, {"min", 1e-5}, {"max", 1.0}}}},
         svmLike,
         0,
         {30, 60}},
        {"grid108",
         Json{{"a", {{"min", 1}, {"max", 6}}},
              {"b", {{"min", 1}, {"max", 6}}},
              {"c", {{"values", {"x", "y", "z"}}}}},
         grid108,
         0,
         {60}},
        {"failing-hartmann", box(6, 0, 1), failingHartmann, -3.322368011415515, {30, 60, 100}},
    };
    return all;
}
