// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Slipway.Presentation
import Slipway.Theme
import Slipway.Controls
import Slipway.Forms

/* Step 4: what will be made, and the command that does the same. */
FocusScope {
    id: step

    required property CreateQueueForm form

    function focusContent() {
        command.takeFocus()
    }

    implicitHeight: column.implicitHeight

    ColumnLayout {
        id: column
        width: parent.width
        spacing: Theme.s4

        AppText {
            role: "section"
            text: qsTr("Review")
            Accessible.role: Accessible.Heading
        }
        InlineNotice {
            Layout.fillWidth: true
            visible: step.form.problem.present
            tone: "danger"
            title: step.form.problem.title
            text: step.form.problem.text
            details: step.form.problem.detail
        }
        Card {
            Layout.fillWidth: true

            PropertyRow {
                Layout.fillWidth: true
                label: qsTr("Resource")
                value: step.form.resourceName
            }
            PropertyRow {
                Layout.fillWidth: true
                label: qsTr("Entity")
                value: step.form.entity
            }
            PropertyRow {
                Layout.fillWidth: true
                label: qsTr("Queue name")
                value: step.form.name
            }
            PropertyRow {
                Layout.fillWidth: true
                label: qsTr("Priorities")
                value: step.form.prioritised ? qsTr("Used") : qsTr("Not used")
            }
            PropertyRow {
                Layout.fillWidth: true
                visible: step.form.configText.trim() === ""
                label: qsTr("Configuration")
                value: qsTr("Empty: the agent's defaults")
            }
            CodeArea {
                Layout.fillWidth: true
                visible: step.form.configText.trim() !== ""
                label: qsTr("Configuration")
                readOnly: true
                minimumLines: 1
                maximumLines: 12
                text: step.form.configText
            }
            TemplateSummary {
                Layout.fillWidth: true
                visible: step.form.templates.count > 0
                fields: step.form.templates
            }
        }
        FormField {
            label: qsTr("Does the same as the button")
            help: step.form.configText.trim() === "" ? "" : qsTr("queue.yaml holds the configuration above.")

            CommandBlock {
                id: command
                label: qsTr("Command")
                text: step.form.command
            }
        }
    }
}
