// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Slipway.Theme

/* What a banner and a notice have in common: icon, bold line, sentence, up to two actions. */
RowLayout {
    id: body

    property string tone: "info"
    property string title
    property string text
    property string actionText
    property string actionIcon
    property string actionKind: "secondary"
    property string actionShortcut
    property string secondaryText
    property string secondaryIcon

    signal action()
    signal secondary()

    spacing: Theme.s3

    Icon {
        Layout.alignment: body.text === "" || body.title === "" ? Qt.AlignVCenter : Qt.AlignTop
        Layout.topMargin: body.text === "" || body.title === "" ? 0 : 2
        name: Theme.toneIcon(body.tone)
        stroke: 1.4
        color: Theme.tone(body.tone)
    }
    ColumnLayout {
        Layout.fillWidth: true
        spacing: 1

        AppText {
            Layout.fillWidth: true
            visible: text !== ""
            font.weight: Font.DemiBold
            wrap: true
            text: body.title
        }
        AppText {
            Layout.fillWidth: true
            visible: text !== ""
            wrap: true
            color: Theme.text2
            text: body.text
        }
    }
    AppButton {
        visible: text !== ""
        kind: "ghost"
        iconName: body.secondaryIcon
        text: body.secondaryText
        onClicked: body.secondary()
    }
    AppButton {
        visible: text !== ""
        kind: body.actionKind
        iconName: body.actionIcon
        shortcut: body.visible && visible ? body.actionShortcut : ""
        text: body.actionText
        onClicked: body.action()
    }
}
