// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Slipway.Presentation
import Slipway.Theme
import Slipway.Controls
import Slipway.Forms

/* One job: its source, versions, what it needs, what a launch may set. */
FocusScope {
    id: page

    required property Session session
    required property bool current
    required property string project
    required property string name

    signal navigate(string route)
    signal launch()
    /* It has another name, or is gone. */
    signal moved(string name)

    function focusContent() {
        launchButton.forceActiveFocus(Qt.TabFocusReason)
    }

    JobDetailsView {
        id: details
        session: page.session
        project: page.project
        name: page.name
    }

    JobDialogs {
        id: dialogs
        job: details
        onRenamed: (name) => page.moved(name)
        onRemoved: page.moved("")
    }
    JobMenu {
        id: menu
        onDescribe: dialogs.describe()
        onRename: dialogs.rename()
        onRemove: dialogs.remove()
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
                IconButton {
                    framed: true
                    iconName: "more"
                    text: qsTr("Actions for %1").arg(page.name)
                    onClicked: menu.popup(this, 0, height + 4)
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
                    { key: "versions", text: qsTr("Versions"), count: details.versions.count },
                    { key: "inputs", text: qsTr("Inputs"), count: details.inputs.count > 0 ? details.inputs.count : "" },
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
                        onDescribe: dialogs.describe()
                    }
                }
                JobVersions {
                    job: details
                    onAliases: (version) => dialogs.aliases(version)
                    onRemove: (version) => dialogs.removeVersion(version)
                }
                JobInputs { job: details }
                JobDependencies { job: details }
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
