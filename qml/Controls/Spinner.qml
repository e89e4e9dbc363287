// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Slipway.Theme

/* Work goes on. With reduced motion the mark stands still and changes every two seconds. */
Item {
    id: spinner

    property int size: 16
    property bool running: true
    property color color: Theme.accentText
    property int still: 0

    implicitWidth: Theme.scaled(size)
    implicitHeight: Theme.scaled(size)
    Accessible.ignored: true

    Icon {
        anchors.centerIn: parent
        visible: spinner.running
        name: "st-running"
        size: spinner.size
        color: spinner.color
        spinning: spinner.running
        rotation: spinner.still * 90
    }
    Timer {
        running: spinner.running && spinner.visible && Theme.reducedMotion
        interval: 2000
        repeat: true
        onTriggered: spinner.still = (spinner.still + 1) % 4
    }
}
