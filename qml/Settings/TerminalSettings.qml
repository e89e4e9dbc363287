// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Slipway.Presentation
import Slipway.Theme
import Slipway.Controls
import Slipway.Forms

/* How to use the same server from a terminal. The key is copied, and shown only on request. */
ColumnLayout {
    id: part

    required property Session session

    spacing: Theme.s4

    TerminalAccess {
        id: access
        session: part.session
    }
    ColumnLayout {
        Layout.fillWidth: true
        spacing: 2

        AppText {
            Layout.fillWidth: true
            role: "section"
            text: part.session.local ? qsTr("Use this hub from your terminal")
                                     : qsTr("Use this server from your terminal")
            Accessible.role: Accessible.Heading
        }
        AppText {
            Layout.fillWidth: true
            wrap: true
            color: Theme.text2
            text: qsTr("The wandb package and slipwayctl reach the same queues, jobs and runs.")
        }
    }
    ColumnLayout {
        Layout.fillWidth: true
        spacing: 6

        AppText {
            role: "label"
            text: qsTr("1. Sign in")
        }
        CommandBlock {
            Layout.fillWidth: true
            label: qsTr("Sign-in command: %1").arg(text)
            text: access.loginCommand
        }
    }
    FormField {
        label: qsTr("2. Paste the key when it asks")
        help: qsTr("Whoever has this key can use this account. The terminal does not show it while you paste.")

        RowLayout {
            property string label
            property string helpText

            spacing: Theme.s2

            Rectangle {
                Layout.fillWidth: true
                implicitHeight: Theme.controlHeight
                radius: Theme.radius
                color: Theme.sunken
                border.color: Theme.borderSubtle

                AppText {
                    anchors.fill: parent
                    anchors.leftMargin: Theme.s3
                    anchors.rightMargin: Theme.s3
                    verticalAlignment: Text.AlignVCenter
                    role: "mono"
                    elide: Text.ElideRight
                    text: access.keyText
                    // The key itself is never given to the accessibility bus.
                    Accessible.role: Accessible.StaticText
                    Accessible.name: access.revealed ? qsTr("The API key is shown") : qsTr("The API key is hidden")
                }
            }
            IconButton {
                framed: true
                iconName: "eye"
                checkable: true
                checked: access.revealed
                text: access.revealed ? qsTr("Hide API key") : qsTr("Show API key")
                onToggled: access.revealed = checked
            }
            AppButton {
                id: copy
                iconName: done.running ? "check" : "copy"
                text: done.running ? qsTr("Copied") : qsTr("Copy key")
                onClicked: {
                    access.copyKey()
                    done.restart()
                }

                Timer {
                    id: done
                    interval: 1500
                }
            }
        }
    }
}
