// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Slipway.Presentation
import Slipway.Theme
import Slipway.Controls
import Slipway.Forms

/* Name and place of the job, and how its image is built. */
Card {
    id: card

    required property NewJobForm form
    /* Field name -> sentence. A map, which qmllint of 6.4 does not look into: hence var. */
    readonly property var errors: form.fieldErrors

    title: qsTr("Details")

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.s3

        FormField {
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            Layout.alignment: Qt.AlignTop
            label: qsTr("Project")
            help: qsTr("Made if there is none of that name.")
            error: card.errors.project ?? ""

            TextFieldBox {
                text: card.form.project
                onTextEdited: card.form.project = text
            }
        }
        FormField {
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            Layout.alignment: Qt.AlignTop
            label: qsTr("Job name")
            optional: true
            error: card.errors.name ?? ""

            TextFieldBox {
                text: card.form.name
                placeholderText: card.form.proposedName
                onTextEdited: card.form.name = text
            }
        }
    }
    FormField {
        Layout.fillWidth: true
        label: qsTr("Description")
        optional: true

        TextFieldBox {
            text: card.form.description
            onTextEdited: card.form.description = text
        }
    }
    RowLayout {
        Layout.fillWidth: true
        visible: card.form.kind !== "image"
        spacing: Theme.s3

        FormField {
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            Layout.alignment: Qt.AlignTop
            label: qsTr("Python version")
            optional: true
            error: card.errors.runtime ?? ""

            TextFieldBox {
                text: card.form.runtime
                placeholderText: "3.11"
                onTextEdited: card.form.runtime = text
            }
        }
        FormField {
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            Layout.alignment: Qt.AlignTop
            label: qsTr("Build context")
            optional: true
            error: card.errors.buildContext ?? ""

            TextFieldBox {
                mono: true
                text: card.form.buildContext
                onTextEdited: card.form.buildContext = text
            }
        }
        FormField {
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            Layout.alignment: Qt.AlignTop
            label: qsTr("Dockerfile")
            optional: true
            error: card.errors.dockerfile ?? ""

            TextFieldBox {
                mono: true
                text: card.form.dockerfile
                onTextEdited: card.form.dockerfile = text
            }
        }
    }
}
