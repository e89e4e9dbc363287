// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Slipway.Theme
import Slipway.Controls

/* A field of a form: label above, the control, help or error below. The label becomes the control's
   accessible name and the error its description. */
FocusScope {
    id: field

    property string label
    property string help
    property string error
    property string warning
    property bool optional: false
    property alias trailing: trailingRow.data
    default property alias content: holder.data
    readonly property Item control: holder.children.length > 0 ? holder.children[0] : null
    readonly property string note: error !== "" ? error : warning !== "" ? warning : help

    implicitWidth: Math.max(column.implicitWidth, Theme.scaled(120))
    implicitHeight: column.implicitHeight
    Layout.fillWidth: true
    Layout.alignment: Qt.AlignTop

    Binding { target: field.control; property: "label"; value: field.label; when: field.control?.label !== undefined }
    Binding { target: field.control; property: "errorText"; value: field.error; when: field.control?.errorText !== undefined }
    Binding { target: field.control; property: "warningText"; value: field.warning; when: field.control?.warningText !== undefined }
    Binding { target: field.control; property: "helpText"; value: field.help; when: field.control?.helpText !== undefined }
    Binding { target: field.control; property: "width"; value: holder.width; when: field.control !== null }

    ColumnLayout {
        id: column
        width: parent.width
        spacing: 6

        Item {
            Layout.fillWidth: true
            // The same for every script, so that fields beside each other stay in line.
            implicitHeight: Math.max(Theme.scaled(20), labelText.implicitHeight,
                                     trailingRow.implicitHeight)
            implicitWidth: labelText.implicitWidth + optionalText.implicitWidth
                           + trailingRow.implicitWidth + 12
            visible: field.label !== ""

            AppText {
                id: labelText
                anchors.verticalCenter: parent.verticalCenter
                width: Math.min(implicitWidth, parent.width - trailingRow.width
                                               - (field.optional ? optionalText.width + 12 : 6))
                role: "label"
                text: field.label
                color: field.enabled ? Theme.text : Theme.disabled
                Accessible.ignored: true

                TapHandler { onTapped: field.control?.forceActiveFocus(Qt.MouseFocusReason) }
            }
            AppText {
                id: optionalText
                anchors.baseline: labelText.baseline
                anchors.left: labelText.right
                anchors.leftMargin: 6
                visible: field.optional
                role: "caption"
                text: qsTr("optional")
            }
            Row {
                id: trailingRow
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                spacing: 6
            }
        }
        Item {
            id: holder
            Layout.fillWidth: true
            implicitHeight: field.control ? field.control.height : 0
            implicitWidth: field.control ? field.control.implicitWidth : 0
        }
        RowLayout {
            Layout.fillWidth: true
            visible: field.note !== ""
            spacing: 5

            Icon {
                Layout.alignment: Qt.AlignTop
                Layout.topMargin: Theme.cjk ? 3 : 1
                visible: field.error !== "" || field.warning !== ""
                name: field.error !== "" ? "error" : "warning"
                size: 14
                color: field.error !== "" ? Theme.danger : Theme.warning
            }
            AppText {
                Layout.fillWidth: true
                role: "caption"
                wrap: true
                lineHeight: 1.15
                text: field.note
                color: field.error !== "" ? Theme.danger
                     : field.warning !== "" ? Theme.warning : Theme.muted
                Accessible.ignored: field.error === "" && field.warning === ""
            }
        }
    }
}
