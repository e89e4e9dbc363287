// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Slipway.Presentation
import Slipway.Theme
import Slipway.Controls

/* One item: its state, why it waits or failed, what can be done, its properties and its local log. */
Card {
    id: inspector

    required property QueueDetails queue
    required property string itemId
    required property bool shown
    readonly property QueueItemDetails details: details

    signal closed()
    signal navigate(string route)
    signal addAgent()
    signal ask(ItemActions actions, int act)

    flush: true
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Details of %1").arg(details.title)

    QueueItemDetails {
        id: details
        queue: inspector.queue
        itemId: inspector.itemId
    }
    ItemActions {
        id: own
        queue: inspector.queue
        items: inspector.itemId === "" ? [] : [inspector.itemId]
    }
    ItemMenu {
        id: menu
        actions: own
        onAsk: (act) => inspector.ask(own, act)
    }
    FileLogModel {
        id: log
        path: details.runLog !== "" ? details.runLog : details.buildLog
        active: inspector.shown && path !== ""
    }
    ScrollArea {
        Layout.fillWidth: true
        Layout.fillHeight: true
        padding: Theme.s4

        ColumnLayout {
            width: parent.width
            spacing: Theme.s3

            RowLayout {
                Layout.fillWidth: true
                spacing: Theme.s2

                AppText {
                    Layout.fillWidth: true
                    role: "section"
                    elide: Text.ElideMiddle
                    text: details.title
                    Accessible.role: Accessible.Heading
                }
                IconButton {
                    size: "small"
                    iconName: "close"
                    text: qsTr("Close details")
                    onClicked: inspector.closed()
                }
            }
            Row { // a layout would keep the width that the pill had before it was shown
                Layout.fillWidth: true
                spacing: Theme.s2

                StatusPill {
                    id: state
                    tone: details.stateTone
                    iconName: details.stateIcon
                    spinning: details.spinning
                    text: details.stateWord
                    spoken: qsTr("State: %1").arg(details.stateWord)
                }
                AppText {
                    anchors.verticalCenter: parent.verticalCenter
                    width: parent.width - state.width - parent.spacing
                    color: Theme.text2
                    text: details.timeText
                }
            }
            Divider {
                Layout.fillWidth: true
                visible: details.whyTitle !== ""
            }
            AppText {
                Layout.fillWidth: true
                visible: text !== ""
                role: "label"
                font.weight: Font.DemiBold
                text: details.whyTitle
            }
            AppText {
                Layout.fillWidth: true
                visible: text !== ""
                wrap: true
                color: Theme.text2
                text: details.whySentence
            }
            AppText {
                Layout.fillWidth: true
                visible: text !== ""
                wrap: true
                text: details.whyRemedy
            }
            CommandBlock {
                Layout.fillWidth: true
                visible: details.whyLine !== ""
                label: qsTr("The line that tells it")
                text: details.whyLine
                maximumLines: 4
            }
            CommandBlock {
                Layout.fillWidth: true
                visible: details.whyDetail !== ""
                label: qsTr("Message")
                text: details.whyDetail
                maximumLines: 10
            }
            Flow {
                Layout.fillWidth: true
                spacing: Theme.s2

                AppButton {
                    visible: details.remedy === "addAgent"
                    kind: "primary"
                    iconName: "plus"
                    text: qsTr("Add agent")
                    Accessible.name: qsTr("Add agent to %1").arg(inspector.queue.name)
                    onClicked: inspector.addAgent()
                }
                AppButton {
                    visible: details.remedy === "resumeQueue"
                    kind: "primary"
                    iconName: "play"
                    text: qsTr("Resume queue")
                    busy: inspector.queue.pausing
                    onClicked: inspector.queue.setPaused(false)
                }
                AppButton {
                    visible: details.remedy === "openAgents"
                    iconName: "agent"
                    text: qsTr("Open agents")
                    onClicked: inspector.navigate("queues/" + encodeURIComponent(inspector.queue.name) + "/agents")
                }
                AppButton {
                    visible: details.runRoute !== ""
                    iconName: "run"
                    text: qsTr("Open run")
                    onClicked: inspector.navigate(details.runRoute)
                }
                AppButton {
                    visible: own.whyNotStop === ""
                    iconName: "stop"
                    text: qsTr("Stop")
                    Accessible.name: qsTr("Stop %1").arg(details.title)
                    onClicked: inspector.ask(own, ItemActions.Stop)
                }
                AppButton {
                    visible: own.whyNotRepeat === ""
                    iconName: "launch"
                    text: qsTr("Launch again")
                    Accessible.name: qsTr("Launch %1 again").arg(details.title)
                    onClicked: inspector.ask(own, ItemActions.Repeat)
                }
                IconButton {
                    id: more
                    framed: true
                    iconName: "more"
                    text: qsTr("More actions for %1").arg(details.title)
                    onClicked: menu.popup(more, 0, more.height + 2)
                }
            }
            Divider { Layout.fillWidth: true }
            AppText {
                Layout.fillWidth: true
                visible: log.count > 0
                role: "label"
                font.weight: Font.DemiBold
                text: details.runLog !== "" ? qsTr("Log") : qsTr("Build log")
            }
            LogView {
                Layout.fillWidth: true
                Layout.preferredHeight: Theme.scaled(200)
                visible: log.count > 0
                model: log
                showTimes: false
                showNumbers: false
                wrap: true
                label: details.runLog !== "" ? qsTr("Log") : qsTr("Build log")
            }
            AppText {
                Layout.fillWidth: true
                role: "label"
                font.weight: Font.DemiBold
                text: qsTr("Properties")
            }
            PropertyRow {
                Layout.fillWidth: true
                visible: value !== ""
                label: qsTr("Submitted")
                value: details.submitted
            }
            PropertyRow {
                Layout.fillWidth: true
                visible: value !== ""
                label: qsTr("Submitted by")
                value: details.author
            }
            PropertyRow {
                Layout.fillWidth: true
                visible: value !== ""
                label: qsTr("Project")
                value: details.project
            }
            PropertyRow {
                Layout.fillWidth: true
                visible: value !== ""
                label: qsTr("Agent")
                value: details.agentName
            }
            PropertyRow {
                Layout.fillWidth: true
                visible: value !== ""
                label: qsTr("Priority")
                value: details.priority
            }
            PropertyRow {
                Layout.fillWidth: true
                visible: value !== ""
                label: qsTr("Attempt")
                value: details.attempt
            }
            PropertyRow {
                Layout.fillWidth: true
                visible: value !== ""
                label: qsTr("Exit code")
                value: details.exitCode
            }
            PropertyRow {
                Layout.fillWidth: true
                visible: value !== ""
                label: qsTr("Ran for")
                value: details.ranFor
            }
            PropertyRow {
                Layout.fillWidth: true
                visible: value !== ""
                label: qsTr("Peak memory")
                value: details.peakMemory
            }
            PropertyRow {
                Layout.fillWidth: true
                visible: value !== ""
                label: qsTr("Run ID")
                value: details.runId
                mono: true
                copyable: true
            }
            PropertyRow {
                Layout.fillWidth: true
                label: qsTr("Item ID")
                value: inspector.itemId
                mono: true
                copyable: true
            }
            AppText {
                Layout.fillWidth: true
                visible: details.spec !== ""
                role: "label"
                font.weight: Font.DemiBold
                text: qsTr("What the agent gets")
            }
            CommandBlock {
                Layout.fillWidth: true
                visible: details.spec !== ""
                label: qsTr("What the agent gets")
                text: details.spec
                maximumLines: 12
            }
        }
    }
}
