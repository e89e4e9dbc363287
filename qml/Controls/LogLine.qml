// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Slipway.Theme

/* One line of a LogView. */
Rectangle {
    id: line

    required property var log // a LogView; its type here would be a cycle
    required property int index
    required property int number
    required property string time
    required property string level
    required property string text
    readonly property bool marked: log.anchor >= 0 && index >= Math.min(log.anchor, log.cursor)
                                   && index <= Math.max(log.anchor, log.cursor)
    readonly property bool found: log.searchText !== ""
                                  && text.toLowerCase().includes(log.searchText.toLowerCase())
    readonly property string tone: level === "error" ? "danger" : level === "warning" ? "warning" : ""

    width: ListView.view ? ListView.view.width : 0
    height: Math.max(Theme.scaled(20), words.implicitHeight + 2)
    color: marked ? Theme.selected : tone !== "" ? Theme.toneSoft(tone)
         : found ? Theme.warningSoft : "transparent"
    Accessible.role: Accessible.ListItem
    Accessible.name: level === "error" ? qsTr("Error: %1").arg(text)
                   : level === "warning" ? qsTr("Warning: %1").arg(text) : text

    Row {
        x: 12
        width: parent.width - 24
        spacing: 12

        AppText {
            visible: line.log.showNumbers
            width: Theme.scaled(44)
            height: Theme.scaled(20)
            horizontalAlignment: Text.AlignRight
            role: "mono"
            font.pixelSize: Theme.size("micro")
            color: Theme.muted
            text: line.number
            Accessible.ignored: true
        }
        AppText {
            visible: line.log.showTimes
            width: Theme.scaled(60)
            height: Theme.scaled(20)
            role: "mono"
            font.pixelSize: Theme.size("micro")
            color: Theme.muted
            text: line.time
            Accessible.ignored: true
        }
        Item {
            width: Theme.scaled(14)
            height: Theme.scaled(20)

            Icon {
                anchors.centerIn: parent
                visible: line.tone !== ""
                name: line.level === "error" ? "error" : "warning"
                size: 14
                color: Theme.tone(line.tone)
            }
        }
        AppText {
            id: words
            y: Math.max(0, (Theme.scaled(20) - lineSpace.height) / 2)
            width: parent.width - x
            role: "mono"
            wrapMode: line.log.wrap ? Text.WrapAnywhere : Text.NoWrap
            elide: line.log.wrap ? Text.ElideNone : Text.ElideRight
            text: line.text
            color: line.tone !== "" ? Theme.tone(line.tone)
                 : line.level === "debug" ? Theme.muted : Theme.text
            Accessible.ignored: true
        }
    }
    FontMetrics {
        id: lineSpace
        font: words.font
    }
    TapHandler {
        acceptedModifiers: Qt.NoModifier
        onTapped: {
            line.log.forceActiveFocus(Qt.MouseFocusReason)
            line.log.anchor = line.index
            line.log.cursor = line.index
        }
    }
    TapHandler {
        acceptedModifiers: Qt.ShiftModifier
        onTapped: line.log.cursor = line.index
    }
}
