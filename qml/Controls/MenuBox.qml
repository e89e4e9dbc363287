// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Slipway.Theme

/* A menu of MenuEntry and MenuDivider; open it with popup() or open(). */
T.Menu {
    id: menu

    implicitWidth: Math.max(Theme.scaled(180), contentItem.implicitWidth + leftPadding + rightPadding)
    implicitHeight: contentItem.implicitHeight + topPadding + bottomPadding
    margins: 8
    padding: 4
    overlap: 1
    delegate: MenuEntry {}

    enter: Transition {
        NumberAnimation { property: "opacity"; from: 0; to: 1; duration: Theme.fast }
    }
    exit: Transition {
        NumberAnimation { property: "opacity"; from: 1; to: 0; duration: Theme.fast }
    }
    contentItem: ListView {
        // As wide as the widest entry: boxes are sized from text.
        implicitWidth: widest()
        implicitHeight: Math.min(contentHeight, Theme.scaled(400))
        model: menu.contentModel
        interactive: contentHeight > height
        clip: interactive
        currentIndex: menu.currentIndex
        T.ScrollBar.vertical: ScrollBarBox {}

        function widest(): real {
            let width = 0
            for (let i = 0; i < menu.count; ++i)
                width = Math.max(width, menu.itemAt(i)?.implicitWidth ?? 0)
            return width
        }
    }
    background: Rectangle {
        color: Theme.raised
        radius: Theme.radiusCard
        border.color: Theme.border

        Elevation {
            anchors.fill: parent
            z: -1
        }
    }
}
