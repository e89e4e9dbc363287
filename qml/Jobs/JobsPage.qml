// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Slipway.Presentation
import Slipway.Theme
import Slipway.Controls

/* All jobs of the entity over its projects. */
FocusScope {
    id: page

    required property Session session
    required property bool current

    signal navigate(string route)
    signal launch(string project, string name)
    signal paste()

    function focusContent() {
        if (jobs.count > 0)
            table.list.forceActiveFocus(Qt.TabFocusReason)
        else
            newJob.forceActiveFocus(Qt.TabFocusReason)
    }

    JobListModel {
        id: jobs
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
                    text: qsTr("Jobs")
                    Accessible.role: Accessible.Heading
                }
                AppText {
                    Layout.fillWidth: true
                    color: Theme.text2
                    text: qsTr("%n job(s) in %1.", "", jobs.count).arg(page.session.entity)
                }
            }
            IconButton {
                framed: true
                iconName: "refresh"
                text: qsTr("Refresh jobs")
                shortcut: page.current ? "F5" : ""
                onClicked: jobs.refresh()
            }
            AppButton {
                iconName: "terminal"
                text: qsTr("Paste a command")
                onClicked: page.paste()
            }
            AppButton {
                id: newJob
                kind: "primary"
                iconName: "plus"
                text: qsTr("New job")
                shortcut: page.current ? "N" : ""
                onClicked: page.navigate("jobs/new")
            }
        }
        InlineNotice {
            Layout.fillWidth: true
            visible: jobs.problem.present && jobs.count > 0
            tone: "warning"
            title: jobs.problem.title
            text: jobs.problem.text
            details: jobs.problem.detail
        }
        DataTable {
            id: table
            Layout.fillWidth: true
            Layout.fillHeight: true
            label: qsTr("Jobs")
            model: jobs
            phase: jobs.phase
            columns: [
                { key: "name", title: qsTr("Job"), fill: 3, min: 160 },
                { key: "project", title: qsTr("Project"), fill: 2, min: 110 },
                { key: "version", title: qsTr("Latest version"), fill: 2, min: 120 },
                { key: "updated", title: qsTr("Changed"), width: 140 },
                { key: "actions", title: "", width: 130 }
            ]
            stateView.emptyIcon: "job"
            stateView.emptyTitle: qsTr("No jobs yet")
            stateView.emptyText: qsTr("A job is a program that can be launched: a local folder, a Git repository or a Docker image.")
            stateView.emptyActionText: qsTr("Create your first job")
            stateView.errorTitle: jobs.problem.title
            stateView.errorText: jobs.problem.text
            stateView.errorDetails: jobs.problem.detail
            stateView.onAction: page.navigate("jobs/new")
            stateView.onRetry: jobs.refresh()
            onRowActivated: (index) => page.navigate(jobs.data(jobs.index(index, 0),
                                                               JobListModel.RouteRole))

            delegate: TableRow {
                id: row

                required property string name
                required property string project
                required property string version
                required property string aliases
                required property string updated
                required spoken

                TableCell { column: 0; text: row.name; strong: true; iconName: "job" }
                TableCell { column: 1; text: row.project; color: Theme.text2 }
                TableCell {
                    column: 2
                    text: row.aliases === "" ? row.version : qsTr("%1 (%2)").arg(row.version).arg(row.aliases)
                    color: Theme.text2
                }
                TableCell { column: 3; text: row.updated; color: Theme.text2 }
                actions: AppButton {
                    size: "small"
                    iconName: "launch"
                    text: qsTr("Launch")
                    Accessible.name: qsTr("Launch %1").arg(row.name)
                    onClicked: page.launch(row.project, row.name)
                }
            }
        }
    }
}
