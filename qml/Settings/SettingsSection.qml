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

            Item {
                width: Math.min(parent.width, Theme.scaled(640))
                implicitHeight: childrenRect.height
                height: implicitHeight

                GeneralSettings {
                    width: parent.width
                    visible: section.part === "general"
                    preferences: section.preferences
                }
                ConnectionSettings {
                    width: parent.width
                    visible: section.part === "connection"
                    session: section.session
                }
                TerminalSettings {
                    width: parent.width
                    visible: section.part === "terminal"
                    session: section.session
                }
                EngineSettings {
                    width: parent.width
                    visible: section.part === "engine"
                    session: section.session
                }
                AboutSettings {
                    width: parent.width
                    visible: section.part === "about"
                }
            }
        }
    }
}
