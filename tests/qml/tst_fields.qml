// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtTest
import Slipway.Theme
import Slipway.Controls
import Slipway.Forms

Item {
    width: 700
    height: 700

    ListModel {
        id: queues
        ListElement { name: "desk-docker"; note: "Docker"; state: "Active"; tone: "success" }
        ListElement { name: "a100-train"; note: "Kubernetes"; state: "Not active"; tone: "danger" }
    }
    Column {
        width: 400
        spacing: 8

        FormField {
            id: field
            width: 400
            label: "Queue name"
            help: "Letters and digits."
            TextFieldBox { id: text }
        }
        PasswordBox { id: password; label: "API key"; secret: "secret" }
        NumberBox { id: number; label: "Jobs"; from: 1; to: 8; value: 2 }
        NumberBox { id: rate; label: "Rate"; decimals: 3; stepSize: 0.01; to: 1; value: 0.5 }
        ComboBoxBox { id: combo; label: "Queue"; model: queues; textRole: "name"; valueRole: "name"; noteRole: "note"; currentIndex: -1 }
        ComboBoxBox { id: plain; label: "Version"; model: ["v2", "v1"] }
        CheckBoxBox { id: check; text: "Remember the key" }
        SwitchBox { id: toggle; text: "Prioritisation" }
        Row {
            RadioTile { id: docker; text: "Docker"; checked: true }
            RadioTile { id: local; text: "Local process" }
        }
        Segmented {
            id: segmented
            label: "Format"
            options: [{ value: "yaml", text: "YAML" }, { value: "json", text: "JSON" }]
            currentValue: "yaml"
        }
        KeyValueEditor { id: pairs; width: 400; label: "Environment"; entries: [{ key: "A", value: "1" }] }
        CodeArea { id: code; width: 400; label: "Configuration"; text: "a: 1\nb: 2" }
        PathField { id: path; width: 400; label: "Folder" }
    }
    SignalSpy { id: modified; target: number; signalName: "valueModified" }
    SignalSpy { id: pairsEdited; target: pairs; signalName: "entriesEdited" }
    SignalSpy { id: chosen; target: segmented; signalName: "activated" }

    TestCase {
        name: "Fields"
        when: windowShown

        function test_a_field_names_its_control_and_hands_on_the_error() {
            compare(text.Accessible.name, "Queue name")
            compare(text.Accessible.description, "Letters and digits.")
            compare(text.width, 400)
            const height = field.height
            field.error = "This name is taken"
            compare(text.Accessible.description, "This name is taken")
            compare(text.errorText, "This name is taken")
            field.error = ""
            compare(text.Accessible.description, "Letters and digits.")
            verify(height > text.height)
        }
        function test_a_secret_is_shown_only_on_request() {
            compare(password.displayText, "••••••")
            password.revealed = true
            compare(password.displayText, "secret")
            password.revealed = false
        }
        function test_a_number_stays_in_its_limits() {
            modified.clear()
            number.forceActiveFocus()
            keyClick(Qt.Key_Up)
            compare(number.value, 3)
            compare(number.text, "3")
            keyClick(Qt.Key_Up, Qt.ShiftModifier)
            compare(number.value, 8)
            number.selectAll()
            keyClick("9")
            keyClick("9")
            keyClick(Qt.Key_Return)
            compare(number.value, 8)
            compare(number.text, "8")
            keyClick(Qt.Key_Down, Qt.ShiftModifier)
            compare(number.value, 1)
            verify(modified.count >= 3)
            rate.step(1)
            compare(rate.text, "0.51")
        }
        function test_a_combo_reads_every_role_of_any_model() {
            combo.currentIndex = -1
            compare(combo.displayText, "")
            combo.currentIndex = 1
            compare(combo.currentValue, "a100-train")
            compare(combo.field(1, "note"), "Kubernetes")
            compare(combo.field(1, "state"), "Not active")
            compare(plain.displayText, "v2")
            compare(combo.Accessible.name, "Queue")
        }
        function test_a_combo_is_chosen_with_the_keyboard() {
            combo.currentIndex = 0
            combo.forceActiveFocus(Qt.TabFocusReason)
            keyClick(Qt.Key_Space)
            tryCompare(combo.popup, "opened", true)
            keyClick(Qt.Key_Down)
            keyClick(Qt.Key_Return)
            tryCompare(combo.popup, "visible", false)
            compare(combo.currentIndex, 1)
        }
        function test_check_boxes_and_switches_toggle_from_the_screen_reader() {
            check.Accessible.pressAction()
            verify(check.checked)
            check.Accessible.toggleAction()
            verify(!check.checked)
            toggle.Accessible.pressAction()
            verify(toggle.checked)
            compare(toggle.Accessible.name, "Prioritisation")
        }
        function test_arrows_move_between_tiles() {
            docker.forceActiveFocus(Qt.TabFocusReason)
            keyClick(Qt.Key_Right)
            verify(local.checked)
            verify(!docker.checked)
            verify(local.activeFocus)
            docker.Accessible.pressAction()
            verify(docker.checked)
        }
        function test_segments_answer_arrows() {
            chosen.clear()
            segmented.forceActiveFocus(Qt.TabFocusReason)
            keyClick(Qt.Key_Right)
            compare(segmented.currentValue, "json")
            compare(chosen.count, 1)
        }
        function test_pairs_are_edited_added_and_published() {
            pairsEdited.clear()
            pairs.add()
            tryVerify(() => pairs.activeFocus)
            keyClick("B")
            compare(pairsEdited.count, 1)
            compare(pairsEdited.signalArguments[0][0].length, 2)
            compare(pairsEdited.signalArguments[0][0][1].key, "B")
        }
        function test_the_editor_writes_spaces_for_tab_and_lets_go_after_escape() {
            code.revealLine(2)
            compare(code.currentLine, 2)
            keyClick(Qt.Key_Tab)
            compare(code.text, "a: 1\n  b: 2")
            keyClick(Qt.Key_Escape)
            keyClick(Qt.Key_Tab)
            verify(!code.activeFocus)
            compare(code.text, "a: 1\n  b: 2")
        }
        function test_a_dropped_folder_becomes_a_path() {
            path.take("file:///home/me/my%20project")
            compare(path.path, "/home/me/my project")
        }
    }
}
