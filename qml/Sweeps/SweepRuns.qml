// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Slipway.Presentation
import Slipway.Theme
import Slipway.Controls

/* The runs of a sweep: what was tried and what came of it. */
FocusScope {
    id: pane

    required property SweepDetails details

    signal navigate(string route)

    TextFilter {
        id: shown
        sourceModel: pane.details.runs
        sortKey: "number"
    }
    DataTable {
        id: table
        anchors.fill: parent
        focus: true
        label: qsTr("Runs of the sweep")
        model: shown
        phase: shown.phase
        sortKey: shown.sortKey
        sortDescending: shown.descending
        onSortRequested: (key) => {
            if (shown.sortKey === key)
                shown.descending = !shown.descending
            else
                shown.sortKey = key
        }
        columns: [
            { key: "number", title: qsTr("No."), width: 64, sortable: true },
            { key: "stateWord", title: qsTr("State"), width: 140, sortable: true },
            { key: "name", title: qsTr("Run"), fill: 2, min: 130, sortable: true },
            { key: "values", title: qsTr("Parameters"), fill: 4, min: 160 },
            { key: "result", title: pane.details.metric === "" ? qsTr("Result") : pane.details.metric,
              fill: 1, min: 130, sortable: true },
            { key: "duration", title: qsTr("Runtime"), width: 110 }
        ]
        stateView.emptyIcon: "run"
        stateView.emptyTitle: qsTr("No runs yet")
        stateView.emptyText: qsTr("Runs appear here as soon as an agent asks for one.")
        stateView.errorTitle: pane.details.runs.problem.title
        stateView.errorText: pane.details.runs.problem.text
        stateView.errorDetails: pane.details.runs.problem.detail
        stateView.onRetry: pane.details.refresh()
        onRowActivated: (index) => pane.navigate(shown.value(index, "route"))

        delegate: TableRow {
            id: row

            required property string name
            required property int number
            required property string stateWord
            required property string stateTone
            required property string stateIcon
            required property bool spinning
            required property string values
            required property string resultText
            required property bool best
            required property string duration
            required spoken

            TableCell { column: 0; text: row.number; color: Theme.text2 }
            TableCell {
                column: 1

                StatusPill {
                    tone: row.stateTone
                    iconName: row.stateIcon
                    text: row.stateWord
                    spinning: row.spinning
                    Accessible.ignored: true
                }
            }
            TableCell { column: 2; text: row.name; strong: true }
            TableCell { column: 3; text: row.values; mono: true; color: Theme.text2 }
            TableCell {
                column: 4
                text: row.resultText === "" ? "–" : row.resultText
                strong: row.best
                color: row.best ? Theme.tone("success") : Theme.text2
                iconName: row.best ? "check" : ""
                iconColor: Theme.tone("success")
            }
            TableCell { column: 5; text: row.duration; color: Theme.text2 }
        }
    }
}
