// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QQuickImageProvider>

namespace slipway {

/** Nine-patch shadows without shader effects: image://shadow/<blur>/<radius>/<alpha>.
    The picture is square, its corners are 2 blur + radius wide, its middle is one pixel. */
class ShadowProvider : public QQuickImageProvider
{
public:
    ShadowProvider();
    QImage requestImage(const QString &id, QSize *size, const QSize &requestedSize) override;
};

} // namespace slipway
