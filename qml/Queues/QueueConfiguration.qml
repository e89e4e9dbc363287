// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Slipway.Presentation
import Slipway.Theme
import Slipway.Controls
import Slipway.Forms

/* What every job of the queue gets from it, as the server keeps it. */
FocusScope {
    id: pane

    required property QueueDetails details

    ScrollArea {
        anchors.fill: parent

        ColumnLayout {
            width: parent.width
            spacing: Theme.s3

            AppText {
                Layout.fillWidth: true
                wrap: true
                color: Theme.text2
                text: pane.details.configText === "" || pane.details.configText.trim() === "{}"
                      ? qsTr("This queue has no configuration: jobs use the agent's defaults.")
                      : qsTr("Default arguments for every job on this queue.")
            }
            CodeArea {
                Layout.fillWidth: true
                visible: pane.details.configText !== "" && pane.details.configText.trim() !== "{}"
                label: qsTr("Configuration")
                readOnly: true
                text: pane.details.configText
            }
            TemplateSummary {
                Layout.fillWidth: true
                visible: pane.details.templates.count > 0
                fields: pane.details.templates
            }
        }
    }
}
