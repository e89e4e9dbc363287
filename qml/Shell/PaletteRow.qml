// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Slipway.Theme
import Slipway.Controls

/* One line of the command palette. */
T.ItemDelegate {
    id: row

    required property int index
    required property string name
    required property string note
    required property string iconName
    required property string keys
    required property string section
    required property string spoken

    width: ListView.view.width
    height: Theme.rowHeight
    leftPadding: Theme.s4
    rightPadding: Theme.s4
    hoverEnabled: true
    focusPolicy: Qt.NoFocus
    Accessible.role: Accessible.ListItem
    Accessible.name: spoken
    Accessible.selectable: true
    Accessible.selected: ListView.isCurrentItem
    Accessible.onPressAction: row.clicked()

    contentItem: RowLayout {
        spacing: Theme.s3

        Icon {
            name: row.iconName
            color: row.ListView.isCurrentItem ? Theme.accentText : Theme.muted
        }
        AppText {
            Layout.fillWidth: true
            Layout.maximumWidth: Math.ceil(implicitWidth) + 1
            elide: Text.ElideMiddle
            font.weight: Font.Medium
            text: row.name
            Accessible.ignored: true
        }
        AppText {
            Layout.fillWidth: true
            elide: Text.ElideMiddle
            color: Theme.text2
            text: row.note
            Accessible.ignored: true
        }
        AppText {
            role: "caption"
            text: row.section
            Accessible.ignored: true
        }
        Kbd {
            visible: row.keys !== ""
            text: Theme.keyLabel(row.keys)
        }
    }
    background: Rectangle {
        color: row.ListView.isCurrentItem ? Theme.selected : row.hovered ? Theme.hover : "transparent"

        Rectangle {
            visible: row.ListView.isCurrentItem
            width: 3
            height: parent.height
            color: Theme.accent
        }
    }
}
