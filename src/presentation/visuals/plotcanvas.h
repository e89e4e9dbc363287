// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "presentation/visuals/plotpainter.h"

#include <QFutureWatcher>
#include <QQuickItem>
#include <QVariantList>

namespace slipway {

/** The area of a line plot. A worker paints it, the item shows the picture as an image node: the
    window never waits for a long series, and the software backend shows the same pixels. Axes and
    labels are QML's; this item says where they go. */
class PlotCanvas : public QQuickItem
{
    Q_OBJECT
    QML_ELEMENT
    /** List of {name: string, points: QList<QPointF>}; a QVariantList because QML hands it on. */
    Q_PROPERTY(QVariantList series READ series WRITE setSeries NOTIFY seriesChanged)
    Q_PROPERTY(QList<QColor> colors READ colors WRITE setColors NOTIFY styleChanged)
    Q_PROPERTY(QColor gridColor READ gridColor WRITE setGridColor NOTIFY styleChanged)
    Q_PROPERTY(QColor groundColor READ groundColor WRITE setGroundColor NOTIFY styleChanged)
    Q_PROPERTY(bool logY READ logY WRITE setLogY NOTIFY styleChanged)
    Q_PROPERTY(qreal smoothing READ smoothing WRITE setSmoothing NOTIFY styleChanged)
    Q_PROPERTY(bool empty READ isEmpty NOTIFY dataChanged)
    /** Lists of {position: 0..1, label: string}. */
    Q_PROPERTY(QVariantList xTicks READ xTicks NOTIFY ticksChanged)
    Q_PROPERTY(QVariantList yTicks READ yTicks NOTIFY ticksChanged)
    /** Where the lines end: {name, index, x: 0..1, y: 0..1}, in the order of y. */
    Q_PROPERTY(QVariantList ends READ ends NOTIFY dataChanged)
    /** One sentence per series for the screen reader. */
    Q_PROPERTY(QString summary READ summary NOTIFY dataChanged)

public:
    explicit PlotCanvas(QQuickItem *parent = nullptr);

    QVariantList series() const { return m_seriesValue; }
    void setSeries(const QVariantList &series);
    QList<QColor> colors() const { return m_job.colors; }
    void setColors(const QList<QColor> &colors);
    QColor gridColor() const { return m_job.grid; }
    void setGridColor(const QColor &color);
    QColor groundColor() const { return m_job.ground; }
    void setGroundColor(const QColor &color);
    bool logY() const { return m_job.range.logY; }
    void setLogY(bool logY);
    qreal smoothing() const { return m_job.smoothing; }
    void setSmoothing(qreal smoothing);

    bool isEmpty() const { return !m_job.range.valid; }
    QVariantList xTicks() const;
    QVariantList yTicks() const;
    QVariantList ends() const;
    QString summary() const;

    /** The values nearest to a horizontal position (0..1): {x, label, values: [{name, index, text,
        y: 0..1}]}; empty when there is nothing. */
    Q_INVOKABLE QVariantMap valuesAt(qreal position) const;
    /** The dash pattern of a series, for its legend. */
    Q_INVOKABLE QVariantList dashes(int index) const;

Q_SIGNALS:
    void seriesChanged();
    void styleChanged();
    void dataChanged();
    void ticksChanged();

protected:
    QSGNode *updatePaintNode(QSGNode *old, UpdatePaintNodeData *data) override;
    void geometryChange(const QRectF &now, const QRectF &before) override;
    void itemChange(ItemChange change, const ItemChangeData &value) override;
    void updatePolish() override;

private:
    void measure();
    void restyle();
    void takePicture();

    QVariantList m_seriesValue;
    PlotJob m_job;
    QList<QList<QPointF>> m_smooth; ///< what valuesAt and the labels read
    QFutureWatcher<QImage> m_painting;
    bool m_stale = false; ///< asked again while the worker was painting
    QImage m_picture;
    bool m_pictureChanged = false;
};

} // namespace slipway
