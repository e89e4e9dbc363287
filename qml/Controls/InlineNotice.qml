// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Slipway.Theme

/* A fact about one part of the page. `details` are the lines behind it, word for word. */
Rectangle {
    id: notice

    property alias tone: body.tone
    property alias title: body.title
    property alias text: body.text
    property alias actionText: body.actionText
    property alias actionIcon: body.actionIcon
    property alias actionKind: body.actionKind
    property alias secondaryText: body.secondaryText
    property alias secondaryIcon: body.secondaryIcon
    property string details
    property bool dismissible: false

    signal action()
    signal secondary()
    signal dismissed()

    implicitHeight: column.implicitHeight + 2 * Theme.s3
    implicitWidth: column.implicitWidth + 2 * Theme.s4
    Layout.fillWidth: true
    radius: Theme.radiusCard
    color: Theme.toneSoft(tone)
    border.width: Theme.highContrast ? 1 : 0
    border.color: Theme.tone(tone)
    Accessible.role: Accessible.AlertMessage
    Accessible.name: title === "" ? text : qsTr("%1. %2").arg(title).arg(text)

    ColumnLayout {
        id: column
        anchors.fill: parent
        anchors.margins: Theme.s3
        anchors.leftMargin: Theme.s4
        spacing: Theme.s2

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.s2

            NoticeBody {
                id: body
                Layout.fillWidth: true
                onAction: notice.action()
                onSecondary: notice.secondary()
            }
            IconButton {
                visible: notice.dismissible
                iconName: "close"
                text: qsTr("Dismiss this message")
                onClicked: notice.dismissed()
            }
        }
        CommandBlock {
            Layout.fillWidth: true
            Layout.leftMargin: 28
            visible: notice.details !== ""
            text: notice.details
            label: qsTr("Details")
            maximumLines: 12
        }
    }
}
