// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Slipway.Theme
import Slipway.Visuals

/* One fact: name at the left, value at the right of it. */
RowLayout {
    id: property

    property string label
    property string value
    property string iconName
    property string tone
    property bool mono: false
    property bool copyable: false
    property int labelWidth: Theme.scaled(130)

    spacing: Theme.s2
    Layout.fillWidth: true
    Accessible.role: Accessible.StaticText
    Accessible.name: qsTr("%1: %2").arg(label).arg(value)

    AppText {
        Layout.preferredWidth: property.labelWidth
        Layout.alignment: property.mono ? Qt.AlignVCenter : Qt.AlignTop
        text: property.label
        color: Theme.muted
        Accessible.ignored: true
    }
    Icon {
        visible: name !== ""
        name: property.iconName
        size: 14
        color: property.tone === "" ? Theme.muted : Theme.tone(property.tone)
    }
    AppText {
        Layout.fillWidth: true
        role: property.mono ? "mono" : "body"
        wrap: !property.mono
        lineHeight: 1 // in line with the name
        elide: property.mono ? Text.ElideMiddle : Text.ElideRight
        text: property.value
        color: property.tone === "" ? Theme.text : Theme.tone(property.tone)
        Accessible.ignored: true
    }
    IconButton {
        // Higher than the text beside it; rows with and without it keep the same distance.
        Layout.topMargin: -Theme.s2
        Layout.bottomMargin: -Theme.s2
        visible: property.copyable && property.value !== ""
        size: "small"
        iconSize: 14
        iconName: done.running ? "check" : "copy"
        text: done.running ? qsTr("Copied") : qsTr("Copy %1").arg(property.label)
        onClicked: {
            Clipboard.setText(property.value)
            done.restart()
        }

        Timer {
            id: done
            interval: 1500
        }
    }
}
