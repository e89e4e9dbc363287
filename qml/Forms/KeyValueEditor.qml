// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Slipway.Theme
import Slipway.Controls

/* Pairs of key and value, such as environment variables. Give it `entries` ({key, value}); it
   answers each change with entriesEdited. */
FocusScope {
    id: editor

    /* JavaScript objects {key, value, secret?}: small, and the page turns them into its own type. */
    property var entries: []
    property string label
    property string helpText
    property string errorText
    property string keyLabel: qsTr("Key")
    property string valueLabel: qsTr("Value")
    property string keyPlaceholder
    property string valuePlaceholder
    property string addText: qsTr("Add a key")
    property bool readOnly: false
    property bool mono: true

    signal entriesEdited(var entries)

    function publish() {
        const list = []
        for (let i = 0; i < rows.count; ++i) {
            const row = rows.get(i)
            list.push({ key: row.key, value: row.value, secret: row.secret })
        }
        internal.own = JSON.stringify(list)
        entriesEdited(list)
    }
    function add() {
        internal.fresh = rows.count
        rows.append({ key: "", value: "", secret: false })
    }

    onEntriesChanged: internal.read()
    Component.onCompleted: internal.read()
    implicitWidth: Theme.scaled(420)
    implicitHeight: column.implicitHeight
    Accessible.role: Accessible.Grouping
    Accessible.name: label
    Accessible.description: errorText !== "" ? errorText : helpText

    QtObject {
        id: internal
        property string own: "-"
        property int fresh: -1 // the row that was just added takes the focus

        // What comes back from the page after publish() is what the rows already hold.
        function read() {
            const text = JSON.stringify((editor.entries ?? []).map(
                (e) => ({ key: e.key ?? "", value: `${e.value ?? ""}`, secret: e.secret === true })))
            if (text === own)
                return
            own = text
            rows.clear()
            for (const entry of JSON.parse(text))
                rows.append(entry)
        }
    }
    ListModel { id: rows }
    ColumnLayout {
        id: column
        width: parent.width
        spacing: 6

        RowLayout {
            visible: rows.count > 0
            spacing: 8

            AppText {
                Layout.preferredWidth: column.width * 0.4
                role: "caption"
                text: editor.keyLabel
            }
            AppText {
                Layout.fillWidth: true
                role: "caption"
                text: editor.valueLabel
            }
        }
        Repeater {
            id: repeater
            model: rows

            RowLayout {
                id: row

                required property int index
                required property string key
                required property string value
                required property bool secret
                readonly property string valueName: key === ""
                    ? qsTr("%1 %2").arg(editor.valueLabel).arg(index + 1)
                    : qsTr("%1 of %2").arg(editor.valueLabel).arg(key)

                function put(text: string) {
                    rows.setProperty(index, "value", text)
                    editor.publish()
                }

                Component.onCompleted: {
                    if (index === internal.fresh)
                        keyBox.forceActiveFocus(Qt.TabFocusReason)
                    internal.fresh = -1
                }

                Layout.fillWidth: true
                spacing: 8

                TextFieldBox {
                    id: keyBox
                    Layout.preferredWidth: column.width * 0.4
                    mono: editor.mono
                    readOnly: editor.readOnly
                    text: row.key
                    placeholderText: editor.keyPlaceholder
                    label: qsTr("%1 %2").arg(editor.keyLabel).arg(row.index + 1)
                    errorText: rows.count > 0 && text === "" && row.value !== ""
                               ? qsTr("A key is missing") : ""
                    onTextEdited: {
                        rows.setProperty(row.index, "key", text)
                        editor.publish()
                    }
                }
                TextFieldBox {
                    Layout.fillWidth: true
                    visible: !row.secret
                    mono: editor.mono
                    readOnly: editor.readOnly
                    text: row.secret ? "" : row.value
                    placeholderText: editor.valuePlaceholder
                    label: row.valueName
                    onTextEdited: row.put(text)
                }
                PasswordBox {
                    Layout.fillWidth: true
                    visible: row.secret
                    mono: editor.mono
                    readOnly: editor.readOnly
                    secret: row.secret ? row.value : ""
                    label: row.valueName
                    onTextEdited: row.put(secret)
                }
                IconButton {
                    visible: !editor.readOnly
                    iconName: "trash"
                    text: row.key === "" ? qsTr("Remove row %1").arg(row.index + 1)
                                         : qsTr("Remove %1").arg(row.key)
                    onClicked: {
                        rows.remove(row.index)
                        editor.publish()
                    }
                }
            }
        }
        AppButton {
            visible: !editor.readOnly
            kind: "ghost"
            size: "small"
            iconName: "plus"
            text: editor.addText
            onClicked: editor.add()
        }
    }
}
