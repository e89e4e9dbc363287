// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Slipway.Presentation
import Slipway.Theme
import Slipway.Controls
import Slipway.Visuals

/* One queue: the red banner while nobody polls it, its items with the inspector, its agents, its
   configuration. */
FocusScope {
    id: page

    required property Session session
    required property bool current
    property string name
    property string tab: "items"
    property string item
    readonly property var keys: ["items", "agents", "config"]

    signal navigate(string route)
    signal show(string tab, string item)
    signal toast(string text, string tone, string actionText, string route)
    signal deleted(string name)

    function focusContent() {
        tabs.currentTab?.forceActiveFocus(Qt.TabFocusReason)
    }
    function addAgent() {
        drawer.open()
    }

    QueueDetails {
        id: queue
        session: page.session
        name: page.name
        active: page.current
        onRemoved: page.deleted(page.name)
        onPausedNow: (paused) => page.toast(
            paused ? qsTr("Queue %1 paused").arg(page.name) : qsTr("Queue %1 resumed").arg(page.name),
            "success", "", "")
    }
    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        Banner {
            Layout.fillWidth: true
            visible: queue.needsAgent
            tone: "danger"
            title: qsTr("No agent polls this queue")
            text: queue.waitingSentence
            actionKind: "danger"
            actionIcon: "plus"
            actionText: qsTr("Add agent")
            actionShortcut: page.current && visible && !drawer.opened ? "A" : ""
            secondaryIcon: "copy"
            secondaryText: qsTr("Copy command")
            onAction: page.addAgent()
            onSecondary: {
                Clipboard.setText(queue.agentCommand)
                page.toast(qsTr("Copied"), "success", "", "")
            }
        }
        Banner {
            Layout.fillWidth: true
            visible: queue.paused
            tone: "warning"
            title: qsTr("The queue is paused")
            text: qsTr("Agents take nothing from it. What runs goes on.")
            actionIcon: "play"
            actionText: qsTr("Resume queue")
            onAction: queue.setPaused(false)
        }
        Banner {
            Layout.fillWidth: true
            visible: queue.pauseProblem.present
            tone: "danger"
            title: queue.pauseProblem.title
            text: queue.pauseProblem.text
        }
        StateView {
            Layout.fillWidth: true
            Layout.fillHeight: true
            focus: true
            phase: queue.phase
            errorTitle: queue.problem.title
            errorText: queue.problem.text
            errorDetails: queue.problem.detail
            onRetry: queue.refresh()

            ColumnLayout {
                anchors.fill: parent
                anchors.margins: Theme.gutter
                anchors.topMargin: Theme.s5
                spacing: Theme.s4

                RowLayout {
                    Layout.fillWidth: true
                    spacing: Theme.s2

                    ColumnLayout {
                        Layout.fillWidth: true
                        spacing: 4

                        RowLayout {
                            Layout.fillWidth: true
                            spacing: Theme.s3

                            AppText {
                                Layout.maximumWidth: Math.ceil(implicitWidth) + 1
                                Layout.fillWidth: true
                                role: "title"
                                text: page.name
                                Accessible.role: Accessible.Heading
                            }
                            StatusPill {
                                tone: queue.stateTone
                                iconName: queue.stateIcon
                                text: queue.stateWord
                                tooltip: queue.stateTip
                                spoken: qsTr("State: %1").arg(queue.stateWord)
                            }
                            Item { Layout.fillWidth: true }
                        }
                        RowLayout {
                            Layout.fillWidth: true
                            spacing: 6

                            Icon {
                                name: queue.resourceIcon
                                color: Theme.muted
                            }
                            AppText {
                                text: queue.resourceName
                                color: Theme.text2
                            }
                            Icon {
                                Layout.leftMargin: Theme.s3
                                visible: queue.prioritised
                                name: "pri-high"
                                color: Theme.muted
                            }
                            AppText {
                                visible: queue.prioritised
                                text: qsTr("Uses priorities")
                                color: Theme.text2
                            }
                            Item { Layout.fillWidth: true }
                        }
                    }
                    IconButton {
                        id: more
                        framed: true
                        iconName: "more"
                        text: qsTr("More actions for %1").arg(page.name)
                        onClicked: menu.popup(more, 0, more.height + 2)
                    }
                    AppButton {
                        visible: !queue.needsAgent
                        iconName: "plus"
                        text: qsTr("Add agent")
                        shortcut: page.current && !drawer.opened ? "A" : ""
                        onClicked: page.addAgent()
                    }
                    AppButton {
                        kind: "primary"
                        iconName: "launch"
                        text: qsTr("Launch a job")
                        shortcut: page.current && !drawer.opened ? "L" : ""
                        onClicked: page.navigate("jobs?queue=" + encodeURIComponent(page.name))
                    }
                }
                TabStrip {
                    id: tabs
                    Layout.fillWidth: true
                    label: qsTr("Parts of the queue")
                    tabs: [
                        { key: "items", text: qsTr("Items"), count: queue.items.total },
                        { key: "agents", text: qsTr("Agents"), count: queue.agents.count },
                        { key: "config", text: qsTr("Configuration") }
                    ]
                    onActivated: (index) => page.show(page.keys[index], "")

                    // The strip moves on its own when pressed; the route has the last word.
                    Binding {
                        target: tabs
                        property: "currentIndex"
                        value: Math.max(0, page.keys.indexOf(page.tab))
                        restoreMode: Binding.RestoreNone
                    }
                }
                Item {
                    Layout.fillWidth: true
                    Layout.fillHeight: true

                    QueueItems {
                        anchors.fill: parent
                        visible: tabs.currentIndex === 0
                        details: queue
                        current: page.current && visible
                        itemId: page.item
                        onChosen: (id) => page.show("items", id)
                        onNavigate: (route) => page.navigate(route)
                        onAddAgent: page.addAgent()
                        onToast: (text, tone) => page.toast(text, tone, "", "")
                    }
                    QueueAgents {
                        anchors.fill: parent
                        visible: tabs.currentIndex === 1
                        session: page.session
                        details: queue
                        onToast: (text, tone) => page.toast(text, tone, "", "")
                    }
                    QueueConfiguration {
                        anchors.fill: parent
                        visible: tabs.currentIndex === 2
                        details: queue
                    }
                }
            }
        }
    }
    MenuBox {
        id: menu

        MenuEntry {
            iconName: queue.paused ? "play" : "pause"
            text: queue.paused ? qsTr("Resume queue") : qsTr("Pause queue")
            enabled: !queue.pausing
            onTriggered: queue.setPaused(!queue.paused)
        }
        MenuEntry {
            iconName: "copy"
            text: qsTr("Copy agent command")
            onTriggered: {
                Clipboard.setText(queue.agentCommand)
                page.toast(qsTr("Copied"), "success", "", "")
            }
        }
        MenuEntry {
            iconName: "refresh"
            text: qsTr("Refresh")
            onTriggered: queue.refresh()
        }
        MenuDivider {}
        MenuEntry {
            iconName: "trash"
            tone: "danger"
            text: qsTr("Delete queue")
            onTriggered: confirmation.open()
        }
    }
    DialogBox {
        id: confirmation
        destructive: true
        keepOpen: true
        title: qsTr("Delete queue %1?").arg(page.name)
        text: queue.items.waiting > 0
              ? qsTr("%n waiting item(s) will be removed. Running jobs go on.", "", queue.items.waiting)
              : qsTr("Nothing waits in it. Running jobs go on.")
        confirmText: qsTr("Delete queue")
        busy: queue.deleting
        onAccepted: queue.remove()

        InlineNotice {
            width: parent.width
            visible: queue.deleteProblem.present
            tone: "danger"
            title: queue.deleteProblem.title
            text: queue.deleteProblem.text
            details: queue.deleteProblem.detail
        }
        Connections {
            target: queue
            function onRemoved() { confirmation.close() }
        }
    }
    AddAgentDrawer {
        id: drawer
        session: page.session
        queue: page.name
        needsEngine: queue.resource === "local-container"
        polled: queue.polled
    }
}
