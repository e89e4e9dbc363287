// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Slipway.Presentation
import Slipway.Theme
import Slipway.Controls

/* The wizard that makes a queue: four steps, nothing lost on the way back. */
FocusScope {
    id: page

    required property Session session
    required property bool current
    readonly property bool narrow: width < Theme.scaled(960)
    readonly property var panes: [resource, naming, configuration, review]
    readonly property int step: form.step

    signal leave()
    signal created(string name)

    function focusContent() {
        panes[form.step].focusContent()
    }
    function stateOf(step: int): string {
        return step === form.step ? "current" : step < form.step ? "done" : "later"
    }

    onStepChanged: if (current) arrival.start()

    CreateQueueForm {
        id: form
        session: page.session
        onCreated: (name) => page.created(name)
        onRejected: arrival.start()
    }
    // The focus follows when the step that it goes to is shown.
    Timer {
        id: arrival
        interval: 0
        onTriggered: page.focusContent()
    }
    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        GridLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            columns: page.narrow ? 1 : 3
            rowSpacing: 0
            columnSpacing: 0

            ColumnLayout {
                Layout.alignment: Qt.AlignTop
                Layout.margins: Theme.gutter
                Layout.fillWidth: page.narrow
                spacing: Theme.s5

                AppText {
                    role: "title"
                    text: qsTr("Create queue")
                    Accessible.role: Accessible.Heading
                }
                Stepper {
                    Layout.fillWidth: page.narrow
                    horizontal: page.narrow
                    steps: [
                        { title: qsTr("Resource"), state: page.stateOf(0),
                          note: form.step > 0 ? form.resourceName : qsTr("Where jobs run") },
                        { title: qsTr("Entity and name"), state: page.stateOf(1),
                          note: form.step > 1 ? form.entity + " / " + form.name : qsTr("What it is called") },
                        { title: qsTr("Configuration"),
                          state: form.configErrorLine > 0 && form.step !== 2 ? "error" : page.stateOf(2),
                          note: form.configErrorLine > 0 ? qsTr("1 error to fix") : qsTr("Defaults for its jobs") },
                        { title: qsTr("Review"), state: page.stateOf(3), note: qsTr("Command and summary") }
                    ]
                    onStepClicked: (index) => form.step = index
                }
            }
            Divider {
                visible: !page.narrow
                vertical: true
                Layout.fillHeight: true
            }
            ScrollArea {
                Layout.fillWidth: true
                Layout.fillHeight: true
                padding: Theme.gutter
                focus: true

                Item {
                    width: Math.min(parent.width, Theme.scaled(760))
                    implicitHeight: page.panes[form.step].implicitHeight
                    height: implicitHeight

                    ResourceStep {
                        id: resource
                        width: parent.width
                        visible: form.step === 0
                        form: form
                        session: page.session
                    }
                    NameStep {
                        id: naming
                        width: parent.width
                        visible: form.step === 1
                        form: form
                        session: page.session
                    }
                    ConfigurationStep {
                        id: configuration
                        width: parent.width
                        visible: form.step === 2
                        form: form
                    }
                    ReviewStep {
                        id: review
                        width: parent.width
                        visible: form.step === 3
                        form: form
                    }
                }
            }
        }
        Divider { Layout.fillWidth: true }
        RowLayout {
            Layout.fillWidth: true
            Layout.minimumHeight: Theme.scaled(56)
            Layout.leftMargin: Theme.gutter
            Layout.rightMargin: Theme.gutter
            spacing: Theme.s2

            AppButton {
                kind: "ghost"
                text: qsTr("Cancel")
                onClicked: {
                    form.reset()
                    page.leave()
                }
            }
            AppText {
                Layout.fillWidth: true
                horizontalAlignment: Text.AlignRight
                role: "caption"
                color: Theme.danger
                text: form.step === 2 && form.configErrorLine > 0 ? form.configError : ""
                Accessible.ignored: true
            }
            AppButton {
                visible: form.step > 0
                text: qsTr("Back")
                onClicked: form.back()
            }
            AppButton {
                kind: "primary"
                busy: form.creating
                iconName: form.step === 3 ? "plus" : ""
                text: form.step === 3 ? qsTr("Create queue") : qsTr("Next")
                shortcut: page.current ? "Ctrl+Return" : ""
                onClicked: form.next()
            }
        }
    }
    Shortcut {
        enabled: page.current
        sequences: ["Escape"]
        onActivated: page.leave()
    }
}
