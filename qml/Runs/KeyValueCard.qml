// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Slipway.Presentation
import Slipway.Theme
import Slipway.Controls

/* A config or summary: names and values, one per line. */
Card {
    id: card

    required property KeyValueModel values
    property string emptyText

    spacing: 0

    AppText {
        Layout.fillWidth: true
        visible: card.values.count === 0
        wrap: true
        color: Theme.muted
        text: card.emptyText
    }
    Repeater {
        model: card.values

        ColumnLayout {
            id: entry

            required property string key
            required property string value

            Layout.fillWidth: true
            spacing: 0

            RowLayout {
                Layout.topMargin: 6
                Layout.bottomMargin: 6
                spacing: Theme.s3
                Accessible.role: Accessible.StaticText
                Accessible.name: qsTr("%1: %2").arg(entry.key).arg(entry.value)

                AppText {
                    Layout.fillWidth: true
                    Layout.preferredWidth: 1
                    role: "mono"
                    text: entry.key
                    Accessible.ignored: true
                }
                AppText {
                    Layout.fillWidth: true
                    Layout.preferredWidth: 1
                    role: "mono"
                    horizontalAlignment: Text.AlignRight
                    font.weight: Font.Medium
                    text: entry.value
                    Accessible.ignored: true
                }
            }
            Divider { Layout.fillWidth: true }
        }
    }
}
