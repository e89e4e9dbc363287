// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Slipway.Presentation
import Slipway.Theme
import Slipway.Controls
import Slipway.Forms

/* The kind of source and what each kind needs to be found. */
Card {
    id: card

    required property NewJobForm form
    /* Field name -> sentence. A map, which qmllint of 6.4 does not look into: hence var. */
    readonly property var errors: form.fieldErrors

    function focusFirst() {
        folderTile.forceActiveFocus(Qt.TabFocusReason)
    }

    title: qsTr("Source")

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.s2

        RadioTile {
            id: folderTile
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            iconName: "folder"
            text: qsTr("Local folder")
            description: qsTr("Code on this computer")
            checked: card.form.kind === "folder"
            onClicked: card.form.kind = "folder"
        }
        RadioTile {
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            iconName: "branch"
            text: qsTr("Git repository")
            description: qsTr("Pinned to a commit")
            checked: card.form.kind === "git"
            onClicked: card.form.kind = "git"
        }
        RadioTile {
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            iconName: "container"
            text: qsTr("Docker image")
            description: qsTr("Runs as it is")
            checked: card.form.kind === "image"
            onClicked: card.form.kind = "image"
        }
    }
    FormField {
        Layout.fillWidth: true
        visible: card.form.kind === "folder"
        label: qsTr("Folder")
        help: card.form.folderSummary === ""
              ? qsTr("History, run files, virtual environments and ignored files are left out.")
              : card.form.folderSummary
        error: card.errors.folder ?? ""

        PathField {
            mode: "folder"
            dialogTitle: qsTr("Choose the folder of the job")
            path: card.form.folder
            onPathEdited: (path) => card.form.folder = path
        }
    }
    InlineNotice {
        Layout.fillWidth: true
        visible: card.form.kind === "folder" && card.form.scripts.length > 0 && !card.form.hasRequirements
        tone: "info"
        title: qsTr("No requirements.txt in this folder")
        text: qsTr("The job runs with Python's own packages only. Add a requirements.txt that names wandb to report metrics.")
    }
    FormField {
        Layout.fillWidth: true
        visible: card.form.kind === "git"
        label: qsTr("Repository address")
        help: qsTr("https://, ssh:// or user@host:path. Git's own credentials are used.")
        error: card.errors.remote ?? ""

        TextFieldBox {
            mono: true
            text: card.form.remote
            onTextEdited: card.form.remote = text
        }
    }
    FormField {
        Layout.fillWidth: true
        visible: card.form.kind === "git"
        label: qsTr("Branch, tag or commit")
        optional: true
        error: card.errors.ref ?? ""

        TextFieldBox {
            mono: true
            text: card.form.ref
            onTextEdited: card.form.ref = text
        }
    }
    FormField {
        Layout.fillWidth: true
        visible: card.form.kind === "image"
        label: qsTr("Image")
        help: qsTr("For example: ghcr.io/team/train:v3")
        error: card.errors.image ?? ""

        TextFieldBox {
            mono: true
            text: card.form.image
            onTextEdited: card.form.image = text
        }
    }
    FormField {
        Layout.fillWidth: true
        visible: card.form.kind !== "image"
        label: qsTr("Entry point")
        help: qsTr("The command that starts the program, for example: python train.py")
        error: card.errors.entryPoint ?? ""

        TextFieldBox {
            id: entryPoint
            mono: true
            text: card.form.entryPoint
            onTextEdited: card.form.entryPoint = text

            Connections {
                target: card.form
                // Somebody about to type here replaces the proposal.
                function onEntryPointProposed() {
                    if (entryPoint.activeFocus)
                        entryPoint.selectAll()
                }
            }
        }
    }
}
