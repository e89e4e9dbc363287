// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Slipway.Presentation
import Slipway.Theme
import Slipway.Controls
import Slipway.Forms

/* What the queue lets a launch set, and what the job gets from it then. */
ColumnLayout {
    id: section

    required property LaunchTemplates templates

    spacing: Theme.s3

    AppText {
        role: "section"
        text: qsTr("Values for this queue")
        Accessible.role: Accessible.Heading
    }
    LaunchInputFields {
        Layout.fillWidth: true
        headed: false
        keepText: qsTr("The queue's default")
        inputs: section.templates.fields
    }
    FormField {
        Layout.fillWidth: true
        label: qsTr("The queue's configuration for this launch")

        CodeArea {
            readOnly: true
            tabLeaves: true
            lineNumbers: false
            minimumLines: 1
            maximumLines: 8
            text: section.templates.preview
        }
    }
}
