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
    readonly property QueueItemListModel items: details.items
    readonly property bool narrow: width < Theme.scaled(820)

    signal chosen(string id)
    signal navigate(string route)
    signal addAgent()
    signal toast(string text, string tone)

    function selectItem() {
        table.currentIndex = itemId === "" ? -1 : details.items.rowOfItem(itemId)
    }

    function ask(actions: ItemActions, act: int) {
        dialog.ask(actions, act)
    }

    onItemIdChanged: selectItem()
    ItemActions { // of the marked items, else of the row that a menu or a key is about
        id: chosen
        queue: pane.details
        items: pane.items.marked > 0 ? pane.items.markedIds() : pane.itemId === "" ? [] : [pane.itemId]
    }
    Connections {
        target: pane.items
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

            ItemBulkBar {
                Layout.fillWidth: true
                visible: pane.items.marked > 0
                actions: chosen
                items: pane.items
                onAsk: (act) => pane.ask(chosen, act)
            }
            Segmented {
                visible: pane.items.marked === 0
                label: qsTr("Show items")
                options: [
                    { value: "waiting", text: qsTr("Waiting %L1").arg(pane.items.waiting) },
                    { value: "running", text: qsTr("Running %L1").arg(pane.items.running) },
                    { value: "done", text: qsTr("Done %L1").arg(pane.items.done) },
                    { value: "all", text: qsTr("All") }
                ]
                currentValue: pane.items.show
                onActivated: (value) => pane.items.show = value
            }
            DataTable {
                id: table
                Layout.fillWidth: true
                Layout.fillHeight: true
                focus: true
                label: qsTr("Items")
                model: pane.items
                markable: true
                marks: pane.items.marked
                onMarkToggled: (index) => pane.items.toggleMark(index)
                onMarkedTo: (index, start) => pane.items.markTo(index, start)
                onAllMarked: pane.items.markAll()
                onUnmarked: pane.items.unmarkAll()
                onRowMenuRequested: (index, x, y) => menu.popup(table, x, y)
                Keys.onDeletePressed: if (chosen.whyNotRemove === "") pane.ask(chosen, ItemActions.Remove)
                phase: pane.items.phase === "empty" && pane.items.total > 0
                       ? "filtered" : pane.items.phase
                // Beside the inspector only what it does not say more fully.
                readonly property bool tight: width < Theme.scaled(860)
                readonly property bool ranked: pane.details.prioritised
                columns: [
                    { key: "mark", title: "", width: 28 },
                    { key: "state", title: qsTr("Status"), width: 140 },
                    { key: "job", title: qsTr("Job"), fill: 3, min: 120 },
                    { key: "priority", title: qsTr("Priority"), width: ranked ? 110 : 0 },
                    { key: "submitted", title: qsTr("Submitted"), width: tight ? 0 : 130 },
                    { key: "time", title: qsTr("Waited / ran"), width: 140 },
                    { key: "run", title: qsTr("Run"), width: tight ? 0 : 110 }
                ]
                stateView.emptyIcon: "queue"
                stateView.emptyTitle: qsTr("Nothing is in this queue")
                stateView.emptyText: qsTr("Launch a job and it appears here.")
                stateView.emptyActionText: qsTr("Launch a job")
                stateView.emptyActionIcon: "launch"
                stateView.errorTitle: pane.items.problem.title
                stateView.errorText: pane.items.problem.text
                stateView.errorDetails: pane.items.problem.detail
                stateView.onAction: pane.navigate("jobs?queue=" + encodeURIComponent(pane.details.name))
                stateView.onRetry: pane.details.refresh()
                stateView.onClearFilters: pane.items.show = "all"
                onSelected: (index) => pane.chosen(pane.items.idAt(index))
                onRowActivated: (index) => {
                    const route = pane.items.routeAt(index)
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
            visible: details.present && !(pane.narrow && pane.items.marked > 0)
            queue: pane.details
            itemId: pane.itemId
            shown: pane.current
            onClosed: pane.chosen("")
            onNavigate: (route) => pane.navigate(route)
            onAddAgent: pane.addAgent()
            onAsk: (actions, act) => pane.ask(actions, act)
        }
    }
    ItemMenu {
        id: menu
        actions: chosen
        onAsk: (act) => pane.ask(chosen, act)
    }
    ItemActionDialog {
        id: dialog
        onDone: (sentence) => {
            pane.items.unmarkAll()
            pane.toast(sentence, "success")
        }
    }
}
