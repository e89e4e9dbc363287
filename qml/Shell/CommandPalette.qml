// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Slipway.Presentation
import Slipway.Theme
import Slipway.Controls

/* Every page, action and object by a few letters. The text keeps the focus; arrows choose, Enter
   goes there. */
T.Popup {
    id: palette

    required property Session session
    property Item opener

    signal go(string route)
    signal command(string name)

    parent: T.Overlay.overlay
    x: Math.round(((parent?.width ?? width) - width) / 2)
    y: Math.min(Theme.scaled(96), Math.max(16, (parent?.height ?? 600) - height - 16))
    width: Math.min(Theme.scaled(640), (parent?.width ?? 640) - 48)
    height: Math.min(column.implicitHeight, (parent?.height ?? 600) - 32)
    modal: true
    focus: true
    padding: 0
    closePolicy: T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutside
    onAboutToShow: {
        opener = parent.Window.activeFocusItem
        field.text = ""
        entries.open()
        list.currentIndex = 0
    }
    onOpened: field.forceActiveFocus(Qt.PopupFocusReason)
    onClosed: {
        if (opener?.visible ?? false)
            opener.forceActiveFocus(Qt.PopupFocusReason)
    }

    enter: Transition {
        NumberAnimation { property: "opacity"; from: 0; to: 1; duration: Theme.fast }
    }
    exit: Transition {
        NumberAnimation { property: "opacity"; from: 1; to: 0; duration: Theme.fast }
    }
    T.Overlay.modal: Rectangle { color: Theme.scrim }

    Palette {
        id: entries
        session: palette.session
        onGoing: (route) => palette.go(route)
        onCommanded: (name) => palette.command(name)
    }

    function choose(row: int) {
        if (row < 0 || row >= list.count)
            return
        // Closed first: the page that comes takes the focus.
        opener = null
        close()
        entries.choose(row)
    }

    contentItem: FocusScope {
        Accessible.role: Accessible.Dialog
        Accessible.name: qsTr("Search or run a command")

        ColumnLayout {
            id: column
            anchors.fill: parent
            spacing: 0

            TextFieldBox {
                id: field
                Layout.fillWidth: true
                Layout.margins: Theme.s2
                iconName: "search"
                label: qsTr("Search or run a command")
                placeholderText: qsTr("Page, action, queue, job or run")
                helpText: footer.text
                inputMethodHints: Qt.ImhNoPredictiveText
                onTextChanged: {
                    entries.typed = text
                    list.currentIndex = 0
                }
                Keys.onPressed: (event) => {
                    const step = ({
                        [Qt.Key_Up]: -1,
                        [Qt.Key_Down]: 1,
                        [Qt.Key_PageUp]: -8,
                        [Qt.Key_PageDown]: 8
                    })[event.key]
                    if (step !== undefined) {
                        list.currentIndex = Math.max(0, Math.min(list.count - 1, list.currentIndex + step))
                        event.accepted = true
                    } else if (event.key === Qt.Key_Return || event.key === Qt.Key_Enter) {
                        palette.choose(list.currentIndex)
                        event.accepted = true
                    }
                }
            }
            Divider { Layout.fillWidth: true }
            ListView {
                id: list
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredHeight: Math.min(Math.max(1, count), 10) * Theme.rowHeight
                Layout.topMargin: Theme.s1
                Layout.bottomMargin: Theme.s1
                visible: count > 0
                clip: true
                model: entries
                boundsBehavior: Flickable.StopAtBounds
                highlightMoveDuration: 0
                reuseItems: false
                T.ScrollBar.vertical: ScrollBarBox {}
                Accessible.role: Accessible.List
                Accessible.name: qsTr("Found")
                delegate: PaletteRow { onClicked: palette.choose(index) }
            }
            AppText {
                Layout.fillWidth: true
                Layout.margins: Theme.s4
                visible: list.count === 0
                wrap: true
                color: Theme.text2
                text: qsTr("Nothing matches")
            }
            Divider { Layout.fillWidth: true }
            AppText {
                id: footer
                Layout.fillWidth: true
                Layout.margins: Theme.s3
                role: "caption"
                wrap: true
                text: entries.old ? qsTr("The server does not answer. This searches what was known last.")
                                  : qsTr("> actions only, @ queues, # runs. Arrow keys choose, Enter opens.")
            }
        }
    }
    background: Rectangle {
        color: Theme.raised
        radius: Theme.radiusLarge
        border.width: Theme.dark ? 1 : 0
        border.color: Theme.border

        Elevation {
            anchors.fill: parent
            z: -1
            level: 2
            radius: Theme.radiusLarge
        }
    }
}
