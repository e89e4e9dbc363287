// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Slipway.Presentation
import Slipway.Theme
import Slipway.Controls

/* What launches may set of a queue's configuration, a line each. */
ColumnLayout {
    id: list

    required property TemplateFields fields

    spacing: Theme.s2

    AppText {
        role: "label"
        text: qsTr("Launches may set")
        Accessible.role: Accessible.Heading
    }
    Repeater {
        model: list.fields

        PropertyRow {
            required property string fieldName
            required property string summary

            Layout.fillWidth: true
            label: fieldName
            value: summary
        }
    }
}
