// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Slipway.Presentation
import Slipway.Theme
import Slipway.Controls
import Slipway.Forms

/* Step 2: whose queue it is and what it is called. */
FocusScope {
    id: step

    required property CreateQueueForm form
    required property Session session
    readonly property var entities: session.entities // a list of strings

    function focusContent() {
        name.forceActiveFocus(Qt.TabFocusReason)
    }

    implicitHeight: column.implicitHeight

    ColumnLayout {
        id: column
        width: parent.width
        spacing: Theme.s4

        AppText {
            role: "section"
            text: qsTr("Entity and name")
            Accessible.role: Accessible.Heading
        }
        FormField {
            Layout.maximumWidth: Theme.scaled(420)
            label: qsTr("Entity")
            help: qsTr("Everyone in it can use the queue.")

            ComboBoxBox {
                model: step.entities
                currentIndex: step.entities.indexOf(step.form.entity)
                onActivated: (index) => step.form.entity = step.entities[index]
            }
        }
        FormField {
            Layout.maximumWidth: Theme.scaled(420)
            label: qsTr("Queue name")
            help: qsTr("Letters, digits, - and _; at most 64 characters.")
            error: step.form.nameError
            warning: step.form.nameWarning

            TextFieldBox {
                id: name
                text: step.form.name
                busy: step.form.checkingName
                placeholderText: qsTr("for example first-queue")
                onTextEdited: step.form.name = text
                onEditingFinished: step.form.nameLeft()
                onAccepted: step.form.next()
            }
        }
    }
}
