// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "sweep/search/counterrandom.h"
#include "sweep/stopping/hyperband.h"
#include "unit/sweep/recorded.h"

#include <QElapsedTimer>
#include <cmath>
#include <limits>

using namespace slipway::sweep;

namespace {

EarlyTermination ruleOf(const Json &block)
{
    std::vector<Problem> problems;
    const auto rule = readEarlyTermination(block, {}, problems);
    if (!rule)
        qFatal("refused: %s", block.dump().c_str());
    return *rule;
}

/** The numbers of the runs that the rule would stop after these values. */
std::vector<size_t> stoppedBy(const char *block, const std::vector<std::vector<double>> &runs,
                              size_t finished = 0, Goal goal = Goal::Minimize)
{
    const auto rule = makeStoppingRule(ruleOf(json(block)), goal);
    std::vector<size_t> stopped;
    for (size_t i = 0; i < runs.size(); ++i) {
        for (const double value : runs[i])
            rule->add(i, value);
        if (i < finished)
            rule->finish(i);
    }
    for (size_t i = finished; i < runs.size(); ++i) {
        if (rule->shouldStop(i))
            stopped.push_back(i);
    }
    return stopped;
}

} // namespace

class StoppingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /** Decisions that W&B's library made over 64 random sweeps, values that are none among them. */
    void decidesAsTheOfficialHyperband()
    {
        size_t stopped = 0;
        for (const Json &entry : recorded("hyperbands.json")) {
            const SweepConfig config = configOf(entry.at("config"));
            for (const bool atOnce : {false, true}) {
                const auto rule = makeStoppingRule(*config.earlyTermination, config.metric->goal);
                const Json &runs = entry.at("runs");
                for (size_t i = 0; i < runs.size(); ++i) {
                    std::vector<double> values;
                    for (const Json &value : runs[i].at("history")) {
                        if (value.is_number())
                            values.push_back(value.get<double>());
                        else if (!atOnce)
                            rule->add(i, std::numeric_limits<double>::quiet_NaN());
                        if (value.is_number() && !atOnce)
                            rule->add(i, value.get<double>());
                    }
                    if (atOnce)
                        rule->addAll(i, values);
                }
                Json ours = Json::array();
                for (size_t i = 0; i < runs.size(); ++i) {
                    if (runs[i].at("running") == true && rule->shouldStop(i))
                        ours.push_back(std::to_string(i));
                }
                QVERIFY2(ours == entry.at("stopped"), entry.at("config").dump().c_str());
                stopped += ours.size();
            }
        }
        QVERIFY(stopped > 200);
    }

    void cutsAtTheDocumentedBands()
    {
        const auto bands = [](const char *block, size_t count) {
            const std::vector<double> all = Hyperband(ruleOf(json(block)), Goal::Minimize).bands();
            return std::vector<double>(all.begin(),
                                       all.begin() + std::ptrdiff_t(std::min(count, all.size())));
        };
        QCOMPARE(bands(R"({"type":"hyperband","max_iter":27,"s":2})", 9),
                 (std::vector<double>{3, 9}));
        QCOMPARE(bands(R"({"type":"hyperband","max_iter":18,"s":2})", 9),
                 (std::vector<double>{2, 6}));
        QCOMPARE(bands(R"({"type":"hyperband","max_iter":5,"s":2,"eta":2})", 9),
                 (std::vector<double>{1, 2}));
        QCOMPARE(bands(R"({"type":"hyperband","min_iter":3})", 4),
                 (std::vector<double>{3, 9, 27, 81}));
    }

    void goesByTheNamedResource()
    {
        const auto rule = makeStoppingRule(
            ruleOf(json(R"({"type":"hyperband","min_iter":3,"resource":"epoch"})")),
            Goal::Minimize);
        for (size_t run = 0; run < 3; ++run) {
            // Logged twice each epoch; the third epoch begins with the fifth value.
            for (int step = 0; step < 4; ++step)
                rule->add(run, 9, 1 + step / 2);
        }
        QVERIFY(!rule->shouldStop(2));
        rule->add(0, 1, 3);
        rule->add(1, 2, 3);
        rule->add(2, 3, 3);
        QVERIFY(!rule->shouldStop(0));
        QVERIFY(rule->shouldStop(2));
    }

    /** 10^4 runs of 10^3 values: the aim is 50 ms for all of it and 5 us for one more value. */
    void isFastForManyRuns()
    {
        const EarlyTermination rule = ruleOf(json(R"({"type":"hyperband","min_iter":3})"));
        const CounterRandom random(1);
        std::vector<std::vector<double>> runs(10'000);
        for (size_t i = 0; i < runs.size(); ++i) {
            for (size_t s = 0; s < 1000; ++s)
                runs[i].push_back(1.0 / double(1 + s) +
                                  double(random.bits(i) % 1000 + s % 7) / 1000);
        }
        QElapsedTimer timer;
        timer.start();
        Hyperband hyperband(rule, Goal::Minimize);
        for (size_t i = 0; i < runs.size(); ++i)
            hyperband.addAll(i, runs[i]);
        size_t stopped = 0;
        for (size_t i = 0; i < runs.size(); i += 2)
            stopped += hyperband.shouldStop(i) ? 1 : 0;
        const auto cold = timer.nsecsElapsed();
        timer.restart();
        for (size_t i = 0; i < runs.size(); ++i)
            hyperband.add(i, 1.0);
        qInfo("10^4 x 10^3 values: %.1f ms; one more value: %.3f us", double(cold) / 1e6,
              double(timer.nsecsElapsed()) / 1e3 / double(runs.size()));
        QVERIFY(stopped > 1000);
        QVERIFY(cold < 2'000'000'000);
    }

    void stopsWhatIsWorseThanTheMedian()
    {
        const char *rule = R"({"type":"median","startup_runs":3})";
        const std::vector<std::vector<double>> runs{{5, 4}, {6, 5}, {7, 6}, {9, 5}, {9, 5.1}, {9}};
        // At the second value the median of the finished is 5; the best so far counts.
        QCOMPARE(stoppedBy(rule, runs, 3), (std::vector<size_t>{4, 5}));
        QCOMPARE(stoppedBy(R"({"type":"median","startup_runs":4})", runs, 3),
                 std::vector<size_t>());
        QCOMPARE(stoppedBy(R"({"type":"median","startup_runs":3,"warmup":1})", runs, 3),
                 (std::vector<size_t>{4}));
        QCOMPARE(stoppedBy(rule, runs, 3, Goal::Maximize), std::vector<size_t>());
    }

    void keepsTheBestPercent()
    {
        std::vector<std::vector<double>> runs;
        for (int i = 0; i <= 10; ++i)
            runs.push_back({double(i)});
        runs.push_back({2.5});
        runs.push_back({2.6});
        // 25 % of 0..10 is 2.5, which is still good.
        QCOMPARE(stoppedBy(R"({"type":"percentile","percentile":25})", runs, 11),
                 (std::vector<size_t>{12}));
    }

    void halvesAtRungs()
    {
        const char *rule = R"({"type":"successive_halving","min_resource":2,"eta":2})";
        // At the second value: 4 stays (it was first), 5 is worse, 3 better, 3.5 among the best
        // two.
        QCOMPARE(stoppedBy(rule, {{9, 4}, {9, 5}, {9, 3}, {9, 3.5}, {1}}),
                 (std::vector<size_t>{1}));
        std::vector<std::vector<double>> many;
        for (int i = 0; i < 300; ++i)
            many.push_back(std::vector<double>(5, double((i * 37) % 300)));
        const size_t halved = stoppedBy(R"({"type":"successive_halving","eta":3})", many).size();
        const size_t asha = stoppedBy(R"({"type":"asha","eta":3,"brackets":3})", many).size();
        // A third of ASHA's runs come to their first rung after the fifth value only.
        QVERIFY2(halved > 180 && asha > 90 && asha < halved - 30,
                 QByteArray::number(qulonglong(halved))
                     .append(' ')
                     .append(QByteArray::number(qulonglong(asha))));
    }

    void losesPatience()
    {
        const char *rule = R"({"type":"patience","patience":3,"min_delta":0.1})";
        QCOMPARE(stoppedBy(rule, {{5, 4.95, 4.95, 4.91}, {5, 4.95, 4.8, 4.8, 4.8}, {5, 5, 5}}),
                 (std::vector<size_t>{0}));
        QCOMPARE(stoppedBy(rule, {{1, 2, 3, 4}, {4, 3, 2, 1}}, 0, Goal::Maximize),
                 (std::vector<size_t>{1}));
    }

    void stopsOutsideOfLimits()
    {
        const double none = std::numeric_limits<double>::quiet_NaN();
        const char *rule = R"({"type":"threshold","upper":10,"lower":0,"warmup":1})";
        QCOMPARE(stoppedBy(rule, {{99, 5}, {5, 11}, {5, -1, 5}, {5, none}, {5}}),
                 (std::vector<size_t>{1, 2, 3}));
    }
};

QTEST_APPLESS_MAIN(StoppingTest)
#include "tst_stopping.moc"
