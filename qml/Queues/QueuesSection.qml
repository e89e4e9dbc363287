// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Slipway.Presentation

/* The section Queues: the list, one queue, or the wizard that makes one. */
FocusScope {
    id: section

    required property Session session
    required property string path
    required property bool current
    readonly property var parts: path.split("?")[0].split("/").filter(part => part !== "").map(decodeURIComponent)
    readonly property string view: parts.length === 0 ? "list" : parts[0] === "new" ? "new" : "queue"
    readonly property string home: "queues/" + encodeURIComponent(parts[0] ?? "")
    /* A list of {text, route}: JavaScript objects, as the top bar takes them. */
    readonly property var crumbs: {
        const list = { text: qsTr("Queues"), route: "queues" }
        if (view === "new")
            return [list, { text: qsTr("Create queue"), route: "queues/new" }]
        return view === "queue" ? [list, { text: parts[0], route: home }] : [list]
    }

    signal navigate(string route)
    signal replaceRoute(string route)
    signal toast(string text, string tone, string actionText, string route)

    function focusContent() {
        ({ list: list, queue: queue, "new": create })[view].focusContent()
    }

    QueuesPage {
        id: list
        anchors.fill: parent
        visible: section.view === "list"
        focus: visible
        session: section.session
        current: section.current && visible
        onNavigate: (route) => section.navigate(route)
    }
    QueuePage {
        id: queue
        anchors.fill: parent
        visible: section.view === "queue"
        focus: visible
        session: section.session
        current: section.current && visible
        onNavigate: (route) => section.navigate(route)
        onShow: (tab, item) => section.replaceRoute(
            section.home + "/" + tab + (item === "" ? "" : "/" + encodeURIComponent(item)))
        onToast: (text, tone, action, route) => section.toast(text, tone, action, route)
        onDeleted: (name) => {
            section.toast(qsTr("Queue %1 deleted").arg(name), "neutral", "", "")
            section.navigate("queues")
        }

        // Kept while the list is shown: coming back finds the same queue as it was.
        Binding {
            target: queue
            when: section.view === "queue"
            restoreMode: Binding.RestoreNone
            property: "name"
            value: section.parts[0] ?? ""
        }
        Binding {
            target: queue
            when: section.view === "queue"
            restoreMode: Binding.RestoreNone
            property: "tab"
            value: section.parts[1] ?? "items"
        }
        Binding {
            target: queue
            when: section.view === "queue"
            restoreMode: Binding.RestoreNone
            property: "item"
            value: section.parts[2] ?? ""
        }
    }
    CreateQueuePage {
        id: create
        anchors.fill: parent
        visible: section.view === "new"
        focus: visible
        session: section.session
        current: section.current && visible
        onLeave: section.navigate("queues")
        onCreated: (name) => {
            section.toast(qsTr("Queue %1 created").arg(name), "success", "", "")
            section.replaceRoute("queues/" + encodeURIComponent(name) + "/agents")
        }
    }
}
