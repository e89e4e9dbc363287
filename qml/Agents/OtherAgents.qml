// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Slipway.Presentation
import Slipway.Theme
import Slipway.Controls

/* All agents of the entity as the server knows them, wherever they run. */
FocusScope {
    id: pane

    required property Session session
    required property bool current
    readonly property int count: agents.agents.count

    EntityAgents {
        id: agents
        session: pane.session
        active: pane.current
    }
    DataTable {
        anchors.fill: parent
        focus: true
        label: qsTr("Agents")
        model: agents.agents
        phase: agents.agents.phase
        columns: [
            { key: "name", title: qsTr("Name"), fill: 3, min: 140 },
            { key: "state", title: qsTr("State"), width: 160 },
            { key: "queues", title: qsTr("Queues"), fill: 2, min: 120 },
            { key: "host", title: qsTr("Host"), fill: 2, min: 120 },
            { key: "version", title: qsTr("Version"), width: 120 },
            { key: "heartbeat", title: qsTr("Last heartbeat"), width: 140 }
        ]
        stateView.emptyIcon: "agent"
        stateView.emptyTitle: qsTr("No agent yet")
        stateView.emptyText: qsTr("Open a queue and choose Add agent.")
        stateView.errorTitle: agents.agents.problem.title
        stateView.errorText: agents.agents.problem.text
        stateView.errorDetails: agents.agents.problem.detail
        stateView.onRetry: agents.refresh()

        delegate: TableRow {
            id: row

            required property string name
            required property string stateWord
            required property string stateTone
            required property string stateIcon
            required property string stateTip
            required property bool spinning
            required property string queues
            required property string host
            required property bool here
            required property string version
            required property string heartbeat
            required spoken

            TableCell { column: 0; iconName: "agent"; text: row.name; strong: true }
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
            TableCell { column: 2; text: row.queues; color: Theme.text2 }
            TableCell {
                column: 3
                text: row.here ? qsTr("%1 (this computer)").arg(row.host) : row.host
                color: Theme.text2
            }
            TableCell { column: 4; text: row.version; color: Theme.text2 }
            TableCell { column: 5; text: row.heartbeat; color: Theme.text2 }
        }
    }
}
