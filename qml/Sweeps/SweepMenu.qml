// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Slipway.Presentation
import Slipway.Controls

/* What can be done to the chosen sweep; what cannot says why. */
MenuBox {
    id: menu

    required property SweepActions actions
    property bool opens: false // offers its page too

    signal navigate(string route)
    signal ask(int act)

    MenuEntry {
        visible: menu.opens
        iconName: "sweep"
        text: qsTr("Open")
        onTriggered: menu.navigate(menu.actions.route)
    }
    MenuEntry {
        iconName: "pause"
        text: qsTr("Pause sweep")
        disabledReason: menu.actions.whyNotPause
        onTriggered: menu.actions.act(SweepActions.Pause)
    }
    MenuEntry {
        iconName: "play"
        text: qsTr("Resume sweep")
        disabledReason: menu.actions.whyNotResume
        onTriggered: menu.actions.act(SweepActions.Resume)
    }
    MenuDivider {}
    MenuEntry {
        iconName: "stop"
        text: qsTr("Stop sweep…")
        disabledReason: menu.actions.whyNotStop
        onTriggered: menu.ask(SweepActions.Stop)
    }
    MenuEntry {
        iconName: "close"
        tone: "danger"
        text: qsTr("Cancel sweep…")
        disabledReason: menu.actions.whyNotCancel
        onTriggered: menu.ask(SweepActions.Cancel)
    }
}
