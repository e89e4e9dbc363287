// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Slipway.Theme
import Slipway.Visuals

/* A line plot with axes, names at the line ends and the values under the pointer. Left and Right
   move the reading line; the accessible name is the title with a sentence per series. */
FocusScope {
    id: plot

    property alias series: canvas.series
    property alias logY: canvas.logY
    property alias smoothing: canvas.smoothing
    property alias empty: canvas.empty
    property string title
    property string xLabel
    property string yLabel
    property string emptyText: qsTr("No values yet.")
    property bool showEnds: true
    property real cursor: -1
    /* What the pointer or the keys read, from PlotCanvas.valuesAt: a map, hence var. `empty` tells of
       every change of the data, so that it is read anew. */
    readonly property var reading: cursor < 0 || canvas.empty ? ({}) : canvas.valuesAt(cursor)

    implicitWidth: 480
    implicitHeight: Theme.scaled(240)
    activeFocusOnTab: true
    Accessible.role: Accessible.Graphic
    Accessible.name: title === "" ? canvas.summary : qsTr("%1. %2").arg(title).arg(canvas.summary)
    Accessible.focusable: true
    Keys.onLeftPressed: cursor = Math.max(0, (cursor < 0 ? 1 : cursor) - 0.02)
    Keys.onRightPressed: cursor = Math.min(1, (cursor < 0 ? 0 : cursor) + 0.02)
    Keys.onEscapePressed: (event) => {
        event.accepted = cursor >= 0
        cursor = -1
    }
    onActiveFocusChanged: if (!activeFocus) cursor = -1

    PlotCanvas {
        id: canvas
        anchors.fill: parent
        anchors.leftMargin: Theme.scaled(48)
        anchors.bottomMargin: Theme.scaled(plot.xLabel === "" ? 24 : 40)
        anchors.topMargin: 8
        anchors.rightMargin: plot.showEnds && !canvas.empty ? Theme.scaled(110) : 16
        colors: Theme.series
        gridColor: Theme.borderSubtle
        groundColor: Theme.surface

        HoverHandler {
            onPointChanged: if (hovered) plot.cursor = point.position.x / Math.max(1, canvas.width)
            onHoveredChanged: if (!hovered) plot.cursor = -1
        }
        Repeater {
            model: canvas.yTicks

            AppText {
                required property var modelData
                x: -width - 8
                y: modelData.position * canvas.height - height / 2
                role: "micro"
                text: modelData.label
                Accessible.ignored: true
            }
        }
        Repeater {
            model: canvas.xTicks

            AppText {
                required property var modelData
                x: Math.min(canvas.width - width / 2, modelData.position * canvas.width - width / 2)
                y: canvas.height + 6
                role: "micro"
                text: modelData.label
                Accessible.ignored: true
            }
        }
        AppText {
            anchors.horizontalCenter: parent.horizontalCenter
            y: parent.height + Theme.scaled(22)
            visible: text !== ""
            role: "micro"
            text: plot.xLabel
            Accessible.ignored: true
        }
        Repeater {
            id: endLabels
            model: plot.showEnds ? canvas.ends : []

            AppText {
                id: endLabel
                required property var modelData
                required property int index
                // Names that would touch are pushed down; they come in the order of y.
                readonly property real wanted: modelData.y * canvas.height - height / 2
                readonly property real below: index > 0 && endLabels.itemAt(index - 1)
                    ? endLabels.itemAt(index - 1).y + height : -height
                x: Math.max(modelData.x * canvas.width + 10, canvas.width + 8)
                y: Math.max(wanted, below)
                width: Math.min(implicitWidth, Theme.scaled(98))
                role: "caption"
                font.weight: Font.Medium
                elide: Text.ElideMiddle
                text: modelData.name
                color: Theme.series[modelData.index % Theme.series.length]
                Accessible.ignored: true
            }
        }
        Rectangle {
            x: Math.round((plot.reading.x ?? 0) * canvas.width)
            width: 1
            height: canvas.height
            visible: plot.reading.x !== undefined
            color: Theme.borderStrong
        }
        Repeater {
            model: plot.reading.values ?? []

            Rectangle {
                required property var modelData
                x: (plot.reading.x ?? 0) * canvas.width - width / 2
                y: modelData.y * canvas.height - height / 2
                width: 8
                height: 8
                radius: 4
                color: Theme.surface
                border.width: 2
                border.color: Theme.series[modelData.index % Theme.series.length]
            }
        }
        PlotReading {
            readonly property real at: (plot.reading.x ?? 0) * canvas.width
            visible: plot.reading.x !== undefined && (plot.reading.values?.length ?? 0) > 0
            x: at + width + 16 > canvas.width ? Math.max(-40, at - width - 16) : at + 16
            y: 4
            heading: plot.reading.label ?? ""
            xLabel: plot.xLabel
            values: plot.reading.values ?? []
        }
    }
    AppText {
        x: canvas.x
        y: -4
        visible: text !== ""
        role: "micro"
        text: plot.yLabel
    }
    AppText {
        anchors.centerIn: parent
        visible: canvas.empty
        color: Theme.muted
        text: plot.emptyText
    }
    FocusRing {
        visible: plot.activeFocus
        inside: true
    }
}
