// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Slipway.Theme

T.MenuItem {
    id: control

    property string iconName
    property string tone
    property string shortcut
    property string disabledReason // a sentence: the entry is there, cannot be chosen and says why
    readonly property color foreground: !enabled ? Theme.disabled
                                      : tone === "" ? Theme.text : Theme.tone(tone)

    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    implicitHeight: visible ? Math.max(Theme.scaled(30), implicitContentHeight + 8) : 0
    enabled: disabledReason === ""
    leftPadding: 10
    rightPadding: 10
    hoverEnabled: true
    Accessible.role: Accessible.MenuItem
    Accessible.name: text
    Accessible.description: disabledReason
    Accessible.onPressAction: {
        if (!control.enabled)
            return
        control.triggered()
        control.menu?.dismiss()
    }

    contentItem: RowLayout {
        spacing: 8

        Icon {
            visible: control.iconName !== ""
            name: control.iconName
            color: control.enabled && control.tone === "" ? Theme.muted : control.foreground
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            AppText {
                Layout.fillWidth: true
                text: control.text
                color: control.foreground
                Accessible.ignored: true
            }
            AppText {
                Layout.fillWidth: true
                visible: text !== ""
                role: "caption"
                color: Theme.muted
                text: control.disabledReason
                Accessible.ignored: true
            }
        }
        Icon {
            visible: control.checked
            name: "check"
            size: 14
            color: Theme.accentText
        }
        AppText {
            visible: text !== ""
            role: "micro"
            text: Theme.keyLabel(control.shortcut)
            Accessible.ignored: true
        }
        Icon {
            visible: control.subMenu !== null
            name: "chevron-right"
            size: 12
            color: Theme.muted
        }
    }
    background: Rectangle {
        radius: Theme.radiusSmall
        color: control.highlighted || control.hovered && control.enabled ? Theme.hover : "transparent"
    }
}
