// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "presentation/visuals/iconprovider.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLoggingCategory>
#include <QPainter>
#include <QSvgRenderer>

namespace slipway {

using namespace Qt::StringLiterals;

Q_LOGGING_CATEGORY(lcIcons, "slipway.icons")

IconProvider::IconProvider()
    : QQuickImageProvider(QQuickImageProvider::Image)
{
    // In a static library the resource is linked but not registered by itself.
    QFile file(u":/slipway/icons/icons.json"_s);
    if (!file.open(QIODevice::ReadOnly)) {
        qCWarning(lcIcons) << "the icon table is missing";
        return;
    }
    const QJsonObject table = QJsonDocument::fromJson(file.readAll()).object();
    for (auto it = table.begin(); it != table.end(); ++it) {
        const QString data = it.value().toString();
        m_shapes.insert(it.key(), data.startsWith(u'<') ? data : u"<path d='%1'/>"_s.arg(data));
    }
}

QImage IconProvider::requestImage(const QString &id, QSize *size, const QSize &requestedSize)
{
    const QStringList parts = id.split(u'/');
    const QString name = parts.value(0);
    const QString colour = u'#' + parts.value(1, u"000000"_s);
    const double stroke = parts.value(2).toDouble();
    const int side = qBound(1, qMax(requestedSize.width(), requestedSize.height()), 1024);

    QImage image(side, side, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    if (size)
        *size = image.size();
    QString shape = m_shapes.value(name);
    if (shape.isEmpty()) {
        if (!name.isEmpty())
            qCWarning(lcIcons) << "no icon is called" << name;
        return image;
    }
    shape.replace(u"currentColor"_s, colour);
    const QString svg =
        u"<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'><g fill='none' stroke='%1' "
        "stroke-width='%2' stroke-linecap='round' stroke-linejoin='round'>%3</g></svg>"_s.arg(
            colour, QString::number(stroke > 0 ? stroke : 1.25), shape);
    QSvgRenderer renderer(svg.toUtf8());
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    renderer.render(&painter, QRectF(0, 0, side, side));
    return image;
}

} // namespace slipway
