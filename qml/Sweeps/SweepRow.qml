// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Slipway.Theme
import Slipway.Controls

/* One sweep of the list. */
TableRow {
    id: row

    required property string name
    required property string note
    required property string stateWord
    required property string stateTone
    required property string stateIcon
    required property string stateTip
    required property string method
    required property string progress
    required property real share
    required property string bestText
    required property string metric
    required property string activityText
    required spoken

    signal menuRequested(Item item)

    TableCell {
        column: 0

        StatusPill {
            tone: row.stateTone
            iconName: row.stateIcon
            text: row.stateWord
            tooltip: row.stateTip
            Accessible.ignored: true
        }
    }
    TableCell {
        column: 1
        text: row.name
        text2Line: row.note
        strong: true
    }
    TableCell {
        column: 2
        text: row.method
        color: Theme.text2
    }
    TableCell {
        id: progressCell
        column: 3

        Column {
            width: progressCell.width - Theme.s4
            spacing: 6

            AppText {
                width: parent.width
                text: row.progress
                color: Theme.text2
                Accessible.ignored: true
            }
            ProgressLine {
                width: parent.width
                visible: row.share >= 0
                value: row.share
                Accessible.ignored: true
            }
        }
    }
    TableCell {
        column: 4
        text: row.bestText === "" ? "–" : row.bestText
        text2Line: row.metric
        color: row.bestText === "" ? Theme.muted : Theme.text
    }
    TableCell {
        column: 5
        text: row.activityText
        color: Theme.text2
    }
    TableCell {
        column: 6

        IconButton {
            id: more
            focusPolicy: Qt.NoFocus
            size: "small"
            iconName: "more"
            text: qsTr("More actions for %1").arg(row.name)
            onClicked: row.menuRequested(more)
        }
    }
}
