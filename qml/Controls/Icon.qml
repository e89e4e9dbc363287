// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Slipway.Theme

/* An icon of our set in one colour. Decoration: what it means is said by the control around it. */
Image {
    id: icon

    property string name
    property int size: 16
    property color color: Theme.text2
    property real stroke: 0
    property bool spinning: false
    readonly property real weight: stroke > 0 ? stroke : size <= 12 ? 1.75 : size <= 14 ? 1.5
                                                       : size >= 32 ? 1.0 : 1.25

    source: name === "" ? "" : `image://icon/${name}/${Theme.hex(color)}/${weight}`
    sourceSize.width: width
    sourceSize.height: height
    width: Theme.scaled(size)
    height: Theme.scaled(size)
    Accessible.ignored: true

    // Not an Animator: that one would write its last angle after the icon was set upright.
    NumberAnimation on rotation {
        running: icon.spinning && icon.visible && !Theme.reducedMotion
        from: 0
        to: 360
        duration: 1200
        loops: Animation.Infinite
    }
    onSpinningChanged: if (!spinning) rotation = 0
}
