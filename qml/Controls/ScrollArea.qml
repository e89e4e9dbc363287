// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T

/* A page that scrolls up and down. Children lie in a column-like item as wide as the view; the item
   that gets focus is scrolled into view. */
Flickable {
    id: area

    property int padding: 0
    property int bottomSpace: padding
    default property alias content: holder.data
    readonly property Item focusItem: area.Window.activeFocusItem

    function reveal(item: Item) {
        if (item === null || !holder.contains(holder.mapFromItem(item, 1, 1)))
            return
        for (let above = item; above !== holder; above = above.parent) {
            if (above === null)
                return
        }
        const top = holder.mapFromItem(item, 0, 0).y
        if (top - 24 < contentY)
            contentY = Math.max(0, top - 24)
        else if (top + item.height + 24 > contentY + height)
            contentY = Math.min(Math.max(0, contentHeight - height), top + item.height + 24 - height)
    }

    onFocusItemChanged: reveal(focusItem)
    clip: true
    boundsBehavior: Flickable.StopAtBounds
    contentWidth: width
    contentHeight: holder.childrenRect.height + padding + bottomSpace
    T.ScrollBar.vertical: ScrollBarBox { id: bar }

    Item {
        id: holder
        x: area.padding
        y: area.padding
        // Without padding the bar would lie on what it scrolls. Its place is kept free while it does
        // not show, so that the width of what wraps never depends on its height.
        width: area.width - 2 * area.padding
               - (area.padding < bar.implicitWidth ? bar.implicitWidth + 2 : 0)
        height: childrenRect.height
    }
}
