// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "sweep/config/sweepconfig.h"

#include "sweep/config/blockreader.h"
#include "sweep/config/searchcheck.h"

#include <algorithm>

namespace slipway::sweep {
namespace {

using Severity = Problem::Severity;
using Origin = Problem::Origin;

/** Reads the top level; keeps what was found. */
class Reader
{
public:
    explicit Reader(const Json &document)
        : m_document(document)
        , m_top(document, {}, m_problems)
    {
    }

    ConfigReading read()
    {
        readTexts();
        readScheduler();
        readMethod();
        readParameterBlock();
        readMetrics();
        readRule();
        m_config.runCap = m_top.integer("run_cap", 1);
        readController();
        readExtensions();
        m_top.refuseOthers();
        const auto isError = [](const Problem &one) { return one.severity == Severity::Error; };
        if (m_methodIsKnown)
            checkSearch(m_config, m_problems);
        orderParameters(m_config, m_problems);
        ConfigReading reading;
        reading.problems = std::move(m_problems);
        if (std::none_of(reading.problems.begin(), reading.problems.end(), isError))
            reading.config = std::move(m_config);
        return reading;
    }

private:
    Problem &report(Path path, std::string name, std::string text, Origin origin = Origin::Schema,
                    Severity severity = Severity::Error)
    {
        m_problems.push_back(
            Problem{severity, origin, std::move(path), std::move(name), std::move(text)});
        return m_problems.back();
    }
    void noteExtension(const std::string &key)
    {
        report({key}, "extension", "only Slipway's engine knows this key", Origin::Extension,
               Severity::Note);
    }

    void readTexts()
    {
        for (const char *key : {"apiVersion", "description", "program", "job", "image_uri",
                                "entity", "project", "name"})
            (void)m_top.text(key);
        (void)m_top.word("kind", {"sweep"});
        if (const Json *command = m_top.find("command"); command && !command->is_array())
            report({"command"}, "notAList", "must be a list");
        // launch-sweep takes these two out before anything is checked.
        for (const char *key : {"launch", "settings"}) {
            if (const Json *block = m_top.find(key); block && !block->is_object())
                report({key}, "notAnObject", "must be a map", Origin::Search);
        }
    }

    /** launch-sweep's block, or the library's own, which names an engine. */
    void readScheduler()
    {
        const Json *block = m_top.find("scheduler");
        if (!block)
            return;
        if (!block->is_object()) {
            report({"scheduler"}, "notAnObject", "must be a map");
            return;
        }
        if (!block->contains("engine")) {
            m_hasSchedulerJob = block->contains("job");
            if (const auto workers = block->find("num_workers"); workers != block->end())
                checkWorkers(*workers);
            if (!m_hasSchedulerJob)
                readSampler(block->value("settings", Json()));
            return;
        }
        BlockReader reader(*block, {"scheduler"}, m_problems);
        m_engine = reader.word("engine", {"optuna", "ax", "wandb"});
        const auto source = reader.text("source");
        const auto optimizer = reader.text("optimizer");
        const auto space = reader.text("search_space");
        m_hasSearchSpace = space && !space->empty();
        reader.refuseOthers();
        if (!block->contains("source") && (optimizer || space))
            report({"scheduler"}, "sourceMissing", "optimizer and search_space need 'source'");
        if (m_document.contains("early_terminate"))
            report({"early_terminate"}, "engineStopsRuns",
                   "a scheduler with an engine does this itself");
    }
    /** Where the Optuna scheduler job has its sampler, ours has it too, by the same names. */
    void readSampler(const Json &settings)
    {
        if (!settings.is_object() || !settings.contains("sampler"))
            return;
        const Json &sampler = settings.at("sampler");
        const Json type = sampler.is_object() ? sampler.value("type", Json()) : sampler;
        const Path path{"scheduler", "settings", "sampler"};
        if (type == "TPESampler")
            m_config.sampler = Sampler::Parzen;
        else if (type != "GPSampler")
            report(path, "unknownSampler",
                   "must be GPSampler or TPESampler without a scheduler job", Origin::Extension);
        report(path, "extension", "only Slipway's engine knows this key", Origin::Extension,
               Severity::Note);
    }
    void checkWorkers(const Json &workers)
    {
        const bool digits =
            workers.is_string() && !workers.get_ref<const std::string &>().empty() &&
            workers.get_ref<const std::string &>().find_first_not_of("0123456789") ==
                std::string::npos;
        if (!workers.is_number_integer() && !digits)
            report({"scheduler", "num_workers"}, "workersIgnored", "is no number, so wandb takes 8",
                   Origin::Search, Severity::Warning);
    }

    void readMethod()
    {
        const auto method = m_top.word("method", {"bayes", "random", "grid", "custom"});
        if (method) {
            m_methodIsKnown = true;
            m_config.method = *method == "bayes"    ? Method::Bayes
                              : *method == "random" ? Method::Random
                              : *method == "grid"   ? Method::Grid
                                                    : Method::Custom;
        } else if (!m_document.contains("method") && m_hasSchedulerJob) {
            m_methodIsKnown = true;
            m_config.method = Method::Custom; // as launch-sweep does
        } else if (!m_document.contains("method")) {
            Problem &problem = report({}, "methodMissing", "needs a 'method'");
            for (const char *one : {"bayes", "random", "grid"})
                problem.repairs.push_back(Repair{std::string("use_") + one,
                                                 std::string("search with ") + one,
                                                 {Edit{{"method"}, one}}});
        }
        const bool custom = method && *method == "custom";
        if (method && m_engine && custom == (*m_engine == "wandb"))
            report({"method"}, "engineMethod",
                   "engine " + *m_engine + " does not support method " + *method);
    }

    void readParameterBlock()
    {
        const Json *block = m_top.find("parameters");
        if (block)
            readParameters(*block, {"parameters"}, m_config.parameters, m_problems);
        else if (!m_hasSearchSpace)
            report({}, "parametersMissing", "needs 'parameters'");
    }

    void readMetrics()
    {
        if (const Json *block = m_top.find("metric"))
            m_config.metric = readMetric(*block, {"metric"});
        const Json *list = m_top.find("metrics");
        if (!list)
            return;
        if (m_document.contains("metric"))
            report({"metrics"}, "metricAndMetrics", "there is a 'metric' already");
        else if (m_methodIsKnown && m_config.method != Method::Custom)
            report({"metrics"}, "metricsNeedCustom", "several metrics need method custom");
        if (!list->is_array() || list->size() < 2) {
            report({"metrics"}, "tooFewMetrics", "must be a list of at least two");
            return;
        }
        for (size_t i = 0; i < list->size(); ++i) {
            if (auto metric = readMetric(list->at(i), {"metrics", std::to_string(i)}))
                m_config.metrics.push_back(*metric);
        }
    }
    static Impute imputeOf(const std::string &word)
    {
        return word == "latest" ? Impute::Latest : word == "best" ? Impute::Best : Impute::Worst;
    }
    std::optional<Metric> readMetric(const Json &block, const Path &path)
    {
        if (!block.is_object()) {
            Problem &problem = report(path, "notAnObject", "must be a map with a 'name'");
            if (block.is_string())
                problem.repairs.push_back(
                    Repair{"nameIt", "take it for the name", {Edit{path, Json{{"name", block}}}}});
            return {};
        }
        Metric metric;
        BlockReader reader(block, path, m_problems);
        const auto name = reader.text("name");
        if (!block.contains("name"))
            reader.report(path, "nameMissing", "needs a 'name'");
        metric.name = name.value_or("");
        if (reader.word("goal", {"minimize", "maximize"}) == "maximize")
            metric.goal = Goal::Maximize;
        metric.target = reader.number("target");
        if (const auto word = reader.word("impute", {"latest", "best", "worst"}))
            metric.impute = imputeOf(*word);
        const auto running =
            reader.word("impute_while_running", {"latest", "best", "worst", "false"});
        if (running && *running != "false")
            metric.imputeWhileRunning = imputeOf(*running);
        if (const auto word = reader.word("summary", {"best", "last", "min", "max", "mean"})) {
            metric.summary = *word == "last"   ? Summary::Last
                             : *word == "min"  ? Summary::Min
                             : *word == "max"  ? Summary::Max
                             : *word == "mean" ? Summary::Mean
                                               : Summary::Best;
            m_problems.push_back(Problem{Severity::Note, Origin::Extension, reader.at("summary"),
                                         "extension", "only Slipway's engine knows this key"});
        }
        reader.refuseOthers();
        return reader.isGood() ? std::optional<Metric>(metric) : std::nullopt;
    }

    void readRule()
    {
        if (const Json *block = m_top.find("early_terminate"))
            m_config.earlyTermination =
                readEarlyTermination(*block, {"early_terminate"}, m_problems);
    }

    void readController()
    {
        const Json *block = m_top.find("controller");
        if (!block)
            return;
        if (!block->is_object()) {
            report({"controller"}, "notAnObject", "must be a map with a 'type'");
            return;
        }
        BlockReader reader(*block, {"controller"}, m_problems); // more keys are allowed
        const auto type = reader.word("type", {"local", "cloud"});
        if (!block->contains("type"))
            reader.report({"controller"}, "typeMissing", "needs a 'type': local or cloud");
        if (m_engine && type == "local")
            report({"controller"}, "controllerAndScheduler",
                   "a local controller cannot stand beside a scheduler");
    }

    void readExtensions()
    {
        if (const auto seed = m_top.integer("seed")) {
            m_config.seed = std::uint64_t(*seed);
            noteExtension("seed");
        }
        readOrder();
        readRetry();
        const Json *constraints = m_top.find("constraints");
        if (!constraints)
            return;
        noteExtension("constraints");
        if (!constraints->is_array()) {
            report({"constraints"}, "notAList", "must be a list of expressions", Origin::Extension);
            return;
        }
        for (size_t i = 0; i < constraints->size(); ++i) {
            const Json &one = constraints->at(i);
            std::string fault = "must be a text";
            Constraint constraint;
            if (one.is_string()) {
                constraint.text = one.get<std::string>();
                constraint.expression = Expression::parse(constraint.text, fault);
            }
            if (constraint.expression)
                m_config.constraints.push_back(std::move(constraint));
            else
                report({"constraints", std::to_string(i)}, "badExpression", fault,
                       Origin::Extension);
        }
    }
    void readOrder()
    {
        const Json *order = m_top.find("order");
        if (!order)
            return;
        noteExtension("order");
        if (*order == "random") {
            m_config.gridOrder.random = true;
        } else if (order->is_array() &&
                   std::all_of(order->begin(), order->end(),
                               [](const Json &one) { return one.is_string(); })) {
            m_config.gridOrder.slowest = order->get<std::vector<std::string>>();
        } else if (*order != "listed") {
            report({"order"}, "badOrder", "must be listed, random or a list of parameters",
                   Origin::Extension);
        }
    }
    void readRetry()
    {
        const Json *retry = m_top.find("retry");
        if (!retry)
            return;
        noteExtension("retry");
        if (const auto times = wholeNumber(*retry); times && *times >= 0) {
            m_config.retries = {{"failed", *times}, {"crashed", *times}};
        } else if (retry->is_object()) {
            BlockReader reader(*retry, {"retry"}, m_problems, Origin::Extension);
            for (const char *state : {"failed", "crashed", "killed"}) {
                if (const auto count = reader.integer(state, 0))
                    m_config.retries[state] = *count;
            }
            reader.refuseOthers();
        } else {
            report({"retry"}, "badRetry",
                   "must be a number, or numbers for failed, crashed and killed",
                   Origin::Extension);
        }
    }

    const Json &m_document;
    std::vector<Problem> m_problems;
    BlockReader m_top;
    SweepConfig m_config;
    std::optional<std::string> m_engine;
    bool m_hasSearchSpace = false;
    bool m_hasSchedulerJob = false;
    bool m_methodIsKnown = false;
};

} // namespace

ConfigReading readSweepConfig(const Json &document)
{
    if (!document.is_object()) {
        ConfigReading reading;
        reading.problems.push_back(Problem{Severity::Error,
                                           Origin::Schema,
                                           {},
                                           "notAnObject",
                                           "must be a map of keys and values"});
        return reading;
    }
    return Reader(document).read();
}

} // namespace slipway::sweep
