// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Slipway.Theme

/* The steps of a wizard: done ones are links, each has a line with what was chosen or what is
   wrong. */
Item {
    id: stepper

    /* A list of {title, note, state: "done|current|later|error"}; JavaScript objects because pages
       build it from their form. */
    property var steps: []
    property bool horizontal: false

    signal stepClicked(int index)

    implicitWidth: horizontal ? 600 : Theme.scaled(208)
    implicitHeight: flow.implicitHeight
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Steps")

    Flow {
        id: flow
        width: parent.width
        flow: stepper.horizontal ? Flow.LeftToRight : Flow.TopToBottom

        Repeater {
            model: stepper.steps

            T.AbstractButton {
                id: step

                required property var modelData
                required property int index
                readonly property bool done: modelData.state === "done"
                readonly property bool current: modelData.state === "current"
                readonly property bool wrong: modelData.state === "error"
                readonly property bool last: index === stepper.steps.length - 1
                readonly property int disc: Theme.scaled(24)

                width: stepper.horizontal ? stepper.width / stepper.steps.length : stepper.width
                implicitHeight: stepper.horizontal ? Theme.scaled(48) : Theme.scaled(64)
                hoverEnabled: true
                enabled: done || current || wrong
                focusPolicy: done || wrong ? Qt.StrongFocus : Qt.NoFocus
                text: modelData.title
                onClicked: if (done || wrong) stepper.stepClicked(index)
                Keys.onReturnPressed: clicked()
                Accessible.role: Accessible.Button
                Accessible.name: done ? qsTr("Step %1, %2, done").arg(index + 1).arg(text)
                    : current ? qsTr("Step %1, %2, current").arg(index + 1).arg(text)
                    : wrong ? qsTr("Step %1, %2, has errors").arg(index + 1).arg(text)
                    : qsTr("Step %1, %2").arg(index + 1).arg(text)
                Accessible.description: modelData.note ?? ""
                Accessible.onPressAction: if (step.enabled) step.clicked()

                background: Item {
                    Rectangle { // the line to the next step
                        visible: !step.last && !stepper.horizontal
                        x: step.disc / 2
                        y: step.disc + 4
                        width: 1
                        height: step.height - step.disc - 8
                        color: step.done ? Theme.accent : Theme.border
                    }
                    Rectangle {
                        width: step.disc
                        height: step.disc
                        radius: width / 2
                        color: step.done ? Theme.accent : Theme.surface
                        border.width: step.done ? 0 : step.current || step.wrong ? 2 : 1
                        border.color: step.wrong ? Theme.dangerFill
                                    : step.current ? Theme.accent : Theme.borderStrong

                        Icon {
                            anchors.centerIn: parent
                            visible: step.done
                            name: "check"
                            size: 12
                            stroke: 2
                            color: Theme.textOnAccent
                        }
                        AppText {
                            anchors.centerIn: parent
                            visible: !step.done
                            role: "caption"
                            font.weight: Font.Medium
                            text: step.index + 1
                            color: step.wrong ? Theme.danger : step.current ? Theme.accentText : Theme.muted
                            Accessible.ignored: true
                        }
                        FocusRing {
                            visible: step.visualFocus
                            corner: parent.radius
                        }
                    }
                }
                contentItem: Column {
                    leftPadding: step.disc + 12
                    topPadding: 3
                    spacing: 2

                    AppText {
                        width: step.width - step.disc - 12
                        role: "label"
                        text: step.text
                        color: step.current ? Theme.text : step.done || step.wrong ? Theme.text : Theme.muted
                        font.underline: step.hovered && (step.done || step.wrong)
                        Accessible.ignored: true
                    }
                    AppText {
                        width: step.width - step.disc - 12
                        role: "caption"
                        wrap: !stepper.horizontal
                        maximumLineCount: 2
                        elide: Text.ElideRight
                        text: step.modelData.note ?? ""
                        color: step.wrong ? Theme.danger : Theme.muted
                        Accessible.ignored: true
                    }
                }
            }
        }
    }
}
