// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Slipway.Presentation
import Slipway.Theme
import Slipway.Controls
import Slipway.Forms

/* A command line that somebody found somewhere fills the form that does the same. */
DialogBox {
    id: dialog

    required property Session session

    signal filled(string route)

    preferredWidth: Theme.scaled(620)
    title: qsTr("Paste a command")
    text: form.sentence
    confirmText: form.copies ? qsTr("Copy the job first") : qsTr("Fill the form")
    confirmEnabled: form.understood
    onAboutToShow: form.text = editor.text = ""
    onAccepted: dialog.filled(form.route)

    ColumnLayout {
        width: parent.width
        spacing: Theme.s3

        PasteForm {
            id: form
            session: dialog.session
        }
        CodeArea {
            id: editor
            Layout.fillWidth: true
            label: qsTr("Command")
            language: ""
            lineNumbers: false
            tabLeaves: true
            minimumLines: 5
            maximumLines: 10
            onTextEdited: form.text = text
        }
        AppText {
            Layout.fillWidth: true
            visible: form.taken !== ""
            wrap: true
            color: Theme.text2
            text: form.taken
        }
        InlineNotice {
            Layout.fillWidth: true
            visible: form.leftOut !== "" && form.understood
            tone: "warning"
            title: qsTr("No field takes this")
            text: form.leftOut
        }
    }
}
