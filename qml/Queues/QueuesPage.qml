// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Slipway.Presentation
import Slipway.Theme
import Slipway.Controls

/* All queues of the entity. */
FocusScope {
    id: page

    required property Session session
    required property bool current

    signal navigate(string route)

    function focusContent() {
        if (queues.count > 0)
            table.list.forceActiveFocus(Qt.TabFocusReason)
        else if (create.visible)
            create.forceActiveFocus(Qt.TabFocusReason)
        else
            table.stateView.focusAction()
    }
    function open(row: int, tab: string) {
        page.navigate("queues/" + encodeURIComponent(shown.value(row, "name")) + tab)
    }

    QueueListModel {
        id: queues
        session: page.session
        active: page.current
    }
    TextFilter {
        id: shown
        sourceModel: queues
        searchRole: "name"
        text: search.text
        sortKey: "name"
    }
    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.gutter
        spacing: Theme.s4

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.s2

            ColumnLayout {
                Layout.fillWidth: true
                spacing: 2

                AppText {
                    Layout.fillWidth: true
                    role: "title"
                    text: qsTr("Queues")
                    Accessible.role: Accessible.Heading
                }
                AppText {
                    Layout.fillWidth: true
                    visible: text !== ""
                    color: Theme.text2
                    text: queues.overview
                }
            }
            IconButton {
                framed: true
                iconName: "refresh"
                text: qsTr("Refresh queues")
                shortcut: page.current ? "F5" : ""
                onClicked: queues.refresh()
            }
            AppButton {
                id: create
                visible: queues.phase !== "empty"
                kind: "primary"
                iconName: "plus"
                text: qsTr("Create queue")
                shortcut: page.current ? "N" : ""
                onClicked: page.navigate("queues/new")
            }
        }
        SearchField {
            id: search
            visible: queues.count > 0
            Layout.preferredWidth: Theme.scaled(260)
            label: qsTr("Filter by name")
            placeholderText: qsTr("Filter by name")
            shortcut: page.current ? "/" : ""
        }
        InlineNotice {
            Layout.fillWidth: true
            visible: queues.problem.present && queues.count > 0
            tone: "warning"
            title: queues.problem.title
            text: queues.problem.text
            details: queues.problem.detail
            actionText: qsTr("Try now")
            onAction: queues.refresh()
        }
        DataTable {
            id: table
            Layout.fillWidth: true
            Layout.fillHeight: true
            focus: true
            label: qsTr("Queues")
            model: shown
            phase: shown.phase
            rowHeight: Theme.rowTall
            sortKey: shown.sortKey
            sortDescending: shown.descending
            onSortRequested: (key) => {
                if (shown.sortKey === key)
                    shown.descending = !shown.descending
                else
                    shown.sortKey = key
            }
            columns: [
                { key: "name", title: qsTr("Queue"), fill: 3, min: 160, sortable: true },
                { key: "stateOrder", title: qsTr("State"), width: 150, sortable: true },
                { key: "resourceName", title: qsTr("Resource"), fill: 2, min: 130, sortable: true },
                { key: "agentsPolling", title: qsTr("Agents"), width: 176, sortable: true },
                { key: "waiting", title: qsTr("Items"), width: 112, sortable: true },
                { key: "activity", title: qsTr("Last activity"), width: 150, sortable: true },
                { key: "menu", title: "", width: 40 }
            ]
            stateView.emptyIcon: "queue"
            stateView.emptyTitle: qsTr("No queues in %1 yet").arg(page.session.entity)
            stateView.emptyText: qsTr("A queue sends jobs to Docker, Kubernetes, SageMaker, Vertex AI or a local process.")
            stateView.emptyActionText: qsTr("Create queue")
            stateView.emptyActionShortcut: page.current ? "N" : ""
            stateView.filteredText: qsTr("Nothing matches “%1”").arg(search.text)
            stateView.errorTitle: queues.problem.title
            stateView.errorText: queues.problem.text
            stateView.errorDetails: queues.problem.detail
            stateView.onAction: page.navigate("queues/new")
            stateView.onRetry: queues.refresh()
            stateView.onClearFilters: search.clear()
            onRowActivated: (index) => page.open(index, "")
            onRowMenuRequested: (index, x, y) => {
                menu.row = index
                menu.popup(table, x, y)
            }
            delegate: QueueRow {
                onAddAgent: page.open(index, "/agents?add=1")
                onMenuRequested: (item) => {
                    menu.row = index
                    menu.popup(item, 0, item.height)
                }
            }
        }
    }
    MenuBox {
        id: menu

        property int row: -1

        MenuEntry {
            iconName: "queue"
            text: qsTr("Open")
            onTriggered: page.open(menu.row, "")
        }
        MenuEntry {
            iconName: "launch"
            text: qsTr("Launch a job")
            onTriggered: page.navigate("jobs?queue=" + encodeURIComponent(shown.value(menu.row, "name")))
        }
        MenuEntry {
            iconName: "agent"
            text: qsTr("Add agent")
            onTriggered: page.open(menu.row, "/agents?add=1")
        }
    }
}
