// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Slipway.Theme
import Slipway.Controls

/* One item of a queue. */
TableRow {
    id: row

    required property string stateWord
    required property string stateTone
    required property string stateIcon
    required property string stateTip
    required property bool spinning
    required property string job
    required property string priority
    required property string priorityIcon
    required property string submitted
    required property string timeText
    required property string runText
    required spoken
    required marked

    TableCell {
        column: 0

        MarkBox { row: row }
    }
    TableCell {
        column: 1

        StatusPill {
            tone: row.stateTone
            iconName: row.stateIcon
            spinning: row.spinning
            text: row.stateWord
            tooltip: row.stateTip
            Accessible.ignored: true
        }
    }
    TableCell { column: 2; text: row.job; strong: true }
    TableCell {
        column: 3
        iconName: row.priorityIcon
        text: row.priority
        color: Theme.text2
    }
    TableCell { column: 4; text: row.submitted; color: Theme.text2 }
    TableCell { column: 5; text: row.timeText; color: Theme.text2 }
    TableCell { column: 6; text: row.runText; mono: true; color: Theme.text2 }
}
