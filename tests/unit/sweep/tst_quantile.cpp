// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "sweep/search/counterrandom.h"
#include "sweep/space/quantile.h"
#include "sweep/space/specialfunctions.h"
#include "unit/sweep/recorded.h"

#include <algorithm>
#include <cmath>
#include <set>

using namespace slipway::sweep;

namespace {

Parameter parameterOf(const Json &block)
{
    return configOf(Json{{"method", "random"}, {"parameters", {{"p", block}}}}).parameters.at(0);
}

bool isClose(double one, double other)
{
    return std::abs(one - other) <= 1e-9 * std::max(1.0, std::abs(other));
}

} // namespace

class QuantileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /** The only difference allowed: a quantised value that W&B puts outside of [min, max]. */
    void followsTheOfficialFormulas()
    {
        int compared = 0;
        int clamped = 0;
        for (const Json &entry : recorded("quantiles.json")) {
            const Parameter parameter = parameterOf(entry.at("parameter"));
            for (const Json &pair : entry.at("values")) {
                const Json ours = quantile(parameter, pair.at(0).get<double>());
                const Json &theirs = pair.at(1);
                const std::string what = entry.at("parameter").dump() + pair.dump() + ours.dump();
                ++compared;
                if (!theirs.is_number()) {
                    QVERIFY2(ours == theirs, what.c_str());
                    continue;
                }
                const double value = theirs.get<double>();
                QVERIFY2(ours.is_number_integer() == theirs.is_number_integer(), what.c_str());
                if (isClose(ours.get<double>(), value))
                    continue;
                ++clamped;
                const bool logarithmic = parameter.distribution == Distribution::QLogUniform;
                const double low = logarithmic ? std::exp(parameter.min) : parameter.min;
                const double high = logarithmic ? std::exp(parameter.max) : parameter.max;
                QVERIFY2(value < low || value > high, what.c_str());
                QVERIFY2(std::abs(ours.get<double>() - value) <= parameter.q * 1.0001,
                         what.c_str());
            }
            if (!entry.contains("shares") || parameter.distribution == Distribution::IntUniform)
                continue;
            for (const Json &pair : entry.at("shares")) {
                const std::optional<double> share = shareOf(parameter, pair.at(0));
                QVERIFY2(share && isClose(*share, pair.at(1).get<double>()),
                         (entry.at("parameter").dump() + pair.dump()).c_str());
            }
        }
        QVERIFY(compared > 200);
        QVERIFY2(clamped < 12, QByteArray::number(clamped).constData());
    }

    void staysWithinItsRange_data()
    {
        QTest::addColumn<QByteArray>("block");
        for (const char *block :
             {R"({"distribution":"q_uniform","min":1,"max":10,"q":4})",
              R"({"distribution":"q_log_uniform_values","min":3,"max":100,"q":8})",
              R"({"distribution":"q_uniform","min":0.05,"max":0.95,"q":0.1})",
              R"({"distribution":"q_beta","a":2,"b":2,"q":0.3})", R"({"min":-3,"max":3})",
              R"({"values":[5,3,0]})"})
            QTest::newRow(block) << QByteArray(block);
    }
    void staysWithinItsRange()
    {
        QFETCH(QByteArray, block);
        const Parameter parameter = parameterOf(json(block.constData()));
        std::set<std::string> drawn;
        for (int i = 0; i <= 10'000; ++i)
            drawn.insert(quantile(parameter, i / 10'000.0).dump());
        std::set<std::string> counted;
        for (std::uint64_t i = 0; i < valueCount(parameter); ++i) {
            const Json value = valueAt(parameter, i);
            counted.insert(value.dump());
            // A value's share leads back to the value.
            QCOMPARE(quantile(parameter, *shareOf(parameter, value)).dump(), value.dump());
        }
        QCOMPARE(drawn, counted);
        for (const std::string &text : drawn)
            QVERIFY2(text.size() < 5, text.c_str()); // 0.3, not 0.30000000000000004
    }

    void isFiniteAtTheEnds()
    {
        for (const char *block :
             {R"({"distribution":"normal"})", R"({"distribution":"log_normal"})",
              R"({"distribution":"beta","a":0.5,"b":0.5})",
              R"({"values":[1,2],"probabilities":[1,0]})"}) {
            const Parameter parameter = parameterOf(json(block));
            for (const double u : {0.0, 1.0})
                QVERIFY2(std::isfinite(quantile(parameter, u).get<double>()), block);
        }
        const Parameter never = parameterOf(json(R"({"values":[1,2],"probabilities":[1,0]})"));
        QCOMPARE(quantile(never, 1).get<int>(), 1);
    }

    /** Kolmogorov and Smirnov: p > 0.01 for 1000 draws of a fixed seed. */
    void drawsFromTheDistribution()
    {
        const double critical = 1.628 / std::sqrt(1000.0);
        for (const Json &entry : recorded("quantiles.json")) {
            const Parameter parameter = parameterOf(entry.at("parameter"));
            if (valueCount(parameter) > 0 || !entry.contains("shares") ||
                entry.at("parameter").contains("q"))
                continue;
            const CounterRandom random(20261122);
            std::vector<double> shares;
            for (std::uint64_t i = 0; i < 1000; ++i)
                shares.push_back(*shareOf(parameter, quantile(parameter, random.uniform(i))));
            std::sort(shares.begin(), shares.end());
            double farthest = 0;
            for (size_t i = 0; i < shares.size(); ++i) {
                farthest = std::max({farthest, std::abs(shares[i] - double(i) / 1000),
                                     std::abs(shares[i] - double(i + 1) / 1000)});
            }
            QVERIFY2(farthest < critical, entry.at("parameter").dump().c_str());
        }
    }

    void invertsTheSpecialFunctions()
    {
        for (const double u : {1e-300, 1e-12, 0.001, 0.3, 0.5, 0.8, 0.999, 1 - 1e-12})
            QVERIFY2(std::abs(normalCdf(normalQuantile(u)) - u) <= 1e-13 * u + 1e-16,
                     QByteArray::number(u).constData());
        QCOMPARE(normalQuantile(0.975), 1.959963984540054);
        QVERIFY(isClose(betaCdf(0.3, 2, 5), 0.579825));
        for (const double u : {0.001, 0.4, 0.99})
            QVERIFY(isClose(betaCdf(betaQuantile(u, 0.3, 7), 0.3, 7), u));
    }

    /** Known answers of the authors' Random123 library for Philox4x32-10. */
    void countsAsPhilox()
    {
        const std::uint64_t all = ~std::uint64_t(0);
        QCOMPARE(std::uint32_t(CounterRandom(0).bits(0, 0)), 0x6627e8d5U);
        QCOMPARE(std::uint32_t(CounterRandom(0).bits(0, 0) >> 32), 0xe169c58dU);
        QCOMPARE(std::uint32_t(CounterRandom(all).bits(all, all)), 0x408f276dU);
    }

    void permutesWithoutATable()
    {
        for (const std::uint64_t size : {1ULL, 2ULL, 3ULL, 1000ULL, 1025ULL}) {
            std::set<std::uint64_t> seen;
            for (std::uint64_t i = 0; i < size; ++i)
                seen.insert(permuted(i, size, 7));
            QCOMPARE(seen.size(), size_t(size));
            QCOMPARE(*seen.rbegin(), size - 1);
        }
        QVERIFY(permuted(0, 1000, 7) != permuted(0, 1000, 8));
    }
};

QTEST_APPLESS_MAIN(QuantileTest)
#include "tst_quantile.moc"
