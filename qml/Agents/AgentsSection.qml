// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Slipway.Presentation
import Slipway.Theme
import Slipway.Controls

/* The section Agents: those of this computer with their logs, and all that the server knows. */
FocusScope {
    id: section

    required property Session session
    required property string path
    required property bool current
    /* A list of {text, route}: JavaScript objects, as the top bar takes them. */
    readonly property var crumbs: [{ text: qsTr("Agents"), route: "agents" }]

    signal navigate(string route)
    signal toast(string text, string tone, string actionText, string route)

    function focusContent() {
        tabs.currentTab?.forceActiveFocus(Qt.TabFocusReason)
    }

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.gutter
        spacing: Theme.s4

        ColumnLayout {
            Layout.fillWidth: true
            spacing: 2

            AppText {
                role: "title"
                text: qsTr("Agents")
                Accessible.role: Accessible.Heading
            }
            AppText {
                Layout.fillWidth: true
                wrap: true
                color: Theme.text2
                text: qsTr("An agent takes jobs from queues and runs them. Add one on the page of a queue.")
            }
        }
        TabStrip {
            id: tabs
            Layout.fillWidth: true
            label: qsTr("Whose agents")
            tabs: [
                { key: "here", text: qsTr("On this computer"), count: local.count },
                { key: "all", text: qsTr("All of %1").arg(section.session.entity), count: others.count }
            ]
        }
        LocalAgents {
            id: local
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: tabs.currentIndex === 0
            session: section.session
            current: section.current && visible
            onNavigate: (route) => section.navigate(route)
            onToast: (text, tone) => section.toast(text, tone, "", "")
        }
        OtherAgents {
            id: others
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: tabs.currentIndex === 1
            session: section.session
            current: section.current
            onToast: (text, tone) => section.toast(text, tone, "", "")
        }
    }
}
