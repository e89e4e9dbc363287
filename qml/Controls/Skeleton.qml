// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Slipway.Theme

/* A grey place for something that is loading. */
Rectangle {
    id: skeleton

    implicitWidth: 120
    implicitHeight: 12
    radius: Theme.radiusSmall
    color: Theme.neutralSoft
    Accessible.ignored: true

    SequentialAnimation on opacity {
        running: skeleton.visible && !Theme.reducedMotion
        loops: Animation.Infinite
        NumberAnimation { from: 1; to: 0.55; duration: 700; easing.type: Easing.InOutSine }
        NumberAnimation { from: 0.55; to: 1; duration: 700; easing.type: Easing.InOutSine }
    }
}
