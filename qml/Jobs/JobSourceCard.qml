// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Slipway.Presentation
import Slipway.Theme
import Slipway.Controls

/* Where the version on screen comes from and how it is started. */
Card {
    id: card

    required property JobDetailsView job

    signal describe()

    title: qsTr("Source")

    PropertyRow {
        label: qsTr("Kind")
        iconName: card.job.sourceIcon
        value: card.job.sourceKind
    }
    PropertyRow {
        visible: value !== ""
        label: qsTr("Place")
        mono: true
        copyable: true
        value: card.job.sourcePlace
    }
    PropertyRow {
        visible: value !== ""
        label: qsTr("Entry point")
        mono: true
        copyable: true
        value: card.job.entryPoint
    }
    PropertyRow {
        visible: value !== ""
        label: qsTr("Python")
        value: card.job.runtime
    }
    PropertyRow {
        visible: value !== ""
        label: qsTr("Aliases")
        value: card.job.aliases
    }
    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.s2

        PropertyRow {
            label: qsTr("Description")
            value: card.job.description === "" ? qsTr("None yet") : card.job.description
        }
        IconButton {
            // As high as the rows beside it.
            Layout.topMargin: -Theme.s2
            Layout.bottomMargin: -Theme.s2
            size: "small"
            iconName: "edit"
            text: qsTr("Edit description")
            onClicked: card.describe()
        }
    }
    PropertyRow {
        label: qsTr("Reference")
        mono: true
        copyable: true
        value: card.job.reference
    }
}
