// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "presentation/visuals/shadowprovider.h"

#include <QtMath>

namespace slipway {

ShadowProvider::ShadowProvider()
    : QQuickImageProvider(QQuickImageProvider::Image)
{
}

QImage ShadowProvider::requestImage(const QString &id, QSize *size, const QSize &requestedSize)
{
    Q_UNUSED(requestedSize)
    const QStringList parts = id.split(u'/');
    const int blur = qBound(1, parts.value(0).toInt(), 64);
    const int radius = qBound(0, parts.value(1).toInt(), 32);
    const double strength = qBound(0.0, parts.value(2).toDouble(), 1.0);
    const int corner = 2 * blur + radius;
    const int side = 2 * corner + 1;

    // The distance to a rounded rectangle, run through the integral of a Gauss curve: the same
    // picture as a real blur, exact at any size.
    QImage image(side, side, QImage::Format_ARGB32_Premultiplied);
    const double sigma = blur / 2.0;
    const double middle = side / 2.0;
    const double half = middle - blur - radius;
    for (int y = 0; y < side; ++y) {
        auto *line = reinterpret_cast<QRgb *>(image.scanLine(y));
        for (int x = 0; x < side; ++x) {
            const double dx = qMax(0.0, qAbs(x + 0.5 - middle) - half);
            const double dy = qMax(0.0, qAbs(y + 0.5 - middle) - half);
            const double distance = std::hypot(dx, dy) - radius;
            const double cover = 0.5 * std::erfc(distance / (sigma * M_SQRT2));
            line[x] = qRgba(0, 0, 0, qRound(255 * strength * cover));
        }
    }
    if (size)
        *size = image.size();
    return image;
}

} // namespace slipway
