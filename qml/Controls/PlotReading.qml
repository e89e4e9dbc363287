// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Slipway.Theme

/* The values of all series at one place of a plot. */
Rectangle {
    id: reading

    property string heading
    property string xLabel
    /* A list of {name, index, text} from PlotCanvas, hence var. */
    property var values: []

    implicitWidth: Math.max(Theme.scaled(150), column.implicitWidth + 20)
    implicitHeight: column.implicitHeight + 16
    radius: Theme.radius
    color: Theme.raised
    border.color: Theme.border

    Elevation {
        anchors.fill: parent
        z: -1
        radius: Theme.radius
    }
    Column {
        id: column
        x: 10
        y: 8
        width: parent.width - 20
        spacing: 4

        AppText {
            role: "caption"
            text: reading.xLabel === "" ? reading.heading
                                        : qsTr("%1 %2").arg(reading.xLabel).arg(reading.heading)
        }
        Repeater {
            model: reading.values

            Item {
                id: entry
                required property var modelData
                width: Math.max(column.width, implicitWidth)
                implicitWidth: 18 + name.implicitWidth + 24 + value.implicitWidth
                implicitHeight: name.implicitHeight

                Rectangle {
                    anchors.verticalCenter: parent.verticalCenter
                    width: 12
                    height: 2
                    color: Theme.series[entry.modelData.index % Theme.series.length]
                }
                AppText {
                    id: name
                    x: 18
                    role: "caption"
                    color: Theme.text
                    text: entry.modelData.name
                }
                AppText {
                    id: value
                    anchors.right: parent.right
                    role: "mono"
                    text: entry.modelData.text
                }
            }
        }
    }
}
