// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtTest
import Slipway.Theme
import Slipway.Controls

Item {
    width: 900
    height: 980

    ListModel { id: rows }
    ListModel { id: lines }
    ListModel { id: markable }
    DataTable {
        id: marking
        property var marked: []
        y: 720
        width: 500
        height: 240
        label: "Items"
        model: markable
        markable: true
        marks: marked.length
        columns: [{ key: "mark", title: "", width: 28 }, { key: "name", title: "Name", fill: 1 }]
        onMarkToggled: (index) => marked = marked.includes(index) ? marked.filter((one) => one !== index)
                                                                 : [...marked, index].sort()
        onMarkedTo: (index, start) => {
            const rows = []
            for (let i = Math.min(index, start); i <= Math.max(index, start); ++i)
                rows.push(i)
            marked = rows
        }
        onAllMarked: marked = Array.from({ length: count }, (_, i) => i)
        onUnmarked: marked = []
        delegate: TableRow {
            id: markRow
            required property string name
            spoken: name
            marked: marking.marked.includes(index)
            TableCell { column: 0; MarkBox { objectName: "box"; row: markRow } }
            TableCell { column: 1; text: markRow.name }
        }
    }
    DataTable {
        id: table
        width: 500
        height: 300
        label: "Queues"
        model: rows
        sortKey: "name"
        columns: [{ key: "name", title: "Queue", fill: 2, sortable: true }, { key: "n", title: "Items", width: 80, align: "right" }]
        delegate: TableRow {
            id: row
            required property string name
            required property int number
            spoken: `${name}, ${number} items`
            TableCell { column: 0; text: row.name }
            TableCell { column: 1; text: row.number }
        }
    }
    TabStrip {
        id: tabs
        y: 310
        width: 500
        tabs: [{ key: "a", text: "Items", count: 19 }, { key: "b", text: "Agents" }]
    }
    LogView {
        id: log
        y: 360
        width: 500
        height: 150
        model: lines
    }
    StateView {
        id: state
        x: 520
        width: 300
        height: 300
        emptyTitle: "No queues yet"
        emptyActionText: "Create queue"
        errorText: "The server did not answer."
        Rectangle { id: content; width: 10; height: 10 }
    }
    LinePlot {
        id: plot
        x: 520
        y: 320
        width: 360
        height: 200
        title: "loss"
    }
    TextFieldBox { id: pasted; y: 560 }
    Stepper {
        id: stepper
        x: 520
        y: 540
        width: 300
        steps: [{ title: "Resource", note: "Docker", state: "done" }, { title: "Review", note: "", state: "current" }]
    }
    SignalSpy { id: activated; target: table; signalName: "rowActivated" }
    SignalSpy { id: sorted; target: table; signalName: "sortRequested" }
    SignalSpy { id: menus; target: table; signalName: "rowMenuRequested" }
    SignalSpy { id: stepped; target: stepper; signalName: "stepClicked" }
    SignalSpy { id: acted; target: state; signalName: "action" }

    TestCase {
        name: "Views"
        when: windowShown

        function initTestCase() {
            for (let i = 0; i < 200; ++i)
                rows.append({ name: `queue-${i}`, number: i })
            for (let i = 0; i < 5; ++i)
                markable.append({ name: `item-${i}` })
        }
        function test_a_table_is_driven_by_the_keyboard() {
            activated.clear()
            menus.clear()
            tabs.currentTab.forceActiveFocus()
            table.currentIndex = -1
            table.list.forceActiveFocus(Qt.TabFocusReason)
            compare(table.currentIndex, 0)
            keyClick(Qt.Key_Down)
            compare(table.currentIndex, 1)
            keyClick(Qt.Key_End)
            compare(table.currentIndex, 199)
            keyClick(Qt.Key_PageUp)
            verify(table.currentIndex < 199 && table.currentIndex > 180)
            keyClick(Qt.Key_Home)
            compare(table.currentIndex, 0)
            keyClick(Qt.Key_Return)
            compare(activated.count, 1)
            compare(activated.signalArguments[0][0], 0)
            keyClick(Qt.Key_F10, Qt.ShiftModifier)
            compare(menus.count, 1)
        }
        function test_a_row_is_selected_by_a_click_and_opened_by_the_screen_reader() {
            table.list.positionViewAtBeginning()
            const row = table.list.itemAtIndex(2)
            mouseClick(row)
            compare(table.currentIndex, 2)
            compare(row.Accessible.name, "queue-2, 2 items")
            compare(row.Accessible.selected, true)
            activated.clear()
            row.Accessible.pressAction()
            compare(activated.count, 1)
        }
        function test_rows_are_marked_with_the_keyboard() {
            marking.marked = []
            marking.currentIndex = -1
            marking.list.forceActiveFocus(Qt.TabFocusReason)
            compare(marking.currentIndex, 0)
            keyClick(Qt.Key_Space)
            compare(marking.marked, [0])
            keyClick(Qt.Key_Down)
            compare(marking.marked, [0])
            keyClick(Qt.Key_Down, Qt.ShiftModifier)
            compare(marking.marked, [1, 2])
            keyClick(Qt.Key_A, Qt.ControlModifier)
            compare(marking.marked.length, 5)
            compare(marking.list.itemAtIndex(4).Accessible.checked, true)
            keyClick(Qt.Key_Escape)
            compare(marking.marked, [])
        }
        function test_rows_are_marked_with_the_mouse() {
            marking.marked = []
            mouseClick(marking.list.itemAtIndex(1), 200, 10)
            compare(marking.currentIndex, 1)
            compare(marking.marked, [])
            mouseClick(marking.list.itemAtIndex(3), 200, 10, Qt.LeftButton, Qt.ControlModifier)
            compare(marking.marked, [1, 3])
            mouseClick(marking.list.itemAtIndex(4), 200, 10, Qt.LeftButton, Qt.ShiftModifier)
            compare(marking.marked, [3, 4])
            mouseClick(findChild(marking.list.itemAtIndex(0), "box"))
            compare(marking.marked, [0, 3, 4])
            compare(marking.currentIndex, 4)
            mouseClick(marking.list.itemAtIndex(2), 200, 10, Qt.RightButton)
            compare(marking.marked, [])
            mouseClick(marking.list.itemAtIndex(2), 200, 10)
            compare(marking.marked, [])
        }
        function test_columns_share_what_is_left() {
            compare(table.columnWidth(1), 80)
            compare(table.columnWidth(0), table.innerWidth - 80)
        }
        function test_only_visible_rows_exist() {
            verify(table.list.contentItem.children.length < 60)
        }
        function test_a_head_sorts() {
            sorted.clear()
            mouseClick(table, 60, 15)
            compare(sorted.count, 1)
            compare(sorted.signalArguments[0][0], "name")
        }
        function test_tabs_answer_arrows_and_ctrl_tab() {
            tabs.currentIndex = 0
            tabs.currentTab.forceActiveFocus(Qt.TabFocusReason)
            compare(tabs.currentTab.Accessible.name, "Items, 19")
            keyClick(Qt.Key_Right)
            compare(tabs.currentIndex, 1)
            keyClick(Qt.Key_Tab, Qt.ControlModifier)
            compare(tabs.currentIndex, 0)
        }
        function test_a_log_follows_until_somebody_scrolls_up() {
            lines.clear()
            log.setFollow(true)
            for (let i = 0; i < 100; ++i)
                lines.append({ number: i + 1, time: "09:00:00", level: i === 99 ? "error" : "", text: `line ${i}` })
            const list = Array.from(log.children).find((item) => item.positionViewAtEnd !== undefined)
            tryVerify(() => list.contentHeight > 500 && list.atYEnd)
            list.forceActiveFocus()
            keyClick(Qt.Key_PageUp)
            verify(!log.follow)
            lines.append({ number: 101, time: "", level: "", text: "new" })
            tryCompare(log, "newLines", 1)
            verify(!list.atYEnd)
            keyClick(Qt.Key_End)
            verify(log.follow)
            tryVerify(() => list.atYEnd)
            compare(list.itemAtIndex(99).Accessible.name, "Error: line 99")
            mouseClick(list.itemAtIndex(98))
            mouseClick(list.itemAtIndex(99), 20, 8, Qt.LeftButton, Qt.ShiftModifier)
            keyClick(Qt.Key_C, Qt.ControlModifier)
            pasted.paste()
            compare(pasted.text, "line 98\nline 99")
        }
        function test_each_state_shows_words_and_a_way_on() {
            acted.clear()
            state.phase = "empty"
            verify(!content.visible)
            const button = findChild(state, "stateAction")
            verify(button.visible)
            compare(button.text, "Create queue")
            mouseClick(button)
            compare(acted.count, 1)
            state.phase = "failed"
            compare(button.text, "Retry")
            state.phase = "ready"
            verify(content.visible)
        }
        function test_a_plot_says_what_it_shows() {
            const points = []
            for (let i = 0; i < 50; ++i)
                points.push(Qt.point(i, 2 - i / 50))
            plot.series = [{ name: "train/loss", points }]
            verify(!plot.empty)
            verify(plot.Accessible.name.startsWith("loss. train/loss, up to 49, latest 1.02, falling."),
                   plot.Accessible.name)
            plot.forceActiveFocus(Qt.TabFocusReason)
            keyClick(Qt.Key_Right)
            compare(plot.reading.values.length, 1)
            compare(plot.reading.values[0].name, "train/loss")
        }
        function test_a_done_step_is_a_link() {
            stepped.clear()
            mouseClick(stepper, 60, 12)
            compare(stepped.count, 1)
            mouseClick(stepper, 60, 76)
            compare(stepped.count, 1)
        }
    }
}
