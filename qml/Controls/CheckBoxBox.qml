// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T
import Slipway.Theme

T.CheckBox {
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
    leftPadding: Theme.scaled(16) + 8
    spacing: 8
    hoverEnabled: true
    Accessible.role: Accessible.CheckBox
    Accessible.name: text !== "" ? text : label
    Accessible.description: errorText !== "" ? errorText : description
    Accessible.onPressAction: control.press()
    Accessible.onToggleAction: control.press()

    indicator: Rectangle {
        y: control.description === "" ? Math.round((control.height - height) / 2)
                                      : Math.round((caption.implicitHeight - height) / 2)
        width: Theme.scaled(16)
        height: Theme.scaled(16)
        radius: Theme.radiusSmall
        color: control.checkState === Qt.Unchecked ? Theme.surface
             : control.enabled ? Theme.accent : Theme.disabled
        border.width: control.checkState === Qt.Unchecked ? 1 : 0
        border.color: control.errorText !== "" ? Theme.dangerFill
                    : !control.enabled ? Theme.border
                    : control.hovered ? Theme.muted : Theme.borderStrong

        Icon {
            anchors.centerIn: parent
            visible: control.checkState === Qt.Checked
            name: "check"
            size: 12
            stroke: 2
            color: Theme.textOnAccent
        }
        Rectangle {
            anchors.centerIn: parent
            visible: control.checkState === Qt.PartiallyChecked
            width: 8
            height: 2
            color: Theme.textOnAccent
        }
        FocusRing {
            visible: control.visualFocus
            corner: Theme.radiusSmall
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
                wrap: true
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
