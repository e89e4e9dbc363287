// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Slipway.Controls

/* The control of one input: a text, JSON in one line, or a choice whose first entry changes nothing. */
FocusScope {
    id: control

    property string label
    /* The choice that sets nothing. */
    property string keepText: qsTr("As in the job")
    property string helpText
    property string errorText
    required property string kind
    required property list<string> choices
    required property int chosen
    required property string typed
    required property string fallback
    readonly property bool choosing: kind === "choice"

    signal edited(string text)
    signal picked(int choice)

    implicitWidth: box.implicitWidth
    implicitHeight: choosing ? combo.implicitHeight : box.implicitHeight

    TextFieldBox {
        id: box
        width: parent.width
        visible: !control.choosing
        focus: !control.choosing
        mono: control.kind === "json"
        label: control.label
        helpText: control.helpText
        errorText: control.errorText
        placeholderText: control.fallback
        text: control.typed
        onTextEdited: control.edited(text)
    }
    ComboBoxBox {
        id: combo
        width: parent.width
        visible: control.choosing
        focus: control.choosing
        label: control.label
        helpText: control.helpText
        errorText: control.errorText
        model: [control.keepText, ...control.choices]
        currentIndex: control.chosen + 1
        // Another list (another version or language) begins at its first entry by itself.
        onModelChanged: currentIndex = Qt.binding(() => control.chosen + 1)
        onActivated: (index) => control.picked(index - 1)
    }
}
