// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Slipway.Theme

/* Where the page is; every part but the last is a link. */
RowLayout {
    id: breadcrumb

    /* A list of {text, route}: JavaScript objects because the shell builds it from the route. */
    property var items: []

    signal activated(int index)

    spacing: 6
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("You are here")

    Repeater {
        model: breadcrumb.items

        RowLayout {
            id: part

            required property var modelData
            required property int index
            readonly property bool last: index === breadcrumb.items.length - 1

            spacing: 6
            Layout.fillWidth: last

            Icon {
                visible: part.index > 0
                name: "chevron-right"
                size: 12
                color: Theme.muted
            }
            AppButton {
                visible: !part.last
                kind: "link"
                quiet: true
                implicitHeight: Theme.controlSmall
                text: part.modelData.text
                onClicked: breadcrumb.activated(part.index)

            }
            AppText {
                visible: part.last
                Layout.fillWidth: true
                role: "label"
                text: part.modelData.text
            }
        }
    }
}
