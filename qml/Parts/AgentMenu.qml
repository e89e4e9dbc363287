// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Slipway.Presentation
import Slipway.Controls

/* What can be done to one agent through the server. */
MenuBox {
    id: menu

    required property AgentActions actions
    property string agent
    property string name
    property string state // "", "paused", "finishing" or "gone"
    readonly property string whyNot: state === "gone" ? qsTr("It has ended or does not respond.")
                                   : state === "finishing" ? qsTr("It takes no more items already.") : ""

    signal finish(string agent, string name)

    MenuEntry {
        iconName: menu.state === "paused" ? "play" : "pause"
        text: menu.state === "paused" ? qsTr("Resume agent") : qsTr("Pause agent")
        disabledReason: menu.whyNot
        onTriggered: {
            if (menu.state === "paused")
                menu.actions.resume(menu.agent, menu.name)
            else
                menu.actions.pause(menu.agent, menu.name)
        }
    }
    MenuEntry {
        iconName: "stop"
        text: qsTr("Finish and stop…")
        disabledReason: menu.whyNot
        onTriggered: menu.finish(menu.agent, menu.name)
    }
}
