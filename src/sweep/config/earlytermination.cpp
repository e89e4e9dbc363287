// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "sweep/config/earlytermination.h"

#include "sweep/config/blockreader.h"

#include <cmath>

namespace slipway::sweep {
namespace {

using Rule = EarlyTermination::Rule;

constexpr std::int64_t MostBrackets = 20;

const std::vector<std::pair<std::string, Rule>> &rules()
{
    static const std::vector<std::pair<std::string, Rule>> all{
        {"hyperband", Rule::Hyperband},
        {"median", Rule::Median},
        {"percentile", Rule::Percentile},
        {"successive_halving", Rule::SuccessiveHalving},
        {"asha", Rule::Asha},
        {"patience", Rule::Patience},
        {"threshold", Rule::Threshold},
    };
    return all;
}

void take(std::int64_t &member, std::optional<std::int64_t> value)
{
    if (value)
        member = *value;
}

void take(double &member, std::optional<double> value)
{
    if (value)
        member = *value;
}

void readEta(BlockReader &reader, EarlyTermination &rule)
{
    const std::optional<double> eta = reader.number("eta");
    if (eta && !(*eta > 1))
        reader.report(reader.at("eta"), "etaTooSmall", "must be more than 1");
    take(rule.eta, eta);
}

void readHyperband(BlockReader &reader, EarlyTermination &rule, const Path &path,
                   std::vector<Problem> &problems)
{
    rule.minIter = reader.integer("min_iter", 1);
    rule.maxIter = reader.integer("max_iter");
    const std::optional<double> s = reader.number("s");
    take(rule.s, s);
    readEta(reader, rule);
    if (const auto strict = reader.boolean("strict"))
        rule.strict = *strict;
    reader.refuseOthers();
    if (!reader.isGood())
        return;
    const auto fails = [&](const char *name, const char *text) {
        problems.push_back(
            Problem{Problem::Severity::Error, Problem::Origin::Search, path, name, text});
    };
    if (!rule.minIter && !(rule.maxIter && s)) {
        Problem &problem =
            reader.report(path, "noIterations", "needs min_iter, or max_iter together with s");
        problem.repairs.push_back(
            Repair{"addMinIter", "cut from the third value on", {Edit{reader.at("min_iter"), 3}}});
    } else if (rule.maxIter && !s) {
        // W&B's schema is content with min_iter, its code then asks for s.
        fails("maxIterWithoutS", "max_iter needs s");
    } else if (rule.maxIter && std::floor(rule.s) != rule.s) {
        fails("wholeS", "s must be a whole number");
    } else if (rule.maxIter && (rule.s < 1 || double(*rule.maxIter) / rule.eta < 1)) {
        fails("noBands", "no cut comes about: make max_iter or s larger, or eta smaller");
    }
    if (rule.maxIter && rule.minIter)
        problems.push_back(Problem{Problem::Severity::Warning, Problem::Origin::Search,
                                   reader.at("min_iter"), "minIterIgnored",
                                   "max_iter is there, so min_iter has no effect"});
}

void readOther(BlockReader &reader, EarlyTermination &rule)
{
    switch (rule.rule) {
    case Rule::Percentile:
        take(rule.percentile, reader.number("percentile"));
        if (!(rule.percentile >= 0 && rule.percentile <= 100))
            reader.report(reader.at("percentile"), "percentileRange", "must be from 0 to 100");
        [[fallthrough]];
    case Rule::Median:
        take(rule.startupRuns, reader.integer("startup_runs", 0));
        take(rule.warmup, reader.integer("warmup", 0));
        take(rule.interval, reader.integer("interval", 1));
        take(rule.minRuns, reader.integer("min_runs", 1));
        break;
    case Rule::Asha:
        take(rule.brackets, reader.integer("brackets", 1));
        if (rule.brackets > MostBrackets)
            reader.report(reader.at("brackets"), "tooManyBrackets", "must be at most 20");
        [[fallthrough]];
    case Rule::SuccessiveHalving:
        take(rule.minResource, reader.integer("min_resource", 1));
        take(rule.earlyRate, reader.integer("early_rate", 0));
        readEta(reader, rule);
        break;
    case Rule::Patience:
        take(rule.patience, reader.integer("patience", 1));
        take(rule.minDelta, reader.number("min_delta"));
        if (rule.minDelta < 0)
            reader.report(reader.at("min_delta"), "negativeDelta", "must be at least 0");
        break;
    case Rule::Threshold:
        rule.lower = reader.number("lower");
        rule.upper = reader.number("upper");
        take(rule.warmup, reader.integer("warmup", 0));
        if (reader.isGood() && !rule.lower && !rule.upper)
            reader.report(reader.at("upper"), "noThreshold", "needs lower or upper");
        break;
    case Rule::Hyperband:
        break;
    }
    reader.refuseOthers();
}

} // namespace

std::optional<EarlyTermination> readEarlyTermination(const Json &block, const Path &path,
                                                     std::vector<Problem> &problems)
{
    if (!block.is_object()) {
        problems.push_back(Problem{Problem::Severity::Error, Problem::Origin::Schema, path,
                                   "notAnObject", "must be a map with a 'type'"});
        return {};
    }
    std::vector<std::string> words;
    std::string type;
    EarlyTermination rule;
    for (const auto &[word, one] : rules()) {
        words.push_back(word);
        if (block.contains("type") && block.at("type") == word) {
            type = word;
            rule.rule = one;
        }
    }
    const bool ours = !type.empty() && rule.rule != Rule::Hyperband;
    BlockReader reader(block, path, problems,
                       ours ? Problem::Origin::Extension : Problem::Origin::Schema);
    if (!reader.word("type", words) && reader.isGood())
        reader.report(path, "typeMissing", "needs a 'type', such as hyperband");
    if (!reader.isGood())
        return {};
    const auto note = [&](const char *key) {
        problems.push_back(Problem{Problem::Severity::Note, Problem::Origin::Extension,
                                   reader.at(key), "extension",
                                   "only Slipway's engine knows this"});
    };
    if (const auto resource = reader.text("resource")) {
        rule.resource = *resource;
        note("resource");
    }
    if (ours)
        note("type");
    if (rule.rule == Rule::Hyperband)
        readHyperband(reader, rule, path, problems);
    else
        readOther(reader, rule);
    if (!reader.isGood())
        return {};
    return rule;
}

} // namespace slipway::sweep
