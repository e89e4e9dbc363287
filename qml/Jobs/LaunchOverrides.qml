// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Slipway.Presentation
import Slipway.Theme
import Slipway.Controls
import Slipway.Forms

/* What differs from the job's defaults, as a form or as W&B's JSON. Only what is filled in is sent. */
ColumnLayout {
    id: overrides

    required property LaunchForm form
    required property string entryPoint
    /* Field name -> sentence. A map, which qmllint of 6.4 does not look into: hence var. */
    readonly property var errors: form.fieldErrors

    property bool asText: false

    function showForm() {
        asText = false
    }
    function showText() {
        editor.text = form.overridesText
        asText = true
    }

    spacing: Theme.s3

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.s2

        AppText {
            Layout.fillWidth: true
            role: "section"
            text: qsTr("Overrides")
            Accessible.role: Accessible.Heading
        }
        Segmented {
            label: qsTr("Show overrides as")
            // What cannot be read has no form, and half a row or an open quote no JSON.
            enabled: overrides.form.overridesError === "" && (overrides.asText || overrides.form.writable)
            options: [
                { value: "form", text: qsTr("Form") },
                { value: "json", text: qsTr("JSON") }
            ]
            onActivated: (value) => value === "json" ? overrides.showText() : overrides.showForm()

            // It moves on its own when pressed; the mode has the last word.
            Binding on currentValue {
                value: overrides.asText ? "json" : "form"
            }
        }
    }
    CodeArea {
        id: editor
        Layout.fillWidth: true
        visible: overrides.asText
        label: qsTr("Overrides as JSON")
        language: "json"
        errorText: overrides.form.overridesError
        minimumLines: 8
        maximumLines: 18
        onTextEdited: overrides.form.overridesText = text
    }
    Problem {
        visible: overrides.asText && text !== ""
        text: overrides.form.overridesError
    }
    Problem {
        visible: text !== ""
        text: overrides.form.otherProblems
    }
    LaunchInputFields {
        Layout.fillWidth: true
        visible: !overrides.asText && overrides.form.inputs.count > 0
        inputs: overrides.form.inputs
    }
    Problem {
        visible: text !== "" && overrides.form.overridesError === ""
        text: overrides.errors.files ?? overrides.errors.overrides ?? ""
    }
    KeyValueEditor {
        Layout.fillWidth: true
        visible: !overrides.asText
        keyLabel: overrides.form.inputs.count > 0 ? qsTr("Other keys of the run config") : qsTr("Run config")
        valueLabel: qsTr("This run")
        addText: qsTr("Add key")
        errorText: overrides.errors.config ?? ""
        entries: overrides.form.config
        onEntriesEdited: (entries) => overrides.form.config = entries
    }
    FormField {
        Layout.fillWidth: true
        visible: !overrides.asText
        label: qsTr("Arguments")
        optional: true
        help: qsTr("Added after the entry point.")
        error: overrides.errors.arguments ?? ""

        TextFieldBox {
            mono: true
            text: overrides.form.arguments
            onTextEdited: overrides.form.arguments = text
        }
    }
    FormField {
        Layout.fillWidth: true
        visible: !overrides.asText
        label: qsTr("Entry point")
        optional: true
        error: overrides.errors.entryPoint ?? ""

        TextFieldBox {
            mono: true
            text: overrides.form.entryPoint
            placeholderText: overrides.entryPoint
            onTextEdited: overrides.form.entryPoint = text
        }
    }

    component Problem: RowLayout {
        id: problem

        property alias text: words.text

        Layout.fillWidth: true
        spacing: 5

        Icon {
            Layout.alignment: Qt.AlignTop
            Layout.topMargin: 1
            name: "error"
            size: 14
            color: Theme.danger
        }
        AppText {
            id: words
            Layout.fillWidth: true
            role: "caption"
            wrap: true
            color: Theme.danger
            Accessible.role: Accessible.AlertMessage
        }
    }
}
