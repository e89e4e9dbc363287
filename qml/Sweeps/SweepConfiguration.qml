// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Slipway.Presentation
import Slipway.Theme
import Slipway.Controls
import Slipway.Forms

/* The sweep's configuration, as the server keeps it. */
FocusScope {
    id: pane

    required property SweepDetails details

    ScrollArea {
        anchors.fill: parent

        ColumnLayout {
            width: parent.width
            spacing: Theme.s3

            RowLayout {
                Layout.fillWidth: true
                spacing: Theme.s2

                AppText {
                    Layout.fillWidth: true
                    wrap: true
                    color: Theme.text2
                    text: qsTr("What the sweep searches and how. It cannot be changed any more.")
                }
                CopyButton {
                    copyText: pane.details.configText
                    Accessible.description: qsTr("Configuration")
                }
            }
            CodeArea {
                Layout.fillWidth: true
                label: qsTr("Configuration")
                readOnly: true
                text: pane.details.configText
            }
        }
    }
}
