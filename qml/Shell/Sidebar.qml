// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Slipway.Presentation
import Slipway.Theme
import Slipway.Controls

/* Who and where (top), the sections, this computer's agents, settings. */
FocusScope {
    id: sidebar

    required property Session session
    required property string section
    required property bool narrow

    signal go(string route)

    function focusCurrent() {
        for (const entry of [overview, jobs, queues, agents, runs, sweeps, settings]) {
            if (entry.current)
                entry.forceActiveFocus(Qt.TabFocusReason)
        }
    }

    implicitWidth: narrow ? Theme.scaled(56) : Theme.scaled(216)
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Navigation")

    LocalAgentListModel {
        id: localAgents
        session: sidebar.session
        active: true
    }
    Rectangle {
        anchors.fill: parent
        color: Theme.nav

        Divider {
            vertical: true
            anchors.right: parent.right
            height: parent.height
        }
    }
    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.s2
        anchors.rightMargin: Theme.s2 + 1
        spacing: 2

        T.Button {
            id: workspace
            Layout.fillWidth: true
            Layout.bottomMargin: Theme.s3
            implicitHeight: Theme.scaled(48)
            hoverEnabled: true
            focusPolicy: Qt.StrongFocus
            text: qsTr("Workspace: %1 on %2").arg(sidebar.session.entity).arg(place.text)
            onClicked: menu.popup(workspace, 0, workspace.height + 2)
            Keys.onReturnPressed: workspace.clicked()
            Accessible.role: Accessible.ButtonMenu
            Accessible.name: text
            Accessible.onPressAction: workspace.clicked()

            contentItem: RowLayout {
                spacing: 10

                Logo { size: 28 }
                ColumnLayout {
                    Layout.fillWidth: true
                    visible: !sidebar.narrow
                    spacing: 0

                    AppText {
                        Layout.fillWidth: true
                        role: "label"
                        font.weight: Font.DemiBold
                        text: sidebar.session.entity
                        Accessible.ignored: true
                    }
                    RowLayout {
                        spacing: 4

                        Icon {
                            name: sidebar.session.local ? "hub" : "globe"
                            size: 12
                            color: Theme.muted
                        }
                        AppText {
                            id: place
                            Layout.fillWidth: true
                            role: "caption"
                            text: sidebar.session.local ? qsTr("Local hub") : sidebar.session.serverHost
                            Accessible.ignored: true
                        }
                    }
                }
                Icon {
                    visible: !sidebar.narrow
                    name: "chevrons-updown"
                    size: 14
                    color: Theme.muted
                }
            }
            background: Rectangle {
                radius: Theme.radius
                color: workspace.hovered ? Theme.hover : "transparent"

                FocusRing { visible: workspace.visualFocus }
            }
            MenuBox {
                id: menu

                Instantiator {
                    model: sidebar.session.entities
                    onObjectAdded: (index, object) => menu.insertItem(index, object as T.MenuItem)
                    onObjectRemoved: (index, object) => menu.removeItem(object as T.MenuItem)

                    delegate: MenuEntry {
                        required property string modelData
                        iconName: modelData === sidebar.session.entity ? "check" : "team"
                        text: modelData
                        onTriggered: sidebar.session.switchEntity(modelData)
                    }
                }
                MenuDivider {}
                MenuEntry {
                    iconName: "settings"
                    text: qsTr("Connection settings")
                    onTriggered: sidebar.go("settings/connection")
                }
                MenuEntry {
                    iconName: "external"
                    text: qsTr("Sign out")
                    onTriggered: sidebar.session.signOut()
                }
            }
        }
        SidebarEntry {
            id: overview
            Layout.fillWidth: true
            narrow: sidebar.narrow
            current: sidebar.section === "overview"
            iconName: "overview"
            text: qsTr("Overview")
            keys: "Ctrl+1"
            onClicked: sidebar.go("overview")
        }
        SidebarEntry {
            id: jobs
            Layout.fillWidth: true
            narrow: sidebar.narrow
            current: sidebar.section === "jobs"
            iconName: "job"
            text: qsTr("Jobs")
            keys: "Ctrl+2"
            onClicked: sidebar.go("jobs")
        }
        SidebarEntry {
            id: queues
            Layout.fillWidth: true
            narrow: sidebar.narrow
            current: sidebar.section === "queues"
            iconName: "queue"
            text: qsTr("Queues")
            keys: "Ctrl+3"
            onClicked: sidebar.go("queues")
        }
        SidebarEntry {
            id: agents
            Layout.fillWidth: true
            narrow: sidebar.narrow
            current: sidebar.section === "agents"
            iconName: "agent"
            text: qsTr("Agents")
            keys: "Ctrl+4"
            onClicked: sidebar.go("agents")
        }
        SidebarEntry {
            id: runs
            Layout.fillWidth: true
            narrow: sidebar.narrow
            current: sidebar.section === "runs"
            iconName: "run"
            text: qsTr("Runs")
            keys: "Ctrl+5"
            onClicked: sidebar.go("runs")
        }
        SidebarEntry {
            id: sweeps
            Layout.fillWidth: true
            narrow: sidebar.narrow
            current: sidebar.section === "sweeps"
            iconName: "sweep"
            text: qsTr("Sweeps")
            keys: "Ctrl+6"
            onClicked: sidebar.go("sweeps")
        }
        Item { Layout.fillHeight: true }
        Rectangle {
            Layout.fillWidth: true
            Layout.margins: Theme.s1
            Layout.bottomMargin: Theme.s2
            visible: !sidebar.narrow
            implicitHeight: card.implicitHeight + 2 * Theme.s3
            radius: Theme.radiusCard
            color: Theme.surface
            border.color: Theme.borderSubtle

            ColumnLayout {
                id: card
                anchors.fill: parent
                anchors.margins: Theme.s3
                spacing: 4

                AppText {
                    Layout.fillWidth: true
                    role: "label"
                    text: qsTr("Local agent")
                }
                StatusPill {
                    Layout.fillWidth: true
                    bare: true
                    tone: localAgents.running > 0 ? "success" : "neutral"
                    iconName: localAgents.running > 0 ? "st-active" : "st-killed"
                    text: localAgents.summary
                    spoken: qsTr("Local agent: %1").arg(localAgents.summary)
                }
            }
        }
        SidebarEntry {
            Layout.fillWidth: true
            visible: sidebar.session.local
            narrow: sidebar.narrow
            wrapped: true
            iconName: "terminal"
            text: qsTr("Use this hub from your terminal")
            onClicked: sidebar.go("settings/terminal")
        }
        Divider { Layout.fillWidth: true }
        SidebarEntry {
            id: settings
            Layout.fillWidth: true
            Layout.topMargin: Theme.s1
            narrow: sidebar.narrow
            current: sidebar.section === "settings"
            iconName: "settings"
            text: qsTr("Settings")
            keys: "Ctrl+,"
            onClicked: sidebar.go("settings")
        }
    }
}
