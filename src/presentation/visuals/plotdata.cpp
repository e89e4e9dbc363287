// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "presentation/visuals/plotdata.h"

#include <QtMath>

#include <algorithm>
#include <cmath>
#include <limits>

namespace slipway {

using namespace Qt::StringLiterals;

double PlotRange::xFraction(double x) const
{
    return xMax > xMin ? (x - xMin) / (xMax - xMin) : 0.5;
}

double PlotRange::yFraction(double y) const
{
    if (logY) {
        if (y <= 0)
            return std::numeric_limits<double>::quiet_NaN();
        return 1 - (std::log10(y) - std::log10(yMin)) / (std::log10(yMax) - std::log10(yMin));
    }
    return 1 - (y - yMin) / (yMax - yMin);
}

PlotRange rangeOf(const QList<PlotSeries> &series, bool logY)
{
    constexpr double huge = std::numeric_limits<double>::infinity();
    PlotRange range{huge, -huge, huge, -huge, logY, false};
    for (const PlotSeries &line : series) {
        for (const QPointF &point : line.points) {
            if (!std::isfinite(point.x()) || !std::isfinite(point.y()) || (logY && point.y() <= 0))
                continue;
            range.xMin = std::min(range.xMin, point.x());
            range.xMax = std::max(range.xMax, point.x());
            range.yMin = std::min(range.yMin, point.y());
            range.yMax = std::max(range.yMax, point.y());
            range.valid = true;
        }
    }
    if (!range.valid)
        return PlotRange{0, 1, logY ? 0.1 : 0, 1, logY, false};
    if (range.xMax <= range.xMin)
        range.xMax = range.xMin + 1;
    if (logY) {
        const double air = std::max(1.05, std::pow(range.yMax / range.yMin, 0.05));
        range.yMin /= air;
        range.yMax *= air;
    } else {
        const double span = range.yMax - range.yMin;
        const double air = span > 0 ? span * 0.06 : std::max(std::abs(range.yMax) * 0.1, 0.5);
        const bool fromZero = range.yMin >= 0 && range.yMin - air < 0;
        range.yMin = fromZero ? 0 : range.yMin - air;
        range.yMax += air;
    }
    return range;
}

QString shortNumber(double value)
{
    const double size = std::abs(value);
    if (size == 0)
        return u"0"_s;
    if (size >= 1e15 || size < 1e-4)
        return QString::number(value, 'g', 3);
    constexpr std::pair<double, char16_t> units[] = {{1e12, u'T'}, {1e9, u'G'}, {1e6, u'M'}};
    for (const auto &[unit, letter] : units) {
        if (size >= unit)
            return QString::number(value / unit, 'g', 4) + QChar(letter);
    }
    if (size >= 10'000)
        return QString::number(value / 1000, 'g', 4) + u'k';
    return QString::number(value, 'g', 4);
}

QList<PlotTick> linearTicks(double min, double max, int wanted)
{
    QList<PlotTick> ticks;
    if (!(max > min) || wanted < 1)
        return ticks;
    const double rough = (max - min) / wanted;
    const double power = std::pow(10, std::floor(std::log10(rough)));
    const double steps[] = {1, 2, 2.5, 5, 10};
    double step = 10 * power;
    for (const double factor : steps) {
        if (factor * power >= rough) {
            step = factor * power;
            break;
        }
    }
    for (double at = std::ceil(min / step) * step; at <= max + step * 1e-9; at += step) {
        const double value = std::abs(at) < step * 1e-9 ? 0 : at;
        ticks.append({(value - min) / (max - min), shortNumber(value)});
    }
    return ticks;
}

QList<PlotTick> xTicksOf(const PlotRange &range, int wanted)
{
    return linearTicks(range.xMin, range.xMax, wanted);
}

QList<PlotTick> yTicksOf(const PlotRange &range, int wanted)
{
    if (!range.logY) {
        QList<PlotTick> ticks = linearTicks(range.yMin, range.yMax, wanted);
        for (PlotTick &tick : ticks)
            tick.position = 1 - tick.position;
        return ticks;
    }
    // Decades, and 2 and 5 between them while there is room.
    QList<PlotTick> ticks;
    const int low = int(std::floor(std::log10(range.yMin)));
    const int high = int(std::ceil(std::log10(range.yMax)));
    const int every = std::max(1, (high - low) / std::max(1, wanted));
    for (int decade = low; decade <= high; decade += every) {
        for (const int factor : {1, 2, 5}) {
            if (factor != 1 && high - low > 2)
                continue;
            const double value = factor * std::pow(10, decade);
            const double position = range.yFraction(value);
            if (position >= 0 && position <= 1)
                ticks.append({position, shortNumber(value)});
        }
    }
    return ticks;
}

QList<QPointF> smoothed(const QList<QPointF> &points, double weight)
{
    if (weight <= 0)
        return points;
    QList<QPointF> result;
    result.reserve(points.size());
    double last = 0;
    double bias = 1;
    for (const QPointF &point : points) {
        if (!std::isfinite(point.y())) {
            result.append(point);
            continue;
        }
        last = last * weight + (1 - weight) * point.y();
        bias *= weight;
        result.append({point.x(), last / (1 - bias)});
    }
    return result;
}

qsizetype nearestIndex(const QList<QPointF> &points, double x)
{
    if (points.isEmpty())
        return -1;
    const auto after = std::lower_bound(points.begin(), points.end(), x,
                                        [](const QPointF &p, double at) { return p.x() < at; });
    if (after == points.begin())
        return 0;
    if (after == points.end())
        return points.size() - 1;
    const auto before = after - 1;
    return (x - before->x() <= after->x() - x ? before : after) - points.begin();
}

} // namespace slipway
