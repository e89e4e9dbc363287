// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QHash>
#include <QQuickImageProvider>

namespace slipway {

/** Draws the icons of resources/icons/icons.json: image://icon/<name>/<rrggbb>/<stroke>. An unknown
    name gives an empty picture and a warning in the log. */
class IconProvider : public QQuickImageProvider
{
public:
    IconProvider();

    QImage requestImage(const QString &id, QSize *size, const QSize &requestedSize) override;

    /** The names of the set, for the test that looks at all of them. */
    QStringList names() const { return m_shapes.keys(); }

private:
    QHash<QString, QString> m_shapes; ///< name -> SVG elements
};

} // namespace slipway
