// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Slipway.Presentation
import Slipway.Theme
import Slipway.Controls

/* Name, state and where a run comes from, with what can be done. */
RowLayout {
    id: header

    required property RunDetails run

    signal navigate(string route)
    signal stopRequested()

    spacing: Theme.s2

    ColumnLayout {
        Layout.fillWidth: true
        spacing: 4

        RowLayout {
            spacing: Theme.s3

            AppText {
                Layout.maximumWidth: header.width * 0.6
                role: "title"
                text: header.run.name
                Accessible.role: Accessible.Heading
            }
            StatusPill {
                visible: header.run.phase === "ready"
                tone: header.run.stateTone
                iconName: header.run.stateIcon
                text: header.run.stateWord
                spoken: qsTr("State: %1").arg(header.run.stateWord)
                spinning: header.run.running
            }
        }
        Flow {
            Layout.fillWidth: true
            spacing: Theme.s2

            AppButton {
                visible: header.run.job !== ""
                kind: "link"
                size: "small"
                iconName: "job"
                text: header.run.job
                onClicked: header.navigate(header.run.jobRoute)
            }
            AppButton {
                visible: header.run.queue !== ""
                kind: "link"
                size: "small"
                iconName: "queue"
                text: header.run.queue
                onClicked: header.navigate(header.run.queueRoute)
            }
            AppButton {
                visible: header.run.sweep !== ""
                kind: "link"
                size: "small"
                iconName: "sweep"
                text: header.run.sweep
                onClicked: header.navigate(header.run.sweepRoute)
            }
            Row {
                height: Theme.controlSmall
                visible: header.run.duration !== ""
                spacing: 6

                Icon {
                    anchors.verticalCenter: parent.verticalCenter
                    name: "clock"
                    size: 14
                    color: Theme.muted
                }
                AppText {
                    anchors.verticalCenter: parent.verticalCenter
                    color: Theme.text2
                    text: header.run.duration
                }
            }
        }
    }
    AppButton {
        visible: !header.run.over && header.run.phase === "ready"
        iconName: "stop"
        text: header.run.stopping ? qsTr("Stopping…") : qsTr("Stop run")
        busy: header.run.stopping
        onClicked: header.stopRequested()
    }
    AppButton {
        visible: header.run.jobRoute !== ""
        kind: "primary"
        iconName: "launch"
        text: qsTr("Launch again")
        shortcut: header.visible ? "L" : ""
        onClicked: header.navigate(header.run.jobRoute + "?launch=1")
    }
}
