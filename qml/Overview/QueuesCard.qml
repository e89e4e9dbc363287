// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Slipway.Presentation
import Slipway.Theme
import Slipway.Controls

/* The queues, each with its state and how much runs and waits. */
Card {
    id: card

    required property QueueListModel queues

    signal navigate(string route)

    title: qsTr("Queues")
    flush: true

    ColumnLayout {
        Layout.fillWidth: true
        Layout.bottomMargin: Theme.s2
        spacing: 0

        Repeater {
            model: card.queues

            OverviewLine {
                required property string name
                required property string stateWord
                required property string stateTone
                required property string stateIcon
                required property string runningText
                required property string waitingText

                Layout.fillWidth: true
                iconName: stateIcon
                tone: stateTone
                text: name
                note: stateWord
                extra: joined([runningText, waitingText])
                onClicked: card.navigate("queues/" + encodeURIComponent(name))
            }
        }
    }
}
