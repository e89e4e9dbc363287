// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "presentation/visuals/plotcanvas.h"

#include <QQuickWindow>
#include <QSGImageNode>
#include <QtConcurrent>

#include <algorithm>
#include <cmath>

namespace slipway {

using namespace Qt::StringLiterals;

namespace {

QList<QPointF> pointsOf(const QVariant &value)
{
    if (value.metaType() == QMetaType::fromType<QList<QPointF>>())
        return value.value<QList<QPointF>>();
    QList<QPointF> points;
    const QVariantList list = value.toList();
    points.reserve(list.size());
    for (const QVariant &entry : list)
        points.append(entry.toPointF());
    return points;
}

QVariantList tickList(const QList<PlotTick> &ticks)
{
    QVariantList list;
    for (const PlotTick &tick : ticks)
        list.append(QVariantMap{{u"position"_s, tick.position}, {u"label"_s, tick.label}});
    return list;
}

const QPointF *lastFinite(const QList<QPointF> &points)
{
    for (auto it = points.rbegin(); it != points.rend(); ++it) {
        if (std::isfinite(it->y()))
            return &*it;
    }
    return nullptr;
}

} // namespace

PlotCanvas::PlotCanvas(QQuickItem *parent)
    : QQuickItem(parent)
{
    setFlag(ItemHasContents);
    connect(&m_painting, &QFutureWatcher<QImage>::finished, this, &PlotCanvas::takePicture);
}

void PlotCanvas::setSeries(const QVariantList &series)
{
    m_seriesValue = series;
    m_job.series.clear();
    for (const QVariant &entry : series) {
        const QVariantMap line = entry.toMap();
        m_job.series.append({line.value(u"name"_s).toString(), pointsOf(line.value(u"points"_s))});
    }
    Q_EMIT seriesChanged();
    measure();
}

void PlotCanvas::setColors(const QList<QColor> &colors)
{
    if (m_job.colors == colors)
        return;
    m_job.colors = colors;
    restyle();
}

void PlotCanvas::setGridColor(const QColor &color)
{
    if (m_job.grid == color)
        return;
    m_job.grid = color;
    restyle();
}

void PlotCanvas::setGroundColor(const QColor &color)
{
    if (m_job.ground == color)
        return;
    m_job.ground = color;
    restyle();
}

void PlotCanvas::setLogY(bool logY)
{
    if (m_job.range.logY == logY)
        return;
    m_job.range.logY = logY;
    measure();
    restyle();
}

void PlotCanvas::setSmoothing(qreal smoothing)
{
    const qreal weight = qBound(0.0, smoothing, 0.999);
    if (qFuzzyCompare(m_job.smoothing + 1, weight + 1))
        return;
    m_job.smoothing = weight;
    measure();
    restyle();
}

void PlotCanvas::restyle()
{
    Q_EMIT styleChanged();
    polish();
}

void PlotCanvas::measure()
{
    m_smooth.clear();
    for (const PlotSeries &line : std::as_const(m_job.series))
        m_smooth.append(smoothed(line.points, m_job.smoothing));
    m_job.range = rangeOf(m_job.series, m_job.range.logY);
    Q_EMIT dataChanged();
    polish();
}

QVariantList PlotCanvas::xTicks() const
{
    return tickList(m_job.xTicks);
}

QVariantList PlotCanvas::yTicks() const
{
    return tickList(m_job.yTicks);
}

QVariantList PlotCanvas::ends() const
{
    QVariantList list;
    for (int i = 0; i < m_smooth.size(); ++i) {
        const QPointF *last = lastFinite(m_smooth.at(i));
        const double y = last ? m_job.range.yFraction(last->y()) : 0;
        if (!last || !std::isfinite(y))
            continue;
        list.append(QVariantMap{{u"name"_s, m_job.series.at(i).name},
                                {u"index"_s, i},
                                {u"x"_s, m_job.range.xFraction(last->x())},
                                {u"y"_s, y}});
    }
    std::sort(list.begin(), list.end(), [](const QVariant &a, const QVariant &b) {
        return a.toMap().value(u"y"_s).toDouble() < b.toMap().value(u"y"_s).toDouble();
    });
    return list;
}

QString PlotCanvas::summary() const
{
    QStringList sentences;
    for (int i = 0; i < m_smooth.size(); ++i) {
        const QPointF *last = lastFinite(m_job.series.at(i).points);
        const QPointF *end = lastFinite(m_smooth.at(i));
        if (!last || !end)
            continue;
        const QString name = m_job.series.at(i).name;
        const QString step = shortNumber(last->x());
        const QString value = shortNumber(last->y());
        const QList<QPointF> &line = m_smooth.at(i);
        const double before = line.at(line.size() * 3 / 4).y();
        const double change = end->y() - before;
        if (std::abs(change) < 0.005 * qMax(std::abs(before), 1e-12) || line.size() < 4)
            //: A plot for the screen reader: name of the metric, last step, last value
            sentences.append(tr("%1, up to %2, latest %3.").arg(name, step, value));
        else if (change < 0)
            sentences.append(tr("%1, up to %2, latest %3, falling.").arg(name, step, value));
        else
            sentences.append(tr("%1, up to %2, latest %3, rising.").arg(name, step, value));
    }
    return sentences.join(u' ');
}

QVariantMap PlotCanvas::valuesAt(qreal position) const
{
    if (!m_job.range.valid)
        return {};
    const double wanted = m_job.range.xMin + position * (m_job.range.xMax - m_job.range.xMin);
    double x = wanted;
    double best = -1;
    for (const QList<QPointF> &line : m_smooth) {
        const qsizetype index = nearestIndex(line, wanted);
        if (index >= 0 && (best < 0 || std::abs(line.at(index).x() - wanted) < best)) {
            best = std::abs(line.at(index).x() - wanted);
            x = line.at(index).x();
        }
    }
    QVariantList values;
    for (int i = 0; i < m_smooth.size(); ++i) {
        const QList<QPointF> &line = m_smooth.at(i);
        const qsizetype index = nearestIndex(line, x);
        if (index < 0 || !std::isfinite(line.at(index).y()) || line.first().x() > x ||
            line.last().x() < x)
            continue;
        const double y = line.at(index).y();
        values.append(QVariantMap{{u"name"_s, m_job.series.at(i).name},
                                  {u"index"_s, i},
                                  {u"text"_s, QString::number(y, 'g', 4)},
                                  {u"y"_s, m_job.range.yFraction(y)}});
    }
    return {{u"x"_s, m_job.range.xFraction(x)},
            {u"label"_s, QString::number(x, 'g', 8)},
            {u"values"_s, values}};
}

QVariantList PlotCanvas::dashes(int index) const
{
    QVariantList list;
    for (const qreal dash : dashesOf(index))
        list.append(dash);
    return list;
}

void PlotCanvas::geometryChange(const QRectF &now, const QRectF &before)
{
    QQuickItem::geometryChange(now, before);
    if (now.size() != before.size())
        polish();
}

void PlotCanvas::itemChange(ItemChange change, const ItemChangeData &value)
{
    if (change == ItemDevicePixelRatioHasChanged || change == ItemVisibleHasChanged)
        polish();
    QQuickItem::itemChange(change, value);
}

void PlotCanvas::updatePolish()
{
    if (!window() || width() < 1 || height() < 1 || !isVisible())
        return;
    if (m_painting.isRunning()) {
        m_stale = true;
        return;
    }
    m_job.xTicks = xTicksOf(m_job.range, qMax(3, int(width() / 90)));
    m_job.yTicks = yTicksOf(m_job.range, qMax(3, int(height() / 45)));
    Q_EMIT ticksChanged();
    m_job.size = size().toSize();
    m_job.pixelRatio = window()->effectiveDevicePixelRatio();
    m_painting.setFuture(QtConcurrent::run(paintPlot, m_job));
}

void PlotCanvas::takePicture()
{
    m_picture = m_painting.result();
    m_pictureChanged = true;
    update();
    if (m_stale) {
        m_stale = false;
        polish();
    }
}

QSGNode *PlotCanvas::updatePaintNode(QSGNode *old, UpdatePaintNodeData *)
{
    auto *node = static_cast<QSGImageNode *>(old);
    if (m_picture.isNull()) {
        delete node;
        return nullptr;
    }
    if (!node) {
        node = window()->createImageNode();
        node->setOwnsTexture(true);
        m_pictureChanged = true;
    }
    if (m_pictureChanged) {
        node->setTexture(window()->createTextureFromImage(m_picture));
        m_pictureChanged = false;
    }
    node->setRect(QRectF(QPointF(), QSizeF(m_picture.size()) / m_picture.devicePixelRatio()));
    return node;
}

} // namespace slipway
