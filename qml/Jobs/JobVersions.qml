// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Slipway.Presentation
import Slipway.Theme
import Slipway.Controls

/* The versions of a job, and what differs between two of them. */
ColumnLayout {
    id: pane

    required property JobDetailsView job
    property string chosen // the version that the menu is about
    property string compared // the job that is being compared; empty: none

    signal aliases(string version)
    signal remove(string version)

    function openMenu(version: string, item: Item, x: real, y: real) {
        chosen = version
        menu.popup(item, x, y)
    }

    spacing: Theme.s4

    VersionDiff {
        id: diff
        session: pane.job.session
        project: pane.job.project
        name: pane.job.name
    }
    TextFilter {
        id: versions
        sourceModel: pane.job.versions
    }
    MenuBox {
        id: menu

        MenuEntry {
            iconName: "eye"
            text: qsTr("Show %1").arg(pane.chosen)
            disabledReason: pane.chosen === pane.job.version ? qsTr("It is on screen.") : ""
            onTriggered: pane.job.version = pane.chosen
        }
        MenuEntry {
            iconName: "columns"
            text: qsTr("Compare with %1").arg(pane.job.version)
            disabledReason: pane.chosen === pane.job.version ? qsTr("It is on screen.") : ""
            onTriggered: {
                pane.compared = pane.job.name
                diff.compare(pane.chosen, pane.job.version)
            }
        }
        MenuEntry {
            iconName: "tag"
            text: qsTr("Aliases…")
            onTriggered: pane.aliases(pane.chosen)
        }
        MenuDivider {}
        MenuEntry {
            iconName: "trash"
            tone: "danger"
            text: qsTr("Delete version…")
            onTriggered: pane.remove(pane.chosen)
        }
    }
    DataTable {
        id: table
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredHeight: 2
        label: qsTr("Versions")
        model: versions
        phase: versions.phase
        columns: [
            { key: "version", title: qsTr("Version"), width: 110 },
            { key: "aliases", title: qsTr("Aliases"), fill: 2, min: 140 },
            { key: "created", title: qsTr("Made"), fill: 1, min: 140 },
            { key: "actions", title: "", width: 60 }
        ]
        onRowActivated: (index) => pane.job.version = versions.value(index, "version")
        onRowMenuRequested: (index, x, y) => pane.openMenu(versions.value(index, "version"), table, x, y)

        delegate: TableRow {
            id: row

            required property string version
            required property string aliases
            required property string created
            required property bool latest
            required spoken

            TableCell {
                column: 0
                text: row.version
                strong: true
                iconName: row.version === pane.job.version ? "check" : "tag"
                iconColor: row.version === pane.job.version ? Theme.accentText : Theme.muted
            }
            TableCell {
                column: 1
                text: row.aliases
                color: row.latest ? Theme.text : Theme.text2
            }
            TableCell { column: 2; text: row.created; color: Theme.text2 }
            actions: IconButton {
                size: "small"
                iconName: "more"
                text: qsTr("Actions for %1").arg(row.version)
                onClicked: pane.openMenu(row.version, this, 0, height)
            }
        }
    }
    VersionDiffView {
        id: comparison
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredHeight: 3
        visible: pane.compared !== "" && pane.compared === pane.job.name
        diff: diff
        onClosed: pane.compared = ""
    }
}
