// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Slipway.Theme

/* A list of rows under column heads. Only visible rows exist; the delegate is a TableRow with the
   model's roles. One stop for Tab, arrows inside. */
FocusScope {
    id: grid

    /* A list of {key, title, width | fill, min?, align?, sortable?}: JavaScript objects because
       pages write it as a literal. */
    property var columns: []
    property alias model: list.model
    property alias delegate: list.delegate
    property alias currentIndex: list.currentIndex
    property alias list: list
    property alias stateView: states
    property alias phase: states.phase
    property string label
    property string sortKey
    property bool sortDescending: false
    property bool fitContent: false
    property bool showHeader: true
    property bool byKeyboard: true // whether the focus ring is wanted
    /* Rows can be marked to be acted on together: Space, Shift and Ctrl with arrows or the mouse,
       Ctrl+A, Escape. The owner keeps the marks; `marks` is how many there are. */
    property bool markable: false
    property int marks: 0
    property int rowHeight: Theme.rowHeight
    property int sidePadding: Theme.s4
    property int cellGap: Theme.s3
    readonly property int count: list.count
    readonly property real innerWidth: width - 2 - 2 * sidePadding

    signal rowActivated(int index)
    signal selected(int index)
    signal rowMenuRequested(int index, real x, real y)
    signal sortRequested(string key)
    signal markToggled(int index)
    signal markedTo(int index, int start)
    signal allMarked()
    signal unmarked()

    function columnWidth(index: int): real {
        const column = columns[index]
        if (column === undefined)
            return 0
        if (column.fill === undefined)
            return Theme.scaled(column.width ?? 100)
        let fixed = 0
        let weights = 0
        for (const other of columns) {
            if (other.fill === undefined)
                fixed += Theme.scaled(other.width ?? 100)
            else
                weights += other.fill
        }
        return Math.max(Theme.scaled(column.min ?? 80),
                        Math.floor((innerWidth - fixed) * column.fill / weights))
    }
    function select(index: int) {
        if (index < 0 || index >= list.count)
            return
        list.currentIndex = index
        selected(index)
    }
    /* What a press of the mouse or an arrow means with these keys held. */
    function selectWith(index: int, modifiers: int) {
        const before = list.currentIndex
        select(index)
        if (!markable)
            return
        if (modifiers & Qt.ShiftModifier)
            markedTo(index, before < 0 ? index : before)
        else if (modifiers & Qt.ControlModifier)
            toggleWith(index, before)
        else if (marks > 0)
            unmarked()
    }
    /* The row that was chosen so far is meant too when a second one is marked. */
    function toggleWith(index: int, before: int) {
        if (marks === 0 && before >= 0 && before !== index)
            markToggled(before)
        markToggled(index)
    }

    implicitWidth: 600
    implicitHeight: (showHeader ? Theme.headerHeight : 0) + 2
                    + (phase === "ready" ? list.contentHeight : states.messageHeight)

    Rectangle {
        anchors.fill: parent
        radius: Theme.radiusCard
        color: Theme.surface
        border.color: Theme.borderSubtle
    }
    TableHeader {
        id: head
        x: 1
        y: 1
        width: parent.width - 2
        visible: grid.showHeader
        height: visible ? implicitHeight : 0
        table: grid
    }
    StateView {
        id: states
        anchors.fill: parent
        anchors.margins: 1
        anchors.topMargin: 1 + head.height
        focus: true

        ListView {
            id: list

            readonly property Item table: grid

            width: parent.width
            height: parent.height
            clip: true
            focus: true
            activeFocusOnTab: true
            currentIndex: -1
            reuseItems: false // Qt 6.4 shows rows of the old model after a change of model
            boundsBehavior: Flickable.StopAtBounds
            highlightMoveDuration: 0
            keyNavigationEnabled: false
            interactive: !grid.fitContent
            T.ScrollBar.vertical: ScrollBarBox {}
            Accessible.role: Accessible.Table
            Accessible.name: grid.label

            Keys.onPressed: (event) => {
                grid.byKeyboard = true
                const page = Math.max(1, Math.floor(height / grid.rowHeight) - 1)
                const last = count - 1
                const target = ({
                    [Qt.Key_Up]: Math.max(0, currentIndex - 1),
                    [Qt.Key_Down]: Math.min(last, currentIndex + 1),
                    [Qt.Key_Home]: 0,
                    [Qt.Key_End]: last,
                    [Qt.Key_PageUp]: Math.max(0, currentIndex - page),
                    [Qt.Key_PageDown]: Math.min(last, currentIndex + page)
                })[event.key]
                if (target !== undefined && event.modifiers === Qt.NoModifier) {
                    grid.select(target)
                    event.accepted = true
                } else if (target !== undefined && grid.markable && count > 0
                           && event.modifiers === Qt.ShiftModifier) {
                    grid.selectWith(target, event.modifiers)
                    event.accepted = true
                } else if (grid.markable && event.key === Qt.Key_A
                           && event.modifiers === Qt.ControlModifier) {
                    grid.allMarked()
                    event.accepted = true
                } else if (grid.marks > 0 && event.key === Qt.Key_Escape) {
                    grid.unmarked()
                    event.accepted = true
                } else if ((event.key === Qt.Key_Return || event.key === Qt.Key_Enter)
                           && event.modifiers === Qt.NoModifier && currentIndex >= 0) {
                    grid.rowActivated(currentIndex)
                    event.accepted = true
                } else if ((event.key === Qt.Key_Menu || event.key === Qt.Key_F10
                            && event.modifiers & Qt.ShiftModifier) && currentItem) {
                    const at = currentItem.mapToItem(grid, 24, currentItem.height)
                    grid.rowMenuRequested(currentIndex, at.x, at.y)
                    event.accepted = true
                }
            }
            onActiveFocusChanged: {
                if (activeFocus && grid.byKeyboard && currentIndex < 0 && count > 0)
                    currentIndex = 0
                if (!activeFocus)
                    grid.byKeyboard = true
            }
            onCurrentIndexChanged: if (currentIndex >= 0) positionViewAtIndex(currentIndex, ListView.Contain)
        }
    }
    FocusRing {
        visible: list.activeFocus && list.count === 0
        inside: true
        corner: Theme.radiusCard
    }
}
