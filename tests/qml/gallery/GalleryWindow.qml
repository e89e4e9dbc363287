// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Window
import Slipway.Theme

Window {
    required property string mode
    required property string language
    required property real textScale

    width: 1360
    height: 860
    visible: true
    color: Theme.canvas
    Component.onCompleted: {
        Theme.mode = mode
        Theme.language = language
        Theme.textScale = textScale
    }
}
