// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Slipway.Theme

/* The product mark on its accent tile. */
Rectangle {
    id: logo

    property int size: 28

    implicitWidth: Theme.scaled(size)
    implicitHeight: Theme.scaled(size)
    radius: width * 0.25
    color: Theme.accent

    Icon {
        anchors.centerIn: parent
        name: "mark"
        size: Math.round(logo.size * 0.64)
        stroke: 1.5
        color: Theme.textOnAccent
    }
}
