// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Slipway.Controls

/* What can be done to a job besides launching it. */
MenuBox {
    id: menu

    signal describe()
    signal rename()
    signal remove()

    MenuEntry {
        iconName: "edit"
        text: qsTr("Edit description…")
        onTriggered: menu.describe()
    }
    MenuEntry {
        iconName: "tag"
        text: qsTr("Rename job…")
        onTriggered: menu.rename()
    }
    MenuDivider {}
    MenuEntry {
        iconName: "trash"
        tone: "danger"
        text: qsTr("Delete job…")
        onTriggered: menu.remove()
    }
}
