// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Slipway.Theme

/* A label. Always plain text; elides with the whole text in a tooltip unless `wrap` is set. */
Text {
    id: label

    property string role: "body"
    property bool wrap: false

    text: ""
    textFormat: Text.PlainText
    font.family: role === "mono" ? Theme.mono : Theme.sans
    font.pixelSize: Theme.size(role)
    font.weight: Theme.weight(role)
    font.letterSpacing: (role === "title" || role === "metric") && !Theme.cjk ? -0.3 : 0
    font.hintingPreference: Font.PreferNoHinting
    // Ligatures would change what an id or a command looks like.
    font.preferShaping: role !== "mono"
    color: !enabled ? Theme.disabled
         : role === "caption" || role === "micro" ? Theme.muted : Theme.text
    wrapMode: wrap ? Theme.wrapMode : Text.NoWrap
    elide: wrap ? Text.ElideNone : Text.ElideRight
    lineHeightMode: Text.ProportionalHeight
    lineHeight: !wrap ? 1 : role === "mono" ? 1.15 : Theme.cjk ? 1.12 : 1.25
    verticalAlignment: Text.AlignVCenter
    Accessible.role: Accessible.StaticText
    Accessible.name: text

    HoverHandler {
        id: hover
        enabled: label.truncated
    }
    TipLoader {
        shown: hover.hovered && label.truncated
        text: label.text
    }
}
