// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Slipway.Presentation
import Slipway.Theme
import Slipway.Controls

/* What differs between two versions, line by line: added and removed have a sign besides a colour. */
Card {
    id: card

    required property VersionDiff diff

    signal closed()

    flush: true
    title: qsTr("From %1 to %2").arg(diff.from).arg(diff.to)
    subtitle: diff.summary
    headerActions: IconButton {
        iconName: "close"
        text: qsTr("Close comparison")
        onClicked: card.closed()
    }

    StateView {
        Layout.fillWidth: true
        Layout.fillHeight: true
        phase: card.diff.phase
        emptyIcon: "check"
        emptyTitle: qsTr("No difference")
        emptyText: card.diff.summary
        errorTitle: card.diff.problem.title
        errorText: card.diff.problem.text
        errorDetails: card.diff.problem.detail
        onRetry: card.diff.retry()

        ListView {
            id: lines

            anchors.fill: parent
            clip: true
            activeFocusOnTab: true
            boundsBehavior: Flickable.StopAtBounds
            reuseItems: false
            model: card.diff
            T.ScrollBar.vertical: ScrollBarBox {}
            Accessible.role: Accessible.List
            Accessible.name: card.title
            Keys.onPressed: (event) => {
                const step = ({
                    [Qt.Key_Up]: -Theme.rowHeight, [Qt.Key_Down]: Theme.rowHeight,
                    [Qt.Key_PageUp]: -height, [Qt.Key_PageDown]: height,
                    [Qt.Key_Home]: -contentHeight, [Qt.Key_End]: contentHeight
                })[event.key]
                event.accepted = step !== undefined
                if (event.accepted)
                    contentY = Math.max(0, Math.min(contentHeight - height, contentY + step))
            }

            delegate: Rectangle {
                id: line

                required property string kind
                required property string lineText
                required property string leftNumber
                required property string rightNumber
                required property string spoken
                readonly property color tint: kind === "added" ? Theme.success
                                            : kind === "removed" ? Theme.danger : Theme.text2

                width: ListView.view.width
                height: Math.max(Theme.scaled(20), words.implicitHeight + 4)
                color: kind === "added" ? Theme.successSoft
                     : kind === "removed" ? Theme.dangerSoft : "transparent"
                Accessible.role: Accessible.ListItem
                Accessible.name: spoken

                Number { x: Theme.s2; text: line.leftNumber }
                Number { x: Theme.s2 + width; text: line.rightNumber }
                AppText {
                    id: sign
                    x: Theme.scaled(92)
                    y: 2
                    role: "mono"
                    color: line.tint
                    text: line.kind === "added" ? "+" : line.kind === "removed" ? "−" : line.kind === "gap" ? "⋯" : ""
                    Accessible.ignored: true
                }
                AppText {
                    id: words
                    anchors.left: parent.left
                    anchors.leftMargin: Theme.scaled(112)
                    anchors.right: parent.right
                    anchors.rightMargin: Theme.s4
                    y: 2
                    role: "mono"
                    wrap: true
                    wrapMode: Text.WrapAnywhere
                    color: line.kind === "same" ? Theme.text : line.tint
                    text: line.lineText
                    Accessible.ignored: true
                }
            }
            FocusRing {
                visible: lines.activeFocus
                inside: true
            }
        }
    }

    component Number: AppText {
        y: 2
        width: Theme.scaled(36)
        horizontalAlignment: Text.AlignRight
        role: "mono"
        color: Theme.muted
        Accessible.ignored: true
    }
}
