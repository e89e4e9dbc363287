// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Slipway.Theme
import Slipway.Controls

/* One line of the list of settings. */
T.Button {
    id: entry

    property string iconName
    property bool current: false

    implicitHeight: Math.max(Theme.scaled(32), contentItem.implicitHeight + 12)
    leftPadding: 10
    rightPadding: 8
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.Button
    Accessible.name: text
    Accessible.selected: current
    Accessible.onPressAction: entry.clicked()
    Keys.onReturnPressed: entry.clicked()
    Keys.onDownPressed: nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
    Keys.onUpPressed: nextItemInFocusChain(false).forceActiveFocus(Qt.TabFocusReason)

    contentItem: RowLayout {
        spacing: 10

        Icon {
            name: entry.iconName
            color: entry.current ? Theme.accentText : Theme.muted
        }
        AppText {
            Layout.fillWidth: true
            role: "label"
            wrap: true
            text: entry.text
            color: entry.current ? Theme.text : Theme.text2
            Accessible.ignored: true
        }
    }
    background: Rectangle {
        radius: Theme.radius
        color: entry.current ? Theme.selected : entry.hovered ? Theme.hover : "transparent"

        FocusRing { visible: entry.visualFocus }
    }
}
