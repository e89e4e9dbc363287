// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Slipway.Theme

/* A framed group of the page with an optional title row. */
Rectangle {
    id: card

    property string title
    property string subtitle
    property int padding: Theme.s4
    property bool flush: false
    property alias spacing: body.spacing
    property alias headerActions: actions.data
    default property alias content: body.data

    implicitWidth: Math.max(header.implicitWidth + 2 * padding,
                            body.implicitWidth + (flush ? 2 : 2 * padding))
    implicitHeight: column.implicitHeight + (flush ? 2 : 2 * padding)
    radius: Theme.radiusCard
    color: Theme.surface
    border.color: Theme.borderSubtle
    Accessible.role: title === "" ? Accessible.Pane : Accessible.Grouping
    Accessible.name: title

    ColumnLayout {
        id: column
        // Spread over a taller card only if something in it wants to grow.
        readonly property bool grows: Array.from(body.children).some((item) => item.Layout.fillHeight)
        x: card.flush ? 1 : card.padding
        y: x
        width: card.width - 2 * x
        height: grows ? card.height - 2 * y : implicitHeight
        spacing: Theme.s3

        RowLayout {
            id: header
            Layout.fillWidth: true
            Layout.margins: card.flush ? card.padding - 1 : 0
            Layout.bottomMargin: 0
            visible: card.title !== "" || actions.children.length > 0
            spacing: Theme.s2

            ColumnLayout {
                Layout.fillWidth: true
                spacing: 2

                AppText {
                    Layout.fillWidth: true
                    role: "section"
                    text: card.title
                    Accessible.role: Accessible.Heading
                }
                AppText {
                    Layout.fillWidth: true
                    visible: text !== ""
                    role: "caption"
                    wrap: true
                    text: card.subtitle
                }
            }
            Row {
                id: actions
                spacing: 6
            }
        }
        ColumnLayout {
            id: body
            Layout.fillWidth: true
            Layout.fillHeight: true
            spacing: Theme.s3
        }
    }
}
