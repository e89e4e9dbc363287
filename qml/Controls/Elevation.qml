// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Slipway.Theme

/* The shadow of a floating surface; fill the surface's parent with it and put it behind. Level 1
   menus and tooltips, 2 toasts and dialogs, 3 the drawer. Pictures, not shaders: it looks the same
   on the software backend. */
Item {
    id: elevation

    property int level: 1
    property int radius: Theme.radiusCard
    readonly property int blur: level === 1 ? 8 : level === 2 ? 28 : 40
    readonly property real strength: Theme.dark ? 0.45 : level === 1 ? 0.1 : 0.16

    Accessible.ignored: true

    BorderImage {
        anchors.fill: parent
        anchors.margins: -elevation.blur
        anchors.topMargin: -elevation.blur + (elevation.level === 1 ? 2 : elevation.level === 2 ? 8 : 0)
        anchors.bottomMargin: -elevation.blur
                              - (elevation.level === 1 ? 2 : elevation.level === 2 ? 8 : 0)
        anchors.leftMargin: -elevation.blur - (elevation.level === 3 ? 8 : 0)
        source: `image://shadow/${elevation.blur}/${elevation.radius}/${elevation.strength}`
        border {
            left: 2 * elevation.blur + elevation.radius
            right: 2 * elevation.blur + elevation.radius
            top: 2 * elevation.blur + elevation.radius
            bottom: 2 * elevation.blur + elevation.radius
        }
    }
}
