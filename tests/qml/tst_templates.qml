// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtTest
import Slipway.Presentation
import Slipway.Queues

/* The tiles of a queue's template variables, and their summary. */
Item {
    id: page
    width: 800
    height: 900

    TemplateFields { id: fields }
    TemplateTiles {
        id: tiles
        width: parent.width
        fields: fields
    }
    TemplateSummary {
        id: summary
        y: 700
        width: parent.width
        fields: fields
    }

    TestCase {
        name: "Templates"
        when: windowShown

        /* Fields of that name that can be seen. */
        function named(name: string): var {
            const found = []
            const look = (item) => {
                if (!item.visible)
                    return
                if (item.label === name && item.errorText !== undefined)
                    found.push(item)
                Array.from(item.children).forEach(look)
            }
            look(tiles)
            return found
        }
        function type(item, words) {
            item.forceActiveFocus()
            for (const letter of words)
                keyClick(letter)
        }
        function init() {
            fields.find([])
            fields.find(["cpu", "size"])
            tryVerify(() => named("Default").length === 2)
        }
        function test_a_text_has_no_limits_and_a_number_has() {
            fields.set(0, "type", "string")
            compare(named("Minimum").length, 0)
            tiles.focusTile(0)
            const choice = named("Type")[0]
            verify(choice.activeFocus)
            keyClick(Qt.Key_Right)
            tryCompare(choice, "currentValue", "integer")
            compare(named("Minimum").length, 1)
            compare(named("Maximum").length, 1)
            keyClick(Qt.Key_Left)
            tryCompare(choice, "currentValue", "string")
            compare(named("Maximum").length, 0)
        }
        function test_a_mistake_stands_at_its_field() {
            fields.set(0, "type", "integer")
            fields.set(0, "least", "2")
            type(named("Maximum")[0], "1")
            compare(named("Maximum")[0].errorText, "The maximum is below the minimum.")
            compare(named("Minimum")[0].errorText, "")
            compare(named("Default")[1].errorText, "")
            keyClick("0")
            compare(named("Maximum")[0].errorText, "")
            compare(named("Maximum")[0].text, "10")
        }
        function test_the_summary_says_all_of_it() {
            fields.set(1, "type", "string")
            fields.set(1, "allowed", "s, m")
            fields.set(1, "fallback", "m")
            const rows = Array.from(summary.children).filter((item) => item.value !== undefined)
            compare(rows.length, 2)
            compare(rows[1].label, "size")
            compare(rows[1].value, "Text · one of s, m · default m")
        }
        function test_a_narrow_window_shows_one_field_a_line() {
            fields.set(0, "type", "integer")
            const [least, most] = [named("Minimum")[0], named("Maximum")[0]]
            const below = () => most.mapToItem(page, 0, 0).y > least.mapToItem(page, 0, 0).y
            tiles.width = 780
            tryVerify(() => !below())
            tiles.width = 360
            tryVerify(below)
        }
    }
}
