// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Slipway.Presentation
import Slipway.Theme
import Slipway.Controls

/* All sweeps of the entity, newest first. */
FocusScope {
    id: page

    required property Session session
    required property bool current

    signal navigate(string route)
    signal toast(string text, string tone)

    function focusContent() {
        if (sweeps.count > 0)
            table.list.forceActiveFocus(Qt.TabFocusReason)
        else if (sweeps.phase === "failed")
            table.stateView.focusAction()
        else
            refresh.forceActiveFocus(Qt.TabFocusReason)
    }
    function choose(row: int) {
        acts.choose(shown.value(row, "project"), shown.value(row, "sweepId"),
                       shown.value(row, "name"), shown.value(row, "stateNumber"))
    }

    SweepListModel {
        id: sweeps
        session: page.session
        active: page.current
    }
    TextFilter {
        id: shown
        sourceModel: sweeps
        searchRole: "searched"
        text: search.text
        sortKey: "activity"
        descending: true
    }
    SweepActions {
        id: acts
        session: page.session
        onDone: (sentence) => {
            page.toast(sentence, "success")
            sweeps.refresh()
        }
        onFailed: page.toast(problem.text, "danger")
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
                    text: qsTr("Sweeps")
                    Accessible.role: Accessible.Heading
                }
                AppText {
                    Layout.fillWidth: true
                    visible: sweeps.count > 0
                    color: Theme.text2
                    text: sweeps.running > 0 ? qsTr("%n sweep(s) running.", "", sweeps.running)
                                             : qsTr("No sweep is running.")
                }
            }
            IconButton {
                id: refresh
                framed: true
                iconName: "refresh"
                text: qsTr("Refresh sweeps")
                shortcut: page.current ? "F5" : ""
                onClicked: sweeps.refresh()
            }
        }
        SearchField {
            id: search
            visible: sweeps.count > 0
            Layout.preferredWidth: Theme.scaled(260)
            label: qsTr("Filter by name")
            placeholderText: qsTr("Filter by name")
            shortcut: page.current ? "/" : ""
        }
        InlineNotice {
            Layout.fillWidth: true
            visible: sweeps.problem.present && sweeps.count > 0
            tone: "warning"
            title: sweeps.problem.title
            text: sweeps.problem.text
            details: sweeps.problem.detail
            actionText: qsTr("Try now")
            onAction: sweeps.refresh()
        }
        DataTable {
            id: table
            Layout.fillWidth: true
            Layout.fillHeight: true
            focus: true
            label: qsTr("Sweeps")
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
                { key: "stateWord", title: qsTr("State"), width: 130, sortable: true },
                { key: "name", title: qsTr("Sweep"), fill: 3, min: 160, sortable: true },
                { key: "method", title: qsTr("Method"), width: 130, sortable: true },
                { key: "share", title: qsTr("Progress"), fill: 2, min: 130, sortable: true },
                { key: "bestText", title: qsTr("Best value"), fill: 2, min: 120 },
                { key: "activity", title: qsTr("Last activity"), width: 150, sortable: true },
                { key: "menu", title: "", width: 40 }
            ]
            stateView.emptyIcon: "sweep"
            stateView.emptyTitle: qsTr("No sweeps in %1 yet").arg(page.session.entity)
            stateView.emptyText: qsTr("A sweep tries parameter values in many runs. Create one with “wandb sweep” or “slipwayctl sweep create”, and it appears here.")
            stateView.filteredText: qsTr("Nothing matches “%1”").arg(search.text)
            stateView.errorTitle: sweeps.problem.title
            stateView.errorText: sweeps.problem.text
            stateView.errorDetails: sweeps.problem.detail
            stateView.onRetry: sweeps.refresh()
            stateView.onClearFilters: search.clear()
            onRowActivated: (index) => page.navigate(shown.value(index, "route"))
            onRowMenuRequested: (index, x, y) => {
                page.choose(index)
                menu.popup(table, x, y)
            }
            delegate: SweepRow {
                onMenuRequested: (item) => {
                    page.choose(index)
                    menu.popup(item, 0, item.height)
                }
            }
        }
    }
    SweepMenu {
        id: menu
        actions: acts
        opens: true
        onNavigate: (route) => page.navigate(route)
        onAsk: (act) => question.ask(act)
    }
    SweepQuestion {
        id: question
        actions: acts
    }
}
