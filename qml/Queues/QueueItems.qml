// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Slipway.Presentation
import Slipway.Theme
import Slipway.Controls

/* The items of a queue, waiting ones first, and the inspector of the chosen one. */
FocusScope {
    id: pane

    required property QueueDetails details
    required property bool current
    required property string itemId
    readonly property bool narrow: width < Theme.scaled(820)

    signal chosen(string id)
    signal navigate(string route)
    signal addAgent()
    signal toast(string text, string tone)

    function selectItem() {
        table.currentIndex = itemId === "" ? -1 : details.items.rowOfItem(itemId)
    }

    onItemIdChanged: selectItem()
    Connections {
        target: pane.details.items
        function onTotalsChanged() { pane.selectItem() }
    }
    RowLayout {
        anchors.fill: parent
        spacing: Theme.s4

        ColumnLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: !pane.narrow || !inspector.visible
            spacing: Theme.s3

            Segmented {
                label: qsTr("Show items")
                options: [
                    { value: "waiting", text: qsTr("Waiting %L1").arg(pane.details.items.waiting) },
                    { value: "running", text: qsTr("Running %L1").arg(pane.details.items.running) },
                    { value: "done", text: qsTr("Done %L1").arg(pane.details.items.done) },
                    { value: "all", text: qsTr("All") }
                ]
                currentValue: pane.details.items.show
                onActivated: (value) => pane.details.items.show = value
            }
            DataTable {
                id: table
                Layout.fillWidth: true
                Layout.fillHeight: true
                focus: true
                label: qsTr("Items")
                model: pane.details.items
                phase: pane.details.items.phase === "empty" && pane.details.items.total > 0
                       ? "filtered" : pane.details.items.phase
                columns: [
                    { key: "state", title: qsTr("Status"), width: 140 },
                    { key: "job", title: qsTr("Job"), fill: 3, min: 120 },
                    { key: "submitted", title: qsTr("Submitted"), width: 130 },
                    { key: "time", title: qsTr("Waited / ran"), width: 140 },
                    { key: "run", title: qsTr("Run"), width: 110 }
                ]
                stateView.emptyIcon: "queue"
                stateView.emptyTitle: qsTr("Nothing is in this queue")
                stateView.emptyText: qsTr("Launch a job and it appears here.")
                stateView.emptyActionText: qsTr("Launch a job")
                stateView.emptyActionIcon: "launch"
                stateView.errorTitle: pane.details.items.problem.title
                stateView.errorText: pane.details.items.problem.text
                stateView.errorDetails: pane.details.items.problem.detail
                stateView.onAction: pane.navigate("jobs?queue=" + encodeURIComponent(pane.details.name))
                stateView.onRetry: pane.details.refresh()
                stateView.onClearFilters: pane.details.items.show = "all"
                onSelected: (index) => pane.chosen(pane.details.items.idAt(index))
                onRowActivated: (index) => {
                    const route = pane.details.items.routeAt(index)
                    if (route !== "")
                        pane.navigate(route)
                }
                delegate: QueueItemRow {}
            }
        }
        ItemInspector {
            id: inspector
            Layout.fillHeight: true
            Layout.fillWidth: pane.narrow
            Layout.preferredWidth: pane.narrow ? -1 : Theme.scaled(380)
            visible: details.present
            queue: pane.details
            itemId: pane.itemId
            shown: pane.current
            onClosed: pane.chosen("")
            onNavigate: (route) => pane.navigate(route)
            onAddAgent: pane.addAgent()
            onToast: (text, tone) => pane.toast(text, tone)
        }
    }
}
