// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Slipway.Presentation
import Slipway.Theme
import Slipway.Controls
import Slipway.Forms

/* The fields that schemas make, of a job or of a queue: one for each value that a launch may set. */
ColumnLayout {
    id: fields

    required property LaunchInputs inputs
    property bool headed: true // with the input's name over its fields
    property string keepText: qsTr("As in the job")

    spacing: Theme.s3

    Repeater {
        model: fields.inputs

        ColumnLayout {
            id: row

            required property int index
            required property string heading
            required property string fieldLabel
            required property string helpWords
            required property string kind
            required property list<string> choices
            required property int chosen
            required property string typed
            required property string fallback
            required property bool needed
            required property string errorWords

            Layout.fillWidth: true
            spacing: Theme.s2

            AppText {
                Layout.fillWidth: true
                Layout.topMargin: row.index > 0 ? Theme.s2 : 0
                visible: fields.headed && row.heading !== ""
                role: "caption"
                elide: Text.ElideMiddle
                text: qsTr("Input %1").arg(row.heading)
                Accessible.role: Accessible.Heading
            }
            FormField {
                Layout.fillWidth: true
                label: row.fieldLabel
                help: row.helpWords
                error: row.errorWords
                trailing: AppText {
                    visible: row.needed
                    role: "caption"
                    text: qsTr("required")
                }

                LaunchInputControl {
                    keepText: fields.keepText
                    kind: row.kind
                    choices: row.choices
                    chosen: row.chosen
                    typed: row.typed
                    fallback: row.fallback
                    onEdited: (text) => fields.inputs.setText(row.index, text)
                    onPicked: (choice) => fields.inputs.choose(row.index, choice)
                }
            }
        }
    }
}
