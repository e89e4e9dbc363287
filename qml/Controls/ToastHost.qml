// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Slipway.Theme

/* Short news at the bottom right: at most three, five seconds each (eight with an action), longer
   while the pointer or the focus is on them. Fill the window with it; it takes no press beside. */
Item {
    id: host

    readonly property int count: toasts.count
    property int nextKey: 0
    /* What the actions do, by key of the toast: functions, hence var. */
    property var callbacks: ({})

    function show(text: string, tone: string, actionText: string, callback: var) {
        const key = nextKey++
        callbacks[key] = callback ?? null
        toasts.append({ key, message: text, tone: tone || "neutral", actionText: actionText || "" })
        if (toasts.count > 3)
            remove(toasts.get(0).key)
    }
    function remove(key: int) {
        for (let i = 0; i < toasts.count; ++i) {
            if (toasts.get(i).key === key) {
                toasts.remove(i)
                break
            }
        }
        delete callbacks[key]
    }
    function focusToasts(): bool {
        const item = repeater.count > 0 ? repeater.itemAt(repeater.count - 1) : null
        item?.forceActiveFocus(Qt.TabFocusReason)
        return item !== null
    }

    anchors.fill: parent
    z: 1000

    ListModel { id: toasts }
    Column {
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.margins: Theme.s5
        spacing: Theme.s2

        Repeater {
            id: repeater
            model: toasts

            FocusScope {
                id: toast

                required property int key
                required property string message
                required property string tone
                required property string actionText

                implicitWidth: Theme.scaled(360)
                implicitHeight: row.implicitHeight + 16
                activeFocusOnTab: true
                Accessible.role: Accessible.AlertMessage
                Accessible.name: message
                Keys.onEscapePressed: host.remove(key)

                HoverHandler { id: hover }
                Timer {
                    running: !hover.hovered && !toast.activeFocus
                    interval: toast.actionText === "" ? 5000 : 8000
                    onTriggered: host.remove(toast.key)
                }
                Elevation {
                    anchors.fill: parent
                    level: 2
                }
                Rectangle {
                    anchors.fill: parent
                    radius: Theme.radiusCard
                    color: Theme.raised
                    border.color: Theme.border

                    Rectangle {
                        visible: toast.tone !== "neutral"
                        x: 1
                        y: 8
                        width: 3
                        height: parent.height - 16
                        radius: 1.5
                        color: Theme.toneFill(toast.tone)
                    }
                    FocusRing {
                        visible: toast.activeFocus
                        inside: true
                        corner: Theme.radiusCard
                    }
                }
                RowLayout {
                    id: row
                    anchors.fill: parent
                    anchors.margins: 8
                    anchors.leftMargin: 14
                    spacing: Theme.s2

                    Icon {
                        visible: toast.tone !== "neutral"
                        name: Theme.toneIcon(toast.tone)
                        color: Theme.tone(toast.tone)
                    }
                    AppText {
                        Layout.fillWidth: true
                        wrap: true
                        maximumLineCount: 4
                        text: toast.message
                        Accessible.ignored: true
                    }
                    AppButton {
                        visible: text !== ""
                        kind: "ghost"
                        size: "small"
                        text: toast.actionText
                        onClicked: {
                            const callback = host.callbacks[toast.key]
                            host.remove(toast.key)
                            if (callback)
                                callback()
                        }
                    }
                    IconButton {
                        size: "small"
                        iconName: "close"
                        iconSize: 12
                        text: qsTr("Close this message")
                        onClicked: host.remove(toast.key)
                    }
                }
                NumberAnimation on opacity {
                    from: 0
                    to: 1
                    duration: Theme.base
                }
            }
        }
    }
}
