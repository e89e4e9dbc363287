// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Slipway.Theme

/* A secret, masked until the eye is pressed. Not a TextField itself, and its property is not called
   `text`: Qt 6.4 hands that to everybody on the accessibility bus, and takes the name away from a
   field that says it holds a password. */
FocusScope {
    id: control

    property alias secret: field.text
    property alias displayText: field.displayText
    property alias placeholderText: field.placeholderText
    property alias iconName: field.iconName
    property alias readOnly: field.readOnly
    property alias errorText: field.errorText
    property alias warningText: field.warningText
    property alias mono: field.mono
    property string label
    property string helpText
    property bool revealed: false

    signal textEdited()
    signal accepted()
    signal editingFinished()

    function clear() { field.clear() }

    implicitWidth: field.implicitWidth
    implicitHeight: field.implicitHeight
    Accessible.role: Accessible.EditableText
    Accessible.focusable: true
    Accessible.name: label !== "" ? label : placeholderText
    Accessible.description: errorText !== "" ? errorText : warningText !== "" ? warningText : helpText

    TextFieldBox {
        id: field
        anchors.fill: parent
        focus: true
        echoMode: control.revealed ? TextInput.Normal : TextInput.Password
        inputMethodHints: Qt.ImhSensitiveData | Qt.ImhNoPredictiveText | Qt.ImhNoAutoUppercase
        onTextEdited: control.textEdited()
        onAccepted: control.accepted()
        onEditingFinished: control.editingFinished()
        Accessible.ignored: true
        trailing: [
            IconButton {
                width: Theme.scaled(28)
                height: Theme.scaled(28)
                anchors.verticalCenter: parent?.verticalCenter
                iconName: "eye"
                checkable: true
                checked: control.revealed
                enabled: field.text !== ""
                text: control.revealed ? qsTr("Hide %1").arg(control.label)
                                       : qsTr("Show %1").arg(control.label)
                onToggled: control.revealed = checked
            }
        ]
    }
}
