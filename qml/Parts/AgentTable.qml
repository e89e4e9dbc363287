// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Slipway.Presentation
import Slipway.Theme
import Slipway.Controls

/* Agents as the server knows them, with what can be done to them there. */
FocusScope {
    id: pane

    required property Session session
    required property AgentListModel agents
    property string emptyText
    property bool showQueues: true

    signal refresh()
    signal toast(string text, string tone)

    function openMenu(index: int, x: real, y: real) {
        menu.agent = agents.idAt(index)
        menu.name = agents.nameAt(index)
        menu.state = agents.stateAt(index)
        menu.popup(pane, x, y)
    }

    AgentActions {
        id: actions
        session: pane.session
        onDone: (sentence) => {
            pane.toast(sentence, "success")
            pane.refresh()
        }
    }
    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.s3

        InlineNotice {
            Layout.fillWidth: true
            visible: actions.problem.present
            tone: "danger"
            title: actions.problem.title
            text: actions.problem.text
            details: actions.problem.detail
        }
        DataTable {
            id: table
            Layout.fillWidth: true
            Layout.fillHeight: true
            focus: true
            label: qsTr("Agents")
            model: pane.agents
            phase: pane.agents.phase
            columns: [
                { key: "name", title: qsTr("Name"), fill: 3, min: 140 },
                { key: "state", title: qsTr("State"), width: 160 },
                pane.showQueues ? { key: "queues", title: qsTr("Queues"), fill: 2, min: 120 }
                                : { key: "jobs", title: qsTr("Max jobs"), width: 140 },
                { key: "host", title: qsTr("Host"), fill: 2, min: 120 },
                { key: "version", title: qsTr("Version"), width: 120 },
                { key: "heartbeat", title: qsTr("Last heartbeat"), width: 140 },
                { key: "actions", title: "", width: 40 }
            ]
            stateView.emptyIcon: "agent"
            stateView.emptyTitle: qsTr("No agent yet")
            stateView.emptyText: pane.emptyText
            stateView.errorTitle: pane.agents.problem.title
            stateView.errorText: pane.agents.problem.text
            stateView.errorDetails: pane.agents.problem.detail
            stateView.onRetry: pane.refresh()
            onRowMenuRequested: (index, x, y) => pane.openMenu(index, table.x + x, table.y + y)

            delegate: TableRow {
                id: row

                required property string name
                required property string stateWord
                required property string stateTone
                required property string stateIcon
                required property string stateTip
                required property bool spinning
                required property string queues
                required property string maxJobs
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
                TableCell {
                    column: 2
                    text: pane.showQueues ? row.queues : row.maxJobs
                    color: Theme.text2
                }
                TableCell {
                    column: 3
                    text: row.here ? qsTr("%1 (this computer)").arg(row.host) : row.host
                    color: Theme.text2
                }
                TableCell { column: 4; text: row.version; color: Theme.text2 }
                TableCell { column: 5; text: row.heartbeat; color: Theme.text2 }
                TableCell {
                    column: 6

                    IconButton {
                        id: more
                        size: "small"
                        iconName: "more"
                        focusPolicy: Qt.NoFocus // the row's Menu key opens the same
                        text: qsTr("More actions for %1").arg(row.name)
                        onClicked: {
                            const at = more.mapToItem(pane, 0, more.height + 2)
                            pane.openMenu(row.index, at.x, at.y)
                        }
                    }
                }
            }
        }
    }
    AgentMenu {
        id: menu
        actions: actions
        onFinish: (agent, name) => {
            question.agent = agent
            question.name = name
            question.open()
        }
    }
    DialogBox {
        id: question

        property string agent
        property string name

        destructive: true
        title: qsTr("Let agent %1 finish and stop?").arg(name)
        text: qsTr("It takes no more items. Its jobs go on; when the last one has ended, the agent ends too.")
        confirmText: qsTr("Finish and stop")
        onAccepted: actions.finish(agent, name)
    }
}
