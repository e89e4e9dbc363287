// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Slipway.Presentation
import Slipway.Theme
import Slipway.Controls
import Slipway.Forms

/* Step 3: what every job of the queue gets, as YAML or JSON text. */
FocusScope {
    id: step

    required property CreateQueueForm form

    function focusContent() {
        if (form.configErrorLine === 0 && form.templateRow >= 0) {
            tiles.focusTile(form.templateRow)
            return
        }
        editor.forceActiveFocus(Qt.TabFocusReason)
        if (form.configErrorLine > 0)
            editor.revealLine(form.configErrorLine)
    }

    implicitHeight: column.implicitHeight

    ColumnLayout {
        id: column
        width: parent.width
        spacing: Theme.s4

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.s2

            ColumnLayout {
                Layout.fillWidth: true
                spacing: 2

                AppText {
                    role: "section"
                    text: qsTr("Configuration")
                    Accessible.role: Accessible.Heading
                }
                AppText {
                    Layout.fillWidth: true
                    wrap: true
                    color: Theme.text2
                    text: qsTr("Default arguments for every job on this queue. Leave empty to use defaults.")
                }
            }
            Segmented {
                label: qsTr("Write the configuration as")
                // What cannot be read cannot be written another way.
                enabled: step.form.configError === "" && step.form.configText.trim() !== ""
                options: [{ value: "yaml", text: "YAML" }, { value: "json", text: "JSON" }]
                onActivated: (value) => step.form.format = value

                // It moves on its own when pressed; the text has the last word.
                Binding on currentValue {
                    value: step.form.format
                }
            }
            AppButton {
                visible: step.form.example !== ""
                kind: "ghost"
                iconName: "file"
                text: qsTr("Load example")
                onClicked: step.form.loadExample()
            }
        }
        CodeArea {
            id: editor
            Layout.fillWidth: true
            focus: true
            label: qsTr("Configuration")
            language: step.form.format
            minimumLines: 14
            text: step.form.configText
            errorLine: step.form.configErrorLine
            errorText: step.form.configError
            onTextEdited: step.form.configText = text
        }
        InlineNotice {
            Layout.fillWidth: true
            visible: step.form.configError !== ""
            tone: "danger"
            title: step.form.configError
            details: step.form.configDetail
        }
        AppText {
            Layout.fillWidth: true
            role: "caption"
            wrap: true
            //: %1 is a list of macro names, as they are written
            text: qsTr("Macros: %1 are replaced in every value when a job starts.").arg(
                      "${run_id}, ${run_name}, ${project_name}, ${entity_name}, ${author}, ${image_uri}")
        }
        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.s2

            AppText {
                Layout.fillWidth: true
                wrap: true
                color: Theme.text2
                //: {{name}} is written as it is, quotes included
                text: step.form.newPlaceholders === ""
                      ? qsTr("Write \"{{name}}\", in quotes, where each launch may set a value.")
                      : qsTr("Launches can set %1 once you say how.").arg(step.form.newPlaceholders)
            }
            AppButton {
                iconName: "braces"
                text: qsTr("Parse configuration")
                enabled: step.form.configError === "" && (step.form.newPlaceholders !== "" || tiles.visible)
                onClicked: {
                    step.form.parseTemplates()
                    if (step.form.templateRow >= 0)
                        tiles.focusTile(step.form.templateRow)
                }
            }
        }
        TemplateTiles {
            id: tiles
            Layout.fillWidth: true
            visible: step.form.templates.count > 0
            fields: step.form.templates
        }
        SwitchBox {
            Layout.fillWidth: true
            text: qsTr("Use priorities")
            description: qsTr("People choose Critical, High, Medium or Low when they launch.")
            checked: step.form.prioritised
            onToggled: step.form.prioritised = checked
        }
    }
}
