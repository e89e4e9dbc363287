// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Slipway.Theme

/* One choice of a few, as a tile. Tiles with the same parent exclude each other; the arrow keys
   move between them. */
T.RadioButton {
    id: control

    property string description
    property string iconName
    property string badge
    property string badgeTone: "neutral"

    function move(steps: int) {
        const tiles = Array.from(parent.children).filter(
            (item) => item.description !== undefined && item.autoExclusive && item.enabled
                      && item.visible)
        const next = tiles[(tiles.indexOf(control) + steps + tiles.length) % tiles.length]
        next.forceActiveFocus(Qt.TabFocusReason)
        next.press()
    }

    function press() {
        if (!enabled)
            return
        if (!checked) {
            toggle()
            toggled()
        }
        clicked()
    }

    implicitWidth: Math.max(Theme.scaled(200), implicitContentWidth + leftPadding + rightPadding)
    implicitHeight: Math.max(Theme.scaled(48), implicitContentHeight + topPadding + bottomPadding)
    padding: 12
    autoExclusive: true
    hoverEnabled: true
    Accessible.role: Accessible.RadioButton
    Accessible.name: text
    Accessible.description: badge === "" ? description
                                         : qsTr("%1. %2").arg(badge).arg(description)
    Accessible.onPressAction: control.press()
    Accessible.onToggleAction: control.press()
    Keys.onUpPressed: control.move(-1)
    Keys.onLeftPressed: control.move(-1)
    Keys.onDownPressed: control.move(1)
    Keys.onRightPressed: control.move(1)
    Keys.onReturnPressed: (event) => {
        event.accepted = !control.checked
        control.press()
    }

    contentItem: RowLayout {
        spacing: 12

        Rectangle {
            Layout.alignment: control.description === "" ? Qt.AlignVCenter : Qt.AlignTop
            visible: control.iconName !== ""
            implicitWidth: Theme.scaled(36)
            implicitHeight: Theme.scaled(36)
            radius: Theme.radiusCard
            color: control.checked ? Theme.surface : Theme.sunken

            Icon {
                anchors.centerIn: parent
                name: control.iconName
                size: 20
                stroke: 1.4
                color: !control.enabled ? Theme.disabled
                     : control.checked ? Theme.accentText : Theme.text2
            }
        }
        ColumnLayout {
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignVCenter
            spacing: 2

            Item {
                Layout.fillWidth: true
                implicitWidth: title.implicitWidth + (badge.visible ? badge.implicitWidth + 8 : 0)
                implicitHeight: Math.max(title.implicitHeight, badge.visible ? badge.height : 0)

                AppText {
                    id: title
                    anchors.verticalCenter: parent.verticalCenter
                    width: Math.min(implicitWidth,
                                    parent.width - (badge.visible ? badge.width + 8 : 0))
                    role: "label"
                    text: control.text
                    color: control.enabled ? Theme.text : Theme.disabled
                    Accessible.ignored: true
                }
                StatusPill {
                    id: badge
                    anchors.left: title.right
                    anchors.leftMargin: 8
                    anchors.verticalCenter: parent.verticalCenter
                    visible: text !== ""
                    text: control.badge
                    tone: control.badgeTone
                    Accessible.ignored: true
                }
            }
            AppText {
                Layout.fillWidth: true
                visible: text !== ""
                role: "caption"
                wrap: true
                text: control.description
                color: control.enabled ? Theme.muted : Theme.disabled
                Accessible.ignored: true
            }
        }
        Rectangle {
            Layout.alignment: control.description === "" ? Qt.AlignVCenter : Qt.AlignTop
            implicitWidth: Theme.scaled(16)
            implicitHeight: Theme.scaled(16)
            radius: width / 2
            color: Theme.surface
            border.width: control.checked ? 5 : 1
            border.color: !control.enabled ? Theme.border
                        : control.checked ? Theme.accent : Theme.borderStrong
        }
    }
    background: Rectangle {
        radius: Theme.radiusCard
        color: !control.enabled ? Theme.sunken
             : control.checked ? Theme.accentSoft
             : control.hovered || control.down ? Theme.hover : Theme.surface
        border.width: 1
        border.color: control.checked && control.enabled ? Theme.accent : Theme.border

        FocusRing {
            visible: control.visualFocus
            corner: Theme.radiusCard
        }
    }
}
