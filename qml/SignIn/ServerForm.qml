// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Slipway.Presentation
import Slipway.Theme
import Slipway.Controls
import Slipway.Forms

/* Sign in to a W&B server with an API key. */
FocusScope {
    id: pane

    required property SignInForm form

    implicitHeight: column.implicitHeight

    Connections {
        target: pane.form
        function onRejected(field: string) {
            (field === "server" ? server : key).forceActiveFocus(Qt.TabFocusReason)
        }
    }
    ColumnLayout {
        id: column
        width: parent.width
        spacing: Theme.s4

        ColumnLayout {
            Layout.fillWidth: true
            spacing: 2

            AppText {
                Layout.fillWidth: true
                role: "title"
                text: qsTr("Sign in to W&B")
                Accessible.role: Accessible.Heading
            }
            AppText {
                Layout.fillWidth: true
                wrap: true
                color: Theme.text2
                text: qsTr("Use the queues, jobs and runs of your W&B account on this computer.")
            }
        }
        FormField {
            label: qsTr("Server")
            error: pane.form.serverError

            TextFieldBox {
                id: server
                iconName: "globe"
                text: pane.form.server
                placeholderText: "https://api.wandb.ai"
                onTextEdited: pane.form.server = text
                onAccepted: pane.form.signIn()
            }
        }
        FormField {
            label: qsTr("API key")
            error: pane.form.keyError
            trailing: AppButton {
                visible: pane.form.keyPage !== ""
                kind: "link"
                iconName: "external"
                implicitHeight: Theme.scaled(20)
                text: qsTr("Get key at %1").arg(pane.form.keyPage.replace(/^https?:\/\//, ""))
                onClicked: Qt.openUrlExternally(pane.form.keyPage)
            }

            PasswordBox {
                id: key
                iconName: "key"
                onTextEdited: pane.form.apiKey = secret
                onAccepted: pane.form.signIn()
            }
        }
        CheckBoxBox {
            text: qsTr("Remember in the system keyring")
            checked: pane.form.remember
            onToggled: pane.form.remember = checked
        }
        InlineNotice {
            Layout.fillWidth: true
            visible: pane.form.problem.present
            tone: "danger"
            title: pane.form.problem.title
            text: pane.form.problem.text
            details: pane.form.problem.detail
        }
        AppButton {
            Layout.fillWidth: true
            size: "large"
            text: pane.form.signingIn ? qsTr("Checking…") : qsTr("Sign in")
            busy: pane.form.signingIn
            onClicked: pane.form.signIn()
        }
        AppText {
            Layout.fillWidth: true
            horizontalAlignment: Text.AlignHCenter
            role: "caption"
            wrap: true
            text: qsTr("The key is sent to that server only.")
        }
    }
}
