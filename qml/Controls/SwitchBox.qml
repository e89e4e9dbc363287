// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T
import Slipway.Theme

/* On or off at once: text at the left, the switch at the right edge. */
T.Switch {
    id: control

    property string label
    property string helpText
    property string errorText
    property string description

    function press() {
        if (!enabled)
            return
        toggle()
        toggled()
        clicked()
    }

    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    implicitHeight: Math.max(Theme.controlSmall, implicitContentHeight)
    rightPadding: text === "" ? 0 : Theme.scaled(32) + 12
    hoverEnabled: true
    Accessible.role: Accessible.CheckBox
    Accessible.name: text !== "" ? text : label
    Accessible.description: description
    Accessible.onPressAction: control.press()
    Accessible.onToggleAction: control.press()

    indicator: Rectangle {
        anchors.right: parent.right
        y: control.description === "" ? Math.round((control.height - height) / 2) : 2
        implicitWidth: Theme.scaled(32)
        implicitHeight: Theme.scaled(18)
        radius: height / 2
        color: !control.enabled ? Theme.border : control.checked ? Theme.accent : Theme.borderStrong

        Rectangle {
            x: control.checked ? parent.width - width - 2 : 2
            y: 2
            width: parent.height - 4
            height: width
            radius: width / 2
            color: control.checked ? Theme.textOnAccent : Theme.surface

            Behavior on x { NumberAnimation { duration: Theme.motion(Theme.fast) } }
        }
        FocusRing {
            visible: control.visualFocus
            corner: parent.radius
        }
    }
    contentItem: Item {
        implicitWidth: Math.max(caption.implicitWidth, note.visible ? note.implicitWidth : 0)
        implicitHeight: texts.implicitHeight

        Column {
            id: texts
            anchors.verticalCenter: parent.verticalCenter
            width: parent.width
            spacing: 2

            AppText {
                id: caption
                width: parent.width
                role: "label"
                text: control.text
                color: control.enabled ? Theme.text : Theme.disabled
                Accessible.ignored: true
            }
            AppText {
                id: note
                width: parent.width
                visible: text !== ""
                role: "caption"
                wrap: true
                text: control.description
                Accessible.ignored: true
            }
        }
    }
}
