// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Slipway.Presentation

/* The section Sweeps: the list, or one sweep when the route names it. */
FocusScope {
    id: section

    required property Session session
    required property string path
    required property bool current
    readonly property var parts: path.split("?")[0].split("/").filter(part => part !== "").map(decodeURIComponent)
    readonly property bool single: parts.length > 1
    readonly property string home: "sweeps/" + encodeURIComponent(parts[0] ?? "") + "/"
                                   + encodeURIComponent(parts[1] ?? "")
    /* A list of {text, route}: JavaScript objects, as the top bar takes them. */
    readonly property var crumbs: single
        ? [{ text: qsTr("Sweeps"), route: "sweeps" }, { text: page.title, route: home }]
        : [{ text: qsTr("Sweeps"), route: "sweeps" }]

    signal navigate(string route)
    signal replaceRoute(string route)
    signal toast(string text, string tone, string actionText, string route)

    function focusContent() {
        if (single)
            page.focusContent()
        else
            list.focusContent()
    }

    SweepsPage {
        id: list
        anchors.fill: parent
        visible: !section.single
        focus: visible
        session: section.session
        current: section.current && visible
        onNavigate: (route) => section.navigate(route)
        onToast: (text, tone) => section.toast(text, tone, "", "")
    }
    SweepPage {
        id: page
        anchors.fill: parent
        visible: section.single
        focus: visible
        session: section.session
        current: section.current && visible
        onNavigate: (route) => section.navigate(route)
        onShow: (tab) => section.replaceRoute(section.home + "/" + tab)
        onToast: (text, tone) => section.toast(text, tone, "", "")

        // Kept while the list is shown: coming back finds the same sweep as it was.
        Binding {
            target: page
            when: section.single
            restoreMode: Binding.RestoreNone
            property: "project"
            value: section.parts[0] ?? ""
        }
        Binding {
            target: page
            when: section.single
            restoreMode: Binding.RestoreNone
            property: "sweep"
            value: section.parts[1] ?? ""
        }
        Binding {
            target: page
            when: section.single
            restoreMode: Binding.RestoreNone
            property: "tab"
            value: section.parts[2] ?? "overview"
        }
    }
}
