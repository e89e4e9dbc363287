// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Slipway.Presentation

/* The section Overview. */
FocusScope {
    id: section

    required property Session session
    required property string path
    required property bool current
    /* A list of {text, route}: JavaScript objects, as the top bar takes them. */
    readonly property var crumbs: [{ text: qsTr("Overview"), route: "overview" }]

    signal navigate(string route)

    function focusContent() {
        page.focusContent()
    }

    OverviewPage {
        id: page
        anchors.fill: parent
        focus: true
        session: section.session
        current: section.current
        onNavigate: (route) => section.navigate(route)
    }
}
