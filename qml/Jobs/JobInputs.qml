// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Slipway.Presentation
import Slipway.Theme
import Slipway.Controls

/* What a launch may set of the version on screen, as its schemas say. */
DataTable {
    id: table

    required property JobDetailsView job

    label: qsTr("Inputs")
    model: job.inputs
    phase: job.inputs.phase
    rowHeight: Theme.scaled(52)
    columns: [
        { key: "path", title: qsTr("Key"), fill: 3, min: 150 },
        { key: "input", title: qsTr("Input"), fill: 2, min: 110 },
        { key: "kind", title: qsTr("Type"), width: 120 },
        { key: "allowed", title: qsTr("Allowed"), fill: 2, min: 110 },
        { key: "fallback", title: qsTr("Default"), fill: 1, min: 90 }
    ]
    stateView.emptyIcon: "braces"
    stateView.emptyTitle: qsTr("No inputs are known")
    stateView.emptyText: qsTr("A job declares its inputs with a schema, or its first run tells them. Until then any value can be set.")

    delegate: TableRow {
        id: row

        required property string path
        required property string input
        required property string kind
        required property string allowed
        required property string fallback
        required property bool needed
        required property string description
        required spoken

        TableCell {
            column: 0
            mono: true
            text: row.path === "" ? qsTr("Whole file") : row.path
            text2Line: row.needed ? (row.description === "" ? qsTr("Required") : qsTr("Required. %1").arg(row.description))
                                  : row.description
        }
        TableCell { column: 1; text: row.input; color: Theme.text2 }
        TableCell { column: 2; text: row.kind; color: Theme.text2 }
        TableCell { column: 3; text: row.allowed; color: Theme.text2 }
        TableCell { column: 4; mono: true; text: row.fallback; color: Theme.text2 }
    }
}
