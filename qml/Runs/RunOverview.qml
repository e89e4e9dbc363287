// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Slipway.Presentation
import Slipway.Theme
import Slipway.Controls

/* Plots, summary and log of one run on one screen. */
ScrollArea {
    id: overview

    required property RunDetails run
    required property var log // the list of its lines, of either kind
    property bool wide: width > 900

    ColumnLayout {
        width: parent.width
        spacing: Theme.s3

        GridLayout {
            Layout.fillWidth: true
            columns: overview.wide ? 2 : 1
            columnSpacing: Theme.s3
            rowSpacing: Theme.s3

            Card {
                Layout.fillWidth: true
                Layout.alignment: Qt.AlignTop
                Layout.minimumHeight: Theme.scaled(280)
                visible: overview.run.series.length === 0
                title: qsTr("Metrics")

                AppText {
                    Layout.fillWidth: true
                    wrap: true
                    color: Theme.muted
                    text: overview.run.over ? qsTr("This run logged no numbers.")
                                            : qsTr("Plots appear as soon as the run logs a number.")
                }
            }
            ColumnLayout {
                Layout.fillWidth: true
                Layout.alignment: Qt.AlignTop
                visible: overview.run.series.length > 0
                spacing: Theme.s3

                Repeater {
                    model: overview.run.series

                    Card {
                        id: plotCard

                        required property var modelData
                        required property int index

                        Layout.fillWidth: true
                        title: modelData.name

                        LinePlot {
                            Layout.fillWidth: true
                            Layout.preferredHeight: Theme.scaled(220)
                            title: plotCard.modelData.name
                            series: [plotCard.modelData]
                            xLabel: qsTr("Step")
                        }
                    }
                }
            }
            ColumnLayout {
                Layout.fillWidth: !overview.wide
                Layout.preferredWidth: overview.wide ? Theme.scaled(340) : -1
                Layout.alignment: Qt.AlignTop
                spacing: Theme.s3

                KeyValueCard {
                    Layout.fillWidth: true
                    title: qsTr("Summary")
                    values: overview.run.summary
                    emptyText: qsTr("Nothing logged yet.")
                }
                KeyValueCard {
                    Layout.fillWidth: true
                    title: qsTr("Config")
                    values: overview.run.config
                    emptyText: qsTr("This run has no config.")
                }
            }
        }
        Card {
            Layout.fillWidth: true
            Layout.preferredHeight: Theme.scaled(300)
            title: qsTr("Log")
            subtitle: qsTr("%n line(s)", "", overview.log.count)
            flush: true

            LogView {
                Layout.fillWidth: true
                Layout.fillHeight: true
                model: overview.log
                follow: true
                emptyText: qsTr("No output yet.")
                Accessible.name: qsTr("Log of the run")
            }
        }
    }
}
