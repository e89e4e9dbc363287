// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Slipway.Theme

/* Loading, empty, filtered to nothing, failed or ready: every view of data goes through it. The
   content stays loaded and is shown only when ready. */
FocusScope {
    id: view

    property string phase: "ready"
    property int skeletonRows: 8
    property string emptyIcon: "queue"
    property string emptyTitle
    property string emptyText
    property string emptyActionText
    property string emptyActionIcon: "plus"
    property string emptyActionShortcut
    property string filteredText: qsTr("Nothing matches")
    property string errorTitle: qsTr("This could not be loaded")
    property string errorText
    property string errorDetails
    property bool compact: false
    default property alias content: ready.data
    readonly property bool waiting: phase === "loading"
    /* Of what stands in place of the content. A content as high as the view asks for this one: the
       height of the view would be its own reason. */
    readonly property real messageHeight: waiting ? skeleton.implicitHeight : message.implicitHeight + 48

    signal action()
    signal retry()
    signal clearFilters()

    /* To the one thing that can be done when there is no content. */
    function focusAction() {
        button.forceActiveFocus(Qt.TabFocusReason)
    }

    implicitWidth: ready.implicitWidth
    implicitHeight: phase === "ready" ? ready.childrenRect.height : messageHeight

    Item {
        id: ready
        anchors.fill: parent
        visible: view.phase === "ready"
        implicitWidth: childrenRect.width
    }
    Column {
        id: skeleton
        // Quick answers must not flash: the grey rows wait 150 ms.
        property bool due: false
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.margins: Theme.s4
        visible: view.waiting && due
        Accessible.role: Accessible.Animation
        Accessible.name: qsTr("Loading")

        Repeater {
            model: view.skeletonRows

            Item {
                id: line
                required property int index
                width: skeleton.width
                height: Theme.rowHeight

                Row {
                    anchors.verticalCenter: parent.verticalCenter
                    spacing: Theme.s5

                    Skeleton { width: skeleton.width * (0.18 + 0.05 * (line.index % 3)) }
                    Skeleton { width: skeleton.width * 0.12 }
                    Skeleton { width: skeleton.width * (0.2 + 0.04 * (line.index % 2)) }
                }
            }
        }
    }
    Timer {
        running: view.waiting
        interval: 150
        onTriggered: skeleton.due = true
        onRunningChanged: if (!running && !view.waiting) skeleton.due = false
    }
    ColumnLayout {
        id: message
        anchors.centerIn: parent
        width: Math.min(parent.width - 48, Theme.scaled(460))
        visible: view.phase === "empty" || view.phase === "filtered" || view.phase === "failed"
        spacing: Theme.s2

        Icon {
            Layout.alignment: Qt.AlignHCenter
            Layout.bottomMargin: Theme.s1
            visible: !view.compact
            name: view.phase === "failed" ? "error" : view.phase === "filtered" ? "search"
                                                                                : view.emptyIcon
            size: 32
            color: view.phase === "failed" ? Theme.danger : Theme.muted
        }
        AppText {
            Layout.fillWidth: true
            horizontalAlignment: Text.AlignHCenter
            role: "section"
            wrap: true
            text: view.phase === "failed" ? view.errorTitle
                : view.phase === "filtered" ? view.filteredText : view.emptyTitle
            Accessible.role: view.phase === "failed" ? Accessible.AlertMessage : Accessible.StaticText
        }
        AppText {
            Layout.fillWidth: true
            horizontalAlignment: Text.AlignHCenter
            visible: text !== ""
            wrap: true
            color: Theme.text2
            text: view.phase === "failed" ? view.errorText : view.phase === "empty" ? view.emptyText : ""
        }
        CommandBlock {
            Layout.fillWidth: true
            Layout.topMargin: Theme.s2
            visible: view.phase === "failed" && view.errorDetails !== ""
            label: qsTr("Details")
            text: view.errorDetails
            maximumLines: 6
        }
        AppButton {
            id: button
            objectName: "stateAction"
            Layout.alignment: Qt.AlignHCenter
            Layout.topMargin: Theme.s2
            visible: text !== ""
            kind: view.phase === "empty" ? "primary" : "secondary"
            size: view.phase === "empty" && !view.compact ? "large" : "default"
            iconName: view.phase === "failed" ? "refresh"
                    : view.phase === "filtered" ? "close" : view.emptyActionIcon
            shortcut: view.phase === "empty" ? view.emptyActionShortcut : ""
            text: view.phase === "failed" ? qsTr("Retry")
                : view.phase === "filtered" ? qsTr("Clear filters") : view.emptyActionText
            onClicked: view.phase === "failed" ? view.retry()
                     : view.phase === "filtered" ? view.clearFilters() : view.action()
        }
    }
}
