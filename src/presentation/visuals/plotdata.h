// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QList>
#include <QPointF>
#include <QString>

namespace slipway {

/** One line of a plot. Points are in the order of x; a point with a NaN or infinite y is a gap. */
struct PlotSeries
{
    QString name;
    QList<QPointF> points;
};

/** What the axes span. Empty (valid == false) when there is nothing to draw. */
struct PlotRange
{
    double xMin = 0, xMax = 1, yMin = 0, yMax = 1;
    bool logY = false;
    bool valid = false;

    /** 0 at the left or top edge, 1 at the right or bottom edge. */
    double xFraction(double x) const;
    double yFraction(double y) const;
};

/** A labelled line of the grid; position as in xFraction/yFraction. */
struct PlotTick
{
    double position = 0;
    QString label;
};

/** The range that holds all finite points, with a little air above and below; with logY only
    positive values count. */
PlotRange rangeOf(const QList<PlotSeries> &series, bool logY);

/** At most about `wanted` round values between min and max. */
QList<PlotTick> linearTicks(double min, double max, int wanted);
QList<PlotTick> xTicksOf(const PlotRange &range, int wanted);
QList<PlotTick> yTicksOf(const PlotRange &range, int wanted);

/** Exponential moving average with weight 0..1, without the pull to zero at the start. */
QList<QPointF> smoothed(const QList<QPointF> &points, double weight);

/** The index of the point whose x is nearest, -1 for an empty list. */
qsizetype nearestIndex(const QList<QPointF> &points, double x);

/** A number as a person writes it: 12.3k, 0.0041, 3e-07. */
QString shortNumber(double value);

} // namespace slipway
