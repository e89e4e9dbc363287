// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Slipway.Theme

/* The filter above a list: "/" goes to it, Escape empties it. */
TextFieldBox {
    id: control

    property string shortcut: "/"

    size: "small"
    iconName: "search"
    clearable: true
    implicitWidth: Theme.scaled(260)
    inputMethodHints: Qt.ImhNoPredictiveText
    Keys.onEscapePressed: (event) => {
        event.accepted = text !== ""
        if (text !== "") {
            clear()
            textEdited()
        }
    }
    trailing: [
        Kbd {
            visible: control.text === "" && !control.activeFocus && control.shortcut !== ""
            text: Theme.keyLabel(control.shortcut)
            anchors.verticalCenter: parent.verticalCenter
        }
    ]

    Shortcut {
        sequence: control.shortcut
        enabled: control.shortcut !== "" && control.visible && control.enabled
        onActivated: control.forceActiveFocus(Qt.ShortcutFocusReason)
    }
}
