// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "presentation/visuals/plotdata.h"

#include <QColor>
#include <QImage>

namespace slipway {

/** Everything the painting thread needs; a copy, so that it touches no object of the window. */
struct PlotJob
{
    QList<PlotSeries> series;
    QList<QColor> colors; ///< by index, repeating
    QColor grid;
    QColor ground; ///< behind the end marks
    PlotRange range;
    QList<PlotTick> xTicks, yTicks;
    double smoothing = 0;
    QSize size; ///< in device-independent pixels
    double pixelRatio = 1;
};

/** The plot area without labels. Runs on any thread. Never draws more than two points per column
    and series, however long the series is. */
QImage paintPlot(const PlotJob &job);

/** The lowest and the highest point of every pixel column, in order: what min/max decimation keeps.
    Coordinates are pixels; gaps are points with NaN. */
QList<QPointF> decimated(const QList<QPointF> &points, const PlotRange &range, const QSizeF &size);

/** The dashes of series `index` (empty: solid), as in the legend. */
QList<qreal> dashesOf(int index);

} // namespace slipway
