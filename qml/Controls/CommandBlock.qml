// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Slipway.Theme

/* A command or another text to copy, in the mono face, selectable. */
Rectangle {
    id: block

    property string text
    property string copyText: text
    property string label: qsTr("Command")
    property string tone
    property int maximumLines: 0

    property real textHeight: 16

    signal copied()

    function takeFocus() {
        copy.forceActiveFocus(Qt.TabFocusReason)
    }

    Timer { // a layout that is placing its items does not hear that one wants another height
        id: later
        interval: 0
        onTriggered: block.textHeight = measure.shownHeight
    }

    implicitWidth: Theme.scaled(320)
    implicitHeight: Math.max(textHeight + 20, copy.height + 10)
    Layout.fillWidth: true
    radius: Theme.radius
    color: Theme.sunken
    border.color: Theme.borderSubtle

    Flickable {
        anchors.fill: parent
        anchors.leftMargin: 12
        anchors.topMargin: 10
        anchors.bottomMargin: 10
        anchors.rightMargin: copy.width + 12
        clip: true
        contentHeight: measure.implicitHeight
        interactive: contentHeight > height
        boundsBehavior: Flickable.StopAtBounds

        TextEdit {
            id: edit
            width: parent.width
            readOnly: true
            selectByMouse: true
            textFormat: TextEdit.PlainText
            wrapMode: TextEdit.WrapAnywhere
            text: block.text
            font.family: Theme.mono
            font.pixelSize: Theme.size("mono")
            font.preferShaping: false
            color: block.tone === "" ? Theme.text : Theme.tone(block.tone)
            selectionColor: Theme.accent
            selectedTextColor: Theme.textOnAccent
            Accessible.role: Accessible.EditableText
            Accessible.readOnly: true
            Accessible.name: block.label
            Accessible.description: block.text
        }
    }
    Text {
        id: measure
        readonly property real shownHeight: block.maximumLines > 0
            ? Math.min(implicitHeight, block.maximumLines * metrics.lineSpacing) : implicitHeight
        x: 12
        width: block.width - copy.width - 24
        visible: false
        onShownHeightChanged: later.restart()
        textFormat: Text.PlainText
        wrapMode: Text.WrapAnywhere
        font: edit.font
        text: block.text
        Accessible.ignored: true
    }
    FontMetrics {
        id: metrics
        font: edit.font
    }
    CopyButton {
        id: copy
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: 5
        copyText: block.copyText
        Accessible.description: block.label
        onCopied: block.copied()
    }
}
