// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Slipway.Presentation
import Slipway.Controls

/* What can be done to the chosen items; what cannot says why. */
MenuBox {
    id: menu

    required property ItemActions actions

    signal ask(int act)

    MenuEntry {
        iconName: "stop"
        text: qsTr("Stop")
        disabledReason: menu.actions.whyNotStop
        onTriggered: menu.ask(ItemActions.Stop)
    }
    MenuEntry {
        iconName: "launch"
        text: qsTr("Launch again")
        disabledReason: menu.actions.whyNotRepeat
        onTriggered: menu.ask(ItemActions.Repeat)
    }
    MenuEntry {
        iconName: "queue"
        text: qsTr("Move to queue…")
        disabledReason: menu.actions.whyNotMove
        onTriggered: menu.ask(ItemActions.Move)
    }
    MenuEntry {
        iconName: "pri-high"
        text: qsTr("Change priority…")
        disabledReason: menu.actions.whyNotRank
        onTriggered: menu.ask(ItemActions.Rank)
    }
    MenuDivider {}
    MenuEntry {
        iconName: "trash"
        tone: "danger"
        text: qsTr("Remove from queue")
        shortcut: "Del"
        disabledReason: menu.actions.whyNotRemove
        onTriggered: menu.ask(ItemActions.Remove)
    }
}
