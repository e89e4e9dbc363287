// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Slipway.Presentation
import Slipway.Theme
import Slipway.Controls

/* Begin with the hub of this computer: no account, no network. */
FocusScope {
    id: hub

    required property Session session
    required property SignInForm form

    implicitHeight: column.implicitHeight

    EngineCheck {
        id: engine
        session: hub.session
    }
    ColumnLayout {
        id: column
        width: parent.width
        spacing: Theme.s3

        Card {
            Layout.fillWidth: true

            RowLayout {
                Layout.fillWidth: true
                spacing: Theme.s4

                Rectangle {
                    Layout.alignment: Qt.AlignTop
                    implicitWidth: Theme.scaled(36)
                    implicitHeight: Theme.scaled(36)
                    radius: Theme.radiusCard
                    color: Theme.accentSoft

                    Icon {
                        anchors.centerIn: parent
                        name: "hub"
                        size: 20
                        color: Theme.accentText
                    }
                }
                ColumnLayout {
                    Layout.fillWidth: true
                    spacing: Theme.s1

                    AppText {
                        Layout.fillWidth: true
                        role: "section"
                        text: qsTr("Work with the local hub")
                        Accessible.role: Accessible.Heading
                    }
                    AppText {
                        Layout.fillWidth: true
                        wrap: true
                        color: Theme.text2
                        text: qsTr("No account, no network. Everything stays on this computer; you can connect an account later.")
                    }
                }
            }
            RowLayout {
                Layout.fillWidth: true
                Layout.leftMargin: Theme.scaled(52)
                visible: engine.phase !== "checking"
                spacing: 6

                Icon {
                    Layout.alignment: Qt.AlignTop
                    Layout.topMargin: 2
                    name: engine.phase === "ready" ? "success" : "warning"
                    size: 14
                    color: engine.phase === "ready" ? Theme.success : Theme.warning
                }
                AppText {
                    Layout.fillWidth: true
                    role: "caption"
                    wrap: true
                    text: engine.sentence
                    color: engine.phase === "ready" ? Theme.success : Theme.warning
                }
            }
            AppButton {
                Layout.alignment: Qt.AlignRight
                focus: true
                kind: "primary"
                text: qsTr("Start locally")
                shortcut: "Alt+L"
                busy: hub.form.startingHub
                onClicked: hub.form.startLocally()
            }
        }
        InlineNotice {
            Layout.fillWidth: true
            visible: hub.form.localProblem.present
            tone: "danger"
            title: hub.form.localProblem.title
            text: hub.form.localProblem.text
            details: hub.form.localProblem.detail
        }
    }
}
