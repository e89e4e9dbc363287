// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Slipway.Theme

/* One line of text. `label`, `errorText` and `warningText` are what a FormField hands on. */
T.TextField {
    id: control

    property string label
    property string helpText
    property string errorText
    property string warningText
    property string iconName
    property string suffix
    property string size: "default"
    property bool mono: false
    property bool busy: false
    property bool clearable: false
    property alias trailing: trailingRow.data

    implicitWidth: 240
    implicitHeight: size === "small" ? Theme.controlSmall : Theme.controlHeight
    leftPadding: iconName !== "" ? Theme.scaled(size === "small" ? 28 : 32) : 10
    rightPadding: trailingRow.width > 0 ? trailingRow.width + 8 : 8
    topPadding: 0
    bottomPadding: 0
    verticalAlignment: TextInput.AlignVCenter
    hoverEnabled: true
    selectByMouse: true
    passwordCharacter: "•"
    font.family: mono ? Theme.mono : Theme.sans
    font.pixelSize: size === "small" || mono ? Theme.size("caption") : Theme.size("body")
    color: enabled ? Theme.text : Theme.disabled
    placeholderTextColor: Theme.muted
    selectionColor: Theme.accent
    selectedTextColor: Theme.textOnAccent
    Accessible.role: Accessible.EditableText
    Accessible.readOnly: readOnly
    Accessible.name: label !== "" ? label : placeholderText
    Accessible.description: errorText !== "" ? errorText : warningText !== "" ? warningText : helpText

    background: FieldFrame {
        active: control.activeFocus
        hovered: control.hovered
        invalid: control.errorText !== ""
        warned: control.warningText !== ""
        readOnly: control.readOnly
    }
    AppText {
        x: control.leftPadding
        width: control.width - control.leftPadding - control.rightPadding
        height: control.height
        visible: control.text === "" && control.preeditText === ""
        text: control.placeholderText
        font: control.font
        color: control.enabled ? control.placeholderTextColor : Theme.disabled
        Accessible.ignored: true
    }
    Icon {
        x: 9
        anchors.verticalCenter: parent.verticalCenter
        visible: name !== ""
        name: control.iconName
        size: control.size === "small" ? 14 : 16
        color: Theme.muted
    }
    Row {
        id: trailingRow
        anchors.right: parent.right
        anchors.rightMargin: 4
        anchors.verticalCenter: parent.verticalCenter
        spacing: 2

        Spinner {
            anchors.verticalCenter: parent.verticalCenter
            visible: control.busy
            size: 14
        }
        AppText {
            anchors.verticalCenter: parent.verticalCenter
            visible: text !== ""
            role: "caption"
            rightPadding: 6
            text: control.suffix
        }
        IconButton {
            anchors.verticalCenter: parent.verticalCenter
            visible: control.clearable && control.text !== "" && !control.readOnly
            width: Theme.scaled(24)
            height: Theme.scaled(24)
            iconName: "close"
            iconSize: 12
            text: control.label !== "" ? qsTr("Clear %1").arg(control.label) : qsTr("Clear text")
            focusPolicy: Qt.NoFocus
            onClicked: {
                control.clear()
                control.textEdited()
            }
        }
    }
}
