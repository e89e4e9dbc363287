// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Slipway.Theme
import Slipway.Controls
import Slipway.Visuals

/* A mono editor with line numbers. Escape, then Tab leaves it; otherwise Tab writes two spaces. */
FocusScope {
    id: area

    property alias text: edit.text
    property alias readOnly: edit.readOnly
    property alias cursorPosition: edit.cursorPosition
    property string language: "yaml"
    property string label
    property string helpText
    property string errorText
    property int errorLine: 0
    property int warningLine: 0
    property int minimumLines: 6
    property int maximumLines: 0
    property bool lineNumbers: true
    property bool tabLeaves: false
    readonly property int lineHeight: Math.ceil(metrics.lineSpacing)
    readonly property int currentLine: edit.text.slice(0, edit.cursorPosition).split("\n").length

    signal textEdited()

    function revealLine(number: int) {
        const lines = edit.text.split("\n")
        edit.cursorPosition = lines.slice(0, number - 1).join("\n").length + (number > 1 ? 1 : 0)
        edit.forceActiveFocus(Qt.ShortcutFocusReason)
    }
    function insert(words: string) {
        edit.remove(edit.selectionStart, edit.selectionEnd)
        edit.insert(edit.cursorPosition, words)
    }

    implicitWidth: Theme.scaled(420)
    implicitHeight: 18 + lineHeight * (maximumLines > 0
        ? Math.max(minimumLines, Math.min(maximumLines, edit.lineCount))
        : Math.max(minimumLines, edit.lineCount))

    Rectangle {
        anchors.fill: parent
        radius: Theme.radius
        color: Theme.sunken
        border.width: edit.activeFocus ? 2 : 1
        border.color: area.errorText !== "" ? Theme.dangerFill
                    : edit.activeFocus ? Theme.focus : Theme.borderSubtle
    }
    FontMetrics {
        id: metrics
        font: edit.font
    }
    Flickable {
        id: view
        anchors.fill: parent
        anchors.margins: 2
        clip: true
        contentWidth: Math.max(width, edit.x + edit.implicitWidth + 16)
        contentHeight: Math.max(height, edit.implicitHeight + 14)
        boundsBehavior: Flickable.StopAtBounds
        T.ScrollBar.vertical: ScrollBarBox {}
        T.ScrollBar.horizontal: ScrollBarBox {}

        function follow(at: rect) {
            if (at.x + edit.x < contentX + gutter.width)
                contentX = Math.max(0, at.x + edit.x - gutter.width - 8)
            else if (at.x + edit.x + 16 > contentX + width)
                contentX = at.x + edit.x + 16 - width
            if (at.y < contentY)
                contentY = Math.max(0, at.y)
            else if (at.y + at.height + 14 > contentY + height)
                contentY = at.y + at.height + 14 - height
        }

        LineMark {
            y: edit.y + (area.currentLine - 1) * area.lineHeight
            visible: edit.activeFocus && !area.readOnly
            color: Theme.hover
        }
        LineMark {
            y: edit.y + (area.warningLine - 1) * area.lineHeight
            visible: area.warningLine > 0
            color: Theme.warningSoft
        }
        LineMark {
            y: edit.y + (area.errorLine - 1) * area.lineHeight
            visible: area.errorLine > 0
            color: Theme.dangerSoft
        }
        TextEdit {
            id: edit
            x: gutter.width + 10
            y: 7
            width: Math.max(implicitWidth, view.width - x - 8)
            height: Math.max(lineCount * area.lineHeight, view.height - 14)
            focus: true
            activeFocusOnTab: true
            selectByMouse: true
            persistentSelection: true
            textFormat: TextEdit.PlainText
            wrapMode: TextEdit.NoWrap
            font.family: Theme.mono
            font.pixelSize: Theme.size("mono")
            font.hintingPreference: Font.PreferNoHinting
            font.preferShaping: false
            color: Theme.text
            selectionColor: Theme.accent
            selectedTextColor: Theme.textOnAccent
            tabStopDistance: 2 * metrics.averageCharacterWidth
            inputMethodHints: Qt.ImhNoPredictiveText | Qt.ImhNoAutoUppercase
            onCursorRectangleChanged: view.follow(cursorRectangle)
            onTextChanged: if (activeFocus) area.textEdited()
            onActiveFocusChanged: if (!activeFocus) area.tabLeaves = false
            Accessible.role: Accessible.EditableText
            Accessible.multiLine: true
            Accessible.name: area.label
            Accessible.description: area.errorText !== "" ? area.errorText
                : readOnly ? area.helpText
                : qsTr("%1 Escape, then Tab leaves the editor.").arg(area.helpText)
            // Before the page, which Escape would leave.
            Keys.onShortcutOverride: (event) => {
                event.accepted = event.key === Qt.Key_Escape && !area.tabLeaves && !readOnly
            }
            Keys.onEscapePressed: (event) => {
                event.accepted = !area.tabLeaves && !readOnly
                area.tabLeaves = true
            }
            Keys.onTabPressed: (event) => {
                if (area.tabLeaves || readOnly) {
                    nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
                } else {
                    area.insert("  ")
                }
                event.accepted = true
            }
            Keys.onBacktabPressed: (event) => {
                nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)
                event.accepted = true
            }
            Keys.onReturnPressed: (event) => {
                if (event.modifiers & Qt.ControlModifier || readOnly) {
                    event.accepted = false // the page's primary action
                    return
                }
                const line = edit.text.slice(0, cursorPosition).split("\n").pop()
                area.insert("\n" + line.match(/^ */)[0])
                event.accepted = true
            }
        }
        Rectangle {
            id: gutter
            x: view.contentX
            width: area.lineNumbers ? Theme.scaled(40) : 0
            height: view.contentHeight
            visible: area.lineNumbers
            color: Theme.sunken

            Divider {
                anchors.right: parent.right
                vertical: true
                height: parent.height
            }
            Repeater {
                model: Math.min(edit.lineCount, 5000)

                AppText {
                    id: number
                    required property int index
                    readonly property bool wrong: index + 1 === area.errorLine
                    y: edit.y + index * area.lineHeight
                    width: gutter.width - 8
                    height: area.lineHeight
                    horizontalAlignment: Text.AlignRight
                    role: "mono"
                    font.pixelSize: Theme.size("micro")
                    color: wrong ? Theme.danger : Theme.muted
                    text: index + 1
                    Accessible.ignored: true

                    Icon {
                        x: 3
                        anchors.verticalCenter: parent.verticalCenter
                        visible: number.wrong || number.index + 1 === area.warningLine
                        name: number.wrong ? "error" : "warning"
                        size: 12
                        stroke: 1.5
                        color: number.wrong ? Theme.danger : Theme.warning
                    }
                }
            }
        }
    }
    component LineMark: Rectangle {
        width: view.contentWidth
        height: area.lineHeight
    }
    CodeHighlighter {
        document: edit.textDocument
        language: area.language
        keyColor: Theme.accentText
        stringColor: Theme.success
        numberColor: Theme.info
        commentColor: Theme.muted
        variableColor: Theme.editorViolet
    }
}
