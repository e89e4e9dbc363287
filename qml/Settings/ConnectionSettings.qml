// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Slipway.Presentation
import Slipway.Theme
import Slipway.Controls

/* Which server the window shows, and as whom. */
ColumnLayout {
    id: part

    required property Session session

    spacing: Theme.s4

    TerminalAccess {
        id: access
        session: part.session
    }
    AppText {
        role: "section"
        text: qsTr("Connection")
        Accessible.role: Accessible.Heading
    }
    Card {
        Layout.fillWidth: true

        PropertyRow {
            Layout.fillWidth: true
            label: qsTr("Server")
            value: part.session.local ? qsTr("%1 (local hub)").arg(part.session.server) : part.session.server
            copyable: true
        }
        PropertyRow {
            Layout.fillWidth: true
            label: qsTr("Signed in as")
            value: part.session.username
        }
        PropertyRow {
            Layout.fillWidth: true
            label: qsTr("Entity")
            value: part.session.entity
        }
        PropertyRow {
            Layout.fillWidth: true
            visible: value !== ""
            label: qsTr("Data folder")
            value: access.dataFolder
            mono: true
            copyable: true
        }
        AppButton {
            Layout.topMargin: Theme.s2
            text: qsTr("Sign out")
            iconName: "external"
            onClicked: part.session.signOut()
        }
    }
    AppText {
        Layout.fillWidth: true
        role: "caption"
        wrap: true
        text: part.session.local
              ? qsTr("Signing out leaves the hub, its queues and its runs as they are.")
              : qsTr("Signing out removes the key from the system keyring. Queues and runs stay on the server.")
    }
}
