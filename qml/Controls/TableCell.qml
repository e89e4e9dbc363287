// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Slipway.Theme

/* One cell: a text with an optional second line and icon, or whatever is put inside. */
Item {
    id: cell

    required property int column
    property string text
    property string text2Line
    property string role: "body"
    property string iconName
    property string align: "left"
    property color color: Theme.text
    property color iconColor: Theme.muted
    property bool mono: false
    property bool strong: false
    readonly property var table: tableOf(parent) // a DataTable; its type would be a cycle
    default property alias content: holder.data

    /* The table of the row this cell is in. */
    function tableOf(item: Item): var {
        for (let above = item; above !== null; above = above.parent) {
            if (above.table !== undefined)
                return above.table
        }
        return null
    }

    width: table ? table.columnWidth(column) : 100
    height: parent ? parent.height : Theme.rowHeight
    visible: width > 0

    Icon {
        id: icon
        anchors.verticalCenter: parent.verticalCenter
        visible: name !== ""
        name: cell.iconName
        size: 16
        color: cell.iconColor
    }
    Column {
        id: texts
        readonly property int gap: cell.table ? cell.table.cellGap : Theme.s3
        anchors.verticalCenter: parent.verticalCenter
        x: cell.iconName !== "" ? icon.width + 6 : 0
        width: cell.width - x - gap
        visible: cell.text !== ""
        spacing: 2

        AppText {
            width: parent.width
            horizontalAlignment: cell.align === "right" ? Text.AlignRight : Text.AlignLeft
            role: cell.mono ? "mono" : cell.role
            elide: cell.mono ? Text.ElideMiddle : Text.ElideRight
            font.weight: cell.strong ? Font.DemiBold : Theme.weight(cell.role)
            text: cell.text
            color: cell.color
            Accessible.ignored: true
        }
        AppText {
            width: parent.width
            horizontalAlignment: cell.align === "right" ? Text.AlignRight : Text.AlignLeft
            visible: text !== ""
            role: "caption"
            text: cell.text2Line
            Accessible.ignored: true
        }
    }
    Row {
        id: holder
        anchors.verticalCenter: parent.verticalCenter
        spacing: 6
    }
}
