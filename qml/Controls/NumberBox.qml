// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Slipway.Theme

/* A number with limits. Up and Down change it, with Shift ten steps at a time. */
TextFieldBox {
    id: control

    property real value: 0
    property real from: 0
    property real to: 1000000
    property real stepSize: 1
    property int decimals: 0

    signal valueModified(real value)

    function put(number: real) {
        const bounded = Math.max(from, Math.min(to, number))
        if (bounded === value) {
            text = shown()
            return
        }
        value = bounded
        valueModified(bounded)
    }
    function shown(): string {
        return decimals > 0 ? parseFloat(value.toFixed(decimals)).toString() : value.toFixed(0)
    }
    function step(times: int) { put(value + times * stepSize) }

    onValueChanged: text = shown()
    Component.onCompleted: text = shown()
    onEditingFinished: {
        const number = Number(text)
        if (text.trim() === "" || isNaN(number))
            text = shown()
        else
            put(decimals > 0 ? number : Math.round(number))
    }
    inputMethodHints: Qt.ImhFormattedNumbersOnly
    validator: RegularExpressionValidator { regularExpression: /^-?[0-9]*\.?[0-9]*([eE]-?[0-9]*)?$/ }
    Accessible.role: Accessible.SpinBox
    Keys.onUpPressed: (event) => step(event.modifiers & Qt.ShiftModifier ? 10 : 1)
    Keys.onDownPressed: (event) => step(event.modifiers & Qt.ShiftModifier ? -10 : -1)
    trailing: [
        Column {
            anchors.verticalCenter: parent.verticalCenter
            visible: !control.readOnly

            Repeater {
                model: [1, -1]

                Rectangle {
                    id: arrow

                    required property int modelData

                    width: Theme.scaled(20)
                    height: Theme.scaled(12)
                    radius: 3
                    color: area.containsMouse && control.enabled ? Theme.hover : "transparent"
                    Accessible.ignored: true

                    Icon {
                        anchors.centerIn: parent
                        size: 12
                        stroke: 1.5
                        name: arrow.modelData > 0 ? "chevron-up" : "chevron-down"
                        color: Theme.muted
                    }
                    MouseArea {
                        id: area
                        anchors.fill: parent
                        hoverEnabled: true
                        onClicked: {
                            control.forceActiveFocus(Qt.MouseFocusReason)
                            control.step(arrow.modelData)
                        }
                    }
                }
            }
        }
    ]
}
