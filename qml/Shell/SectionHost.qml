// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0
import QtQuick

/* The place of one section: makes it when it is first visited and keeps it. */
Loader {
    id: host

    required property string section
    required property bool current
    property string path
    property alias content: host.sourceComponent
    /* A list of {text, route}, from the section. */
    readonly property var crumbs: item?.crumbs ?? []

    function focusContent() {
        if (item)
            item.focusContent()
    }

    anchors.fill: parent
    active: false
    focus: current
    visible: current
    onCurrentChanged: if (current) active = true
    Component.onCompleted: if (current) active = true
}
