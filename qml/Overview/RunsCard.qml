// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Slipway.Presentation
import Slipway.Theme
import Slipway.Controls

/* A few runs, each a way to its page. */
Card {
    id: card

    required property RunListModel runs
    required property string emptyText
    property bool showState: false

    signal navigate(string route)

    flush: true

    AppText {
        Layout.fillWidth: true
        Layout.leftMargin: Theme.s4
        Layout.rightMargin: Theme.s4
        Layout.bottomMargin: Theme.s4
        visible: card.runs.count === 0
        wrap: true
        color: Theme.text2
        text: card.emptyText
    }
    ColumnLayout {
        Layout.fillWidth: true
        Layout.bottomMargin: Theme.s2
        visible: card.runs.count > 0
        spacing: 0

        Repeater {
            model: card.runs

            OverviewLine {
                id: line

                required property string name
                required property string stateWord
                required property string stateTone
                required property string stateIcon
                required property string job
                required property string queue
                required property string duration
                required property string created
                required property string route
                required spinning

                Layout.fillWidth: true
                iconName: stateIcon
                tone: stateTone
                text: name
                note: joined([card.showState ? stateWord : "", job, queue])
                extra: card.showState ? created : duration
                onClicked: card.navigate(route)
            }
        }
    }
}
