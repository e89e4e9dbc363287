// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Slipway.Theme
import Slipway.Controls

/* One queue of the list. */
TableRow {
    id: row

    required property string name
    required property string note
    required property string stateWord
    required property string stateTone
    required property string stateIcon
    required property string stateTip
    required property string resourceName
    required property string resourceIcon
    required property string agentsText
    required property bool needsAgent
    required property string runningText
    required property string waitingText
    required property string activityText
    required spoken

    signal addAgent()
    signal menuRequested(Item item)

    TableCell {
        column: 0
        text: row.name
        text2Line: row.note
        strong: true
    }
    TableCell {
        column: 1

        StatusPill {
            tone: row.stateTone
            iconName: row.stateIcon
            text: row.stateWord
            tooltip: row.stateTip
            Accessible.ignored: true
        }
    }
    TableCell {
        column: 2
        iconName: row.resourceIcon
        text: row.resourceName
        color: Theme.text2
    }
    TableCell {
        column: 3
        text: row.needsAgent ? "" : row.agentsText
        color: Theme.text2

        AppButton {
            visible: row.needsAgent
            focusPolicy: Qt.NoFocus
            size: "small"
            iconName: "plus"
            text: qsTr("Add agent")
            Accessible.name: qsTr("Add agent to %1").arg(row.name)
            onClicked: row.addAgent()
        }
    }
    TableCell {
        column: 4
        text: row.runningText
        text2Line: row.waitingText
        color: Theme.text2
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
