// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQml.Models
import QtQuick.Templates as T
import Slipway.Theme

/* A choice out of a list. Further role names give the entries a second line, an icon and a state;
   `searchable` filters by typing, `createText` adds a last entry that asks for something new. */
T.ComboBox {
    id: control

    property string label
    property string helpText
    property string errorText
    property string warningText
    property string placeholder: qsTr("Choose…")
    property string iconName
    property string noteRole
    property string iconRole
    property string stateRole
    property string toneRole
    property string createText
    property string size: "default"
    property bool tall: false
    property bool searchable: false
    property string filter

    signal createRequested()

    /* The value of a role of entry `index`, whatever kind of model this is. */
    function field(index: int, role: string): string {
        if (role === "" || index < 0 || index >= count)
            return ""
        const rows = control.delegateModel as DelegateModel
        return valueOf(rows.items.get(index).model, role)
    }
    /* `entry` is the model object of a delegate, of any kind of model. */
    function valueOf(entry: var, role: string): string {
        const data = entry?.modelData
        const value = data !== undefined && data !== null && typeof data === "object" ? data[role]
                    : role === "" || data !== undefined ? data : entry[role]
        return value === undefined || value === null ? "" : `${value}`
    }

    implicitWidth: Theme.scaled(240)
    implicitHeight: tall ? Theme.scaled(48) : size === "small" ? Theme.controlSmall
                                                               : Theme.controlHeight
    leftPadding: 10
    rightPadding: Theme.scaled(30)
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus
    font.family: Theme.sans
    font.pixelSize: Theme.size(size === "small" ? "caption" : "body")
    Accessible.role: Accessible.ComboBox
    Accessible.name: label
    Accessible.description: errorText !== "" ? errorText : displayText !== "" ? displayText : helpText
    Accessible.onPressAction: popup.open()
    Keys.onReturnPressed: (event) => {
        if (popup.opened)
            event.accepted = false
        else
            popup.open()
    }

    contentItem: RowLayout {
        spacing: 8

        Icon {
            visible: name !== ""
            name: control.iconRole !== "" ? control.field(control.currentIndex, control.iconRole)
                                          : control.iconName
            color: Theme.muted
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            AppText {
                Layout.fillWidth: true
                font: control.font
                text: control.currentIndex < 0 ? control.placeholder : control.displayText
                color: !control.enabled ? Theme.disabled
                     : control.currentIndex < 0 ? Theme.muted : Theme.text
                Accessible.ignored: true
            }
            AppText {
                Layout.fillWidth: true
                visible: control.tall && text !== ""
                role: "caption"
                text: control.field(control.currentIndex, control.noteRole)
                Accessible.ignored: true
            }
        }
        StatusPill {
            visible: control.tall && text !== ""
            text: control.field(control.currentIndex, control.stateRole)
            tone: control.field(control.currentIndex, control.toneRole)
            iconName: Theme.stateIcon(tone)
            Accessible.ignored: true
        }
    }
    indicator: Icon {
        x: control.width - width - 9
        y: Math.round((control.height - height) / 2)
        name: "chevrons-updown"
        size: 14
        color: control.enabled ? Theme.muted : Theme.disabled
    }
    background: FieldFrame {
        active: control.activeFocus || control.popup.opened
        hovered: control.hovered
        invalid: control.errorText !== ""
        warned: control.warningText !== ""
    }
    delegate: T.ItemDelegate {
        id: entry

        required property var model
        required property int index
        readonly property string note: control.valueOf(model, control.noteRole)
        readonly property bool matches: control.filter === ""
            || text.toLowerCase().includes(control.filter.toLowerCase())
            || control.noteRole !== "" && note.toLowerCase().includes(control.filter.toLowerCase())

        width: ListView.view ? ListView.view.width : implicitWidth
        implicitHeight: matches ? Math.max(Theme.scaled(30), implicitContentHeight + 10) : 0
        visible: matches
        leftPadding: 8
        rightPadding: 8
        hoverEnabled: true
        text: control.valueOf(model, control.textRole)
        highlighted: control.highlightedIndex === index
        Accessible.role: Accessible.ListItem
        Accessible.name: note === "" || control.noteRole === "" ? text
                         : qsTr("%1, %2").arg(text).arg(note)
        Accessible.selected: control.currentIndex === index
        Accessible.onPressAction: {
            control.currentIndex = index
            control.activated(index)
            control.popup.close()
        }

        contentItem: RowLayout {
            spacing: 8

            Icon {
                visible: name !== ""
                name: control.iconRole === "" ? "" : control.valueOf(entry.model, control.iconRole)
                color: Theme.muted
            }
            ColumnLayout {
                Layout.fillWidth: true
                spacing: 0

                AppText {
                    Layout.fillWidth: true
                    text: entry.text
                    font.weight: control.currentIndex === entry.index ? Font.DemiBold : Font.Normal
                    Accessible.ignored: true
                }
                AppText {
                    Layout.fillWidth: true
                    visible: control.noteRole !== "" && text !== ""
                    role: "caption"
                    text: entry.note
                    Accessible.ignored: true
                }
            }
            StatusPill {
                visible: control.stateRole !== "" && text !== ""
                text: control.stateRole === "" ? "" : control.valueOf(entry.model, control.stateRole)
                tone: control.toneRole === "" ? "neutral"
                                              : control.valueOf(entry.model, control.toneRole)
                iconName: Theme.stateIcon(tone)
                Accessible.ignored: true
            }
            Icon {
                visible: control.currentIndex === entry.index
                name: "check"
                size: 14
                color: Theme.accentText
            }
        }
        background: Rectangle {
            radius: Theme.radiusSmall
            color: entry.highlighted || entry.hovered ? Theme.hover : "transparent"
        }
    }
    popup: T.Popup {
        y: control.height + 4
        width: Math.max(control.width, Theme.scaled(160))
        implicitHeight: Math.min(column.implicitHeight + 8, Theme.scaled(340))
        margins: 8
        padding: 4
        onOpened: if (control.searchable) search.forceActiveFocus()
        onClosed: {
            control.filter = ""
            search.clear()
        }

        enter: Transition {
            NumberAnimation { property: "opacity"; from: 0; to: 1; duration: Theme.fast }
        }
        contentItem: ColumnLayout {
            id: column
            spacing: 4

            SearchField {
                id: search
                Layout.fillWidth: true
                visible: control.searchable
                shortcut: ""
                placeholderText: qsTr("Type to filter")
                onTextEdited: control.filter = text
                Keys.onDownPressed: control.incrementCurrentIndex()
                Keys.onUpPressed: control.decrementCurrentIndex()
                onAccepted: control.popup.close()
            }
            ListView {
                id: list
                Layout.fillWidth: true
                Layout.fillHeight: true
                implicitHeight: contentHeight
                clip: true
                model: control.popup.visible ? control.delegateModel : null
                currentIndex: control.highlightedIndex
                boundsBehavior: Flickable.StopAtBounds
                T.ScrollBar.vertical: ScrollBarBox {}
                Accessible.role: Accessible.List
                Accessible.name: control.label
            }
            AppText {
                Layout.margins: 8
                visible: control.count === 0
                role: "caption"
                text: qsTr("Nothing to choose yet")
            }
            Divider { visible: control.createText !== "" }
            MenuEntry {
                Layout.fillWidth: true
                visible: control.createText !== ""
                iconName: "plus"
                text: control.createText
                onClicked: {
                    control.popup.close()
                    control.createRequested()
                }
            }
        }
        background: Rectangle {
            color: Theme.raised
            radius: Theme.radiusCard
            border.color: Theme.border

            Elevation {
                anchors.fill: parent
                z: -1
            }
        }
    }
}
