// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Slipway.Presentation
import Slipway.Theme
import Slipway.Controls

/* Where the person is, with back and forward. */
Rectangle {
    id: bar

    required property Session session
    required property bool canGoBack
    required property bool canGoForward
    /* A list of {text, route}, from the section. */
    required property var crumbs

    signal go(string route)
    signal back()
    signal forward()
    signal search()

    implicitHeight: Theme.scaled(48)
    color: Theme.canvas

    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: Theme.s4
        anchors.rightMargin: Theme.gutter
        spacing: Theme.s1

        IconButton {
            size: "small"
            iconName: "chevron-left"
            text: qsTr("Go back")
            enabled: bar.canGoBack
            onClicked: bar.back()
        }
        IconButton {
            Layout.rightMargin: Theme.s2
            size: "small"
            iconName: "chevron-right"
            text: qsTr("Go forward")
            enabled: bar.canGoForward
            onClicked: bar.forward()
        }
        Breadcrumb {
            Layout.fillWidth: true
            items: [{ text: bar.session.entity, route: "queues" }, ...bar.crumbs]
            onActivated: (index) => bar.go(items[index].route)
        }
        AppButton {
            Layout.rightMargin: bar.session.trouble === "" ? 0 : Theme.s2
            size: "small"
            iconName: "search"
            text: qsTr("Search or run a command")
            shortcut: "Ctrl+K"
            onClicked: bar.search()
        }
        StatusPill {
            visible: bar.session.trouble !== ""
            tone: bar.session.trouble === "refused" ? "danger" : "warning"
            iconName: "offline"
            text: bar.session.trouble === "refused" ? qsTr("Key refused") : qsTr("Offline")
        }
    }
    Divider {
        anchors.bottom: parent.bottom
        width: parent.width
    }
}
