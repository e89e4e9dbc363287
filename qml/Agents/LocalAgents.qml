// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Slipway.Presentation
import Slipway.Theme
import Slipway.Controls

/* The agents of this computer: start, stop, and the end of the chosen one's log. */
FocusScope {
    id: pane

    required property Session session
    required property bool current
    readonly property int count: agents.count
    property string chosen

    signal navigate(string route)
    signal toast(string text, string tone)

    LocalAgentListModel {
        id: agents
        session: pane.session
        active: pane.current
        onStopped: (name) => pane.toast(qsTr("Agent %1 stopped").arg(name), "neutral")
        onFinishing: (name) => pane.toast(qsTr("Agent %1 takes no more items").arg(name), "neutral")
        onStarted: (name) => pane.toast(qsTr("Agent %1 started").arg(name), "success")
        onCountChanged: {
            if (agents.rowNamed(pane.chosen) < 0)
                pane.chosen = agents.nameAt(0)
            table.currentIndex = agents.rowNamed(pane.chosen)
        }
    }
    FileLogModel {
        id: log
        path: agents.logFileOf(agents.rowNamed(pane.chosen))
        active: pane.current && path !== ""
    }
    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.s4

        InlineNotice {
            Layout.fillWidth: true
            visible: agents.actionProblem.present
            tone: "danger"
            title: agents.actionProblem.title
            text: agents.actionProblem.text
            details: agents.actionProblem.detail
        }
        DataTable {
            id: table
            Layout.fillWidth: true
            Layout.fillHeight: agents.count === 0
            Layout.preferredHeight: agents.count === 0 ? -1 : Math.min(implicitHeight, pane.height * 0.45)
            focus: true
            label: qsTr("Agents of this computer")
            model: agents
            phase: agents.phase
            columns: [
                { key: "name", title: qsTr("Name"), fill: 2, min: 140 },
                { key: "state", title: qsTr("State"), width: 140 },
                { key: "queues", title: qsTr("Queues"), fill: 2, min: 120 },
                { key: "server", title: qsTr("Server"), fill: 2, min: 120 },
                { key: "actions", title: "", width: 130 }
            ]
            stateView.emptyIcon: "agent"
            stateView.emptyTitle: qsTr("No agent on this computer yet")
            stateView.emptyText: qsTr("Open a queue and choose Add agent.")
            stateView.emptyActionText: qsTr("Go to queues")
            stateView.emptyActionIcon: "queue"
            stateView.onAction: pane.navigate("queues")
            onSelected: (index) => pane.chosen = agents.nameAt(index)

            delegate: TableRow {
                id: row

                required property string name
                required property bool running
                required property bool busy
                required property string stateWord
                required property string stateTone
                required property string stateIcon
                required property string queues
                required property string server
                required spoken

                TableCell { column: 0; iconName: "agent"; text: row.name; strong: true }
                TableCell {
                    column: 1

                    StatusPill {
                        tone: row.stateTone
                        iconName: row.stateIcon
                        text: row.stateWord
                        Accessible.ignored: true
                    }
                }
                TableCell { column: 2; text: row.queues; color: Theme.text2 }
                TableCell { column: 3; text: row.server; color: Theme.text2 }
                TableCell {
                    column: 4

                    AppButton {
                        size: "small"
                        iconName: row.running ? "stop" : "play"
                        busy: row.busy
                        text: row.running ? qsTr("Stop") : qsTr("Start")
                        Accessible.name: row.running ? qsTr("Stop agent %1").arg(row.name)
                                                     : qsTr("Start agent %1").arg(row.name)
                        onClicked: {
                            if (!row.running) {
                                agents.startAgain(row.name)
                                return
                            }
                            question.agent = row.name
                            question.open()
                        }
                    }
                }
            }
        }
        AppText {
            Layout.fillWidth: true
            visible: agents.count > 0
            role: "section"
            text: pane.chosen === "" ? qsTr("Log") : qsTr("Log of %1").arg(pane.chosen)
            Accessible.role: Accessible.Heading
        }
        LogView {
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: agents.count > 0
            model: log
            showTimes: false
            label: qsTr("Log of %1").arg(pane.chosen)
            emptyText: qsTr("No output yet.")
        }
    }
    DialogBox {
        id: question

        property string agent

        destructive: true
        title: qsTr("Stop agent %1?").arg(agent)
        text: qsTr("It takes no more jobs. Jobs that run go on; a new agent takes them over.")
        confirmText: qsTr("Stop agent")
        onAccepted: agents.stop(agent)

        Column {
            width: parent.width
            spacing: Theme.s2

            AppText {
                width: parent.width
                wrap: true
                color: Theme.text2
                text: qsTr("Or let it run its jobs to their end first.")
            }
            AppButton {
                iconName: "clock"
                text: qsTr("Finish and stop")
                onClicked: {
                    question.close()
                    agents.finish(question.agent)
                }
            }
        }
    }
}
