// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0
//
// How good and how fast the sweep engine's suggestions are. One JSON line for each function and
// seed (the regret after each run), or with --speed one for each length of history.
//
//   slipway_sweepbench [--speed] [--method bayes|tpe|random|grid] [--parallel N] [--seeds N]
//   [FUNCTION...]

#include "benchmarks/sweeps/functions.h"
#include "sweep/search/counterrandom.h"
#include "sweep/search/search.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <cstring>
#include <ctime>
#include <limits>
#include <set>

namespace {

using namespace slipway::sweep;
/** Of the processor: other programs on the computer do not count. */
double milliseconds()
{
    return 1000.0 * double(std::clock()) / CLOCKS_PER_SEC;
}

SweepConfig configOf(const TestFunction &function, const std::string &method)
{
    Json document{{"method", method == "tpe" ? "bayes" : method},
                  {"metric", {{"name", "l"}}},
                  {"parameters", function.parameters}};
    if (method == "tpe")
        document["scheduler"] = {{"settings", {{"sampler", {{"type", "TPESampler"}}}}}};
    const ConfigReading reading = readSweepConfig(document);
    if (!reading.config) {
        std::fprintf(stderr, "%s: refused\n", function.name.c_str());
        std::exit(1);
    }
    return *reading.config;
}

/** A run that is under way, and when it ends. */
struct Running
{
    double end = 0;
    SearchRun run;
};

/** The regret after each finished run; runs take 1 to 3 units of time. */
void play(const TestFunction &function, const std::string &method, std::uint64_t seed,
          size_t parallel)
{
    const SweepConfig config = configOf(function, method);
    const auto search = makeSearch(config, seed);
    const CounterRandom durations(seed, 99);
    const int budget = function.budgets.back();
    std::vector<Running> running;
    std::set<std::string> distinct;
    Json regrets = Json::array();
    double best = std::numeric_limits<double>::infinity();
    double now = 0;
    int begun = 0;
    const auto start = milliseconds();
    while (begun < budget || !running.empty()) {
        while (begun < budget && running.size() < parallel) {
            const auto suggestion = search->suggest();
            if (!suggestion) {
                begun = budget;
                break;
            }
            distinct.insert(suggestion->config.dump());
            Running one{
                now + 1 + 2 * durations.uniform(std::uint64_t(begun)),
                SearchRun{
                    std::to_string(begun), SearchRun::State::InFlight, suggestion->config, {}}};
            search->update(one.run);
            running.push_back(std::move(one));
            ++begun;
        }
        const auto first =
            std::min_element(running.begin(), running.end(),
                             [](const Running &a, const Running &b) { return a.end < b.end; });
        if (first == running.end())
            break;
        now = first->end;
        first->run.value = function.value(first->run.config);
        first->run.state = first->run.value ? SearchRun::State::Finished : SearchRun::State::Failed;
        search->update(first->run);
        best = std::min(best, first->run.value.value_or(best) - function.least);
        regrets.push_back(std::isfinite(best) ? Json(best) : Json());
        running.erase(first);
    }
    const Json line{{"function", function.name},
                    {"method", method},
                    {"seed", seed},
                    {"parallel", parallel},
                    {"distinct", distinct.size()},
                    {"ms", (milliseconds() - start) / std::max<double>(1, double(regrets.size()))},
                    {"regret", regrets}};
    std::printf("%s\n", line.dump().c_str());
    std::fflush(stdout);
}

/** One suggestion from a history of random points: cold from nothing, warm after one more run. */
void measure(const TestFunction &function, const std::string &method, int history)
{
    const SweepConfig config = configOf(function, method);
    const auto source = makeSearch(configOf(function, "random"), 1);
    std::vector<SearchRun> runs;
    for (int i = 0; i < history + 8; ++i) {
        SearchRun run{std::to_string(i), SearchRun::State::Finished, source->suggest()->config, {}};
        run.value = function.value(run.config);
        runs.push_back(std::move(run));
    }
    const auto search = makeSearch(config, 2);
    const auto start = milliseconds();
    for (int i = 0; i < history; ++i)
        search->update(runs[size_t(i)]);
    (void)search->suggest();
    const double cold = (milliseconds() - start);
    std::vector<double> warm;
    for (int i = 0; i < 7; ++i) {
        const auto from = milliseconds();
        search->update(runs[size_t(history + i)]);
        (void)search->suggest();
        warm.push_back(milliseconds() - from);
    }
    std::sort(warm.begin(), warm.end());
    std::printf("%s\n", Json{{"function", function.name},
                             {"method", method},
                             {"history", history},
                             {"coldMs", cold},
                             {"warmMs", warm[3]},
                             {"worstMs", warm[6]}}
                            .dump()
                            .c_str());
    std::fflush(stdout);
}

} // namespace

int main(int argc, char **argv)
{
    std::string method = "bayes";
    std::uint64_t seeds = 11;
    size_t parallel = 1;
    bool speed = false;
    std::vector<std::string> names;
    for (int i = 1; i < argc; ++i) {
        const bool hasNext = i + 1 < argc;
        if (std::strcmp(argv[i], "--speed") == 0)
            speed = true;
        else if (std::strcmp(argv[i], "--method") == 0 && hasNext)
            method = argv[++i];
        else if (std::strcmp(argv[i], "--seeds") == 0 && hasNext)
            seeds = std::strtoull(argv[++i], nullptr, 10);
        else if (std::strcmp(argv[i], "--parallel") == 0 && hasNext)
            parallel = std::strtoull(argv[++i], nullptr, 10);
        else
            names.emplace_back(argv[i]);
    }
    for (const TestFunction &function : testFunctions()) {
        if (!names.empty() && std::find(names.begin(), names.end(), function.name) == names.end())
            continue;
        if (speed) {
            for (const int history : {10, 100, 1000, 5000})
                measure(function, method, history);
            continue;
        }
        for (std::uint64_t seed = 0; seed < seeds; ++seed)
            play(function, method, seed, parallel);
    }
    return 0;
}
