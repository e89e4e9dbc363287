// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Slipway.Presentation
import Slipway.Parts

/* The agents that poll or polled a queue. */
AgentTable {
    id: pane

    required property QueueDetails details

    agents: details.agents
    showQueues: false
    emptyText: qsTr("An agent takes jobs from the queue and runs them. Start one on this computer or on another machine.")
    onRefresh: details.refresh()
}
