// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Slipway.Theme

/* A fact about the whole page, under the top bar, that does not scroll away. */
Rectangle {
    id: banner

    property alias tone: body.tone
    property alias title: body.title
    property alias text: body.text
    property alias actionText: body.actionText
    property alias actionIcon: body.actionIcon
    property alias actionKind: body.actionKind
    property alias actionShortcut: body.actionShortcut
    property alias secondaryText: body.secondaryText
    property alias secondaryIcon: body.secondaryIcon

    signal action()
    signal secondary()

    implicitHeight: Math.max(Theme.scaled(56), body.implicitHeight + 16)
    implicitWidth: body.implicitWidth + 2 * Theme.gutter
    Layout.fillWidth: true
    color: Theme.toneSoft(tone)
    Accessible.role: Accessible.AlertMessage
    Accessible.name: title === "" ? text : qsTr("%1. %2").arg(title).arg(text)

    Rectangle {
        width: 4
        height: parent.height
        color: Theme.toneFill(banner.tone)
    }
    Divider {
        anchors.bottom: parent.bottom
        width: parent.width
    }
    NoticeBody {
        id: body
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.leftMargin: Theme.gutter
        anchors.rightMargin: Theme.gutter
        tone: "danger"
        actionKind: tone === "danger" ? "danger" : "secondary"
        onAction: banner.action()
        onSecondary: banner.secondary()
    }
}
