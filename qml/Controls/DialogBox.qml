// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Slipway.Theme

/* A question over the window. The title is the question, the buttons name the act. For something
   destructive the focus starts on Cancel. */
T.Dialog {
    id: dialog

    property string text
    property string confirmText: qsTr("OK")
    property string confirmKind: destructive ? "danger" : "primary"
    property string cancelText: qsTr("Cancel")
    property bool confirmEnabled: true
    property bool destructive: false
    property bool busy: false
    property bool keepOpen: false
    property int preferredWidth: Theme.scaled(440)
    default property alias body: holder.data

    signal confirmed()

    function confirm() {
        confirmed()
        if (!keepOpen)
            accept()
    }

    function focusFirst() {
        const inside = holder.children.length > 0 ? holder.nextItemInFocusChain() : null
        if (inside && !destructive)
            inside.forceActiveFocus(Qt.TabFocusReason)
        else if (destructive)
            cancel.forceActiveFocus(Qt.TabFocusReason)
        else
            confirmButton.forceActiveFocus(Qt.TabFocusReason)
    }

    parent: T.Overlay.overlay
    anchors.centerIn: parent
    width: Math.min(preferredWidth, (parent?.width ?? preferredWidth) - 48)
    height: Math.min(implicitHeight, (parent?.height ?? 600) - 48)
    implicitHeight: column.implicitHeight + topPadding + bottomPadding
    padding: Theme.s5
    modal: true
    focus: true
    closePolicy: busy ? T.Popup.NoAutoClose : T.Popup.CloseOnEscape
    onOpened: focusFirst()

    enter: Transition {
        NumberAnimation { property: "opacity"; from: 0; to: 1; duration: Theme.fast }
    }
    exit: Transition {
        NumberAnimation { property: "opacity"; from: 1; to: 0; duration: Theme.fast }
    }
    T.Overlay.modal: Rectangle { color: Theme.scrim }

    contentItem: FocusScope {
        implicitHeight: column.implicitHeight
        Accessible.role: Accessible.Dialog
        Accessible.name: dialog.title
        Accessible.description: dialog.text

        ColumnLayout {
            id: column
            anchors.fill: parent
            spacing: Theme.s2

            AppText {
                Layout.fillWidth: true
                role: "section"
                wrap: true
                lineHeight: 1.1
                text: dialog.title
                Accessible.role: Accessible.Heading
            }
            AppText {
                Layout.fillWidth: true
                visible: text !== ""
                wrap: true
                color: Theme.text2
                text: dialog.text
            }
            FocusScope {
                id: holder
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.topMargin: children.length > 0 ? Theme.s2 : 0
                implicitHeight: childrenRect.height
                visible: children.length > 0
            }
            Flow {
                Layout.fillWidth: true
                Layout.topMargin: Theme.s4
                spacing: Theme.s2
                layoutDirection: Qt.RightToLeft

                AppButton {
                    id: confirmButton
                    kind: dialog.confirmKind
                    text: dialog.confirmText
                    enabled: dialog.confirmEnabled
                    busy: dialog.busy
                    onClicked: dialog.confirm()
                }
                AppButton {
                    id: cancel
                    visible: text !== ""
                    text: dialog.cancelText
                    enabled: !dialog.busy
                    onClicked: dialog.reject()
                }
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
