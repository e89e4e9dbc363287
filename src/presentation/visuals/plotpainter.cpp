// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "presentation/visuals/plotpainter.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>
#include <limits>

namespace slipway {

namespace {

constexpr double kLineWidth = 1.75;

void strokeLine(QPainter &painter, const QList<QPointF> &points)
{
    QPainterPath path;
    bool open = false;
    for (const QPointF &point : points) {
        if (!std::isfinite(point.y())) {
            open = false;
        } else if (open) {
            path.lineTo(point);
        } else {
            path.moveTo(point);
            open = true;
        }
    }
    painter.drawPath(path);
}

void paintMark(QPainter &painter, int index, const QPointF &at, const QColor &color,
               const QColor &ground)
{
    constexpr double r = 3.5;
    painter.setPen(QPen(color, 1.5));
    painter.setBrush(index % 8 == 4 ? ground : color);
    switch (index % 8) {
    case 1:
        painter.drawRect(QRectF(at.x() - r + 0.5, at.y() - r + 0.5, 2 * r - 1, 2 * r - 1));
        break;
    case 2:
        painter.drawPolygon(QPolygonF{
            {at.x(), at.y() - r}, {at.x() + r, at.y() + r - 1}, {at.x() - r, at.y() + r - 1}});
        break;
    case 3:
        painter.drawPolygon(QPolygonF{{at.x(), at.y() - r},
                                      {at.x() + r, at.y()},
                                      {at.x(), at.y() + r},
                                      {at.x() - r, at.y()}});
        break;
    case 5:
        painter.drawLine(QPointF(at.x() - r, at.y()), QPointF(at.x() + r, at.y()));
        painter.drawLine(QPointF(at.x(), at.y() - r), QPointF(at.x(), at.y() + r));
        break;
    case 6:
        painter.drawLine(QPointF(at.x() - r, at.y() - r), QPointF(at.x() + r, at.y() + r));
        painter.drawLine(QPointF(at.x() - r, at.y() + r), QPointF(at.x() + r, at.y() - r));
        break;
    case 7:
        break;
    default:
        painter.drawEllipse(at, r - 0.5, r - 0.5);
    }
}

/** `at` far enough from the edges for a whole mark. */
QPointF inside(const QPointF &at, const QSizeF &size)
{
    constexpr double margin = 4.5;
    return {std::clamp(at.x(), margin, std::max(margin, size.width() - margin)),
            std::clamp(at.y(), margin, std::max(margin, size.height() - margin))};
}

} // namespace

QList<qreal> dashesOf(int index)
{
    switch (index % 8) {
    case 1:
    case 5:
        return {6, 3};
    case 2:
    case 6:
        return {2, 3};
    case 3:
        return {8, 3, 2, 3};
    default:
        return {};
    }
}

QList<QPointF> decimated(const QList<QPointF> &points, const PlotRange &range, const QSizeF &size)
{
    QList<QPointF> kept;
    constexpr double gap = std::numeric_limits<double>::quiet_NaN();
    int column = std::numeric_limits<int>::min();
    QPointF low, high;
    bool lowFirst = true;
    const auto flush = [&] {
        if (column == std::numeric_limits<int>::min())
            return;
        kept.append(lowFirst ? low : high);
        if (low != high)
            kept.append(lowFirst ? high : low);
        column = std::numeric_limits<int>::min();
    };
    for (const QPointF &point : points) {
        const double y = range.yFraction(point.y()) * size.height();
        if (!std::isfinite(y) || !std::isfinite(point.x())) {
            flush();
            if (!kept.isEmpty() && std::isfinite(kept.last().y()))
                kept.append({0, gap});
            continue;
        }
        const QPointF at(range.xFraction(point.x()) * size.width(), y);
        const int atColumn = int(std::floor(at.x()));
        if (atColumn != column) {
            flush();
            column = atColumn;
            low = high = at;
        } else if (at.y() < low.y()) {
            low = at;
            lowFirst = false;
        } else if (at.y() > high.y()) {
            high = at;
            lowFirst = true;
        }
    }
    flush();
    return kept;
}

QImage paintPlot(const PlotJob &job)
{
    QImage image(job.size * job.pixelRatio, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(job.pixelRatio);
    image.fill(Qt::transparent);
    if (image.isNull())
        return image;
    QPainter painter(&image);
    const QSizeF size(job.size);

    painter.setPen(QPen(job.grid, 1));
    for (const PlotTick &tick : job.yTicks) {
        const double y = std::min(std::floor(tick.position * size.height()), size.height() - 1);
        painter.drawLine(QPointF(0, y + 0.5), QPointF(size.width(), y + 0.5));
    }
    painter.setRenderHint(QPainter::Antialiasing);
    if (!job.range.valid || job.colors.isEmpty())
        return image;
    for (int i = 0; i < job.series.size(); ++i) {
        const QColor color = job.colors.at(i % job.colors.size());
        const QList<QPointF> &raw = job.series.at(i).points;
        painter.setBrush(Qt::NoBrush);
        if (job.smoothing > 0) {
            QColor pale = color;
            pale.setAlphaF(0.28F);
            painter.setPen(QPen(pale, 1));
            strokeLine(painter, decimated(raw, job.range, size));
        }
        const QList<QPointF> line = decimated(smoothed(raw, job.smoothing), job.range, size);
        QPen pen(color, i % 8 == 7 ? 1.0 : kLineWidth, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin);
        if (const QList<qreal> dashes = dashesOf(i); !dashes.isEmpty()) {
            QList<qreal> inWidths;
            for (const qreal dash : dashes)
                inWidths.append(dash / pen.widthF());
            pen.setDashPattern(inWidths);
        }
        painter.setPen(pen);
        strokeLine(painter, line);
        if (!line.isEmpty() && std::isfinite(line.last().y()))
            paintMark(painter, i, inside(line.last(), size), color, job.ground);
    }
    return image;
}

} // namespace slipway
