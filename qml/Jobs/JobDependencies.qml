// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Slipway.Presentation
import Slipway.Theme
import Slipway.Controls

/* The packages that the version on screen names, searchable. */
Card {
    id: card

    required property JobDetailsView job
    readonly property list<string> shown: {
        const wanted = search.text.toLowerCase()
        return card.job.requirements.filter((line) => line.toLowerCase().includes(wanted))
    }

    SearchField {
        id: search
        visible: card.job.requirements.length > 0
        label: qsTr("Search packages")
        placeholderText: label
        shortcut: ""
    }
    AppText {
        Layout.fillWidth: true
        visible: card.shown.length === 0
        wrap: true
        color: Theme.muted
        text: search.text === "" ? qsTr("This version names no packages.")
                                 : qsTr("Nothing matches “%1”").arg(search.text)
    }
    ListView {
        Layout.fillWidth: true
        Layout.fillHeight: true
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        model: card.shown
        T.ScrollBar.vertical: ScrollBarBox {}
        delegate: AppText {
            required property string modelData
            width: ListView.view.width
            role: "mono"
            text: modelData
        }
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Dependencies")
    }
}
