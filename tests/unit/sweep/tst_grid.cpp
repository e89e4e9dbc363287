// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "sweep/search/gridsearch.h"
#include "sweep/search/randomsearch.h"
#include "unit/sweep/recorded.h"

#include <QElapsedTimer>
#include <set>

using namespace slipway::sweep;

namespace {

SearchRun runOf(const Json &config)
{
    return SearchRun{"r", SearchRun::State::Failed, config, {}};
}

Json gridOf(const char *parameters)
{
    return Json{{"method", "grid"}, {"parameters", json(parameters)}};
}

std::vector<std::string> allOf(Search &search, size_t most = 1000)
{
    std::vector<std::string> all;
    while (all.size() < most) {
        const auto one = search.suggest();
        if (!one)
            break;
        all.push_back(one->config.dump());
    }
    return all;
}

} // namespace

class GridTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goesAsTheOfficialLibrary()
    {
        for (const Json &entry : recorded("grids.json")) {
            const SweepConfig config = configOf(entry.at("config"));
            for (const bool resumed : {false, true}) {
                GridSearch search(config, 0);
                if (resumed) {
                    for (const Json &run : entry.at("done"))
                        search.update(runOf(run));
                }
                for (const Json &theirs : entry.at(resumed ? "rest" : "first")) {
                    const auto ours = search.suggest();
                    QVERIFY2(ours ? valueKey(ours->config) == valueKey(theirs) : theirs.is_null(),
                             (entry.at("config").dump() + theirs.dump()).c_str());
                }
            }
        }
    }

    void knowsAValueHoweverItIsWritten()
    {
        GridSearch search(configOf(gridOf(R"({"x":{"values":[3000000,1,true,{"a":1}]}})")), 0);
        search.update(runOf(json(R"({"x":{"value":3e6}})")));
        search.update(runOf(json(R"({"x":{"value":{"a":1,"injected":2}}})")));
        search.update(runOf(json(R"({"y":{"value":1}})"))); // says nothing of x
        QCOMPARE(allOf(search),
                 (std::vector<std::string>{R"({"x":{"value":1}})", R"({"x":{"value":true}})"}));
    }

    void goesThroughARandomOrderOnce()
    {
        Json document = gridOf(R"({"a":{"min":0,"max":9},"b":{"min":0,"max":9}})");
        document["order"] = "random";
        GridSearch first(configOf(document), 1);
        GridSearch second(configOf(document), 2);
        const auto one = allOf(first);
        const auto other = allOf(second);
        QCOMPARE(one.size(), size_t(100));
        QVERIFY(one != other);
        QCOMPARE(std::set<std::string>(one.begin(), one.end()),
                 std::set<std::string>(other.begin(), other.end()));
    }

    void letsNamedParametersChangeMostRarely()
    {
        Json document = gridOf(R"({"a":{"values":[1,2]},"b":{"values":[1,2]}})");
        document["order"] = Json{"b"};
        GridSearch search(configOf(document), 0);
        QCOMPARE(allOf(search).at(1), std::string(R"({"a":{"value":2},"b":{"value":1}})"));
    }

    void countsWhatAConditionLeavesOutOnce()
    {
        Json document = gridOf(R"({"kernel":{"values":["poly","rbf"]},
            "degree":{"min":2,"max":5,"when":{"kernel":"poly"}},"c":{"values":[1,2]}})");
        document["constraints"] = Json{"not (kernel == 'rbf' and c == 2)"};
        GridSearch search(configOf(document), 0);
        QCOMPARE(allOf(search).size(), size_t(2 * 4 + 1));
        GridSearch resumed(configOf(document), 0);
        resumed.update(runOf(json(R"({"kernel":{"value":"rbf"},"c":{"value":1}})")));
        QCOMPARE(allOf(resumed).size(), size_t(2 * 4));
    }

    void givesBackWhatCameToNothing()
    {
        GridSearch search(configOf(gridOf(R"({"a":{"values":[1,2]}})")), 0);
        const auto first = search.suggest();
        search.update(SearchRun{"r", SearchRun::State::InFlight, first->config, {}});
        search.giveBack(first->config);
        QCOMPARE(search.suggest()->config.dump(), first->config.dump());
        QVERIFY(search.suggest());
        QVERIFY(!search.suggest());
    }

    /** 10^7 combinations, 10^5 of them done: nothing is built, so it takes no time. The bound is a
     * hundred times what it takes. */
    void needsNoMemoryForAGridOfAnySize()
    {
        const SweepConfig config = configOf(gridOf(R"({
            "a":{"min":0,"max":9},"b":{"min":0,"max":9},"c":{"min":0,"max":9},"d":{"min":0,"max":9},
            "e":{"min":0,"max":9},"f":{"min":0,"max":9},"g":{"min":0,"max":9}})"));
        GridSearch search(config, 0);
        QCOMPARE(search.size(), std::uint64_t(10'000'000));
        std::vector<Json> done;
        for (int i = 0; i < 100'000; ++i)
            done.push_back(search.suggest()->config);
        GridSearch resumed(config, 0);
        QElapsedTimer timer;
        timer.start();
        for (const Json &run : done)
            resumed.update(runOf(run));
        const auto next = resumed.suggest();
        qInfo("first suggestion after 100000 runs: %lld ms",
              static_cast<long long>(timer.elapsed()));
        QVERIFY(timer.elapsed() < 30'000);
        QCOMPARE(next->config.dump(), search.suggest()->config.dump());
        GridSearch huge(configOf(gridOf(R"({"a":{"min":0,"max":1000000000000},
            "b":{"min":0,"max":1000000000000},"c":{"values":[1,2]}})")),
                        0);
        QCOMPARE(huge.suggest()->config.at("c").at("value").get<int>(), 1);
        QCOMPARE(huge.suggest()->config.at("c").at("value").get<int>(), 2);
    }

    void countsNoFurtherThanDoublesTellApart()
    {
        for (const char *axis : {R"({"min":0,"max":9223372036854775807})",
                                 R"({"distribution":"q_uniform","min":0,"max":1e30,"q":1})"}) {
            const std::string text = std::string(R"({"a":)") + axis + "}";
            GridSearch search(configOf(gridOf(text.c_str())), 0);
            QVERIFY(search.size() > 0);
            QCOMPARE(search.suggest()->config.at("a").at("value").get<double>(), 0.0);
            QCOMPARE(search.suggest()->config.at("a").at("value").get<double>(), 1.0);
        }
    }

    void doesNotLookForEverForWhatConstraintsAllow()
    {
        GridSearch search(configOf(json(R"({"method":"grid","constraints":["a + b < 0"],
            "parameters":{"a":{"min":0,"max":1000000},"b":{"min":0,"max":1000000}}})")),
                          0);
        QVERIFY(!search.suggest());
        QVERIFY(search.isUndecided());
    }

    void drawsTheSameForASeedAndANumber()
    {
        const SweepConfig config = configOf(json(R"({"method":"random","parameters":{
            "lr":{"distribution":"log_uniform_values","min":1e-5,"max":1},"n":{"min":1,"max":9}}})"));
        RandomSearch first(config, 5);
        RandomSearch again(config, 5);
        RandomSearch other(config, 6);
        const auto one = allOf(first, 50);
        QCOMPARE(one, allOf(again, 50));
        QVERIFY(one != allOf(other, 50));
        QCOMPARE(std::set<std::string>(one.begin(), one.end()).size(), size_t(50));
    }

    void endsWhereNoDrawMeetsTheConstraints()
    {
        Json document = json(R"({"method":"random","parameters":{"a":{"min":0.0,"max":1.0}},
            "constraints":["a > 0.5"]})");
        RandomSearch search(configOf(document), 0);
        for (int i = 0; i < 100; ++i)
            QVERIFY(search.suggest()->config.at("a").at("value").get<double>() > 0.5);
        document["constraints"] = Json{"a > 2"};
        RandomSearch never(configOf(document), 0);
        QVERIFY(!never.suggest());
    }
};

QTEST_APPLESS_MAIN(GridTest)
#include "tst_grid.moc"
