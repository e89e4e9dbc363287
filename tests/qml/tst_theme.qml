// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtTest
import Slipway.Theme

TestCase {
    name: "Theme"

    function cleanup() {
        Theme.mode = "light"
        Theme.highContrast = false
        Theme.reducedMotion = false
        Theme.textScale = 1
        Theme.language = "en"
        Theme.density = "comfortable"
    }
    function channel(value: real): real {
        return value <= 0.03928 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4)
    }
    function luminance(c: color): real {
        return 0.2126 * channel(c.r) + 0.7152 * channel(c.g) + 0.0722 * channel(c.b)
    }
    function contrast(a: color, b: color): real {
        const x = luminance(a)
        const y = luminance(b)
        return (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05)
    }
    function check(front: string, back: string, wanted: real) {
        const value = contrast(Theme[front], Theme[back])
        verify(value >= wanted, `${front} on ${back} in ${Theme.mode}: ${value.toFixed(2)}`)
    }

    function test_every_text_can_be_read_data() {
        return [{ tag: "light", mode: "light", high: false }, { tag: "dark", mode: "dark", high: false },
                { tag: "light, high contrast", mode: "light", high: true },
                { tag: "dark, high contrast", mode: "dark", high: true }]
    }
    function test_every_text_can_be_read(data) {
        Theme.mode = data.mode
        Theme.highContrast = data.high
        const grounds = ["canvas", "nav", "surface", "sunken", "raised", "hover", "selected"]
        for (const text of ["text", "text2", "muted"])
            grounds.forEach((ground) => check(text, ground, 4.5))
        for (const tone of ["success", "warning", "danger", "info", "neutral"]) {
            for (const ground of ["canvas", "surface", "sunken", "hover", "selected", tone + "Soft"])
                check(tone, ground, 4.5)
        }
        for (const tone of ["dangerSoft", "warningSoft", "infoSoft"]) {
            check("text", tone, 4.5)
            check("text2", tone, 4.5)
        }
        for (const accent of ["accent", "accentHover", "accentPressed"])
            check("textOnAccent", accent, 4.5)
        for (const ground of ["surface", "canvas", "nav", "accentSoft", "hover"])
            check("accentText", ground, 4.5)
        check("textOnDanger", "dangerFill", 4.5)
        check("editorViolet", "sunken", 4.5)
        check("brandText", "brand", 4.5)
        check("brandText2", "brand", 4.5)
        check("brandAccent", "brand", 4.5)
        for (let i = 0; i < Theme.series.length; ++i)
            verify(contrast(Theme.series[i], Theme.surface) >= 4.5, `series ${i}`)
    }
    function test_outlines_and_marks_can_be_seen_data() {
        return [{ tag: "light" }, { tag: "dark" }]
    }
    function test_outlines_and_marks_can_be_seen(data) {
        Theme.mode = data.tag
        for (const ground of ["surface", "canvas", "raised"]) {
            check("borderStrong", ground, 3)
            check("focus", ground, 3)
        }
        for (const fill of ["successFill", "warningFill", "dangerFill", "infoFill"])
            check(fill, "surface", 3)
    }
    function test_reduced_motion_stops_movement() {
        compare(Theme.motion(Theme.base), 160)
        Theme.reducedMotion = true
        compare(Theme.motion(Theme.base), 0)
    }
    function test_the_text_size_scales_controls_and_rows_too() {
        const row = Theme.rowHeight
        Theme.textScale = 2
        compare(Theme.size("body"), 26)
        compare(Theme.controlHeight, 64)
        compare(Theme.rowHeight, 2 * row)
        Theme.density = "compact"
        compare(Theme.rowHeight, 60)
    }
    function test_the_language_chooses_the_families_and_line_heights() {
        const latin = Theme.sans
        const height = Theme.lineHeight("body")
        Theme.language = "ja"
        verify(Theme.cjk)
        verify(Theme.sans !== latin)
        compare(Theme.lineHeight("body"), height + 2)
    }
    function test_keys_are_shown_as_people_write_them() {
        compare(Theme.keyLabel("Ctrl+Return"), "Ctrl ↵")
        compare(Theme.keyLabel("N"), "N")
    }
}
