// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Slipway.Presentation
import Slipway.Theme
import Slipway.Controls

/* The one question before something is done to items: it names them, and afterwards says of each
   how it went. It closes by itself when all went well. */
DialogBox {
    id: dialog

    property ItemActions actions: none

    signal done(string sentence)

    function ask(chosen: ItemActions, act: int) {
        actions = chosen
        if (actions.ask(act))
            open()
    }

    destructive: actions.act === ItemActions.Stop || actions.act === ItemActions.Remove
    keepOpen: true
    preferredWidth: Theme.scaled(520)
    title: actions.question
    text: actions.consequence
    confirmText: actions.confirmText
    confirmEnabled: actions.ready
    cancelText: actions.over ? qsTr("Close") : qsTr("Cancel")
    busy: actions.busy
    onConfirmed: actions.carryOut()
    onClosed: actions.leave()

    ItemActions { id: none }
    Connections {
        target: dialog.actions
        function onDone(sentence) {
            dialog.close()
            dialog.done(sentence)
        }
    }
    Column {
        width: parent.width
        spacing: Theme.s3

        InlineNotice {
            width: parent.width
            visible: dialog.actions.problem.present
            tone: "danger"
            title: dialog.actions.problem.title
            text: dialog.actions.problem.text
            details: dialog.actions.problem.detail
        }
        ComboBoxBox {
            width: parent.width
            visible: dialog.actions.act === ItemActions.Move && dialog.actions.targets.length > 0
            label: qsTr("Queue")
            model: dialog.actions.targets
            currentIndex: count > 0 ? find(dialog.actions.target) : -1
            onActivated: dialog.actions.target = currentText
        }
        Segmented {
            visible: dialog.actions.act === ItemActions.Rank
            label: qsTr("Priority")
            options: [
                { value: "critical", text: qsTr("Critical") },
                { value: "high", text: qsTr("High") },
                { value: "medium", text: qsTr("Medium") },
                { value: "low", text: qsTr("Low") }
            ]
            onActivated: (value) => dialog.actions.priority = value

            // It moves on its own when pressed; the question has the last word.
            Binding on currentValue {
                value: dialog.actions.priority
            }
        }
        Rectangle {
            width: parent.width
            height: list.height + 2
            radius: Theme.radius
            color: Theme.surface
            border.color: Theme.borderSubtle

            ListView {
                id: list
                x: 1
                y: 1
                width: parent.width - 2
                height: Math.min(contentHeight, Theme.scaled(240))
                clip: true
                model: dialog.actions.results
                boundsBehavior: Flickable.StopAtBounds
                activeFocusOnTab: interactive
                interactive: contentHeight > height
                T.ScrollBar.vertical: ScrollBarBox {}
                Accessible.role: Accessible.List
                Accessible.name: qsTr("Items")
                Keys.onUpPressed: contentY = Math.max(0, contentY - Theme.rowHeight)
                Keys.onDownPressed: contentY = Math.min(contentHeight - height, contentY + Theme.rowHeight)

                delegate: ItemResultRow {}
            }
            FocusRing { visible: list.activeFocus }
        }
        AppText {
            width: parent.width
            visible: text !== ""
            wrap: true
            color: Theme.text2
            text: dialog.actions.leftOut
        }
    }
}
