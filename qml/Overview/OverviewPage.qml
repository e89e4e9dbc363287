// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Slipway.Presentation
import Slipway.Theme
import Slipway.Controls

/* Is anything stuck, what is running, what to do next. */
FocusScope {
    id: page

    required property Session session
    required property bool current
    readonly property bool wide: width > Theme.scaled(900)

    signal navigate(string route)

    function focusContent() {
        launch.forceActiveFocus(Qt.TabFocusReason)
    }

    Overview {
        id: overview
        session: page.session
        active: page.current
    }
    ColumnLayout {
        anchors.fill: parent
        anchors.topMargin: Theme.gutter
        spacing: Theme.s4

        RowLayout {
            Layout.fillWidth: true
            Layout.leftMargin: Theme.gutter
            Layout.rightMargin: Theme.gutter
            spacing: Theme.s2

            AppText {
                Layout.fillWidth: true
                role: "title"
                text: qsTr("Overview")
                Accessible.role: Accessible.Heading
            }
            AppButton {
                id: launch
                kind: "primary"
                iconName: "launch"
                text: qsTr("Launch a job")
                shortcut: page.current ? "L" : ""
                onClicked: page.navigate("jobs")
            }
        }
        InlineNotice {
            Layout.leftMargin: Theme.gutter
            Layout.rightMargin: Theme.gutter
            visible: overview.problem.present && overview.phase === "ready"
            tone: "warning"
            title: overview.problem.title
            text: overview.problem.text
            details: overview.problem.detail
        }
        StateView {
            Layout.fillWidth: true
            Layout.fillHeight: true
            phase: overview.phase
            errorTitle: overview.problem.title
            errorText: overview.problem.text
            errorDetails: overview.problem.detail
            onRetry: overview.refresh()

            ScrollArea {
                anchors.fill: parent
                padding: Theme.gutter

                ColumnLayout {
                    width: parent.width
                    spacing: Theme.s4

                    GridLayout {
                        Layout.fillWidth: true
                        columns: page.wide ? 4 : 2
                        columnSpacing: Theme.s4
                        rowSpacing: Theme.s4

                        FigureCard {
                            Layout.fillWidth: true
                            Layout.fillHeight: true
                            Layout.preferredWidth: 1
                            label: qsTr("Running")
                            figure: overview.running
                        }
                        FigureCard {
                            Layout.fillWidth: true
                            Layout.fillHeight: true
                            Layout.preferredWidth: 1
                            label: qsTr("Waiting")
                            figure: overview.waiting
                        }
                        FigureCard {
                            Layout.fillWidth: true
                            Layout.fillHeight: true
                            Layout.preferredWidth: 1
                            label: qsTr("Failed in 24 h")
                            figure: overview.failedLately
                            tone: "danger"
                        }
                        FigureCard {
                            Layout.fillWidth: true
                            Layout.fillHeight: true
                            Layout.preferredWidth: 1
                            label: qsTr("Agents polling")
                            figure: overview.agentsPolling
                        }
                    }
                    FirstSteps {
                        Layout.fillWidth: true
                        visible: next >= 0
                        overview: overview
                        onNavigate: (route) => page.navigate(route)
                    }
                    AttentionCard {
                        Layout.fillWidth: true
                        lines: overview.attention
                        onNavigate: (route) => page.navigate(route)
                    }
                    GridLayout {
                        Layout.fillWidth: true
                        columns: page.wide ? 2 : 1
                        columnSpacing: Theme.s4
                        rowSpacing: Theme.s4

                        RunsCard {
                            Layout.fillWidth: true
                            Layout.preferredWidth: 1
                            Layout.alignment: Qt.AlignTop
                            title: qsTr("Running now")
                            runs: overview.runningRuns
                            emptyText: overview.running > 0
                                ? qsTr("%n item(s) in work have no run yet.", "", overview.running)
                                : qsTr("Nothing is running.")
                            onNavigate: (route) => page.navigate(route)
                        }
                        QueuesCard {
                            Layout.fillWidth: true
                            Layout.preferredWidth: 1
                            Layout.alignment: Qt.AlignTop
                            visible: overview.hasQueue
                            queues: overview.queues
                            onNavigate: (route) => page.navigate(route)
                        }
                    }
                    RunsCard {
                        Layout.fillWidth: true
                        visible: overview.hasRun
                        title: qsTr("Recent activity")
                        runs: overview.recentRuns
                        emptyText: qsTr("No run has ended yet.")
                        showState: true
                        onNavigate: (route) => page.navigate(route)
                    }
                }
            }
        }
    }
}
