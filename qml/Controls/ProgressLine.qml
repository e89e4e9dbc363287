// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Slipway.Theme

/* A bar of progress: 0..1, or a moving part while the end is unknown. */
Rectangle {
    id: line

    property real value: 0
    property bool indeterminate: false
    property string tone
    property string label

    implicitWidth: 120
    implicitHeight: 4
    radius: height / 2
    color: Theme.neutralSoft
    clip: true
    Accessible.role: Accessible.ProgressBar
    Accessible.name: label

    Rectangle {
        id: part
        height: parent.height
        width: line.width * (line.indeterminate ? 0.3 : Math.max(0, Math.min(1, line.value)))
        radius: height / 2
        color: line.tone === "" ? Theme.accent : Theme.toneFill(line.tone)

        Behavior on width { NumberAnimation { duration: Theme.motion(Theme.base) } }
        XAnimator on x {
            running: line.indeterminate && line.visible && !Theme.reducedMotion
            from: -0.3 * line.width
            to: line.width
            duration: 1400
            loops: Animation.Infinite
            onRunningChanged: if (!running) part.x = 0
        }
    }
}
