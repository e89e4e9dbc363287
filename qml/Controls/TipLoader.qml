// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0
import QtQuick

/* Makes a Tooltip of its parent only while it is shown: most are never seen. By file, because bound
   components do not load in the Loader of Qt 6.4. */
Loader {
    id: loader

    property string text
    property bool shown: false

    function refresh() {
        if (shown && text !== "")
            setSource("Tooltip.qml", { parent: loader.parent, text: loader.text, visible: true })
        else
            source = ""
    }

    onShownChanged: refresh()
    onTextChanged: refresh()
}
