// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Slipway.Theme

/* The chip that shows a key sequence; decoration, the control around it announces the keys. */
Rectangle {
    id: kbd

    property string text
    property color foreground: Theme.muted
    property bool filled: false

    implicitWidth: Math.max(Theme.scaled(18), label.implicitWidth + 8)
    implicitHeight: Theme.scaled(18)
    radius: Theme.radiusSmall
    color: filled ? Theme.fade(foreground, 0.16) : Theme.sunken
    border.width: filled ? 0 : 1
    border.color: Theme.border
    Accessible.ignored: true

    AppText {
        id: label
        anchors.centerIn: parent
        role: "micro"
        text: kbd.text
        color: kbd.filled ? kbd.foreground : Theme.muted
        Accessible.ignored: true
    }
}
