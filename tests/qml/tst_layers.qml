// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtTest
import Slipway.Theme
import Slipway.Controls

Item {
    id: page
    width: 1200
    height: 700

    AppButton { id: opener; text: "Open" }
    Drawer {
        id: drawer
        title: "Launch resnet-train"
        footer: AppButton { id: launch; text: "Launch"; kind: "primary" }
        TextFieldBox { id: runName; label: "Run name" }
        TextFieldBox { id: project; label: "Project" }
    }
    DialogBox {
        id: dialog
        title: "Delete queue a100-train?"
        text: "11 waiting items will be removed."
        confirmText: "Delete queue"
        destructive: true
    }
    MenuBox {
        id: menu
        MenuEntry { id: edit; text: "Edit" }
        MenuEntry { text: "Delete queue with a really rather long name in it"; tone: "danger" }
    }
    ToastHost { id: toasts }
    SignalSpy { id: confirmed; target: dialog; signalName: "confirmed" }
    SignalSpy { id: edited; target: edit; signalName: "triggered" }

    TestCase {
        name: "Layers"
        when: windowShown

        property int undone: 0

        function init() {
            Theme.reducedMotion = true
            opener.forceActiveFocus(Qt.TabFocusReason)
        }
        function test_a_drawer_takes_keeps_and_returns_the_focus() {
            drawer.open()
            tryCompare(drawer, "opened", true)
            tryVerify(() => runName.activeFocus)
            for (let i = 0; i < 8; ++i) {
                keyClick(Qt.Key_Tab)
                verify(!opener.activeFocus, "focus left the drawer")
            }
            keyClick(Qt.Key_Escape)
            tryCompare(drawer, "visible", false)
            tryVerify(() => opener.activeFocus)
        }
        function test_a_drawer_is_at_the_right_edge() {
            drawer.open()
            tryCompare(drawer, "opened", true)
            compare(drawer.width, 560)
            tryVerify(() => drawer.x === page.width - 560)
            drawer.close()
            tryCompare(drawer, "visible", false)
        }
        function test_a_destructive_dialog_starts_on_cancel() {
            confirmed.clear()
            dialog.open()
            tryCompare(dialog, "opened", true)
            keyClick(Qt.Key_Return)
            tryCompare(dialog, "visible", false)
            compare(confirmed.count, 0)
            dialog.open()
            tryCompare(dialog, "opened", true)
            keyClick(Qt.Key_Backtab)
            keyClick(Qt.Key_Return)
            tryCompare(dialog, "visible", false)
            compare(confirmed.count, 1)
        }
        function test_a_menu_is_as_wide_as_its_longest_entry_and_follows_the_keys() {
            menu.popup(10, 50)
            tryCompare(menu, "opened", true)
            verify(menu.width > 250)
            keyClick(Qt.Key_Down)
            keyClick(Qt.Key_Return)
            tryCompare(menu, "visible", false)
            compare(edited.count, 1)
        }
        function test_toasts_are_at_most_three_and_can_be_undone() {
            for (let i = 0; i < 5; ++i)
                toasts.show(`News ${i}`, "neutral", "", null)
            compare(toasts.count, 3)
            toasts.show("Removed", "success", "Undo", () => undone++)
            verify(toasts.focusToasts())
            keyClick(Qt.Key_Tab)
            keyClick(Qt.Key_Return)
            compare(undone, 1)
            compare(toasts.count, 2)
        }
    }
}
