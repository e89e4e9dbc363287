// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "config/yamljson.h"
#include "config/yamlplace.h"
#include "sweep/space/assignment.h"
#include "unit/sweep/recorded.h"

#include <algorithm>

using namespace slipway;
using namespace slipway::sweep;

namespace {

const Problem *find(const std::vector<Problem> &problems, const std::string &name)
{
    const auto found = std::find_if(problems.begin(), problems.end(),
                                    [&](const Problem &one) { return one.name == name; });
    return found == problems.end() ? nullptr : &*found;
}

bool hasError(const std::vector<Problem> &problems)
{
    return std::any_of(problems.begin(), problems.end(),
                       [](const Problem &one) { return one.severity == Problem::Severity::Error; });
}

/** The document after a repair. */
Json repaired(Json document, const Repair &repair)
{
    for (const Edit &edit : repair.edits) {
        Json *place = &document;
        for (size_t i = 0; i + 1 < edit.path.size(); ++i)
            place =
                place->is_array() ? &place->at(std::stoul(edit.path[i])) : &place->at(edit.path[i]);
        if (edit.value)
            (*place)[edit.path.back()] = *edit.value;
        else
            place->erase(edit.path.back());
    }
    return document;
}

/** A configuration of W&B's documentation. */
QByteArray textOf(const char *name)
{
    QFile file(QStringLiteral(SLIPWAY_SOURCE "/tests/unit/sweep/data/") + QLatin1String(name));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read", name);
    return file.readAll();
}

Json documentOf(const QByteArray &yaml)
{
    const YamlValues values = readYamlValues(yaml);
    return Json::parse(values.json.utf8().cbegin(), values.json.utf8().cend());
}

} // namespace

class ConfigTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void judgesAsTheOfficialLibrary()
    {
        const Json entries = recorded("configurations.json");
        QVERIFY(entries.size() > 1000);
        int accepted = 0;
        for (const Json &entry : entries) {
            const ConfigReading reading = readSweepConfig(entry.at("config"));
            const bool refused = std::any_of(reading.problems.begin(), reading.problems.end(),
                                             [](const Problem &one) {
                                                 return one.severity == Problem::Severity::Error &&
                                                        one.origin == Problem::Origin::Schema;
                                             });
            QVERIFY2(refused == (entry.at("verdict") == "refused"), entry.dump().c_str());
            if (entry.at("verdict") == "deprecated")
                QVERIFY2(find(reading.problems, "exponentBounds"), entry.dump().c_str());
            accepted += refused ? 0 : 1;
        }
        QVERIFY(accepted > 200);
    }

    void infersTheSameDistributionsAndDefaults()
    {
        int compared = 0;
        for (const Json &entry : recorded("configurations.json")) {
            if (!entry.contains("filled"))
                continue;
            const ConfigReading reading = readSweepConfig(entry.at("config"));
            if (!reading.config) {
                QVERIFY2(find(reading.problems, "noMultiple"), entry.dump().c_str());
                continue;
            }
            const Json &filled = entry.at("filled");
            const Parameter &parameter = reading.config->parameters.at(0);
            QCOMPARE(wireName(parameter.distribution),
                     filled.at("distribution").get<std::string>().c_str());
            const std::vector<std::pair<const char *, double>> numbers{
                {"min", parameter.min},     {"max", parameter.max}, {"mu", parameter.mu},
                {"sigma", parameter.sigma}, {"a", parameter.a},     {"b", parameter.b},
                {"q", parameter.q}};
            for (const auto &[key, value] : numbers) {
                if (filled.contains(key))
                    QVERIFY2(value == filled.at(key).get<double>(), entry.dump().c_str());
            }
            ++compared;
        }
        QVERIFY(compared > 80);
    }

    void takesTheDocumentedBayesSweep()
    {
        const ConfigReading reading = readSweepConfig(documentOf(textOf("documented-bayes.yaml")));
        QVERIFY(reading.config);
        QVERIFY(reading.problems.empty());
        QVERIFY(reading.config->method == Method::Bayes);
        QCOMPARE(reading.config->parameters.size(), size_t(2));
        QVERIFY(reading.config->parameters[0].distribution == Distribution::IntUniform);
        QVERIFY(reading.config->parameters[1].distribution == Distribution::Uniform);
        QCOMPARE(reading.config->metric->name, std::string("loss_metric"));
    }

    void takesTheDocumentedOptunaSweep()
    {
        const ConfigReading reading = readSweepConfig(documentOf(textOf("documented-optuna.yaml")));
        QVERIFY(reading.config);
        QVERIFY(reading.problems.empty());
        QVERIFY(reading.config->method == Method::Custom); // as launch-sweep makes it
        QCOMPARE(reading.config->runCap, std::optional<std::int64_t>(5));
    }

    /** W&B takes it, and its scheduler then fails at the first suggestion. */
    void refusesTheDocumentedGridWithRepairs()
    {
        const Json document = documentOf(textOf("documented-grid.yaml"));
        const ConfigReading reading = readSweepConfig(document);
        QVERIFY(!reading.config);
        const Problem *problem = find(reading.problems, "gridNeedsValues");
        QVERIFY(problem);
        QVERIFY(problem->origin == Problem::Origin::Search);
        QCOMPARE(pathText(problem->path), std::string("parameters.learning_rate"));
        const TextPlace place =
            yamlPlace(readYamlTree(textOf("documented-grid.yaml")).root,
                      {QStringLiteral("parameters"), QStringLiteral("learning_rate")});
        QCOMPARE(place, (TextPlace{13, 3}));
        QCOMPARE(problem->repairs.size(), size_t(3));
        QCOMPARE(problem->repairs[0].name, std::string("listValues"));
        QCOMPARE(problem->repairs[1].name, std::string("useSteps"));
        QCOMPARE(problem->repairs[2].name, std::string("useRandomSearch"));
        for (const Repair &repair : problem->repairs)
            QVERIFY2(readSweepConfig(repaired(document, repair)).config, repair.name.c_str());
        const Json values =
            repaired(document, problem->repairs[0]).at("parameters").at("learning_rate");
        QCOMPARE(values.dump(), std::string("{\"values\":[0.0001,0.000562,0.00316,0.0178,0.1]}"));
    }

    void readsNumbersWithoutADot()
    {
        const char *yaml = "method: random\nparameters:\n  lr:\n    min: 1e-5\n    max: 1e-1\n";
        const YamlValues values = readYamlValues(yaml);
        QCOMPARE(values.warnings.size(), qsizetype(2));
        QCOMPARE(values.warnings.first().place, (TextPlace{4, 10}));
        const SweepConfig config = configOf(documentOf(yaml));
        QCOMPARE(config.parameters[0].min, 1e-5);
        QVERIFY(config.parameters[0].distribution == Distribution::Uniform);
        // In quotes it is a text, which the repair makes a number.
        const Json quoted =
            json(R"({"method":"random","parameters":{"lr":{"min":"1e-5","max":0.1}}})");
        const ConfigReading reading = readSweepConfig(quoted);
        QVERIFY(!reading.config);
        const Problem *problem = find(reading.problems, "badParameter");
        QVERIFY(problem && problem->repairs.size() == 1);
        QVERIFY(readSweepConfig(repaired(quoted, problem->repairs[0])).config);
    }

    void repairsMakeGood_data()
    {
        QTest::addColumn<QByteArray>("document");
        QTest::addColumn<QByteArray>("problem");
        QTest::addColumn<QByteArray>("path");
        const auto row = [](const char *problem, const char *path, const char *document) {
            QTest::newRow(document)
                << QByteArray(document) << QByteArray(problem) << QByteArray(path);
        };
        row("unknownKey", "parameter", R"({"method":"random","parameter":{"a":{"value":1}}})");
        row("unknownWord", "method",
            R"({"method":"baye","metric":{"name":"l"},"parameters":{"a":{"min":0.5,"max":1.0}}})");
        row("unknownWord", "metric.goal",
            R"({"method":"random","metric":{"name":"l","goal":"minimise"},"parameters":{"a":{"value":1}}})");
        row("nameIt", "metric",
            R"({"method":"random","metric":"l","parameters":{"a":{"value":1}}})");
        row("groupWithoutParameters", "parameters.opt",
            R"({"method":"random","parameters":{"opt":{"lr":{"value":1}}}})");
        row("minNotLess", "parameters.a",
            R"({"method":"random","parameters":{"a":{"min":2,"max":1}}})");
        row("minNotLess", "parameters.a",
            R"({"method":"random","parameters":{"a":{"min":1,"max":1}}})");
        row("distributionMissing", "parameters.a",
            R"({"method":"random","parameters":{"a":{"min":1,"max":5,"q":2}}})");
        row("probabilitiesSum", "parameters.a.probabilities",
            R"({"method":"random","parameters":{"a":{"values":[1,2],"probabilities":[1,3]}}})");
        row("metricMissing", "the document",
            R"({"method":"bayes","parameters":{"a":{"min":1,"max":5}}})");
        row("metricMissing", "early_terminate",
            R"({"method":"random","parameters":{"a":{"min":1,"max":5}},"early_terminate":{"type":"hyperband","min_iter":3}})");
        row("noIterations", "early_terminate",
            R"({"method":"random","metric":{"name":"l"},"parameters":{"a":{"min":1,"max":5}},"early_terminate":{"type":"hyperband"}})");
        row("methodMissing", "the document",
            R"({"parameters":{"a":{"values":[1,2]}},"metric":{"name":"l"}})");
        row("notAnObject", "parameters.a", R"({"method":"random","parameters":{"a":[1,2]}})");
        row("notAnObject", "parameters.a", R"({"method":"random","parameters":{"a":3}})");
        row("unknownDistribution", "parameters.a.distribution",
            R"({"method":"random","parameters":{"a":{"min":1,"max":5,"distribution":"log"}}})");
    }
    void repairsMakeGood()
    {
        QFETCH(QByteArray, document);
        QFETCH(QByteArray, problem);
        QFETCH(QByteArray, path);
        const Json written = json(document.constData());
        const ConfigReading reading = readSweepConfig(written);
        QVERIFY(!reading.config);
        const std::string name = problem == "nameIt" ? "notAnObject" : problem.toStdString();
        const Problem *found = find(reading.problems, name);
        QVERIFY(found);
        QCOMPARE(pathText(found->path), path.toStdString());
        QVERIFY(!found->repairs.empty());
        const Repair &repair = found->repairs.front();
        const ConfigReading after = readSweepConfig(repaired(written, repair));
        for (const Problem &one : after.problems)
            QVERIFY2(one.severity != Problem::Severity::Error, one.text.c_str());
    }

    void warnsOfWhatOnlyTheUploadRefuses()
    {
        const ConfigReading reading =
            readSweepConfig(json(R"({"method":"random","parameters":{"a":{"min":0,"max":1.5}}})"));
        QVERIFY(reading.config);
        QVERIFY(find(reading.problems, "mixedBounds"));
    }

    void findsHyperbandsThatCannotCut()
    {
        const auto nameOf = [](const char *rule) {
            Json document =
                json(R"({"method":"random","metric":{"name":"l"},"parameters":{"a":{"value":1}}})");
            document["early_terminate"] = json(rule);
            const ConfigReading reading = readSweepConfig(document);
            return reading.problems.empty() ? std::string() : reading.problems.front().name;
        };
        QCOMPARE(nameOf(R"({"type":"hyperband","min_iter":1,"max_iter":9})"),
                 std::string("maxIterWithoutS"));
        QCOMPARE(nameOf(R"({"type":"hyperband","max_iter":2,"s":2})"), std::string("noBands"));
        QCOMPARE(nameOf(R"({"type":"hyperband","max_iter":27,"s":1.5})"), std::string("wholeS"));
        QCOMPARE(nameOf(R"({"type":"hyperband","max_iter":27,"s":2,"min_iter":2})"),
                 std::string("minIterIgnored"));
        QCOMPARE(nameOf(R"({"type":"hyperband","max_iter":27,"s":2})"), std::string());
        QCOMPARE(nameOf(R"({"type":"threshold"})"), std::string("extension"));
    }

    void flattensGroupsInOrder()
    {
        const SweepConfig config = configOf(json(R"({"method":"random","parameters":{
            "z":{"value":0}, "a":{"parameters":{"c":{"parameters":{"d":{"value":1}}},
            "b":{"values":[1,2]}}}, "a-":{"value":2}}})"));
        std::vector<std::string> names;
        for (const Parameter &parameter : config.parameters)
            names.push_back(parameter.name());
        QCOMPARE(names, (std::vector<std::string>{"a.b", "a.c.d", "a-", "z"}));
        const auto made = assign(config, [](size_t) { return 2; });
        QCOMPARE(
            made->runConfig.dump(),
            std::string(R"({"a":{"value":{"b":2,"c":{"d":1}}},"a-":{"value":2},"z":{"value":0}})"));
    }

    void decidesConditionsBeforeWhatNeedsThem()
    {
        const SweepConfig config = configOf(json(R"j({"method":"random","seed":7,"parameters":{
            "degree":{"min":2,"max":5,"when":{"kernel":["poly"]}},
            "kernel":{"values":["poly","rbf"]},
            "batch":{"values":[16,32]},
            "scaled":{"expression":"0.1 * batch / 32"},
            "twice":{"expression":"scaled * 2"}},
            "constraints":["not (kernel == 'rbf' and batch == 32)"]})j"));
        QCOMPARE(config.seed, std::optional<std::uint64_t>(7));
        const auto pick = [&config](const char *kernel, int batch) {
            return assign(config, [&config, kernel, batch](size_t i) -> Json {
                const std::string name = config.parameters[i].name();
                return name == "kernel" ? Json(kernel) : name == "batch" ? Json(batch) : Json(3);
            });
        };
        QCOMPARE(
            pick("poly", 32)->runConfig.dump(),
            std::string(R"({"batch":{"value":32},"degree":{"value":3},"kernel":{"value":"poly"},)"
                        R"("scaled":{"value":0.1},"twice":{"value":0.2}})"));
        QVERIFY(!pick("rbf", 16)->runConfig.contains("degree"));
        QVERIFY(!pick("rbf", 32));
    }

    void refusesWhatDependsOnItself()
    {
        const ConfigReading circle = readSweepConfig(json(R"({"method":"random","parameters":{
            "a":{"expression":"b + 1"},"b":{"expression":"a + 1"}}})"));
        QVERIFY(find(circle.problems, "circular"));
        const ConfigReading unknown = readSweepConfig(json(R"({"method":"random","parameters":{
            "a":{"expression":"c"},"b":{"value":1,"when":{"d":1}}},"constraints":["e > 1"],
            "order":["f"]})"));
        QCOMPARE(std::count_if(unknown.problems.begin(), unknown.problems.end(),
                               [](const Problem &one) { return one.name == "unknownParameter"; }),
                 4);
    }

    void marksWhatWandbDoesNotKnow()
    {
        const Json document = json(R"({"method":"grid","parameters":{"a":{"values":[1,2]}},"seed":1,
            "order":"random","retry":{"failed":2},"constraints":["a < 9"],
            "metric":{"name":"l","summary":"last"},
            "early_terminate":{"type":"median","resource":"epoch"}})");
        const ConfigReading reading = readSweepConfig(document);
        QVERIFY(reading.config);
        QCOMPARE(std::count_if(reading.problems.begin(), reading.problems.end(),
                               [](const Problem &one) { return one.name == "extension"; }),
                 7);
        QVERIFY(!hasError(reading.problems));
        QVERIFY(reading.config->gridOrder.random);
        QCOMPARE(reading.config->retries.at("failed"), std::int64_t(2));
        QVERIFY(reading.config->metric->summary == Summary::Last);
        QCOMPARE(reading.config->earlyTermination->resource, std::string("epoch"));
    }

    void survivesAnything()
    {
        for (const char *text : {"null", "[]", "1", "\"x\"", "{}", R"({"parameters":[]})",
                                 R"({"method":{},"parameters":{"a":null},"metric":[],"metrics":{},
                                 "early_terminate":[],"scheduler":1,"launch":1,"seed":"x",
                                 "order":3,"retry":-1,"constraints":[1,"1 +"],"run_cap":{}})"}) {
            const ConfigReading reading = readSweepConfig(json(text));
            QVERIFY(!reading.config);
            QVERIFY(hasError(reading.problems));
        }
    }
};

QTEST_APPLESS_MAIN(ConfigTest)
#include "tst_config.moc"
