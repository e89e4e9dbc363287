// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Slipway.Theme

/* The tabs of a page: one stop for Tab, arrows inside, Ctrl+Tab from anywhere on the page. */
FocusScope {
    id: control

    /* A list of {key, text, count?}: JavaScript objects because pages build it from literals. */
    property var tabs: []
    property int currentIndex: 0
    property string label: qsTr("Sections")
    readonly property Item currentTab: repeater.count > 0 ? repeater.itemAt(currentIndex) : null

    signal activated(int index)

    function choose(index: int) {
        if (index < 0 || index >= tabs.length || index === currentIndex)
            return
        currentIndex = index
        activated(index)
    }

    implicitHeight: Theme.scaled(36)
    implicitWidth: row.implicitWidth
    Layout.fillWidth: true
    Accessible.role: Accessible.PageTabList
    Accessible.name: label

    Divider {
        anchors.bottom: parent.bottom
        width: parent.width
    }
    Row {
        id: row
        height: parent.height
        spacing: 20

        Repeater {
            id: repeater
            model: control.tabs

            T.TabButton {
                id: tab

                required property var modelData
                required property int index
                readonly property bool current: index === control.currentIndex

                implicitWidth: implicitContentWidth
                implicitHeight: control.height
                hoverEnabled: true
                text: modelData.text
                checkable: false
                focus: current
                focusPolicy: current ? Qt.StrongFocus : Qt.ClickFocus
                onClicked: control.choose(index)
                Accessible.role: Accessible.PageTab
                Accessible.name: modelData.count === undefined || modelData.count === "" ? text
                                 : qsTr("%1, %2").arg(text).arg(modelData.count)
                Accessible.selected: current
                Accessible.onPressAction: control.choose(index)
                Keys.onPressed: (event) => {
                    const steps = ({ [Qt.Key_Left]: -1, [Qt.Key_Right]: 1 })[event.key] ?? 0
                    if (steps === 0)
                        return
                    control.choose(index + steps)
                    control.currentTab.forceActiveFocus(Qt.TabFocusReason)
                    event.accepted = true
                }

                contentItem: Row {
                    spacing: 6

                    AppText {
                        height: parent.height
                        role: "label"
                        text: tab.text
                        color: tab.current ? Theme.text : tab.hovered ? Theme.text2 : Theme.muted
                        Accessible.ignored: true
                    }
                    Rectangle {
                        anchors.verticalCenter: parent.verticalCenter
                        visible: count.text !== ""
                        width: count.implicitWidth + 10
                        height: Theme.scaled(16)
                        radius: height / 2
                        color: Theme.neutralSoft

                        AppText {
                            id: count
                            anchors.centerIn: parent
                            role: "micro"
                            color: Theme.text2
                            text: tab.modelData.count ?? ""
                            Accessible.ignored: true
                        }
                    }
                }
                background: Item {
                    FocusRing {
                        visible: tab.visualFocus
                        anchors.margins: -8
                        anchors.topMargin: 4
                        anchors.bottomMargin: 4
                    }
                }
            }
        }
    }
    Rectangle {
        y: parent.height - height
        x: control.currentTab ? control.currentTab.x : 0
        width: control.currentTab ? control.currentTab.width : 0
        height: 2
        radius: 1
        color: Theme.accent

        Behavior on x { NumberAnimation { duration: Theme.motion(Theme.base); easing.type: Easing.OutCubic } }
        Behavior on width { NumberAnimation { duration: Theme.motion(Theme.base) } }
    }
    Shortcut {
        sequences: ["Ctrl+Tab"]
        enabled: control.visible && control.tabs.length > 1
        onActivated: control.choose((control.currentIndex + 1) % control.tabs.length)
    }
    Shortcut {
        sequences: ["Ctrl+Shift+Tab", "Ctrl+Shift+Backtab"]
        enabled: control.visible && control.tabs.length > 1
        onActivated: control.choose((control.currentIndex + control.tabs.length - 1)
                                    % control.tabs.length)
    }
}
