// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Slipway.Presentation
import Slipway.Theme
import Slipway.Controls
import Slipway.Forms

/* A job of another server, entity or project comes here with its code. */
DialogBox {
    id: dialog

    required property Session session
    /* Field name -> sentence. A map, which qmllint of 6.4 does not look into: hence var. */
    readonly property var errors: form.fieldErrors

    signal copied(string project, string name, string sentence)

    function begin(reference: string) {
        form.begin(reference)
        open()
    }

    preferredWidth: Theme.scaled(560)
    title: qsTr("Copy a job")
    text: qsTr("The job comes with its code, aliases, description and inputs; each file is checked.")
    confirmText: qsTr("Copy")
    confirmEnabled: form.reference.trim() !== "" && !form.busy
    cancelText: form.busy ? qsTr("Stop copying") : qsTr("Cancel")
    keepOpen: true
    closePolicy: form.busy ? T.Popup.NoAutoClose : T.Popup.CloseOnEscape
    onConfirmed: form.submit()
    onRejected: if (form.busy) form.cancel()

    CopyJobForm {
        id: form
        session: dialog.session
        onCopied: (project, name, sentence) => {
            dialog.close()
            dialog.copied(project, name, sentence)
        }
    }
    ColumnLayout {
        width: parent.width
        spacing: Theme.s4

        InlineNotice {
            Layout.fillWidth: true
            visible: form.problem.present
            tone: "danger"
            title: form.problem.title
            text: form.problem.text
            details: form.problem.detail
        }
        FormField {
            Layout.fillWidth: true
            label: qsTr("Job")
            help: qsTr("For example: wandb/jobs/Hello World 2:latest")
            error: dialog.errors.from ?? ""

            TextFieldBox {
                mono: true
                enabled: !form.busy
                text: form.reference
                onTextEdited: form.reference = text
                onAccepted: if (dialog.confirmEnabled) dialog.confirm()
            }
        }
        FormField {
            Layout.fillWidth: true
            label: qsTr("From")

            ComboBoxBox {
                enabled: !form.busy
                model: form.connections
                currentIndex: form.connection
                onActivated: (index) => form.connection = index
            }
        }
        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.s3

            FormField {
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                label: qsTr("Destination project")
                error: dialog.errors.project ?? ""

                TextFieldBox {
                    enabled: !form.busy
                    text: form.project
                    placeholderText: form.proposedProject
                    onTextEdited: form.project = text
                }
            }
            FormField {
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                label: qsTr("Job name")
                optional: true
                error: dialog.errors.to ?? ""

                TextFieldBox {
                    enabled: !form.busy
                    text: form.name
                    placeholderText: form.proposedName
                    onTextEdited: form.name = text
                }
            }
        }
        CheckBoxBox {
            Layout.fillWidth: true
            enabled: !form.busy
            text: qsTr("All versions, not only this one")
            checked: form.allVersions
            onToggled: form.allVersions = checked
        }
        ColumnLayout {
            Layout.fillWidth: true
            visible: form.busy
            spacing: Theme.s1

            AppText {
                Layout.fillWidth: true
                color: Theme.text2
                text: form.progress
                Accessible.role: Accessible.AlertMessage
            }
            ProgressLine {
                Layout.fillWidth: true
                value: form.fraction
                indeterminate: form.fraction === 0
                label: form.progress
            }
        }
    }
}
