// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Slipway.Presentation
import Slipway.Theme
import Slipway.Controls
import Slipway.Forms

/* One job: its source, what it needs, its versions. */
FocusScope {
    id: page

    required property Session session
    required property bool current
    required property string project
    required property string name

    signal navigate(string route)
    signal launch()

    function focusContent() {
        launchButton.forceActiveFocus(Qt.TabFocusReason)
    }

    JobDetailsView {
        id: details
        session: page.session
        project: page.project
        name: page.name
    }

    StateView {
        anchors.fill: parent
        anchors.margins: Theme.gutter
        phase: details.phase
        errorTitle: details.problem.title
        errorText: details.problem.text
        errorDetails: details.problem.detail
        onRetry: details.refresh()

        ColumnLayout {
            anchors.fill: parent
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
                        text: page.name
                        Accessible.role: Accessible.Heading
                    }
                    AppText {
                        Layout.fillWidth: true
                        color: Theme.text2
                        text: qsTr("%1 in project %2").arg(details.sourceKind).arg(page.project)
                    }
                }
                ComboBoxBox {
                    Layout.preferredWidth: Theme.scaled(180)
                    label: qsTr("Version")
                    model: details.versions
                    textRole: "label"
                    valueRole: "version"
                    currentIndex: Math.max(0, indexOfValue(details.version))
                    onActivated: details.version = currentValue
                }
                AppButton {
                    id: launchButton
                    kind: "primary"
                    iconName: "launch"
                    text: qsTr("Launch")
                    shortcut: page.current ? "L" : ""
                    onClicked: page.launch()
                }
            }
            TabStrip {
                id: tabs
                Layout.fillWidth: true
                tabs: [
                    { key: "overview", text: qsTr("Overview") },
                    { key: "dependencies", text: qsTr("Dependencies"), count: details.requirements.length > 0 ? details.requirements.length : "" },
                    { key: "definition", text: qsTr("Definition") }
                ]
            }
            StackLayout {
                Layout.fillWidth: true
                Layout.fillHeight: true
                currentIndex: tabs.currentIndex

                ScrollArea {
                    JobSourceCard {
                        width: parent.width
                        job: details
                    }
                }
                Card {
                    AppText {
                        Layout.fillWidth: true
                        visible: details.requirements.length === 0
                        wrap: true
                        color: Theme.muted
                        text: qsTr("This version names no packages.")
                    }
                    ListView {
                        Layout.fillWidth: true
                        Layout.fillHeight: true
                        clip: true
                        model: details.requirements
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
                CodeArea {
                    label: qsTr("Definition of the job")
                    readOnly: true
                    language: "json"
                    text: details.document
                }
            }
        }
    }
}
