// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Slipway.Presentation
import Slipway.Theme
import Slipway.Controls

/* One sweep: what it has found, its runs, its configuration. */
FocusScope {
    id: page

    required property Session session
    required property bool current
    property string project
    property string sweep
    property string tab: "overview"
    readonly property string title: shown.name
    readonly property var keys: ["overview", "runs", "config"]

    signal navigate(string route)
    signal show(string tab)
    signal toast(string text, string tone)

    function focusContent() {
        tabs.currentTab?.forceActiveFocus(Qt.TabFocusReason)
    }

    SweepDetails {
        id: shown
        session: page.session
        project: page.project
        sweep: page.sweep
        active: page.current
        onChanged: acts.choose(page.project, page.sweep, name, stateNumber)
    }
    SweepActions {
        id: acts
        session: page.session
        onDone: (sentence) => {
            page.toast(sentence, "success")
            shown.refresh()
        }
        onFailed: shown.refresh()
    }
    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        Banner {
            Layout.fillWidth: true
            visible: acts.problem.present
            tone: "danger"
            title: acts.problem.title
            text: acts.problem.text
        }
        StateView {
            Layout.fillWidth: true
            Layout.fillHeight: true
            focus: true
            phase: shown.phase
            errorTitle: shown.problem.title
            errorText: shown.problem.text
            errorDetails: shown.problem.detail
            onRetry: shown.refresh()

            ColumnLayout {
                anchors.fill: parent
                anchors.margins: Theme.gutter
                anchors.topMargin: Theme.s5
                spacing: Theme.s4

                SweepHeader {
                    Layout.fillWidth: true
                    details: shown
                    actions: acts
                    current: page.current
                    onAsk: (act) => question.ask(act)
                }
                InlineNotice {
                    Layout.fillWidth: true
                    visible: shown.problem.present
                    tone: "warning"
                    title: shown.problem.title
                    text: shown.problem.text
                    details: shown.problem.detail
                    actionText: qsTr("Try now")
                    onAction: shown.refresh()
                }
                TabStrip {
                    id: tabs
                    Layout.fillWidth: true
                    label: qsTr("Parts of the sweep")
                    tabs: [
                        { key: "overview", text: qsTr("Overview") },
                        { key: "runs", text: qsTr("Runs"), count: shown.runs.count },
                        { key: "config", text: qsTr("Configuration") }
                    ]
                    onActivated: (index) => page.show(page.keys[index])

                    // The strip moves on its own when pressed; the route has the last word.
                    Binding {
                        target: tabs
                        property: "currentIndex"
                        value: Math.max(0, page.keys.indexOf(page.tab))
                        restoreMode: Binding.RestoreNone
                    }
                }
                Item {
                    Layout.fillWidth: true
                    Layout.fillHeight: true

                    SweepOverview {
                        anchors.fill: parent
                        visible: tabs.currentIndex === 0
                        details: shown
                        onNavigate: (route) => page.navigate(route)
                    }
                    SweepRuns {
                        anchors.fill: parent
                        visible: tabs.currentIndex === 1
                        details: shown
                        onNavigate: (route) => page.navigate(route)
                    }
                    SweepConfiguration {
                        anchors.fill: parent
                        visible: tabs.currentIndex === 2
                        details: shown
                    }
                }
            }
        }
    }
    SweepQuestion {
        id: question
        actions: acts
    }
}
