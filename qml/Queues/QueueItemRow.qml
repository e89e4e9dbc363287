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
    required property string submitted
    required property string timeText
    required property string runText
    required spoken

    TableCell {
        column: 0

        StatusPill {
            tone: row.stateTone
            iconName: row.stateIcon
            spinning: row.spinning
            text: row.stateWord
            tooltip: row.stateTip
            Accessible.ignored: true
        }
    }
    TableCell { column: 1; text: row.job; strong: true }
    TableCell { column: 2; text: row.submitted; color: Theme.text2 }
    TableCell { column: 3; text: row.timeText; color: Theme.text2 }
    TableCell { column: 4; text: row.runText; mono: true; color: Theme.text2 }
}
