// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Slipway.Theme

/* The ring of keyboard focus: 2 px with a gap of 2 px, or inside the edge for rows. */
Rectangle {
    property bool inside: false
    property real corner: Theme.radius

    anchors.fill: parent
    anchors.margins: inside ? 0 : -4
    radius: inside ? corner : corner + 4
    color: "transparent"
    border.width: 2
    border.color: Theme.focus
    Accessible.ignored: true
}
