// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "presentation/visuals/plotpainter.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace slipway;
using namespace Qt::StringLiterals;

class TestPlot : public QObject
{
    Q_OBJECT

    static constexpr double nan = std::numeric_limits<double>::quiet_NaN();

private Q_SLOTS:
    void theRangeHoldsAllFinitePoints()
    {
        const PlotRange range = rangeOf({{u"a"_s, {{0, 1}, {5, nan}, {10, 3}}}}, false);
        QVERIFY(range.valid);
        QCOMPARE(range.xMax, 10.0);
        QVERIFY(range.yMin < 1 && range.yMin > 0.5);
        QVERIFY(range.yMax > 3 && range.yMax < 3.5);
        QVERIFY(!rangeOf({{u"a"_s, {{0, nan}}}}, false).valid);
    }
    void aLogarithmicAxisLeavesOutZeroAndBelow()
    {
        const PlotRange range = rangeOf({{u"a"_s, {{0, -1}, {1, 0}, {2, 0.01}, {3, 100}}}}, true);
        QVERIFY(range.yMin > 0.001 && range.yMin < 0.01);
        QVERIFY(std::isnan(range.yFraction(0)));
        QVERIFY(range.yFraction(100) > 0 && range.yFraction(100) < range.yFraction(0.01));
    }
    void oneValueStillHasARange()
    {
        const PlotRange range = rangeOf({{u"a"_s, {{7, 2}}}}, false);
        QVERIFY(range.xMax > range.xMin);
        QVERIFY(range.yMax > range.yMin);
    }
    void ticksAreRound()
    {
        QStringList labels;
        for (const PlotTick &tick : linearTicks(0, 43'000, 4))
            labels.append(tick.label);
        QCOMPARE(labels, QStringList({u"0"_s, u"20k"_s, u"40k"_s}));
        QVERIFY(linearTicks(1, 1, 4).isEmpty());
    }
    void aPeakSurvivesDecimation()
    {
        QList<QPointF> points;
        for (int i = 0; i < 1'000'000; ++i)
            points.append({double(i), i == 654'321 ? 50.0 : std::sin(i * 0.001)});
        const PlotRange range = rangeOf({{u"a"_s, points}}, false);
        const QList<QPointF> kept = decimated(points, range, QSizeF(500, 200));
        QVERIFY(kept.size() <= 2 * 501);
        double highest = 200;
        for (const QPointF &point : kept)
            highest = std::min(highest, point.y());
        QVERIFY(std::abs(highest - range.yFraction(50) * 200) < 1e-6);
    }
    void aGapStaysAGap()
    {
        const QList<QPointF> points{{0, 1}, {1, 1}, {2, nan}, {3, 2}, {4, 2}};
        const PlotRange range = rangeOf({{u"a"_s, points}}, false);
        const QList<QPointF> kept = decimated(points, range, QSizeF(400, 100));
        QCOMPARE(std::count_if(kept.begin(), kept.end(),
                               [](const QPointF &p) { return std::isnan(p.y()); }),
                 1);
    }
    void smoothingDoesNotPullTheStartToZero()
    {
        const QList<QPointF> line = smoothed({{0, 10}, {1, 10}, {2, 10}}, 0.9);
        for (const QPointF &point : line)
            QVERIFY(std::abs(point.y() - 10) < 1e-9);
    }
    void theNearestPointIsFound()
    {
        const QList<QPointF> points{{0, 1}, {10, 2}, {20, 3}};
        QCOMPARE(nearestIndex(points, 14.0), 1);
        QCOMPARE(nearestIndex(points, 16.0), 2);
        QCOMPARE(nearestIndex(points, -5.0), 0);
        QCOMPARE(nearestIndex({}, 1.0), -1);
    }
    void everySeriesLeavesItsColourInThePicture()
    {
        PlotJob job;
        job.series = {{u"a"_s, {{0, 1}, {10, 2}}}, {u"b"_s, {{0, 2}, {10, 1}}}};
        job.colors = {Qt::red, Qt::blue};
        job.grid = Qt::gray;
        job.ground = Qt::white;
        job.range = rangeOf(job.series, false);
        job.yTicks = yTicksOf(job.range, 4);
        job.size = {200, 100};
        job.pixelRatio = 2;
        const QImage image = paintPlot(job);
        QCOMPARE(image.size(), QSize(400, 200));
        bool red = false;
        bool blue = false;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                red = red || image.pixelColor(x, y) == QColor(Qt::red);
                blue = blue || image.pixelColor(x, y) == QColor(Qt::blue);
            }
        }
        QVERIFY(red && blue);
    }
};

QTEST_GUILESS_MAIN(TestPlot)
#include "tst_plot.moc"
