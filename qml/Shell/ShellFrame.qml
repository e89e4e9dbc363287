// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Slipway.Presentation
import Slipway.Theme
import Slipway.Controls
import Slipway.Agents
import Slipway.Jobs
import Slipway.Overview
import Slipway.Queues
import Slipway.Runs
import Slipway.Settings
import Slipway.Sweeps

/* Sidebar, top bar and the sections. A section is made when it is first visited and stays, so that
   lists keep their place. */
FocusScope {
    id: frame

    required property Session session
    required property Preferences preferences
    required property LinkOpener links
    required property ToastHost toasts
    readonly property Item overlay: T.Overlay.overlay
    readonly property SectionHost currentHost: hostOf(navigation.section)

    function hostOf(section: string): SectionHost {
        for (const host of [overview, jobs, queues, agents, runs, sweeps, settings]) {
            if (host.section === section)
                return host
        }
        return queues
    }

    function showToast(text: string, tone: string, actionText: string, route: string) {
        toasts.show(text, tone, actionText, () => navigation.go(route))
    }
    /* Regions, in the order of F6: sidebar, content, toasts. */
    function nextRegion(backwards: bool) {
        const inSidebar = sidebar.activeFocus
        if (inSidebar === backwards && toasts.focusToasts())
            return
        if (inSidebar)
            currentHost.focusContent()
        else
            sidebar.focusCurrent()
    }

    Navigation {
        id: navigation
        onRouteChanged: frame.hostOf(section).path = pathOf(route)
        onArrived: {
            if (!sidebar.activeFocus)
                arrival.start()
        }
    }
    Connections {
        target: frame.session
        function onWorkspaceChanged() { navigation.reset("queues") }
    }
    LinkFollower {
        session: frame.session
        links: frame.links
        navigation: navigation
        toasts: frame.toasts
        busy: frame.overlay?.visible ?? false
    }
    Component.onCompleted: arrival.start()

    // The focus follows when the page that it goes to is shown.
    Timer {
        id: arrival
        interval: 0
        onTriggered: frame.currentHost.focusContent()
    }

    // Whoever had the focus is gone (its button hidden, its drawer closed): the page takes it.
    Connections {
        target: frame.Window.window
        function onActiveFocusItemChanged() { lost.restart() }
    }
    Connections { target: frame.overlay; function onVisibleChanged() { lost.restart() } }
    Timer {
        id: lost
        interval: 80 // a page or a drawer that comes takes it itself
        property int tries: 0 // a page that is still loading may have nothing to focus yet
        onTriggered: {
            const holder = frame.Window.activeFocusItem
            const found = holder !== null && holder.visible && holder.Accessible.name !== ""
            if (found || !frame.visible || (frame.overlay?.visible ?? false)) {
                tries = 0
                return
            }
            frame.currentHost.focusContent()
            if (++tries < 50)
                start()
        }
    }

    RowLayout {
        anchors.fill: parent
        spacing: 0

        Sidebar {
            id: sidebar
            Layout.fillHeight: true
            session: frame.session
            section: navigation.section
            narrow: frame.width < Theme.scaled(1180)
            onGo: (route) => navigation.go(route)
        }
        ColumnLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            spacing: 0

            TopBar {
                Layout.fillWidth: true
                session: frame.session
                crumbs: frame.currentHost.crumbs
                canGoBack: navigation.canGoBack
                canGoForward: navigation.canGoForward
                onBack: navigation.back()
                onForward: navigation.forward()
                onSearch: palette.open()
                onGo: (route) => navigation.go(route)
            }
            Banner {
                Layout.fillWidth: true
                visible: frame.session.trouble === "offline"
                tone: "warning"
                title: frame.session.local ? qsTr("The local hub does not answer") : qsTr("Offline")
                text: qsTr("What you see is the last state. Slipway tries again by itself.")
                actionIcon: "refresh"
                actionText: frame.session.local ? qsTr("Start the hub again") : qsTr("Try now")
                onAction: frame.session.tryNow()
            }
            Banner {
                Layout.fillWidth: true
                visible: frame.session.trouble === "refused"
                tone: "danger"
                title: qsTr("The server does not accept the key any more")
                text: qsTr("It may have been revoked. Nothing is lost.")
                actionIcon: "key"
                actionText: qsTr("Sign in again")
                onAction: frame.session.signOut()
            }
            Item {
                Layout.fillWidth: true
                Layout.fillHeight: true

                SectionHost {
                    id: overview
                    section: "overview"
                    current: navigation.section === section

                    OverviewSection {
                        anchors.fill: parent
                        visible: overview.current
                        focus: visible
                        session: frame.session
                        path: overview.path
                        current: overview.current
                        onNavigate: (route) => navigation.go(route)
                    }
                }
                SectionHost {
                    id: jobs
                    section: "jobs"
                    current: navigation.section === section

                    JobsSection {
                        anchors.fill: parent
                        visible: jobs.current
                        focus: visible
                        session: frame.session
                        path: jobs.path
                        current: jobs.current
                        onNavigate: (route) => navigation.go(route)
                        onToast: (text, tone, action, route) => frame.showToast(text, tone, action, route)
                    }
                }
                SectionHost {
                    id: queues
                    section: "queues"
                    current: navigation.section === section

                    QueuesSection {
                        anchors.fill: parent
                        visible: queues.current
                        focus: visible
                        session: frame.session
                        path: queues.path
                        current: queues.current
                        onNavigate: (route) => navigation.go(route)
                        onReplaceRoute: (route) => navigation.replace(route)
                        onToast: (text, tone, action, route) => frame.showToast(text, tone, action, route)
                    }
                }
                SectionHost {
                    id: agents
                    section: "agents"
                    current: navigation.section === section

                    AgentsSection {
                        anchors.fill: parent
                        visible: agents.current
                        focus: visible
                        session: frame.session
                        path: agents.path
                        current: agents.current
                        onNavigate: (route) => navigation.go(route)
                        onToast: (text, tone, action, route) => frame.showToast(text, tone, action, route)
                    }
                }
                SectionHost {
                    id: runs
                    section: "runs"
                    current: navigation.section === section

                    RunsSection {
                        anchors.fill: parent
                        visible: runs.current
                        focus: visible
                        session: frame.session
                        path: runs.path
                        current: runs.current
                        onNavigate: (route) => navigation.go(route)
                        onToast: (text, tone, action, route) => frame.showToast(text, tone, action, route)
                    }
                }
                SectionHost {
                    id: sweeps
                    section: "sweeps"
                    current: navigation.section === section

                    SweepsSection {
                        anchors.fill: parent
                        visible: sweeps.current
                        focus: visible
                        session: frame.session
                        path: sweeps.path
                        current: sweeps.current
                        onNavigate: (route) => navigation.go(route)
                        onReplaceRoute: (route) => navigation.replace(route)
                        onToast: (text, tone, action, route) => frame.showToast(text, tone, action, route)
                    }
                }
                SectionHost {
                    id: settings
                    section: "settings"
                    current: navigation.section === section

                    SettingsSection {
                        anchors.fill: parent
                        visible: settings.current
                        focus: visible
                        session: frame.session
                        preferences: frame.preferences
                        path: settings.path
                        current: settings.current
                        onNavigate: (route) => navigation.go(route)
                        onToast: (text, tone, action, route) => frame.showToast(text, tone, action, route)
                    }
                }
            }
        }
    }

    CommandPalette {
        id: palette
        session: frame.session
        onGo: (route) => navigation.go(route)
        onCommand: (name) => {
            if (name === "signOut")
                frame.session.signOut()
            else
                frame.preferences.appearance = name === "darkAppearance" ? "dark" : "light"
        }
    }

    Shortcut { sequences: ["Ctrl+1"]; onActivated: navigation.go("overview") }
    Shortcut { sequences: ["Ctrl+2"]; onActivated: navigation.go("jobs") }
    Shortcut { sequences: ["Ctrl+3"]; onActivated: navigation.go("queues") }
    Shortcut { sequences: ["Ctrl+4"]; onActivated: navigation.go("agents") }
    Shortcut { sequences: ["Ctrl+5"]; onActivated: navigation.go("runs") }
    Shortcut { sequences: ["Ctrl+6"]; onActivated: navigation.go("sweeps") }
    Shortcut { sequences: ["Ctrl+,"]; onActivated: navigation.go("settings") }
    Shortcut { sequences: ["Alt+Left"]; onActivated: navigation.back() }
    Shortcut { sequences: ["Alt+Right"]; onActivated: navigation.forward() }
    Shortcut { sequences: ["F6"]; onActivated: frame.nextRegion(false) }
    Shortcut { sequences: ["Shift+F6"]; onActivated: frame.nextRegion(true) }
    TapHandler { acceptedButtons: Qt.BackButton; onTapped: navigation.back() }
    TapHandler { acceptedButtons: Qt.ForwardButton; onTapped: navigation.forward() }
}
