// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Slipway.Presentation
import Slipway.Theme
import Slipway.Controls

/* What is stuck or failed, each with one action; or that there is nothing. */
Card {
    id: card

    required property AttentionListModel lines

    signal navigate(string route)

    title: qsTr("Needs attention")
    flush: true

    RowLayout {
        Layout.fillWidth: true
        Layout.leftMargin: Theme.s4
        Layout.bottomMargin: Theme.s4
        visible: card.lines.count === 0
        spacing: Theme.s2

        Icon {
            name: "success"
            color: Theme.success
        }
        AppText {
            Layout.fillWidth: true
            color: Theme.text2
            text: qsTr("Nothing needs attention")
        }
    }
    ColumnLayout {
        Layout.fillWidth: true
        Layout.bottomMargin: Theme.s2
        visible: card.lines.count > 0
        spacing: 0

        Repeater {
            model: card.lines

            OverviewLine {
                required property string object
                required property string cause
                required property string route

                required iconName
                required tone
                required actionText
                Layout.fillWidth: true
                text: object
                note: cause
                onClicked: card.navigate(route)
            }
        }
    }
}
