// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T
import Slipway.Theme

/* A row of a DataTable. Its children (TableCell) lie side by side; `spoken` is the sentence for the
   screen reader. */
T.ItemDelegate {
    id: row

    required property int index
    property var table: ListView.view?.table ?? null // a DataTable; its type would be a cycle
    property string spoken: text
    property bool marked: false // chosen together with others
    property int pressedWith: Qt.NoModifier
    property alias actions: actionRow.data
    default property alias cells: cellRow.data
    readonly property bool current: ListView.isCurrentItem
    readonly property bool focused: current && ListView.view && ListView.view.activeFocus

    width: ListView.view ? ListView.view.width : implicitWidth
    height: table ? table.rowHeight : Theme.rowHeight
    leftPadding: table ? table.sidePadding : Theme.s4
    rightPadding: leftPadding
    hoverEnabled: true
    focusPolicy: Qt.NoFocus
    onClicked: {
        if (!table)
            return
        table.byKeyboard = false
        table.list.forceActiveFocus(Qt.MouseFocusReason)
        table.selectWith(index, pressedWith)
    }
    onDoubleClicked: if (table && pressedWith === Qt.NoModifier) table.rowActivated(index)
    Keys.onSpacePressed: (event) => { // the row has the focus inside of the list: it would click
        event.accepted = table !== null && table.markable
        if (event.accepted)
            table.markToggled(index)
    }
    Accessible.role: Accessible.ListItem
    Accessible.name: spoken
    Accessible.selectable: true
    Accessible.selected: current
    Accessible.checkable: table !== null && table.markable
    Accessible.checked: marked
    Accessible.onPressAction: {
        row.pressedWith = Qt.NoModifier
        row.clicked()
        row.table.rowActivated(row.index)
    }

    contentItem: Item {
        Row {
            id: cellRow
            anchors.fill: parent
        }
        Row {
            id: actionRow
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            visible: row.hovered || row.focused || row.current
            spacing: 2
        }
    }
    background: Rectangle {
        color: row.current || row.marked ? Theme.selected : row.hovered ? Theme.hover : "transparent"

        Rectangle {
            visible: row.current || row.marked
            width: 3
            height: parent.height
            color: Theme.accent
        }
        Divider {
            anchors.bottom: parent.bottom
            width: parent.width
        }
        FocusRing {
            visible: row.focused && row.table.byKeyboard
            inside: true
            corner: 2
        }
    }
    PointHandler { // a click does not tell which keys are held
        acceptedButtons: Qt.LeftButton
        onActiveChanged: if (active) row.pressedWith = point.modifiers
    }
    TapHandler {
        acceptedButtons: Qt.RightButton
        gesturePolicy: TapHandler.ReleaseWithinBounds
        onTapped: (point) => {
            if (!row.table)
                return
            if (!row.marked)
                row.table.selectWith(row.index, Qt.NoModifier)
            const at = row.mapToItem(row.table, point.position.x, point.position.y)
            row.table.rowMenuRequested(row.index, at.x, at.y)
        }
    }
}
