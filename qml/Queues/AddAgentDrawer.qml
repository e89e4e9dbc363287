// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Slipway.Presentation
import Slipway.Theme
import Slipway.Controls
import Slipway.Forms

/* Gives a queue an agent: on this computer at once, or on another machine with a command. */
Drawer {
    id: drawer

    required property Session session
    required property string queue
    required property bool needsEngine
    required property bool polled
    readonly property bool here: tabs.currentIndex === 0
    readonly property bool done: here && form.started && polled

    iconName: "agent"
    title: qsTr("Add agent")
    subtitle: qsTr("to queue %1").arg(queue)
    focusItem: tabs.currentTab
    onAboutToShow: form.reset()
    footer: [
        AppButton {
            kind: drawer.done ? "primary" : "ghost"
            text: qsTr("Close")
            onClicked: drawer.close()
        },
        AppButton {
            visible: drawer.here && !drawer.done
            kind: "primary"
            iconName: "play"
            busy: form.starting || form.started && !drawer.polled
            text: qsTr("Start agent")
            shortcut: drawer.opened ? "Ctrl+Return" : ""
            onClicked: form.start()
        }
    ]

    AddAgentForm {
        id: form
        session: drawer.session
        queue: drawer.queue
    }
    EngineCheck {
        id: engine
        session: drawer.session
    }
    TabStrip {
        id: tabs
        Layout.fillWidth: true
        label: qsTr("Where the agent runs")
        tabs: [{ key: "here", text: qsTr("On this computer") },
               { key: "there", text: qsTr("On another machine") }]
    }
    ColumnLayout {
        Layout.fillWidth: true
        visible: drawer.here
        spacing: Theme.s4

        AppText {
            Layout.fillWidth: true
            wrap: true
            color: Theme.text2
            text: qsTr("The agent runs in the background, takes jobs from this queue and runs them here. It goes on when you close the window.")
        }
        RowLayout {
            Layout.fillWidth: true
            visible: drawer.needsEngine && engine.phase !== "missing"
            spacing: Theme.s2

            Spinner { visible: engine.phase === "checking" }
            Icon {
                visible: engine.phase === "ready"
                name: "success"
                color: Theme.success
            }
            AppText {
                Layout.fillWidth: true
                text: engine.sentence
                color: engine.phase === "ready" ? Theme.success : Theme.text2
            }
        }
        InlineNotice {
            Layout.fillWidth: true
            visible: drawer.needsEngine && engine.phase === "missing"
            tone: "warning"
            title: engine.problem.title
            text: engine.problem.text
            details: engine.problem.detail
            actionIcon: "refresh"
            actionText: qsTr("Check again")
            onAction: engine.check()
        }
        FormField {
            label: qsTr("Max jobs")
            help: qsTr("How many jobs the agent runs at the same time.")

            NumberBox {
                from: 1
                to: 64
                value: form.maxJobs
                onValueModified: (value) => form.maxJobs = value
            }
        }
        AppText {
            Layout.fillWidth: true
            visible: !drawer.session.local
            role: "caption"
            wrap: true
            text: qsTr("Members of %1 can run code on this computer through this agent.").arg(drawer.session.entity)
        }
        InlineNotice {
            Layout.fillWidth: true
            visible: form.problem.present
            tone: "danger"
            title: form.problem.title
            text: form.problem.text
            details: form.problem.detail
        }
        InlineNotice {
            Layout.fillWidth: true
            visible: form.started
            tone: drawer.polled ? "success" : "info"
            title: drawer.polled ? qsTr("The agent polls") : qsTr("Waiting for the first poll…")
            text: drawer.polled ? qsTr("The queue is active. Its jobs start now.") : ""
        }
    }
    ColumnLayout {
        Layout.fillWidth: true
        visible: !drawer.here
        spacing: Theme.s4

        InlineNotice {
            Layout.fillWidth: true
            visible: form.onlyHere
            tone: "info"
            title: qsTr("The local hub is on this computer only")
            text: qsTr("Other machines cannot reach it. These commands work in a terminal of this computer.")
        }
        FormField {
            label: qsTr("1. Sign in, once")

            CommandBlock {
                label: qsTr("Sign-in command")
                text: form.loginCommand
            }
        }
        FormField {
            label: qsTr("2. Start an agent of the wandb package")

            CommandBlock {
                label: qsTr("Agent command")
                text: form.wandbCommand
            }
        }
        FormField {
            label: qsTr("or Slipway's own agent")

            CommandBlock {
                label: qsTr("Slipway agent command")
                text: form.slipwayCommand
            }
        }
        RowLayout {
            spacing: Theme.s2

            Spinner { visible: !drawer.polled }
            Icon {
                visible: drawer.polled
                name: "success"
                color: Theme.success
            }
            AppText {
                text: drawer.polled ? qsTr("An agent polls this queue") : qsTr("Waiting for the first poll…")
                color: drawer.polled ? Theme.success : Theme.text2
            }
        }
    }
}
