// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Slipway.Presentation
import Slipway.Theme
import Slipway.Controls

/* One run: overview with plots and log, the log alone, and its config. */
FocusScope {
    id: page

    required property Session session
    required property bool current
    required property string project
    required property string run
    readonly property string title: details.name
    readonly property var log: localLog.count > 0 ? localLog : details.log // two kinds of lists

    readonly property string failureDetail: details.whyDetail

    signal navigate(string route)

    function focusContent() {
        tabs.currentTab.forceActiveFocus(Qt.TabFocusReason)
    }

    RunDetails {
        id: details
        session: page.session
        project: page.project
        runId: page.run
        active: page.current
    }
    // A program that sends no output leaves the server without; an agent of this computer has it.
    FileLogModel {
        id: localLog
        path: details.log.count === 0 ? details.localLog : ""
        active: page.current && path !== ""
    }
    DialogBox {
        id: stopDialog
        title: qsTr("Stop run %1?").arg(details.name)
        text: qsTr("The job is asked to end and is killed if it does not. What it logged stays.")
        confirmText: qsTr("Stop run")
        confirmKind: "danger"
        destructive: true
        onConfirmed: details.stop()
    }

    StateView {
        anchors.fill: parent
        anchors.margins: Theme.gutter
        phase: details.phase
        errorTitle: details.problem.title
        errorText: details.problem.text
        errorDetails: details.problem.detail

        ColumnLayout {
            anchors.fill: parent
            spacing: Theme.s4

            RunHeader {
                Layout.fillWidth: true
                run: details
                visible: page.current
                onNavigate: (route) => page.navigate(route)
                onStopRequested: stopDialog.open()
            }
            InlineNotice {
                Layout.fillWidth: true
                visible: details.stopProblem.present
                tone: "danger"
                title: details.stopProblem.title
                text: details.stopProblem.text
                details: details.stopProblem.detail
            }
            InlineNotice {
                Layout.fillWidth: true
                visible: details.failed
                tone: "danger"
                title: details.whySentence !== "" ? details.whySentence
                     : details.exitCode > 0 ? qsTr("The program ended with exit code %1").arg(details.exitCode)
                                            : qsTr("The program stopped sending data")
                text: details.whySentence !== "" ? details.whyRemedy : qsTr("The last lines of the log say why.")
                details: page.failureDetail
            }
            TabStrip {
                id: tabs
                Layout.fillWidth: true
                tabs: [
                    { key: "overview", text: qsTr("Overview") },
                    { key: "log", text: qsTr("Log"), count: page.log.count > 0 ? page.log.count : "" },
                    { key: "config", text: qsTr("Config") }
                ]
            }
            StackLayout {
                Layout.fillWidth: true
                Layout.fillHeight: true
                currentIndex: tabs.currentIndex

                RunOverview {
                    run: details
                    log: page.log
                }
                Card {
                    flush: true

                    LogView {
                        Layout.fillWidth: true
                        Layout.fillHeight: true
                        model: page.log
                        follow: true
                        emptyText: qsTr("No output yet.")
                        Accessible.name: qsTr("Log of the run")
                    }
                }
                ScrollArea {
                    KeyValueCard {
                        width: parent.width
                        title: qsTr("Config")
                        values: details.config
                        emptyText: qsTr("This run has no config.")
                    }
                }
            }
        }
    }
}
