// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T
import Slipway.Theme

/* A button that is only an icon: `text` (verb + object) is its name and its tooltip. */
T.Button {
    id: control

    property string iconName
    property string size: "default"
    property string tone
    property string shortcut
    property bool framed: false
    property bool busy: false
    property int iconSize: 16
    readonly property color foreground: !enabled ? Theme.disabled
        : tone !== "" ? Theme.tone(tone) : checked ? Theme.accentText : Theme.text

    function press() {
        if (!enabled || busy)
            return
        if (checkable) {
            toggle()
            toggled()
        }
        clicked()
    }

    implicitWidth: size === "small" ? Theme.controlSmall : Theme.controlHeight
    implicitHeight: implicitWidth
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.Button
    Accessible.name: text
    Accessible.onPressAction: control.press()
    Keys.onReturnPressed: control.press()
    Keys.onEnterPressed: control.press()

    contentItem: Item {
        Icon {
            anchors.centerIn: parent
            visible: !control.busy
            name: control.iconName
            size: control.iconSize
            color: control.foreground
        }
        Spinner {
            anchors.centerIn: parent
            visible: control.busy
        }
    }
    background: Rectangle {
        radius: Theme.radius
        color: control.checked ? Theme.accentSoft
             : control.enabled && control.down ? Theme.selected
             : control.enabled && control.hovered ? Theme.hover
             : control.framed ? Theme.surface : "transparent"
        border.width: control.framed || control.checked ? 1 : 0
        border.color: control.checked ? Theme.accent : Theme.border

        FocusRing { visible: control.visualFocus }
    }

    Shortcut {
        sequence: control.shortcut
        enabled: control.shortcut !== "" && control.enabled && control.visible
        onActivated: control.press()
    }
    TipLoader {
        shown: (control.hovered || control.visualFocus) && !control.down
        text: control.shortcut === "" || control.text === "" ? control.text
            : qsTr("%1 (%2)").arg(control.text).arg(Theme.keyLabel(control.shortcut))
    }
}
