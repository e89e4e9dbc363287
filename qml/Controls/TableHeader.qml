// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Slipway.Theme

/* The head of a DataTable; sortable columns are buttons. */
Item {
    id: header

    required property var table // a DataTable; its type here would be a cycle

    implicitHeight: Theme.headerHeight
    Accessible.role: Accessible.Row
    Accessible.name: qsTr("Columns")

    Rectangle {
        anchors.fill: parent
        radius: Theme.radiusCard - 1
        color: Theme.sunken

        Rectangle { // only the upper corners are round
            anchors.bottom: parent.bottom
            width: parent.width
            height: parent.radius
            color: parent.color
        }
    }
    Divider {
        anchors.bottom: parent.bottom
        width: parent.width
    }
    Row {
        x: header.table.sidePadding
        height: parent.height

        Repeater {
            model: header.table.columns

            T.AbstractButton {
                id: head

                required property var modelData
                required property int index
                readonly property bool sorted: header.table.sortKey !== ""
                                               && header.table.sortKey === modelData.key

                width: header.table.columnWidth(index)
                height: header.height
                visible: width > 0
                rightPadding: header.table.cellGap
                hoverEnabled: true
                enabled: modelData.sortable === true
                focusPolicy: enabled ? Qt.TabFocus : Qt.NoFocus
                text: modelData.title
                onClicked: header.table.sortRequested(modelData.key)
                Keys.onReturnPressed: clicked()
                Accessible.ignored: text === ""
                Accessible.role: Accessible.ColumnHeader
                Accessible.name: !sorted ? text
                    : header.table.sortDescending ? qsTr("%1, sorted downwards").arg(text)
                                                  : qsTr("%1, sorted upwards").arg(text)
                Accessible.onPressAction: if (head.enabled) head.clicked()

                contentItem: Item {
                    Row {
                        anchors.verticalCenter: parent.verticalCenter
                        anchors.right: head.modelData.align === "right" ? parent.right : undefined
                        spacing: 4

                        AppText {
                            width: Math.min(implicitWidth,
                                            head.availableWidth - (head.sorted ? 16 : 0))
                            role: "caption"
                            font.weight: Font.Medium
                            text: head.text
                            color: head.sorted || head.hovered ? Theme.text : Theme.text2
                            Accessible.ignored: true
                        }
                        Icon {
                            anchors.verticalCenter: parent.verticalCenter
                            visible: head.sorted
                            name: header.table.sortDescending ? "chevron-down" : "chevron-up"
                            size: 12
                            color: Theme.muted
                        }
                    }
                }
                background: FocusRing {
                    visible: head.visualFocus
                    inside: true
                    anchors.margins: 2
                    anchors.leftMargin: -6
                }
            }
        }
    }
}
