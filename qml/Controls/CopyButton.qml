// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Slipway.Visuals

/* Copies `copyText` and says so for a moment. */
AppButton {
    id: control

    property string copyText
    property string label: qsTr("Copy")
    property bool done: false

    signal copied()

    kind: "ghost"
    size: "small"
    iconName: done ? "check" : "copy"
    text: done ? qsTr("Copied") : label
    onClicked: {
        Clipboard.setText(copyText)
        done = true
        rest.restart()
        copied()
    }

    Timer {
        id: rest
        interval: 1500
        onTriggered: control.done = false
    }
}
