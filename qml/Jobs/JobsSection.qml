// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Slipway.Presentation

/* The section Jobs: the list, one job, or the page that makes one; and the launch drawer over them. */
FocusScope {
    id: section

    required property Session session
    required property string path
    required property bool current
    readonly property string bare: path.split("?")[0]
    readonly property var parts: bare === "" ? [] : bare.split("/").map(decodeURIComponent)
    readonly property string view: parts.length === 2 ? "job" : parts[0] === "new" ? "new" : "list"
    readonly property string queue: argument("queue")
    readonly property bool pasting: argument("paste") === "1"
    readonly property string copied: argument("copy")
    readonly property bool launching: argument("launch") === "1"
    readonly property bool linked: argument("from") === "link"
    /* A list of {text, route}: JavaScript objects, as the top bar takes them. */
    readonly property var crumbs: {
        const home = { text: qsTr("Jobs"), route: "jobs" }
        if (view === "job")
            return [home, { text: parts[1], route: "jobs/" + bare }]
        return view === "new" ? [home, { text: qsTr("New job"), route: "jobs/new" }] : [home]
    }

    signal navigate(string route)
    signal toast(string text, string tone, string actionText, string route)

    function argument(name: string): string {
        const found = (path.split("?")[1] ?? "").split("&").find(pair => pair.startsWith(name + "="))
        return found === undefined ? "" : decodeURIComponent(found.slice(name.length + 1))
    }
    function focusContent() {
        ({ list: list, job: job, "new": create })[view].focusContent()
    }
    function routeOf(project: string, name: string): string {
        return "jobs/" + encodeURIComponent(project) + "/" + encodeURIComponent(name)
    }
    function openDrawer(project: string, name: string) {
        drawer.show(project, name, false)
    }
    /* The fields that the address names, for a form that is filled and not sent. */
    function fields(): var {
        const found = {}
        for (const pair of (path.split("?")[1] ?? "").split("&")) {
            const at = pair.indexOf("=")
            if (at > 0)
                found[pair.slice(0, at)] = decodeURIComponent(pair.slice(at + 1))
        }
        return found
    }
    function launchIfAsked() {
        if (!current)
            return
        if (launching && view === "job") {
            drawer.show(parts[0], parts[1], linked)
            drawer.fill(fields())
        } else if (view === "list" && copied !== "") {
            copying.begin(copied)
        } else if (view === "list" && pasting) {
            paste.open()
        } else if (view === "new" && argument("kind") !== "") {
            create.fill(fields())
        }
    }

    onPathChanged: asked.restart()
    onCurrentChanged: asked.restart()
    Timer { // what the path says (view, parts) is known when all of it has been read
        id: asked
        interval: 0
        onTriggered: section.launchIfAsked()
    }

    JobsPage {
        id: list
        anchors.fill: parent
        visible: section.view === "list"
        session: section.session
        current: section.current && visible
        onNavigate: (route) => section.navigate(route)
        onLaunch: (project, name) => section.openDrawer(project, name)
        onPaste: paste.open()
    }
    JobPage {
        id: job
        anchors.fill: parent
        visible: section.view === "job"
        session: section.session
        current: section.current && visible
        project: visible ? section.parts[0] : ""
        name: visible ? section.parts[1] : ""
        onNavigate: (route) => section.navigate(route)
        onLaunch: section.openDrawer(project, name)
        onMoved: (newName) => {
            section.toast(newName === "" ? qsTr("%1 was deleted").arg(name)
                                         : qsTr("Renamed to %1").arg(newName), "success", "", "")
            section.navigate(newName === "" ? "jobs" : section.routeOf(project, newName))
        }
    }
    NewJobPage {
        id: create
        anchors.fill: parent
        visible: section.view === "new"
        session: section.session
        current: section.current && visible
        onNavigate: (route) => section.navigate(route)
        onCreated: (project, name) => {
            section.toast(qsTr("Job %1 is ready").arg(name), "success", "", "")
            section.navigate(section.routeOf(project, name))
        }
        onCopy: copying.begin("")
    }
    CopyJobDialog {
        id: copying
        session: section.session
        onCopied: (project, name, sentence) => {
            section.toast(sentence, "success", "", "")
            section.navigate(section.routeOf(project, name))
        }
        onRejected: if (section.copied !== "") section.navigate("jobs")
    }
    PasteDialog {
        id: paste
        session: section.session
        onFilled: (route) => section.navigate(route)
        onRejected: if (section.pasting) section.navigate("jobs")
    }
    LaunchDrawer {
        id: drawer
        session: section.session
        presetQueue: section.linked ? "" : section.queue
        onCreateQueueRequested: section.navigate("queues/new")
        onLaunched: (item, queue) => {
            const route = "queues/" + encodeURIComponent(queue) + "/items/" + encodeURIComponent(item)
            section.toast(qsTr("Added to %1").arg(queue), "success", qsTr("Open item"), route)
            section.navigate(route)
        }
    }
}
