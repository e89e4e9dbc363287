// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Slipway.Presentation
import Slipway.Theme
import Slipway.Controls
import Slipway.Forms

/* Language, appearance, and where sources come from. */
ColumnLayout {
    id: part

    required property Preferences preferences
    readonly property var languages: ["", "en", "es", "ja", "ko"]

    spacing: Theme.s4

    AppText {
        role: "section"
        text: qsTr("Language and appearance")
        Accessible.role: Accessible.Heading
    }
    FormField {
        Layout.maximumWidth: Theme.scaled(320)
        label: qsTr("Language")
        help: qsTr("Takes effect at once.")

        ComboBoxBox {
            textRole: "name"
            valueRole: "code"
            model: [
                { code: "", name: qsTr("As the desktop") }, { code: "en", name: "English" },
                { code: "es", name: "Español" }, { code: "ja", name: "日本語" },
                { code: "ko", name: "한국어" }
            ]
            currentIndex: part.languages.indexOf(part.preferences.language)
            // Another language makes another model, which forgets the choice.
            onModelChanged: currentIndex = Qt.binding(
                () => part.languages.indexOf(part.preferences.language))
            onActivated: (index) => part.preferences.language = model[index].code
        }
    }
    FormField {
        Layout.maximumWidth: Theme.scaled(320)
        label: qsTr("Appearance")

        Segmented {
            options: [
                { value: "system", text: qsTr("System") },
                { value: "light", text: qsTr("Light"), icon: "sun" },
                { value: "dark", text: qsTr("Dark"), icon: "moon" }
            ]
            currentValue: part.preferences.appearance
            onActivated: (value) => part.preferences.appearance = value
        }
    }
    SwitchBox {
        Layout.fillWidth: true
        text: qsTr("Reduce motion")
        description: qsTr("Nothing slides; running marks do not turn.")
        checked: part.preferences.reduceMotion
        onToggled: part.preferences.reduceMotion = checked
    }
    AppText {
        Layout.topMargin: Theme.s3
        role: "section"
        text: qsTr("Sources of jobs")
        Accessible.role: Accessible.Heading
    }
    FormField {
        Layout.maximumWidth: Theme.scaled(480)
        label: qsTr("Git mirror")
        optional: true
        help: qsTr("Stands for https://github.com/ when a job is made of a template, for example https://git.example.org/mirror.")
        error: part.preferences.gitMirrorError

        TextFieldBox {
            mono: true
            text: part.preferences.gitMirror
            placeholderText: "https://github.com/"
            onTextEdited: part.preferences.gitMirror = text
        }
    }
}
