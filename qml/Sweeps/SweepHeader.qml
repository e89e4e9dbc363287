// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Slipway.Presentation
import Slipway.Theme
import Slipway.Controls

/* Name, state and progress of a sweep, with what can be done. */
RowLayout {
    id: header

    required property SweepDetails details
    required property SweepActions actions
    required property bool current
    readonly property bool paused: actions.whyNotPause !== "" && actions.whyNotResume === ""

    signal ask(int act)

    spacing: Theme.s2

    ColumnLayout {
        Layout.fillWidth: true
        spacing: 4

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.s3

            AppText {
                Layout.maximumWidth: Math.ceil(implicitWidth) + 1
                Layout.fillWidth: true
                role: "title"
                text: header.details.name
                Accessible.role: Accessible.Heading
            }
            StatusPill {
                tone: header.details.stateTone
                iconName: header.details.stateIcon
                text: header.details.stateWord
                tooltip: header.details.stateTip
                spoken: qsTr("State: %1").arg(header.details.stateWord)
            }
            Item { Layout.fillWidth: true }
        }
        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.s3

            AppText {
                text: header.details.method
                color: Theme.text2
            }
            AppText {
                visible: text !== ""
                text: header.details.goal
                color: Theme.text2
            }
            AppText {
                Layout.fillWidth: true
                role: "mono"
                color: Theme.muted
                text: header.details.project + "/" + header.details.sweep
            }
        }
        AppText {
            Layout.fillWidth: true
            visible: text !== ""
            wrap: true
            maximumLineCount: 3
            color: Theme.text2
            text: header.details.description
        }
    }
    AppButton {
        visible: header.paused || header.actions.whyNotPause === ""
        iconName: header.paused ? "play" : "pause"
        text: header.paused ? qsTr("Resume sweep") : qsTr("Pause sweep")
        shortcut: header.current && visible ? "P" : ""
        busy: header.actions.busy
        onClicked: header.actions.act(header.paused ? SweepActions.Resume : SweepActions.Pause)
    }
    IconButton {
        id: more
        framed: true
        iconName: "more"
        text: qsTr("More actions for %1").arg(header.details.name)
        onClicked: menu.popup(more, 0, more.height + 2)
    }
    SweepMenu {
        id: menu
        actions: header.actions
        onAsk: (act) => header.ask(act)
    }
}
