// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Slipway.Theme
import Slipway.Controls

/* One line of the sidebar: goes to a section. Narrow it is an icon with a tooltip. */
T.Button {
    id: entry

    property string iconName
    property string keys
    property string mark
    property bool current: false
    property bool narrow: false
    property bool wrapped: false

    implicitHeight: Math.max(Theme.scaled(32), contentItem.implicitHeight + 12)
    implicitWidth: 180
    leftPadding: 10
    rightPadding: 8
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.Button
    Accessible.name: text
    Accessible.selected: current
    Accessible.onPressAction: entry.clicked()
    Keys.onReturnPressed: entry.clicked()
    Keys.onEnterPressed: entry.clicked()

    contentItem: RowLayout {
        spacing: 10

        Icon {
            name: entry.iconName
            color: entry.current ? Theme.accentText : Theme.muted
        }
        AppText {
            Layout.fillWidth: true
            visible: !entry.narrow
            role: entry.wrapped ? "caption" : "label"
            wrap: entry.wrapped
            text: entry.text
            color: entry.current ? Theme.text : Theme.text2
            font.weight: entry.current ? Font.DemiBold : Font.Medium
            Accessible.ignored: true
        }
        AppText {
            visible: !entry.narrow && text !== ""
            role: "micro"
            text: entry.mark
            color: Theme.text2
            Accessible.ignored: true
        }
        Kbd {
            visible: !entry.narrow && entry.keys !== "" && (entry.hovered || entry.visualFocus)
            text: Theme.keyLabel(entry.keys)
        }
    }
    background: Rectangle {
        radius: Theme.radius
        color: entry.current ? Theme.selected : entry.hovered ? Theme.hover : "transparent"

        FocusRing { visible: entry.visualFocus }
    }
    Tooltip {
        visible: entry.narrow && (entry.hovered || entry.visualFocus)
        text: entry.text
    }
}
