// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Slipway.Presentation
import Slipway.Theme
import Slipway.Controls

/* In place of the filters while items are marked: how many, and what can be done to them. What
   cannot be done to any of them says why. */
Flow {
    id: bar

    required property ItemActions actions
    required property QueueItemListModel items

    signal ask(int act)

    spacing: Theme.s2
    Accessible.role: Accessible.ToolBar
    Accessible.name: count.text

    AppText {
        id: count
        height: Theme.controlSmall
        verticalAlignment: Text.AlignVCenter
        font.weight: Font.DemiBold
        text: qsTr("%L1 of %L2 selected").arg(bar.items.marked).arg(bar.items.count)
    }
    AppButton {
        kind: "ghost"
        size: "small"
        visible: bar.items.marked < bar.items.count
        text: qsTr("Select all")
        onClicked: bar.items.markAll()
    }
    AppButton {
        kind: "ghost"
        size: "small"
        text: qsTr("Clear selection")
        onClicked: bar.items.unmarkAll()
    }
    AppButton {
        size: "small"
        iconName: "stop"
        text: qsTr("Stop")
        enabled: bar.actions.whyNotStop === ""
        disabledReason: bar.actions.whyNotStop
        onClicked: bar.ask(ItemActions.Stop)
    }
    AppButton {
        size: "small"
        iconName: "launch"
        text: qsTr("Launch again")
        enabled: bar.actions.whyNotRepeat === ""
        disabledReason: bar.actions.whyNotRepeat
        onClicked: bar.ask(ItemActions.Repeat)
    }
    AppButton {
        size: "small"
        iconName: "queue"
        text: qsTr("Move to queue…")
        enabled: bar.actions.whyNotMove === ""
        disabledReason: bar.actions.whyNotMove
        onClicked: bar.ask(ItemActions.Move)
    }
    AppButton {
        size: "small"
        iconName: "pri-high"
        text: qsTr("Change priority…")
        enabled: bar.actions.whyNotRank === ""
        disabledReason: bar.actions.whyNotRank
        onClicked: bar.ask(ItemActions.Rank)
    }
    AppButton {
        size: "small"
        kind: "dangerText"
        iconName: "trash"
        text: qsTr("Remove from queue")
        enabled: bar.actions.whyNotRemove === ""
        disabledReason: bar.actions.whyNotRemove
        onClicked: bar.ask(ItemActions.Remove)
    }
}
