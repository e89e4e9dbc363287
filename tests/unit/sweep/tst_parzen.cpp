// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "sweep/search/parzensearch.h"
#include "unit/sweep/recorded.h"

#include <cmath>
#include <limits>
#include <set>

using namespace slipway::sweep;

namespace {

Json documentOf(const char *parameters, const char *sampler = "TPESampler")
{
    return Json{{"method", "bayes"},
                {"metric", {{"name", "l"}}},
                {"scheduler", {{"settings", {{"sampler", {{"type", sampler}}}}}}},
                {"parameters", json(parameters)}};
}

double numberOf(const Json &config, const char *name)
{
    return config.at(name).at("value").get<double>();
}

const char *const Mixed = R"({"x":{"min":0.0,"max":1.0},"n":{"min":1,"max":9},
    "k":{"values":["a","b","c"]}})";

double mixed(const Json &config)
{
    return std::pow(numberOf(config, "x") - 0.3, 2) + 0.1 * std::abs(numberOf(config, "n") - 6) +
           (config.at("k").at("value") == "b" ? 0 : 0.5);
}

} // namespace

class ParzenTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isChosenByTheNameThatOptunaHas()
    {
        QVERIFY(configOf(documentOf(Mixed)).sampler == Sampler::Parzen);
        QVERIFY(configOf(documentOf(Mixed, "GPSampler")).sampler == Sampler::GaussianProcess);
        QVERIFY(!readSweepConfig(documentOf(Mixed, "NSGAIISampler")).config);
        QVERIFY(dynamic_cast<ParzenSearch *>(makeSearch(configOf(documentOf(Mixed)), 0).get()));
    }

    void findsWhatIsGood()
    {
        for (const std::uint64_t seed : {0, 1, 2}) {
            ParzenSearch search(configOf(documentOf(Mixed)), seed);
            double best = std::numeric_limits<double>::infinity();
            int late = 0;
            for (int i = 0; i < 80; ++i) {
                const auto suggestion = search.suggest();
                SearchRun run{std::to_string(i), SearchRun::State::Finished, suggestion->config,
                              mixed(suggestion->config)};
                best = std::min(best, *run.value);
                late += i >= 40 && *run.value < 0.25 ? 1 : 0;
                search.update(run);
            }
            // At random one of seven is that good.
            QVERIFY2(late > 15, QByteArray::number(late).constData());
            QVERIFY2(best < 0.02, QByteArray::number(best).constData());
        }
    }

    void triesEveryPlaceOnce()
    {
        ParzenSearch search(configOf(documentOf(R"({"a":{"min":1,"max":6},"b":{"values":[1,2]}})")),
                            0);
        std::set<std::string> seen;
        for (int i = 0; i < 12; ++i) {
            const auto suggestion = search.suggest();
            QVERIFY(suggestion);
            QVERIFY(seen.insert(suggestion->config.dump()).second);
            search.update(
                SearchRun{std::to_string(i), SearchRun::State::Failed, suggestion->config, {}});
        }
        QVERIFY(!search.suggest());
    }

    void suggestsTheSameForTheSameSeed()
    {
        const auto sequence = [](std::uint64_t seed) {
            ParzenSearch search(configOf(documentOf(Mixed)), seed);
            std::string all;
            for (int i = 0; i < 20; ++i) {
                const auto suggestion = search.suggest();
                all += suggestion->config.dump();
                search.update(SearchRun{std::to_string(i), SearchRun::State::Finished,
                                        suggestion->config, mixed(suggestion->config)});
            }
            return all;
        };
        QCOMPARE(sequence(4), sequence(4));
        QVERIFY(sequence(4) != sequence(5));
    }
};

QTEST_APPLESS_MAIN(ParzenTest)
#include "tst_parzen.moc"
