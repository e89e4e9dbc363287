// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Slipway.Presentation
import Slipway.Theme
import Slipway.Controls

/* The section Settings: a list of parts at the left, one part at the right; all apply at once. */
FocusScope {
    id: section

    required property Session session
    required property Preferences preferences
    required property string path
    required property bool current
    readonly property var keys: ["general", "connection", "terminal", "engine", "about"]
    readonly property string part: keys.includes(path) ? path : "general"
    /* A list of {text, route}: JavaScript objects, as the top bar takes them. */
    readonly property var crumbs: [{ text: qsTr("Settings"), route: "settings" }]

    signal navigate(string route)
    signal toast(string text, string tone, string actionText, string route)

    function focusContent() {
        entries.itemAt(keys.indexOf(part))?.forceActiveFocus(Qt.TabFocusReason)
    }

    RowLayout {
        anchors.fill: parent
        spacing: 0

        ColumnLayout {
            Layout.alignment: Qt.AlignTop
            Layout.margins: Theme.gutter
            Layout.preferredWidth: Theme.scaled(220)
            Layout.maximumWidth: Theme.scaled(220)
            spacing: 2

            AppText {
                Layout.bottomMargin: Theme.s3
                role: "title"
                text: qsTr("Settings")
                Accessible.role: Accessible.Heading
            }
            Repeater {
                id: entries
                model: [
                    { key: "general", icon: "settings", text: qsTr("Language and appearance") },
                    { key: "connection", icon: "globe", text: qsTr("Connection") },
                    { key: "terminal", icon: "terminal", text: qsTr("Terminal") },
                    { key: "engine", icon: "container", text: qsTr("Container engine") },
                    { key: "about", icon: "info", text: qsTr("About") }
                ]

                SettingsEntry {
                    required property var modelData
                    Layout.fillWidth: true
                    current: section.part === modelData.key
                    iconName: modelData.icon
                    text: modelData.text
                    onClicked: section.navigate("settings/" + modelData.key)
                }
            }
        }
        Divider {
            vertical: true
            Layout.fillHeight: true
        }
        ScrollArea {
            Layout.fillWidth: true
            Layout.fillHeight: true
            padding: Theme.gutter

            Loader {
                width: Math.min(parent.width, Theme.scaled(640))
                sourceComponent: ({ general: general, connection: connection, terminal: terminal,
                                    engine: engine, about: about })[section.part]
            }
        }
    }
    Component {
        id: general
        GeneralSettings { preferences: section.preferences }
    }
    Component {
        id: connection
        ConnectionSettings { session: section.session }
    }
    Component {
        id: terminal
        TerminalSettings { session: section.session }
    }
    Component {
        id: engine
        EngineSettings { session: section.session }
    }
    Component {
        id: about
        AboutSettings {}
    }
}
