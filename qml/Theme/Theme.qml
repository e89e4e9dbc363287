// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0
pragma Singleton
import QtQuick

/* Every colour, size and duration of the window: the only file that holds literal colours. The
   shell writes the settings (mode, language, density, ...); everything else follows by binding. */
QtObject {
    id: theme

    // Settings, written by the shell.
    property string mode: "system"
    property string language: "en"
    property string density: "comfortable"
    property bool reducedMotion: false
    property bool highContrast: false
    property real textScale: 1.0

    // Qt 6.4 has no colour-scheme hint: the palette of the desktop tells.
    readonly property SystemPalette systemPalette: SystemPalette {}
    readonly property bool systemDark: systemPalette.window.hslLightness
                                       < systemPalette.windowText.hslLightness
    readonly property bool dark: mode === "dark" || (mode !== "light" && systemDark)
    readonly property bool cjk: language === "ja" || language === "ko"
    readonly property bool compact: density === "compact"

    // Surfaces
    readonly property color canvas: dark ? "#0F1415" : "#F4F6F6"
    readonly property color nav: dark ? "#0B0F10" : "#ECEFEF"
    readonly property color surface: dark ? "#161C1D" : "#FFFFFF"
    readonly property color sunken: dark ? "#0B0F10" : "#F0F3F3"
    readonly property color raised: dark ? "#1D2526" : "#FFFFFF"
    readonly property color hover: dark ? "#212A2B" : "#E9EDED"
    readonly property color selected: dark ? "#123438" : "#DCECEC"
    readonly property color scrim: dark ? "#8F000000" : "#520B1415"

    // Lines
    readonly property color borderStrong: dark ? "#6B7B7E" : "#7C8789"
    readonly property color borderSubtle: highContrast ? borderStrong : dark ? "#232C2D" : "#E2E6E6"
    readonly property color border: highContrast ? borderStrong : dark ? "#334042" : "#CCD3D4"
    readonly property color focus: dark ? "#62CDD3" : "#0B6970"

    // Text
    readonly property color text: dark ? "#E7EDED" : "#131C1D"
    readonly property color text2: highContrast ? text : dark ? "#B5C1C2" : "#435052"
    readonly property color muted: highContrast ? text : dark ? "#8F9D9F" : "#5A6769"
    readonly property color disabled: dark ? "#5B686A" : "#9AA5A6"

    // Accent
    readonly property color accent: dark ? "#45BBC2" : "#0B6970"
    readonly property color accentHover: dark ? "#5CCAD0" : "#09585E"
    readonly property color accentPressed: dark ? "#7AD7DC" : "#07484D"
    readonly property color textOnAccent: dark ? "#03191B" : "#FFFFFF"
    readonly property color accentText: dark ? "#62CDD3" : "#0A6068"
    readonly property color accentSoft: dark ? "#123438" : "#DCECEC"

    // Tones: text, soft background, fill
    readonly property color success: dark ? "#74CE8F" : "#1B6B36"
    readonly property color successSoft: highContrast ? surface : dark ? "#14301F" : "#E1F2E6"
    readonly property color successFill: dark ? "#43AC67" : "#2E8B4E"
    readonly property color warning: dark ? "#E6B65A" : "#7D4B00"
    readonly property color warningSoft: highContrast ? surface : dark ? "#352A12" : "#FBEED3"
    readonly property color warningFill: dark ? "#D9A13A" : "#B87708"
    readonly property color danger: dark ? "#F59A92" : "#AE251D"
    readonly property color dangerSoft: highContrast ? surface : dark ? "#451C1A" : "#FCE7E5"
    readonly property color dangerFill: dark ? "#E4574D" : "#C7372E"
    readonly property color textOnDanger: dark ? "#1F0302" : "#FFFFFF"
    readonly property color info: dark ? "#8FB8F9" : "#1C55AB"
    readonly property color infoSoft: highContrast ? surface : dark ? "#172B48" : "#E3ECFA"
    readonly property color infoFill: dark ? "#5B93EA" : "#2F6FD0"
    readonly property color neutral: dark ? "#B5C1C2" : "#435052"
    readonly property color neutralSoft: highContrast ? surface : dark ? "#273132" : "#E6EAEB"
    readonly property color editorViolet: dark ? "#C6B5FF" : "#5B3FB0"

    // The brand panel of the sign-in page, the same in both themes.
    readonly property color brand: "#0A2A2E"
    readonly property color brandText: "#F2FAFA"
    readonly property color brandText2: "#C9DEDF"
    readonly property color brandAccent: "#62CDD3"

    readonly property list<color> series: dark
        ? ["#45BBC2", "#F0A15A", "#A995F2", "#7FB0F5", "#EE86B4", "#A9C75A", "#CFB284", "#9AA8AA"]
        : ["#0B7A83", "#C2560C", "#6A4BC4", "#2F6FD0", "#A8326B", "#5E7A1A", "#8A6A3B", "#5A6769"]
    readonly property list<color> ramp: dark ? ["#20383A", "#2F7F85", "#45BBC2", "#B8F0F2"]
                                             : ["#CFE3E4", "#6FB3B8", "#0B7A83", "#063F44"]

    // Space and shape
    readonly property int s1: 4
    readonly property int s2: 8
    readonly property int s3: 12
    readonly property int s4: 16
    readonly property int s5: 24
    readonly property int s6: 32
    readonly property int s7: 48
    readonly property int gutter: 24
    readonly property int radiusSmall: 4
    readonly property int radius: 6
    readonly property int radiusCard: 8
    readonly property int radiusLarge: 12
    readonly property int controlHeight: scaled(32)
    readonly property int controlSmall: scaled(28)
    readonly property int controlLarge: scaled(40)
    readonly property int rowHeight: scaled(compact ? 30 : 36)
    readonly property int rowTall: scaled(compact ? 46 : 52)
    readonly property int headerHeight: scaled(32)

    // Time, in milliseconds; use them through motion().
    readonly property int fast: 90
    readonly property int base: 160
    readonly property int slow: 240

    // Families: aliases that slipway::applyFonts maps to Inter / JetBrains Mono and to the CJK
    // family of the language, so that Han characters take their regional form at once.
    readonly property string sans: "Slipway Sans " + language
    readonly property string mono: "Slipway Mono " + language
    readonly property int wrapMode: cjk ? Text.Wrap : Text.WordWrap

    readonly property var roles: ({ // by name: size, weight, Latin and CJK line height
        metric: [24, Font.DemiBold, 30, 34], title: [20, Font.DemiBold, 28, 30],
        section: [15, Font.DemiBold, 22, 24], body: [13, Font.Normal, 20, 22],
        label: [13, Font.Medium, 18, 20], caption: [12, Font.Normal, 16, 18],
        micro: [11, Font.Normal, 14, 16], mono: [12, Font.Normal, 18, 20]
    })

    readonly property var tones: ({ // by name: text, soft ground, fill, icon, icon of a state
        neutral: [neutral, neutralSoft, borderStrong, "info", "st-idle"],
        info: [info, infoSoft, infoFill, "info", "st-running"],
        success: [success, successSoft, successFill, "success", "st-active"],
        warning: [warning, warningSoft, warningFill, "warning", "st-pending"],
        danger: [danger, dangerSoft, dangerFill, "error", "warning"]
    })

    function size(role: string): int { return scaled((roles[role] ?? roles.body)[0]) }
    function weight(role: string): int { return (roles[role] ?? roles.body)[1] }
    function lineHeight(role: string): int {
        return scaled((roles[role] ?? roles.body)[cjk ? 3 : 2])
    }
    function scaled(pixels: real): int { return Math.round(pixels * textScale) }
    function motion(milliseconds: int): int { return reducedMotion ? 0 : milliseconds }

    function tone(name: string): color { return (tones[name] ?? tones.neutral)[0] }
    function toneSoft(name: string): color { return (tones[name] ?? tones.neutral)[1] }
    function toneFill(name: string): color { return (tones[name] ?? tones.neutral)[2] }
    function toneIcon(name: string): string { return (tones[name] ?? tones.neutral)[3] }
    /* The shape of a state of which only the tone is known. */
    function stateIcon(name: string): string { return (tones[name] ?? tones.neutral)[4] }
    function hex(c: color): string { return c.toString().slice(-6) }
    function fade(c: color, alpha: real): color { return Qt.rgba(c.r, c.g, c.b, alpha) }
    /* "Ctrl+Return" as it is printed on a key chip. */
    function keyLabel(sequence: string): string {
        return sequence.replace("Return", "↵").replace("Enter", "↵").replace("Escape", "Esc")
            .replace("Left", "←").replace("Right", "→").split("+").filter(k => k !== "").join(" ")
    }
}
