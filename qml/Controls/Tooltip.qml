// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T
import Slipway.Theme

/* A short explanation at the pointer or the focused control. */
T.ToolTip {
    id: tip

    x: parent ? Math.round((parent.width - implicitWidth) / 2) : 0
    y: parent ? parent.height + 6 : 0
    margins: 8
    topPadding: 5
    bottomPadding: 5
    leftPadding: 8
    rightPadding: 8
    delay: 500
    implicitWidth: Math.min(contentItem.implicitWidth, 360) + leftPadding + rightPadding
    implicitHeight: contentItem.implicitHeight + topPadding + bottomPadding
    closePolicy: T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutsideParent

    enter: Transition {
        NumberAnimation { property: "opacity"; from: 0; to: 1; duration: Theme.fast }
    }
    contentItem: Text { // AppText itself opens tooltips
        textFormat: Text.PlainText
        font.family: Theme.sans
        font.pixelSize: Theme.size("caption")
        font.hintingPreference: Font.PreferNoHinting
        color: Theme.text
        text: tip.text
        wrapMode: Text.Wrap
    }
    background: Rectangle {
        color: Theme.raised
        border.color: Theme.border
        radius: Theme.radius

        Elevation {
            anchors.fill: parent
            z: -1
            radius: Theme.radius
        }
    }
}
