// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Slipway.Presentation
import Slipway.Theme
import Slipway.Controls
import Slipway.Forms

/* What differs from the job's defaults: run config, arguments, entry point. Only what is filled in is sent. */
ColumnLayout {
    id: overrides

    required property LaunchForm form
    required property string entryPoint
    /* Field name -> sentence. A map, which qmllint of 6.4 does not look into: hence var. */
    readonly property var errors: form.fieldErrors

    spacing: Theme.s3

    AppText {
        role: "section"
        text: qsTr("Overrides")
        Accessible.role: Accessible.Heading
    }
    KeyValueEditor {
        Layout.fillWidth: true
        keyLabel: qsTr("Run config")
        valueLabel: qsTr("This run")
        addText: qsTr("Add key")
        errorText: overrides.errors.config ?? ""
        entries: overrides.form.config
        onEntriesEdited: (entries) => overrides.form.config = entries
    }
    FormField {
        Layout.fillWidth: true
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
}
