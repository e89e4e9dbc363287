// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Slipway.Presentation
import Slipway.Theme
import Slipway.Controls

/* Signing in again at start, with the key that was kept. */
FocusScope {
    id: page

    required property Session session

    ColumnLayout {
        anchors.centerIn: parent
        width: Math.min(parent.width - 48, Theme.scaled(360))
        spacing: Theme.s4

        Logo {
            Layout.alignment: Qt.AlignHCenter
            size: 48
        }
        RowLayout {
            Layout.alignment: Qt.AlignHCenter
            spacing: Theme.s2

            Spinner {}
            AppText {
                text: qsTr("Connecting…")
                Accessible.role: Accessible.StaticText
            }
        }
        AppButton {
            Layout.alignment: Qt.AlignHCenter
            focus: true
            kind: "ghost"
            text: qsTr("Cancel")
            onClicked: page.session.signOut()
        }
    }
}
