// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Slipway.Theme
import Slipway.Controls

/* One item of a question, and how it went with it. */
Item {
    id: row

    required property int index
    required property string job
    required property string note
    required property string resultWord
    required property string resultTone
    required property string resultIcon
    required property string spoken

    width: ListView.view.width
    height: texts.implicitHeight + 2 * Theme.s2
    Accessible.role: Accessible.ListItem
    Accessible.name: spoken

    Divider {
        width: parent.width
        visible: row.index > 0
    }
    Column {
        id: texts
        anchors.verticalCenter: parent.verticalCenter
        x: Theme.s3
        width: parent.width - 2 * Theme.s3 - (pill.visible ? pill.width + Theme.s3 : 0)
        spacing: 2

        AppText {
            width: parent.width
            elide: Text.ElideMiddle
            font.weight: Font.DemiBold
            text: row.job
            Accessible.ignored: true
        }
        AppText {
            width: parent.width
            role: "caption"
            wrap: true
            text: row.note
            Accessible.ignored: true
        }
    }
    StatusPill {
        id: pill
        anchors.right: parent.right
        anchors.rightMargin: Theme.s3
        anchors.verticalCenter: parent.verticalCenter
        visible: row.resultWord !== ""
        tone: row.resultTone
        iconName: row.resultIcon
        text: row.resultWord
        Accessible.ignored: true
    }
}
