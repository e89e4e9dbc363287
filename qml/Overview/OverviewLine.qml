// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Slipway.Theme
import Slipway.Controls

/* A line of a card that leads somewhere: icon, name, what there is to say, its action's word. */
T.Button {
    id: line

    property string iconName
    property string tone
    property string note
    property string extra
    property string actionText
    property bool spinning: false

    /* A list of texts in one line, without those that are empty. */
    function joined(texts: var): string {
        return texts.filter((text) => text !== "").join(" · ")
    }

    implicitWidth: 300
    implicitHeight: Math.max(Theme.rowHeight, contentItem.implicitHeight + 2 * Theme.s2)
    leftPadding: Theme.s4
    rightPadding: Theme.s4
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.Button
    Accessible.name: note === "" ? text : qsTr("%1: %2").arg(text).arg(note)
    Accessible.description: extra
    Accessible.onPressAction: line.clicked()
    Keys.onReturnPressed: line.clicked()
    Keys.onEnterPressed: line.clicked()

    contentItem: RowLayout {
        spacing: Theme.s3

        Icon {
            name: line.iconName
            spinning: line.spinning
            color: line.tone === "" ? Theme.muted : Theme.tone(line.tone)
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            AppText {
                Layout.fillWidth: true
                elide: Text.ElideMiddle
                font.weight: Font.DemiBold
                text: line.text
                Accessible.ignored: true
            }
            AppText {
                Layout.fillWidth: true
                visible: text !== ""
                wrap: true
                color: Theme.text2
                text: line.note
                Accessible.ignored: true
            }
        }
        AppText {
            visible: text !== ""
            color: Theme.text2
            text: line.extra
            Accessible.ignored: true
        }
        AppText {
            visible: text !== ""
            role: "label"
            color: Theme.accentText
            text: line.actionText
            Accessible.ignored: true
        }
        Icon {
            name: "chevron-right"
            size: 12
            color: Theme.muted
        }
    }
    background: Rectangle {
        color: line.hovered ? Theme.hover : "transparent"

        FocusRing {
            visible: line.visualFocus
            inside: true
            corner: Theme.radiusSmall
        }
    }
}
