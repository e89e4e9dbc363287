// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Slipway.Presentation
import Slipway.Parts

/* All agents of the entity as the server knows them, wherever they run. */
FocusScope {
    id: pane

    required property Session session
    required property bool current
    readonly property int count: agents.agents.count

    signal toast(string text, string tone)

    EntityAgents {
        id: agents
        session: pane.session
        active: pane.current
    }
    AgentTable {
        anchors.fill: parent
        focus: true
        session: pane.session
        agents: agents.agents
        emptyText: qsTr("Open a queue and choose Add agent.")
        onRefresh: agents.refresh()
        onToast: (text, tone) => pane.toast(text, tone)
    }
}
