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
    RowLayout {
        anchors.fill: parent
        anchors.margins: 24
        spacing: 16
        CodeArea {
            Layout.fillHeight: true
            Layout.preferredWidth: 420
            label: "Configuration"
            errorLine: 5
            text: "apiVersion: batch/v1\nkind: Job\nspec:\n  backoffLimit: 0\n  resource:\n    gpu: \"{{gpu_type}}\"\n    image: ${image_uri}\n    # a comment\n    memory: 16Gi\n"
        }
        Card {
            Layout.fillHeight: true
            Layout.preferredWidth: 360
            flush: true
            title: "Log"
            LogView {
                Layout.fillWidth: true
                Layout.fillHeight: true
                model: ListModel {
                    ListElement { number: 2403; time: "09:31:40"; level: ""; text: "epoch 21/30  step 27750  train/loss 0.2588" }
                    ListElement { number: 2404; time: "09:31:41"; level: "warning"; text: "DataLoader worker 3 is slow" }
                    ListElement { number: 2405; time: "09:31:42"; level: "error"; text: "connection reset, retry 1 of 5" }
                    ListElement { number: 2406; time: "09:31:43"; level: ""; text: "체크포인트 저장: checkpoints/epoch_21.pt => ok != no" }
                }
            }
        }
    }
    MenuBox {
        id: menu
        MenuEntry { text: "Edit"; iconName: "edit"; shortcut: "E" }
        MenuEntry { text: "A rather long entry for a menu"; iconName: "copy" }
        MenuDivider {}
        MenuEntry { text: "Delete queue"; iconName: "trash"; tone: "danger"; shortcut: "Del" }
    }
    Drawer {
        id: drawer
        title: "Launch resnet-train"
        subtitle: "Add this job to a queue. An agent that polls the queue runs it."
        iconName: "launch"
        footerNote: "1 field to fix"
        footer: [AppButton { text: "Cancel" }, AppButton { kind: "primary"; iconName: "launch"; text: "Launch"; shortcut: "Ctrl+Return" }]
        footerLeft: [AppButton { kind: "ghost"; text: "Show command"; iconName: "terminal" }]
        FormField { label: "Job version"; ComboBoxBox { model: ["v12 (latest)", "v11"]; iconName: "tag" } }
        FormField { label: "Run name"; optional: true; TextFieldBox { placeholderText: "Chosen by the server" } }
        ComboBoxBox { id: combo; Layout.fillWidth: true; label: "x"; model: ["one", "two", "three"]; createText: "Create queue" }
    }
    DialogBox {
        id: dialog
        title: "Delete queue a100-train?"
        text: "11 waiting items will be removed. 4 running jobs go on."
        confirmText: "Delete queue"
        destructive: true
    }
    Component.onCompleted: {
        if (Qt.application.arguments.indexOf("dialog") > 0)
            dialog.open()
        else {
            drawer.open()
            combo.popup.open()
        }
        menu.popup(60, 500)
    }
}
