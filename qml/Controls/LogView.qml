// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Slipway.Theme
import Slipway.Visuals

/* The lines of a log over a model with the roles number, time, level and text. Follows the end
   until somebody scrolls up; End follows again. */
FocusScope {
    id: view

    property alias model: list.model
    property bool follow: true
    property bool wrap: false
    property bool showNumbers: true
    property bool showTimes: true
    property string emptyText: qsTr("No output yet.")
    property string searchText
    property string label: qsTr("Log")
    property int seen: 0
    readonly property int count: list.count
    readonly property int newLines: follow ? 0 : Math.max(0, list.count - seen)
    property int anchor: -1
    property int cursor: -1

    signal followToggled(bool follow)

    function setFollow(value: bool) {
        if (follow === value)
            return
        seen = list.count
        follow = value
        followToggled(value)
        if (value)
            list.positionViewAtEnd()
    }
    function copySelected() {
        if (anchor >= 0)
            Clipboard.copyRows(list.model, "text", Math.min(anchor, cursor), Math.max(anchor, cursor))
    }

    onCountChanged: if (follow) later.restart()
    onVisibleChanged: if (visible && follow) later.restart()

    Timer { // after the view has taken in the new lines
        id: later
        interval: 0
        onTriggered: list.positionViewAtEnd()
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.sunken
        radius: Theme.radius
    }
    ListView {
        id: list
        anchors.fill: parent
        anchors.topMargin: 8
        anchors.bottomMargin: 8
        clip: true
        focus: true
        activeFocusOnTab: true
        // Qt 6.4 shows rows of the old model after a change of model when items are reused.
        reuseItems: false
        boundsBehavior: Flickable.StopAtBounds
        keyNavigationEnabled: false
        cacheBuffer: 200
        contentWidth: width
        T.ScrollBar.vertical: ScrollBarBox {}
        Accessible.role: Accessible.List
        Accessible.name: view.label
        Accessible.description: view.follow ? qsTr("Follows the end") : ""

        // Scrolling by hand is what ends following; a growing log does not.
        onMovementEnded: view.checkEnd()
        Keys.onPressed: (event) => {
            const line = Theme.scaled(20)
            const move = ({
                [Qt.Key_Up]: -line, [Qt.Key_Down]: line, [Qt.Key_PageUp]: -height,
                [Qt.Key_PageDown]: height, [Qt.Key_Home]: -contentHeight
            })[event.key]
            if (event.key === Qt.Key_End) {
                view.setFollow(true)
            } else if (event.matches(StandardKey.Copy)) {
                view.copySelected()
            } else if (event.matches(StandardKey.SelectAll)) {
                view.anchor = 0
                view.cursor = count - 1
            } else if (move !== undefined) {
                contentY = Math.max(originY, Math.min(originY + Math.max(0, contentHeight - height),
                                                      contentY + move))
                view.checkEnd()
            } else {
                return
            }
            event.accepted = true
        }
        WheelHandler {
            onWheel: (event) => {
                const range = Math.max(0, list.contentHeight - list.height)
                list.contentY = Math.max(list.originY, Math.min(list.originY + range,
                    list.contentY - event.angleDelta.y / 120 * Theme.scaled(60)))
                view.checkEnd()
            }
        }
        delegate: LogLine {
            log: view
        }
    }
    function checkEnd() {
        const end = list.contentY >= list.originY + list.contentHeight - list.height - 2
        if (end !== follow)
            setFollow(end)
    }

    AppText {
        anchors.centerIn: parent
        visible: list.count === 0
        color: Theme.muted
        text: view.emptyText
    }
    AppButton {
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
        anchors.bottomMargin: 10
        visible: !view.follow && view.newLines > 0
        size: "small"
        iconName: "arrow-down"
        text: qsTr("%n new line(s)", "", view.newLines)
        onClicked: view.setFollow(true)
    }
    FocusRing {
        visible: list.activeFocus
        inside: true
    }
}
