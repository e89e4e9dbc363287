// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Slipway.Theme

/* A button with words. `shortcut` installs the keys and shows them; while `busy` it keeps its width
   and takes no press. */
T.Button {
    id: control

    property string kind: "secondary"
    property string iconName
    property string size: "default"
    property string shortcut
    property string shortcutHint: Theme.keyLabel(shortcut)
    property string disabledReason
    property bool busy: false
    property bool menu: false
    property bool quiet: false // a link in the colour of captions
    readonly property bool filled: kind === "primary" || kind === "danger"
    readonly property color foreground: !enabled ? Theme.disabled
        : kind === "primary" ? Theme.textOnAccent
        : kind === "danger" ? Theme.textOnDanger
        : kind === "dangerText" ? Theme.danger
        : quiet ? hovered ? Theme.text : Theme.muted
        : kind === "link" || checked ? Theme.accentText : Theme.text
    readonly property color fill: !enabled && filled ? Theme.neutralSoft
        : kind === "primary" ? down ? Theme.accentPressed : hovered ? Theme.accentHover : Theme.accent
        : kind === "danger" ? Qt.darker(Theme.dangerFill, down ? 1.2 : hovered ? 1.1 : 1)
        : kind === "link" ? "transparent"
        : checked ? Theme.accentSoft
        : enabled && down ? Theme.selected
        : enabled && hovered ? Theme.hover
        : kind === "secondary" ? Theme.surface : "transparent"

    function press() {
        if (!enabled || busy)
            return
        if (checkable) {
            toggle()
            toggled()
        }
        clicked()
    }

    implicitWidth: Math.max(implicitHeight,
                            implicitContentWidth + leftPadding + rightPadding)
    implicitHeight: size === "large" ? Theme.controlLarge
                  : size === "small" ? Theme.controlSmall : Theme.controlHeight
    leftPadding: kind === "link" ? 2 : size === "small" ? 10 : 12
    rightPadding: leftPadding
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus
    font.family: Theme.sans
    font.pixelSize: Theme.size("label")
    font.weight: Font.Medium
    Accessible.role: Accessible.Button
    Accessible.name: text
    Accessible.description: busy ? qsTr("working") : !enabled ? disabledReason : ""
    Accessible.onPressAction: control.press()
    Keys.onReturnPressed: control.press()
    Keys.onEnterPressed: control.press()
    Keys.onSpacePressed: (event) => event.accepted = control.busy
    HoverHandler { cursorShape: control.kind === "link" ? Qt.PointingHandCursor : Qt.ArrowCursor }

    contentItem: Item {
        implicitWidth: row.implicitWidth
        implicitHeight: row.implicitHeight

        RowLayout {
            id: row
            anchors.centerIn: parent
            width: Math.min(implicitWidth, parent.width)
            spacing: 6

            Icon {
                visible: control.iconName !== "" && !control.busy
                name: control.iconName
                color: control.foreground
            }
            Spinner {
                visible: control.busy
                color: control.foreground
            }
            AppText {
                Layout.fillWidth: true
                role: "label"
                text: control.text
                color: control.foreground
                font.underline: control.kind === "link" && control.hovered
                Accessible.ignored: true
            }
            Icon {
                visible: control.menu
                name: "chevron-down"
                size: 14
                color: control.foreground
            }
            Kbd {
                visible: text !== "" && control.enabled
                text: control.shortcutHint
                foreground: control.foreground
                filled: control.filled
            }
        }
    }
    background: Rectangle {
        radius: Theme.radius
        color: control.fill
        border.width: control.kind === "secondary" || Theme.highContrast && control.kind !== "link" ? 1 : 0
        border.color: control.checked ? Theme.accent : Theme.border

        Behavior on color { ColorAnimation { duration: Theme.motion(Theme.fast) } }
        FocusRing { visible: control.visualFocus }
    }

    MouseArea {
        anchors.fill: parent
        visible: control.busy
        acceptedButtons: Qt.AllButtons
    }
    Shortcut {
        sequence: control.shortcut
        autoRepeat: false // a key that is held for one form does not send the next
        enabled: control.shortcut !== "" && control.enabled && control.visible && !control.busy
        onActivated: control.press()
    }
    HoverHandler { id: pointer; enabled: !control.enabled }
    TipLoader {
        shown: !control.enabled && pointer.hovered
        text: control.disabledReason
    }
}
