// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Slipway.Theme

/* A state: shape, word and colour together, never colour alone. */
Rectangle {
    id: pill

    property string tone: "neutral"
    property string iconName
    property string text
    property string tooltip
    property string spoken: text
    property bool bare: false
    property bool spinning: iconName === "st-running"

    implicitWidth: row.implicitWidth + (bare ? 0 : 14)
    implicitHeight: Theme.scaled(22)
    radius: height / 2
    color: bare ? "transparent" : Theme.toneSoft(tone)
    border.width: Theme.highContrast && !bare ? 1 : 0
    border.color: Theme.tone(tone)
    Accessible.role: Accessible.StaticText
    Accessible.name: spoken
    Accessible.description: tooltip

    Behavior on color { ColorAnimation { duration: Theme.motion(Theme.base) } }

    Row {
        id: row
        x: pill.bare ? 0 : 6
        anchors.verticalCenter: parent.verticalCenter
        spacing: 5

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            visible: name !== ""
            name: pill.iconName
            size: 14
            color: Theme.tone(pill.tone)
            spinning: pill.spinning
        }
        AppText {
            anchors.verticalCenter: parent.verticalCenter
            role: "caption"
            font.weight: Font.Medium
            text: pill.text
            color: Theme.tone(pill.tone)
            Accessible.ignored: true
        }
    }
    HoverHandler { id: hover }
    TipLoader {
        shown: hover.hovered
        text: pill.tooltip
    }
}
