// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Slipway.Presentation
import Slipway.Theme
import Slipway.Controls
import Slipway.Runs

/* How far the sweep is, the best so far, and how it got there. */
ScrollArea {
    id: overview

    required property SweepDetails details
    property bool wide: width > 900

    signal navigate(string route)

    ColumnLayout {
        width: parent.width
        spacing: Theme.s3

        Card {
            Layout.fillWidth: true
            visible: overview.details.needsAgent
            title: qsTr("Start an agent")
            subtitle: qsTr("No run has been asked for yet. Run this where your training script is:")

            CommandBlock {
                Layout.fillWidth: true
                text: overview.details.agentCommand
                copyText: overview.details.agentCommand
            }
        }
        GridLayout {
            Layout.fillWidth: true
            columns: overview.wide ? 2 : 1
            columnSpacing: Theme.s3
            rowSpacing: Theme.s3

            Card {
                Layout.fillWidth: true
                Layout.alignment: Qt.AlignTop
                title: qsTr("Best value so far")
                subtitle: overview.details.goal

                AppText {
                    Layout.fillWidth: true
                    visible: overview.details.series.length === 0
                    wrap: true
                    color: Theme.muted
                    text: overview.details.metric === ""
                          ? qsTr("This sweep names no metric.")
                          : qsTr("No run has logged %1 yet.").arg(overview.details.metric)
                }
                LinePlot {
                    Layout.fillWidth: true
                    Layout.preferredHeight: Theme.scaled(300)
                    visible: overview.details.series.length > 0
                    title: qsTr("Best value so far")
                    series: overview.details.series
                    xLabel: qsTr("Run")
                }
            }
            ColumnLayout {
                Layout.fillWidth: !overview.wide
                Layout.preferredWidth: overview.wide ? Theme.scaled(340) : -1
                Layout.alignment: Qt.AlignTop
                spacing: Theme.s3

                Card {
                    Layout.fillWidth: true
                    title: qsTr("Progress")

                    AppText {
                        Layout.fillWidth: true
                        role: "section"
                        text: overview.details.progress
                    }
                    ProgressLine {
                        Layout.fillWidth: true
                        visible: overview.details.share >= 0
                        label: qsTr("Progress: %1").arg(overview.details.progress)
                        value: overview.details.share
                        tone: overview.details.stateTone === "success" ? "success" : ""
                    }
                    AppText {
                        Layout.fillWidth: true
                        visible: text !== ""
                        wrap: true
                        color: Theme.text2
                        text: overview.details.outcomes
                    }
                }
                Card {
                    Layout.fillWidth: true
                    visible: overview.details.bestText !== ""
                    title: qsTr("Best run")

                    AppText {
                        Layout.fillWidth: true
                        role: "section"
                        text: qsTr("%1: %2").arg(overview.details.metric).arg(overview.details.bestText)
                    }
                    AppButton {
                        kind: "link"
                        size: "small"
                        iconName: "run"
                        text: overview.details.bestRun
                        onClicked: overview.navigate(overview.details.bestRoute)
                    }
                }
                KeyValueCard {
                    Layout.fillWidth: true
                    visible: overview.details.bestText !== ""
                    title: qsTr("Best parameters")
                    values: overview.details.bestValues
                    emptyText: qsTr("The run has none of the sweep's parameters.")
                }
            }
        }
    }
}
