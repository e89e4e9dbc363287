// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Slipway.Presentation
import Slipway.Theme
import Slipway.Controls

/* The agents that poll or polled a queue. */
FocusScope {
    id: pane

    required property QueueDetails details

    signal addAgent()

    DataTable {
        anchors.fill: parent
        focus: true
        label: qsTr("Agents")
        model: pane.details.agents
        phase: pane.details.agents.phase
        columns: [
            { key: "name", title: qsTr("Name"), fill: 3, min: 140 },
            { key: "state", title: qsTr("State"), width: 160 },
            { key: "host", title: qsTr("Host"), fill: 2, min: 120 },
            { key: "jobs", title: qsTr("Max jobs"), width: 140 },
            { key: "version", title: qsTr("Version"), width: 120 },
            { key: "heartbeat", title: qsTr("Last heartbeat"), width: 140 }
        ]
        stateView.emptyIcon: "agent"
        stateView.emptyTitle: qsTr("No agent yet")
        stateView.emptyText: qsTr("An agent takes jobs from the queue and runs them. Start one on this computer or on another machine.")
        stateView.errorTitle: pane.details.agents.problem.title
        stateView.errorText: pane.details.agents.problem.text
        stateView.errorDetails: pane.details.agents.problem.detail
        stateView.onRetry: pane.details.refresh()

        delegate: TableRow {
            id: row

            required property string name
            required property string stateWord
            required property string stateTone
            required property string stateIcon
            required property string stateTip
            required property bool spinning
            required property string host
            required property string maxJobs
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
            TableCell { column: 2; text: row.host; color: Theme.text2 }
            TableCell { column: 3; text: row.maxJobs; color: Theme.text2 }
            TableCell { column: 4; text: row.version; color: Theme.text2 }
            TableCell { column: 5; text: row.heartbeat; color: Theme.text2 }
        }
    }
}
