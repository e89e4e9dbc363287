// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Slipway.Presentation
import Slipway.Theme
import Slipway.Controls
import Slipway.Forms

/* The aliases of one version: each can be taken away, a new one given. Each press acts at once. */
DialogBox {
    id: dialog

    required property JobChanges changes
    property string version
    property list<string> aliases

    title: qsTr("Aliases of %1").arg(version)
    text: qsTr("A launch may name a version by an alias. One that another version has moves here.")
    confirmText: qsTr("Close")
    cancelText: ""
    onAboutToShow: {
        changes.forget()
        field.clear()
    }

    ColumnLayout {
        width: parent.width
        spacing: Theme.s3

        InlineNotice {
            Layout.fillWidth: true
            visible: dialog.changes.problem.present
            tone: "danger"
            title: dialog.changes.problem.title
            text: dialog.changes.problem.text
            details: dialog.changes.problem.detail
        }
        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.s2

            FormField {
                Layout.fillWidth: true
                label: qsTr("New alias")
                error: dialog.changes.fieldError

                TextFieldBox {
                    id: field
                    enabled: !dialog.changes.busy
                    onAccepted: add.clicked()
                }
            }
            AppButton {
                id: add
                Layout.alignment: Qt.AlignTop
                Layout.topMargin: Theme.scaled(26) // beside the field, below its label
                iconName: "plus"
                text: qsTr("Add")
                busy: dialog.changes.busy
                onClicked: dialog.changes.addAlias(dialog.version, field.text)
            }
        }
        AppText {
            Layout.fillWidth: true
            visible: dialog.aliases.length === 0
            color: Theme.muted
            text: qsTr("This version has no aliases of its own.")
        }
        Repeater {
            model: dialog.aliases

            RowLayout {
                id: row

                required property string modelData

                Layout.fillWidth: true
                spacing: Theme.s2

                Icon {
                    name: "tag"
                    size: 14
                    color: Theme.muted
                }
                AppText {
                    Layout.fillWidth: true
                    elide: Text.ElideMiddle
                    text: row.modelData
                }
                IconButton {
                    iconName: "trash"
                    text: qsTr("Take %1 away").arg(row.modelData)
                    enabled: !dialog.changes.busy
                    onClicked: dialog.changes.removeAlias(dialog.version, row.modelData)
                }
            }
        }
    }
    Connections {
        target: dialog.changes
        function onDone() {
            field.clear()
        }
    }
}
