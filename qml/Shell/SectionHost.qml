// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0
import QtQuick

/* The place of one section: makes it when it is first visited and keeps it, so that lists keep their
   place. A Repeater of one, because in Qt 6.4 a Loader cannot make bound components. */
Repeater {
    id: host

    required property string section
    required property bool current
    property bool visited: false
    property string path
    property Item page
    /* A list of {text, route}, from the section: JavaScript objects, hence var. */
    readonly property var crumbs: pageData?.crumbs ?? []
    readonly property var pageData: page

    function focusContent() {
        pageData?.focusContent()
    }

    model: visited ? 1 : 0
    onCurrentChanged: if (current) visited = true
    onItemAdded: (index, item) => page = item
    Component.onCompleted: if (current) visited = true
}
