// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Slipway.Theme
import Slipway.Controls
import Slipway.Forms

GalleryWindow {
    id: win
    function points(n: int, f: real): var {
        const list = []
        for (let i = 0; i < n; ++i)
            list.push(Qt.point(i * 250, (1.62 * Math.exp(-4.4 * i / n) + 0.19) * f * (1 + 0.05 * Math.sin(i * 1.3) + 0.03 * Math.sin(i * 5.1))))
        return list
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: 0
        Breadcrumb { Layout.margins: 14; Layout.leftMargin: 24; items: [{ text: "vision-team" }, { text: "Queues" }, { text: "sagemaker-large" }] }
        Banner { title: "No agent polls this queue"; text: "5 items wait. The queue stays Not active until an agent starts polling."; actionText: "Add agent"; actionIcon: "plus"; actionShortcut: "A"; secondaryText: "Copy command"; secondaryIcon: "copy" }
        RowLayout {
            Layout.margins: 24
            Layout.fillWidth: true
            spacing: 16
            ColumnLayout {
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: 2
                spacing: 12
                RowLayout {
                    spacing: 12
                    AppText { role: "title"; text: "sagemaker-large"; Layout.fillWidth: false }
                    StatusPill { tone: "danger"; iconName: "warning"; text: "Not active" }
                    Item { Layout.fillWidth: true }
                }
                TabStrip { tabs: [{ key: "i", text: "Items", count: 19 }, { key: "a", text: "Agents", count: 0 }, { key: "c", text: "Configuration" }] }
                DataTable {
                    Layout.fillWidth: true
                    fitContent: true
                    currentIndex: 1
                    sortKey: "job"
                    label: "Items"
                    columns: [{ key: "state", title: "Status", width: 116 }, { key: "job", title: "Job", fill: 1, sortable: true }, { key: "p", title: "Priority", width: 110 }, { key: "w", title: "Waited", width: 120, align: "right" }]
                    model: ListModel {
                        ListElement { tone: "neutral"; mark: "st-idle"; word: "Idle"; job: "llm-finetune:v4"; w: "2 h 14 min" }
                        ListElement { tone: "danger"; mark: "st-failed"; word: "Failed"; job: "llm-finetune-with-a-very-long-name-that-does-not-fit-in-the-column:v3"; w: "did not start" }
                        ListElement { tone: "info"; mark: "st-running"; word: "Running"; job: "resnet-train:v12"; w: "35 min" }
                        ListElement { tone: "success"; mark: "st-finished"; word: "Finished"; job: "resnet-train:v11"; w: "1 h 02 min" }
                    }
                    delegate: TableRow {
                        id: row
                        required property string tone
                        required property string mark
                        required property string word
                        required property string job
                        required property string w
                        spoken: `${job}, ${word}`
                        TableCell { column: 0; StatusPill { tone: row.tone; iconName: row.mark; text: row.word } }
                        TableCell { column: 1; text: row.job; strong: true }
                        TableCell { column: 2; text: "High"; iconName: "pri-high" }
                        TableCell { column: 3; text: row.w; align: "right"; color: Theme.text2 }
                    }
                }
                InlineNotice { tone: "warning"; title: "5 items have waited more than 2 hours"; text: "Nothing starts until an agent polls this queue."; actionText: "Add agent"; actionIcon: "plus"; dismissible: true }
                InlineNotice { tone: "danger"; title: "The image could not be built"; text: "Step 3 of 7 failed."; details: "ERROR: No matching distribution found for torch==9.9\nexit code 1" }
                CommandBlock { text: "wandb launch-agent --queue a100-train --entity vision-team --max-jobs 4" }
                Item { Layout.fillHeight: true }
            }
            ColumnLayout {
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: 1
                spacing: 12
                Card {
                    Layout.fillWidth: true
                    title: "loss"
                    LinePlot {
                        Layout.fillWidth: true
                        implicitHeight: 200
                        cursor: 0.45
                        smoothing: 0.6
                        xLabel: "Step"
                        series: [{ name: "train/loss", points: win.points(120, 1) }, { name: "val/loss", points: win.points(120, 1.25) }]
                    }
                }
                Stepper { Layout.fillWidth: true; steps: [{ title: "Resource", note: "Kubernetes", state: "done" }, { title: "Configuration", note: "1 error to fix", state: "error" }, { title: "Name", note: "", state: "current" }, { title: "Review", note: "Command and summary", state: "later" }] }
                StateView { Layout.fillWidth: true; implicitHeight: 200; phase: "empty"; emptyTitle: "No queues yet"; emptyText: "A queue holds jobs until an agent takes them."; emptyActionText: "Create queue" }
            }
        }
    }
    ToastHost { id: toasts; Component.onCompleted: { show("Added to a100-train at position 12", "success", "Undo", null); show("The agent has started", "neutral", "", null) } }
}
