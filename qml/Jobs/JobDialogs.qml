// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Slipway.Presentation
import Slipway.Theme
import Slipway.Controls
import Slipway.Forms

/* The questions before a job is changed; a refusal is told in the question itself. */
Item {
    id: dialogs

    required property JobDetailsView job
    readonly property alias busy: changes.busy

    signal renamed(string name)
    signal removed()

    function rename() {
        changes.forget()
        nameField.text = job.name
        renaming.open()
        nameField.selectAll()
    }
    function describe() {
        changes.forget()
        describing.version = job.version
        description.text = job.description
        describing.open()
    }
    function aliases(version: string) {
        aliasDialog.version = version
        aliasDialog.aliases = aliasesOf(version)
        aliasDialog.open()
    }
    function aliasesOf(version: string): var {
        return versions.value(versions.rowWith("version", version), "ownAliases") ?? []
    }
    function remove() {
        changes.forget()
        removing.version = ""
        removing.open()
    }
    function removeVersion(version: string) {
        changes.forget()
        removing.version = version
        removing.names = aliasesOf(version).join(", ")
        removing.open()
    }

    JobChanges {
        id: changes
        session: dialogs.job.session
        project: dialogs.job.project
        name: dialogs.job.name
        onDone: {
            describing.close()
            if (removing.opened) {
                removing.close()
                if (versions.count <= 1) { // it was the last one
                    dialogs.removed()
                    return
                }
                dialogs.job.version = "" // the one on screen may be gone
            }
            dialogs.job.refresh()
        }
        onRenamed: (newName) => {
            renaming.close()
            dialogs.renamed(newName)
        }
        onRemoved: {
            removing.close()
            dialogs.removed()
        }
    }
    TextFilter {
        id: versions
        sourceModel: dialogs.job.versions
    }
    Connections {
        target: dialogs.job
        function onChanged() {
            aliasDialog.aliases = dialogs.aliasesOf(aliasDialog.version)
        }
    }
    JobAliasDialog {
        id: aliasDialog
        changes: changes
    }
    DialogBox {
        id: renaming
        title: qsTr("Rename %1").arg(dialogs.job.name)
        text: qsTr("All versions go along. Items that wait still have the old name and will not find the job.")
        confirmText: qsTr("Rename")
        confirmEnabled: nameField.text.trim() !== "" && nameField.text.trim() !== dialogs.job.name
        keepOpen: true
        busy: changes.busy
        onConfirmed: changes.rename(nameField.text)

        ColumnLayout {
            width: parent.width
            spacing: Theme.s3

            Refusal {}
            FormField {
                Layout.fillWidth: true
                label: qsTr("Job name")
                help: qsTr("Letters, digits and the characters - _ .")
                error: changes.fieldError

                TextFieldBox {
                    id: nameField
                    onAccepted: if (renaming.confirmEnabled) renaming.confirm()
                }
            }
        }
    }
    DialogBox {
        id: describing

        property string version

        title: qsTr("Description of %1").arg(version)
        confirmText: qsTr("Save")
        keepOpen: true
        busy: changes.busy
        onConfirmed: changes.describe(version, description.text)

        ColumnLayout {
            width: parent.width
            spacing: Theme.s3

            Refusal {}
            FormField {
                Layout.fillWidth: true
                label: qsTr("Description")
                optional: true

                TextFieldBox {
                    id: description
                    onAccepted: describing.confirm()
                }
            }
        }
    }
    DialogBox {
        id: removing

        property string version // empty: the job with all of them
        property string names // its aliases

        destructive: true
        title: version !== "" ? qsTr("Delete %1 of %2?").arg(version).arg(dialogs.job.name)
                              : qsTr("Delete %1?").arg(dialogs.job.name)
        text: version === ""
              ? qsTr("The job goes with its %n version(s) and cannot be brought back. Runs stay. Items that wait for it will fail.",
                     "", versions.count)
              : names !== ""
                ? qsTr("The version goes with its aliases (%1) and cannot be brought back. Runs stay. Items that wait for it will fail.").arg(names)
                : qsTr("The version cannot be brought back. Runs stay. Items that wait for it will fail.")
        confirmText: qsTr("Delete")
        keepOpen: true
        busy: changes.busy
        onConfirmed: {
            if (version === "")
                changes.removeJob()
            else
                changes.removeVersion(version)
        }

        ColumnLayout {
            width: parent.width

            Refusal {}
        }
    }

    component Refusal: InlineNotice {
        Layout.fillWidth: true
        visible: changes.problem.present
        tone: "danger"
        title: changes.problem.title
        text: changes.problem.text
        details: changes.problem.detail
    }
}
