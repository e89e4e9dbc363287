// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtTest
import Slipway.Theme
import Slipway.Controls

Item {
    width: 600
    height: 400

    Column {
        spacing: 8
        AppButton { id: button; text: "Create queue"; kind: "primary"; shortcut: "Ctrl+N" }
        AppButton { id: blocked; text: "Launch"; enabled: false; disabledReason: "Only team admins can do this" }
        AppButton { id: narrow; width: 90; text: "A very long label that cannot fit"; iconName: "plus" }
        IconButton { id: icon; iconName: "stop"; text: "Stop local agent" }
        CopyButton { id: copy; copyText: "run-1" }
        TextFieldBox { id: field }
        AppButton { id: letter; text: "Launch again"; shortcut: "L" }
        ChipButton { id: chip; text: "Log axis"; checkable: true }
    }
    SignalSpy { id: clicks; signalName: "clicked" }

    TestCase {
        name: "Buttons"
        when: windowShown

        function init() {
            clicks.target = null
            clicks.clear()
            button.busy = false
        }
        function test_pointer_keys_shortcut_and_screen_reader_all_press() {
            clicks.target = button
            mouseClick(button)
            compare(clicks.count, 1)
            field.forceActiveFocus()
            button.forceActiveFocus(Qt.TabFocusReason)
            verify(button.visualFocus)
            keyClick(Qt.Key_Space)
            compare(clicks.count, 2)
            keyClick(Qt.Key_Return)
            compare(clicks.count, 3)
            keyClick(Qt.Key_N, Qt.ControlModifier)
            compare(clicks.count, 4)
            button.Accessible.pressAction()
            compare(clicks.count, 5)
        }
        function test_a_busy_button_keeps_its_place_and_takes_no_press() {
            const width = button.width
            button.busy = true
            compare(button.width, width)
            clicks.target = button
            mouseClick(button)
            button.forceActiveFocus(Qt.TabFocusReason)
            keyClick(Qt.Key_Space)
            keyClick(Qt.Key_Return)
            keyClick(Qt.Key_N, Qt.ControlModifier)
            button.Accessible.pressAction()
            compare(clicks.count, 0)
            compare(button.Accessible.description, "working")
        }
        function test_a_disabled_button_says_why_and_takes_no_press() {
            clicks.target = blocked
            mouseClick(blocked)
            blocked.Accessible.pressAction()
            compare(clicks.count, 0)
            compare(blocked.Accessible.description, "Only team admins can do this")
        }
        function test_a_label_that_is_cut_keeps_its_whole_name() {
            compare(narrow.Accessible.name, "A very long label that cannot fit")
            verify(narrow.contentItem.children[0].width <= narrow.width)
        }
        function test_an_icon_button_is_named_by_verb_and_object() {
            compare(icon.Accessible.name, "Stop local agent")
            compare(icon.Accessible.role, Accessible.Button)
            clicks.target = icon
            icon.Accessible.pressAction()
            compare(clicks.count, 1)
        }
        function test_copy_says_copied_and_then_copy_again() {
            mouseClick(copy)
            compare(copy.text, "Copied")
            compare(copy.Accessible.name, "Copied")
            tryCompare(copy, "text", "Copy", 3000)
            field.clear()
            field.paste()
            compare(field.text, "run-1")
        }
        function test_single_letters_are_text_while_somebody_types() {
            clicks.target = letter
            field.clear()
            field.forceActiveFocus()
            keyClick(Qt.Key_L)
            compare(clicks.count, 0)
            compare(field.text, "l")
            icon.forceActiveFocus()
            keyClick(Qt.Key_L)
            compare(clicks.count, 1)
        }
        function test_a_checkable_chip_says_its_state() {
            compare(chip.Accessible.checked, false)
            chip.Accessible.pressAction()
            verify(chip.checked)
            compare(chip.Accessible.checked, true)
        }
    }
}
