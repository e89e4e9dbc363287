// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Slipway.Presentation
import Slipway.Theme
import Slipway.Controls

/* The container engine of this computer. */
ColumnLayout {
    id: part

    required property Session session

    spacing: Theme.s4

    EngineCheck {
        id: engine
        session: part.session
    }
    AppText {
        role: "section"
        text: qsTr("Container engine")
        Accessible.role: Accessible.Heading
    }
    InlineNotice {
        Layout.fillWidth: true
        tone: engine.phase === "ready" ? "success" : engine.phase === "missing" ? "warning" : "info"
        title: engine.phase === "missing" ? engine.problem.title : engine.sentence
        text: engine.phase === "missing" ? engine.problem.text : ""
        details: engine.problem.detail
        actionIcon: "refresh"
        actionText: qsTr("Check again")
        onAction: engine.check()
    }
    AppText {
        Layout.fillWidth: true
        role: "caption"
        wrap: true
        text: qsTr("Docker queues need it on the agent's machine. Local process queues work without one.")
    }
}
