// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Slipway.Presentation
import Slipway.Theme
import Slipway.Controls

/* All runs of the entity, newest first. */
FocusScope {
    id: page

    required property Session session
    required property bool current

    signal navigate(string route)

    function focusContent() {
        table.list.forceActiveFocus(Qt.TabFocusReason)
    }

    RunListModel {
        id: runs
        session: page.session
        active: page.current
    }

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.gutter
        spacing: Theme.s4

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.s2

            ColumnLayout {
                Layout.fillWidth: true
                spacing: 2

                AppText {
                    role: "title"
                    text: qsTr("Runs")
                    Accessible.role: Accessible.Heading
                }
                AppText {
                    Layout.fillWidth: true
                    color: Theme.text2
                    text: runs.running > 0 ? qsTr("%n run(s) going on.", "", runs.running)
                                           : qsTr("Nothing is running.")
                }
            }
            IconButton {
                framed: true
                iconName: "refresh"
                text: qsTr("Refresh runs")
                shortcut: "F5"
                onClicked: runs.refresh()
            }
        }
        InlineNotice {
            Layout.fillWidth: true
            visible: runs.problem.present && runs.count > 0
            tone: "warning"
            title: runs.problem.title
            text: runs.problem.text
            details: runs.problem.detail
        }
        DataTable {
            id: table
            Layout.fillWidth: true
            Layout.fillHeight: true
            label: qsTr("Runs")
            model: runs
            phase: runs.phase
            columns: [
                { key: "state", title: qsTr("State"), width: 140 },
                { key: "name", title: qsTr("Run"), fill: 3, min: 140 },
                { key: "job", title: qsTr("Job"), fill: 3, min: 120 },
                { key: "queue", title: qsTr("Queue"), fill: 2, min: 90 },
                { key: "duration", title: qsTr("Runtime"), width: 120 },
                { key: "created", title: qsTr("Created"), width: 140 }
            ]
            stateView.emptyIcon: "run"
            stateView.emptyTitle: qsTr("No runs yet")
            stateView.emptyText: qsTr("A run is one execution of a job. Launch a job to see its run here.")
            stateView.emptyActionText: qsTr("Go to jobs")
            stateView.emptyActionIcon: "job"
            stateView.errorTitle: runs.problem.title
            stateView.errorText: runs.problem.text
            stateView.errorDetails: runs.problem.detail
            stateView.onAction: page.navigate("jobs")
            stateView.onRetry: runs.refresh()
            onRowActivated: (index) => page.navigate(runs.data(runs.index(index, 0),
                                                               RunListModel.RouteRole))

            delegate: TableRow {
                id: row

                required property string name
                required property string project
                required property string stateWord
                required property string stateTone
                required property string stateIcon
                required property bool spinning
                required property string job
                required property string queue
                required property string duration
                required property string created
                required spoken

                TableCell {
                    column: 0

                    StatusPill {
                        tone: row.stateTone
                        iconName: row.stateIcon
                        text: row.stateWord
                        spinning: row.spinning
                    }
                }
                TableCell { column: 1; text: row.name; strong: true }
                TableCell { column: 2; text: row.job; color: Theme.text2 }
                TableCell { column: 3; text: row.queue; color: Theme.text2 }
                TableCell { column: 4; text: row.duration; color: Theme.text2 }
                TableCell { column: 5; text: row.created; color: Theme.text2 }
            }
        }
    }
}
