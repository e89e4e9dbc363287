// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Slipway.Presentation
import Slipway.Theme
import Slipway.Controls

/* The way to the first run: what is done, and the next step as the one thing to press. */
Card {
    id: card

    required property Overview overview
    /* A list of {text, done, route, icon}: JavaScript objects, as the repeater takes them. */
    readonly property var steps: [
        { text: qsTr("Create queue"), done: overview.hasQueue, route: "queues/new", icon: "queue" },
        { text: qsTr("Start agent"), done: overview.hasAgent,
          route: "queues/" + encodeURIComponent(overview.firstQueue), icon: "agent" },
        { text: qsTr("Create job"), done: overview.hasJob, route: "jobs/new", icon: "job" },
        { text: qsTr("Launch"), done: overview.hasRun, route: "jobs", icon: "launch" }
    ]
    readonly property int next: steps.findIndex((step) => !step.done)

    signal navigate(string route)

    title: qsTr("First steps")
    subtitle: qsTr("A queue holds jobs, an agent takes them from it and runs them.")

    Flow {
        Layout.fillWidth: true
        spacing: Theme.s3

        Repeater {
            model: card.steps

            AppButton {
                required property var modelData
                required property int index

                kind: index === card.next ? "primary" : "secondary"
                iconName: modelData.done ? "check" : modelData.icon
                text: qsTr("%1. %2", "number of a step").arg(index + 1).arg(modelData.text)
                enabled: modelData.done || index === card.next
                disabledReason: qsTr("The steps before it come first.")
                Accessible.name: modelData.done ? qsTr("%1, done").arg(text) : text
                onClicked: card.navigate(modelData.route)
            }
        }
    }
}
