// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Slipway.Theme

/* Two to four short choices side by side; with `tiles` separate boxes as wide as the control. */
FocusScope {
    id: control

    /* A list of {value, text, icon?}: JavaScript objects because pages build it from literals. */
    property var options: []
    property var currentValue
    property bool tiles: false
    property string label
    property string helpText
    property string errorText
    readonly property int currentIndex: options.findIndex((o) => o.value === currentValue)

    signal activated(var value)

    function choose(index: int) {
        if (index < 0 || index >= options.length || !enabled)
            return
        currentValue = options[index].value
        activated(currentValue)
    }

    implicitHeight: tiles ? Theme.controlHeight : Theme.controlSmall
    implicitWidth: row.implicitWidth + (tiles ? 0 : 4)
    Accessible.role: Accessible.Grouping
    Accessible.name: label

    Rectangle {
        width: control.implicitWidth // a form makes the control as wide as its fields
        height: parent.height
        visible: !control.tiles
        radius: Theme.radius
        color: Theme.sunken
        border.color: Theme.borderSubtle
    }
    Row {
        id: row
        anchors.verticalCenter: parent.verticalCenter
        x: control.tiles ? 0 : 2
        spacing: control.tiles ? 8 : 0

        Repeater {
            id: segments
            model: control.options

            T.RadioButton {
                id: segment

                required property var modelData
                required property int index
                readonly property color foreground: !enabled ? Theme.disabled
                    : !checked ? control.tiles ? Theme.text2 : Theme.muted
                    : control.tiles ? Theme.accentText : Theme.text

                implicitWidth: control.tiles
                    ? Math.max(implicitContentWidth + 24, (control.width - row.spacing
                                                           * (control.options.length - 1))
                                                          / control.options.length)
                    : implicitContentWidth + 18
                implicitHeight: control.implicitHeight - (control.tiles ? 0 : 4)
                hoverEnabled: true
                focus: index === Math.max(0, control.currentIndex)
                focusPolicy: focus ? Qt.StrongFocus : Qt.ClickFocus
                text: modelData.text
                checked: index === control.currentIndex
                onClicked: {
                    checked = Qt.binding(() => index === control.currentIndex)
                    control.choose(index)
                }
                Accessible.role: Accessible.RadioButton
                Accessible.name: text
                Accessible.onPressAction: control.choose(index)
                Accessible.onToggleAction: control.choose(index)
                Keys.onPressed: (event) => {
                    const back = event.key === Qt.Key_Left || event.key === Qt.Key_Up
                    const next = event.key === Qt.Key_Right || event.key === Qt.Key_Down
                    if (!back && !next)
                        return
                    const to = index + (next ? 1 : -1)
                    if (to >= 0 && to < control.options.length) {
                        control.choose(to)
                        segments.itemAt(to).forceActiveFocus(Qt.TabFocusReason)
                    }
                    event.accepted = true
                }

                contentItem: Item {
                    implicitWidth: inner.implicitWidth

                    Row {
                        id: inner
                        anchors.centerIn: parent
                        spacing: 6

                        Icon {
                            anchors.verticalCenter: parent.verticalCenter
                            visible: name !== ""
                            name: segment.modelData.icon ?? ""
                            size: control.tiles ? 16 : 14
                            color: segment.foreground
                        }
                        AppText {
                            anchors.verticalCenter: parent.verticalCenter
                            role: control.tiles ? "label" : "caption"
                            font.weight: Font.Medium
                            text: segment.text
                            color: segment.foreground
                            Accessible.ignored: true
                        }
                    }
                }
                background: Rectangle {
                    radius: control.tiles ? Theme.radius : Theme.radiusSmall
                    color: segment.checked ? control.tiles ? Theme.accentSoft : Theme.surface
                         : segment.hovered ? Theme.hover
                         : control.tiles ? Theme.surface : "transparent"
                    border.width: segment.checked || control.tiles ? 1 : 0
                    border.color: segment.checked && control.tiles ? Theme.accent : Theme.border

                    FocusRing {
                        visible: segment.visualFocus
                        inside: !control.tiles
                        corner: parent.radius
                    }
                }
            }
        }
    }
}
