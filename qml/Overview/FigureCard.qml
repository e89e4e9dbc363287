// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Slipway.Theme
import Slipway.Controls

/* One figure with its name; -1 is "not known". */
Card {
    id: card

    required property string label
    required property int figure
    property string tone

    spacing: 2
    Accessible.role: Accessible.StaticText
    Accessible.name: qsTr("%1: %2").arg(label).arg(number.text)

    AppText {
        id: number
        Layout.fillWidth: true
        role: "metric"
        text: card.figure < 0 ? "–" : Number(card.figure).toLocaleString(Qt.locale(), "f", 0)
        color: card.tone === "" || card.figure <= 0 ? Theme.text : Theme.tone(card.tone)
        Accessible.ignored: true
    }
    AppText {
        Layout.fillWidth: true
        wrap: true
        color: Theme.text2
        text: card.label
        Accessible.ignored: true
    }
}
