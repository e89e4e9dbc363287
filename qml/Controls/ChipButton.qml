// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Slipway.Theme

/* A filter or a view option in a toolbar. */
AppButton {
    id: control

    size: "small"
    leftPadding: 9
    rightPadding: 9
    Accessible.checkable: checkable
    Accessible.checked: checked

    contentItem: Item {
        implicitWidth: row.implicitWidth
        implicitHeight: row.implicitHeight

        Row {
            id: row
            anchors.centerIn: parent
            spacing: 6

            Icon {
                anchors.verticalCenter: parent.verticalCenter
                visible: control.iconName !== ""
                name: control.iconName
                size: 14
                color: control.checked ? Theme.accentText : Theme.muted
            }
            AppText {
                anchors.verticalCenter: parent.verticalCenter
                role: "caption"
                font.weight: Font.Medium
                text: control.text
                color: !control.enabled ? Theme.disabled
                     : control.checked ? Theme.accentText : Theme.text2
                Accessible.ignored: true
            }
            Icon {
                anchors.verticalCenter: parent.verticalCenter
                visible: control.menu
                name: "chevron-down"
                size: 12
                color: Theme.muted
            }
        }
    }
}
