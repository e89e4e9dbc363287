// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "sweep/model/expectedimprovement.h"
#include "sweep/model/gaussianprocess.h"
#include "sweep/model/minimize.h"
#include "sweep/search/counterrandom.h"

#include <QTest>
#include <cmath>

using namespace slipway::sweep;
using Eigen::Index;
using Eigen::MatrixXd;
using Eigen::VectorXd;

namespace {

struct Data
{
    MatrixXd points;
    VectorXd targets;
};

/** Two numbers and a category. */
Data dataOf(Index rows)
{
    const CounterRandom random(4);
    Data data{MatrixXd(rows, 3), VectorXd(rows)};
    for (Index i = 0; i < rows; ++i) {
        const auto at = std::uint64_t(i);
        data.points.row(i) << random.uniform(at, 0), random.uniform(at, 1),
            double(random.bits(at, 2) % 3);
        data.targets[i] = std::sin(5 * data.points(i, 0)) + data.points(i, 2) - 1;
    }
    return data;
}

GaussianProcess processOf(const Data &data)
{
    GaussianProcess process({false, false, true});
    process.fit(data.points, data.targets, true);
    process.setData(data.points, data.targets);
    return process;
}

bool isClose(double one, double other, double tolerance)
{
    return std::abs(one - other) <= tolerance * std::max(1.0, std::abs(other));
}

} // namespace

class ModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void predictsWhatItHasSeenAndWhatLiesBetween()
    {
        const Data data = dataOf(60);
        const GaussianProcess process = processOf(data);
        for (Index i = 0; i < 60; ++i)
            QVERIFY(isClose(process.predict(data.points.row(i).transpose()).mean, data.targets[i],
                            0.02));
        VectorXd between(3);
        between << 0.37, 0.5, 2;
        QVERIFY(isClose(process.predict(between).mean, std::sin(5 * 0.37) + 1, 0.05));
        // The second number has no effect, so its length is far longer.
        QVERIFY(process.parameters()[1] < process.parameters()[0] - 1);
    }

    void thinksTheSameOneByOne()
    {
        const Data data = dataOf(40);
        const GaussianProcess whole = processOf(data);
        GaussianProcess grown = whole;
        grown.setData(data.points.topRows(30), data.targets.head(30));
        for (Index i = 30; i < 40; ++i)
            grown.append(data.points.row(i).transpose(), data.targets[i]);
        VectorXd means;
        VectorXd variances;
        const Data other = dataOf(55);
        whole.predict(other.points, means, variances);
        for (Index i = 0; i < 55; ++i) {
            const Prediction prediction = grown.predict(other.points.row(i).transpose());
            QVERIFY(isClose(prediction.mean, means[i], 1e-6));
            QVERIFY(isClose(prediction.variance, variances[i], 1e-6));
        }
    }

    void knowsItsSlopes()
    {
        const GaussianProcess process = processOf(dataOf(25));
        VectorXd point(3);
        point << 0.61, 0.23, 1;
        VectorXd meanGradient;
        VectorXd varianceGradient;
        const Prediction here = process.predict(point, meanGradient, varianceGradient);
        QCOMPARE(here.mean, process.predict(point).mean);
        for (Index j = 0; j < 2; ++j) {
            VectorXd more = point;
            VectorXd less = point;
            more[j] += 1e-5;
            less[j] -= 1e-5;
            const double mean = (process.predict(more).mean - process.predict(less).mean) / 2e-5;
            const double variance =
                (process.predict(more).variance - process.predict(less).variance) / 2e-5;
            QVERIFY(isClose(meanGradient[j], mean, 1e-4));
            QVERIFY(isClose(varianceGradient[j], variance, 1e-4));
        }
        QCOMPARE(meanGradient[2], 0.0);
    }

    void survivesPointsThatLieOnEachOther()
    {
        Data data = dataOf(20);
        for (Index i = 10; i < 20; ++i)
            data.points.row(i) = data.points.row(0);
        const GaussianProcess process = processOf(data);
        const Prediction prediction = process.predict(data.points.row(0).transpose());
        QVERIFY(std::isfinite(prediction.mean) && prediction.variance > 0);
    }

    void measuresImprovementHoweverSmall()
    {
        // ln of the integral, by the plain formula where that has digits.
        const auto plain = [](double mean, double deviation, double best) {
            const double z = (best - mean) / deviation;
            const double density = std::exp(-z * z / 2) / std::sqrt(2 * std::acos(-1.0));
            return std::log(deviation * (density + z * 0.5 * std::erfc(-z / std::sqrt(2.0))));
        };
        for (const double mean : {-3.0, -0.5, 0.0, 0.7, 1.4, 2.0})
            QVERIFY(isClose(logImprovement({mean, 0.25}, 0), plain(mean, 0.5, 0), 1e-9));
        double last = logImprovement({0, 1}, 0);
        for (double mean = 0.5; mean < 1e6; mean *= 1.3) {
            const double next = logImprovement({mean, 1}, 0);
            QVERIFY2(std::isfinite(next) && next < last, QByteArray::number(mean).constData());
            const ImprovementSlope slope = logImprovementSlope({mean, 1}, 0);
            const double step = 1e-6 * mean;
            const double rise =
                (logImprovement({mean + step, 1}, 0) - logImprovement({mean - step, 1}, 0)) /
                (2 * step);
            QVERIFY2(isClose(slope.byMean, rise, 1e-3), QByteArray::number(mean).constData());
            last = next;
        }
    }

    void minimizesWithinItsBox()
    {
        const auto rosenbrock = [](const VectorXd &x, VectorXd &gradient) {
            const double a = x[1] - x[0] * x[0];
            gradient << -400 * x[0] * a - 2 * (1 - x[0]), 200 * a;
            return 100 * a * a + (1 - x[0]) * (1 - x[0]);
        };
        VectorXd start(2);
        start << -1.2, 1;
        const VectorXd low = VectorXd::Constant(2, -2);
        const Minimum free = minimize(rosenbrock, start, low, VectorXd::Constant(2, 2), 200);
        QVERIFY2(free.value < 1e-6, QByteArray::number(free.value).constData());
        VectorXd high(2);
        high << 0.5, 2;
        const Minimum held = minimize(rosenbrock, start, low, high, 200);
        QVERIFY(isClose(held.x[0], 0.5, 1e-6) && isClose(held.x[1], 0.25, 1e-3));
    }
};

QTEST_APPLESS_MAIN(ModelTest)
#include "tst_model.moc"
