// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Slipway.Theme

/* A task about the page behind it, at the right edge. Focus stays inside and returns to where it
   was; Escape closes. */
T.Popup {
    id: drawer

    property string title
    property string subtitle
    property string iconName
    property string footerNote
    property string footerTone: "danger"
    property bool closable: true
    property Item focusItem
    property Item opener
    property alias footer: footerRow.data
    property alias footerLeft: footerStart.data
    default property alias content: body.data

    parent: T.Overlay.overlay
    width: Math.min(Theme.scaled(560), (parent?.width ?? 560) * (parent && parent.width < 1100 ? 0.9 : 1))
    height: parent?.height ?? 600
    x: (parent?.width ?? width) - width
    modal: true
    focus: true
    padding: 0
    spacing: Theme.s4
    closePolicy: closable ? T.Popup.CloseOnEscape : T.Popup.NoAutoClose
    onAboutToShow: opener = parent.Window.activeFocusItem
    onOpened: {
        const first = focusItem ?? close.nextItemInFocusChain()
        first.forceActiveFocus(Qt.TabFocusReason)
    }
    onClosed: {
        if (opener?.visible ?? false)
            opener.forceActiveFocus(Qt.PopupFocusReason)
    }

    enter: Transition {
        NumberAnimation { property: "opacity"; from: 0; to: 1; duration: Theme.motion(Theme.slow) || Theme.fast; easing.type: Easing.OutCubic }
        NumberAnimation {
            target: drawer.contentItem.parent
            property: "x"
            from: drawer.x + (Theme.reducedMotion ? 0 : 16)
            to: drawer.x
            duration: Theme.motion(Theme.slow)
            easing.type: Easing.OutCubic
        }
    }
    exit: Transition {
        NumberAnimation { property: "opacity"; from: 1; to: 0; duration: Theme.fast }
    }
    T.Overlay.modal: Rectangle { color: Theme.scrim }

    contentItem: FocusScope {
        Accessible.role: Accessible.Dialog
        Accessible.name: drawer.title
        Accessible.description: drawer.subtitle

        ColumnLayout {
            anchors.fill: parent
            spacing: 0

            RowLayout {
                Layout.fillWidth: true
                Layout.minimumHeight: Theme.scaled(48)
                Layout.topMargin: Theme.s2
                Layout.bottomMargin: Theme.s2
                Layout.leftMargin: Theme.gutter
                Layout.rightMargin: Theme.s4
                spacing: Theme.s3

                Icon {
                    visible: name !== ""
                    name: drawer.iconName
                    size: 20
                    color: Theme.accentText
                }
                ColumnLayout {
                    Layout.fillWidth: true
                    spacing: 1

                    AppText {
                        Layout.fillWidth: true
                        role: "section"
                        text: drawer.title
                        Accessible.role: Accessible.Heading
                    }
                    AppText {
                        Layout.fillWidth: true
                        visible: text !== ""
                        role: "caption"
                        wrap: true
                        text: drawer.subtitle
                    }
                }
                IconButton {
                    id: close
                    visible: drawer.closable
                    iconName: "close"
                    text: qsTr("Close %1").arg(drawer.title)
                    onClicked: drawer.close()
                }
            }
            Divider {}
            ScrollArea {
                Layout.fillWidth: true
                Layout.fillHeight: true
                padding: Theme.gutter
                focus: true

                ColumnLayout {
                    id: body
                    width: parent.width
                    spacing: drawer.spacing
                }
            }
            Divider { visible: footer.visible }
            RowLayout {
                id: footer
                Layout.fillWidth: true
                Layout.minimumHeight: Theme.scaled(64)
                Layout.leftMargin: Theme.s4
                Layout.rightMargin: Theme.gutter
                visible: footerRow.children.length > 0 || footerStart.children.length > 0
                spacing: Theme.s3

                Row {
                    id: footerStart
                    spacing: Theme.s2
                }
                AppText {
                    Layout.fillWidth: true
                    horizontalAlignment: Text.AlignRight
                    role: "caption"
                    wrap: true
                    text: drawer.footerNote
                    color: Theme.tone(drawer.footerTone)
                    Accessible.role: Accessible.AlertMessage
                }
                Row {
                    id: footerRow
                    spacing: Theme.s2
                }
            }
        }
    }
    background: Rectangle {
        color: Theme.raised

        Elevation {
            anchors.fill: parent
            z: -1
            level: 3
            radius: 0
        }
        Rectangle {
            width: 1
            height: parent.height
            color: Theme.border
        }
    }
}
