// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Slipway.Presentation
import Slipway.Theme
import Slipway.Controls

/* Step 1: where the queue's jobs run. */
FocusScope {
    id: step

    required property CreateQueueForm form
    required property Session session

    function focusContent() {
        for (let i = 0; i < tiles.count; ++i) {
            if (tiles.itemAt(i).checked)
                tiles.itemAt(i).forceActiveFocus(Qt.TabFocusReason)
        }
    }

    implicitHeight: column.implicitHeight

    EngineCheck {
        id: engine
        session: step.session
    }
    ColumnLayout {
        id: column
        width: parent.width
        spacing: Theme.s4

        ColumnLayout {
            Layout.fillWidth: true
            spacing: 2

            AppText {
                role: "section"
                text: qsTr("Resource")
                Accessible.role: Accessible.Heading
            }
            AppText {
                Layout.fillWidth: true
                wrap: true
                color: Theme.text2
                text: qsTr("Where the jobs of this queue run.")
            }
        }
        GridLayout {
            Layout.fillWidth: true
            columns: step.width > Theme.scaled(560) ? 2 : 1
            columnSpacing: Theme.s3
            rowSpacing: Theme.s3

            Repeater {
                id: tiles
                model: [
                    { value: "local-container", icon: "container", name: "Docker",
                      note: qsTr("containers on the agent's machine") },
                    { value: "local-process", icon: "terminal", name: qsTr("Local process"),
                      note: qsTr("no container, straight on the machine") },
                    { value: "kubernetes", icon: "wheel", name: "Kubernetes",
                      note: qsTr("jobs on a cluster") },
                    { value: "sagemaker", icon: "cloud-chip", name: "Amazon SageMaker",
                      note: qsTr("training jobs in AWS") },
                    { value: "gcp-vertex", icon: "cloud-nodes", name: "Vertex AI",
                      note: qsTr("custom jobs in Google Cloud") }
                ]

                RadioTile {
                    required property var modelData
                    required property int index
                    Layout.fillWidth: true
                    Layout.preferredWidth: 1
                    iconName: modelData.icon
                    text: modelData.name
                    description: modelData.note
                    checked: step.form.resource === modelData.value
                    onClicked: step.form.resource = modelData.value
                }
            }
        }
        RowLayout {
            Layout.fillWidth: true
            visible: step.form.resource === "local-container" && engine.phase === "ready"
            spacing: Theme.s2

            Icon {
                name: "success"
                color: Theme.success
            }
            AppText {
                Layout.fillWidth: true
                text: engine.sentence
                color: Theme.success
            }
        }
        InlineNotice {
            Layout.fillWidth: true
            visible: step.form.resource === "local-container" && engine.phase === "missing"
            tone: "warning"
            title: qsTr("No engine on this computer; the agent can run elsewhere")
            text: engine.problem.text
            actionIcon: "refresh"
            actionText: qsTr("Check again")
            onAction: engine.check()
        }
        InlineNotice {
            Layout.fillWidth: true
            visible: !step.form.resource.startsWith("local-")
            tone: "info"
            title: qsTr("Such a queue needs an agent of the wandb package")
            text: qsTr("Slipway's own agent runs Docker and Local process queues. The queue itself works with any agent.")
        }
    }
}
