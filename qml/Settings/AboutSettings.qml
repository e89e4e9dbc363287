// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Slipway.Theme
import Slipway.Controls

/* What this program is. */
ColumnLayout {
    id: part

    spacing: Theme.s4

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.s4

        Logo { size: 48 }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 2

            AppText {
                role: "title"
                text: "Slipway"
                Accessible.role: Accessible.Heading
            }
            AppText {
                Layout.fillWidth: true
                color: Theme.text2
                text: qsTr("Version %1").arg(Qt.application.version)
            }
        }
    }
    Card {
        Layout.fillWidth: true

        PropertyRow {
            Layout.fillWidth: true
            label: qsTr("License")
            value: "Apache-2.0"
        }
        PropertyRow {
            Layout.fillWidth: true
            label: qsTr("Built with")
            value: "Qt, QCoro, Boost, SQLite, yaml-cpp, nlohmann/json, libarchive, QtKeychain"
        }
    }
    AppText {
        Layout.fillWidth: true
        role: "caption"
        wrap: true
        text: qsTr("Weights & Biases, W&B and W&B Launch are trademarks of their owner. Slipway is an independent program.")
    }
}
