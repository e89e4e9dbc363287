// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Slipway.Presentation

/* The section Runs: the list, or one run when the route names it. */
FocusScope {
    id: section

    required property Session session
    required property string path
    required property bool current
    readonly property string bare: path.split("?")[0]
    readonly property bool single: bare.split("/").length === 2
    readonly property string project: single ? decodeURIComponent(bare.split("/")[0]) : ""
    readonly property string run: single ? decodeURIComponent(bare.split("/")[1]) : ""
    /* A list of {text, route}: JavaScript objects, as the top bar takes them. */
    readonly property var crumbs: single
        ? [{ text: qsTr("Runs"), route: "runs" }, { text: page.title, route: "runs/" + bare }]
        : [{ text: qsTr("Runs"), route: "runs" }]

    signal navigate(string route)
    signal toast(string text, string tone, string actionText, string route)

    function focusContent() {
        if (single)
            page.focusContent()
        else
            list.focusContent()
    }

    RunsPage {
        id: list
        anchors.fill: parent
        visible: !section.single
        session: section.session
        current: section.current && visible
        onNavigate: (route) => section.navigate(route)
    }
    RunPage {
        id: page
        anchors.fill: parent
        visible: section.single
        session: section.session
        current: section.current && visible
        project: section.project
        run: section.run
        onNavigate: (route) => section.navigate(route)
    }
}
