// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Slipway.Presentation
import Slipway.Theme
import Slipway.Controls

/* The first page: brand at the left, this computer's hub or a server with a key at the right. */
FocusScope {
    id: page

    required property Session session
    required property Preferences preferences

    readonly property var languages: ["en", "es", "ja", "ko"]
    readonly property var appearances: ["system", "light", "dark"]

    signal keyNotKept(string sentence)

    SignInForm {
        id: form
        session: page.session
        onKeyNotKept: (sentence) => page.keyNotKept(sentence)
    }
    RowLayout {
        anchors.fill: parent
        spacing: 0

        BrandPanel {
            Layout.fillHeight: true
            Layout.preferredWidth: Math.round(page.width * 0.4)
            visible: page.width >= 1000
        }
        Item {
            Layout.fillWidth: true
            Layout.fillHeight: true

            ScrollArea {
                anchors.fill: parent

                ColumnLayout {
                    x: Math.max(Theme.gutter, Math.round((parent.width - width) / 2))
                    width: Math.min(Theme.scaled(416), parent.width - 2 * Theme.gutter)
                    spacing: Theme.s4

                    Item { implicitHeight: Math.max(Theme.scaled(76), (page.height - Theme.scaled(700)) / 2) }
                    InlineNotice {
                        Layout.fillWidth: true
                        visible: page.session.problem.present
                        tone: "warning"
                        title: page.session.problem.title
                        text: page.session.problem.text
                        details: page.session.problem.detail
                        actionText: qsTr("Retry")
                        actionIcon: "refresh"
                        onAction: page.session.restore()
                    }
                    LocalHubCard {
                        id: local
                        Layout.fillWidth: true
                        session: page.session
                        form: form
                        focus: true
                    }
                    RowLayout {
                        Layout.fillWidth: true
                        Layout.topMargin: Theme.s2
                        Layout.bottomMargin: Theme.s2
                        spacing: Theme.s3

                        Divider { Layout.fillWidth: true }
                        AppText {
                            role: "caption"
                            //: Between two ways to begin
                            text: qsTr("or")
                        }
                        Divider { Layout.fillWidth: true }
                    }
                    ServerForm {
                        Layout.fillWidth: true
                        form: form
                    }
                    Item { implicitHeight: Theme.s5 }
                }
            }
        }
    }
    Row {
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: Theme.s5
        spacing: Theme.s2

        ComboBoxBox {
            id: language
            width: Theme.scaled(132)
            size: "small"
            iconName: "globe"
            label: qsTr("Language")
            textRole: "name"
            valueRole: "code"
            model: [
                { code: "en", name: "English" }, { code: "es", name: "Español" },
                { code: "ja", name: "日本語" }, { code: "ko", name: "한국어" }
            ]
            currentIndex: page.languages.indexOf(page.preferences.shownLanguage)
            onActivated: (index) => page.preferences.language = model[index].code
        }
        ComboBoxBox {
            width: Theme.scaled(184)
            size: "small"
            iconName: Theme.dark ? "moon" : "sun"
            label: qsTr("Appearance")
            textRole: "name"
            valueRole: "code"
            model: [
                { code: "system", name: qsTr("System") }, { code: "light", name: qsTr("Light") },
                { code: "dark", name: qsTr("Dark") }
            ]
            currentIndex: page.appearances.indexOf(page.preferences.appearance)
            // Another language makes another model, which forgets the choice.
            onModelChanged: currentIndex = Qt.binding(
                () => page.appearances.indexOf(page.preferences.appearance))
            onActivated: (index) => page.preferences.appearance = model[index].code
        }
    }
}
