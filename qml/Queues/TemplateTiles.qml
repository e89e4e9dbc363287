// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Slipway.Presentation
import Slipway.Theme
import Slipway.Controls
import Slipway.Forms

/* One tile for each placeholder of the configuration: what a launch may put in its place. */
ColumnLayout {
    id: editors

    required property TemplateFields fields

    function focusTile(row: int) {
        tileList.itemAt(row)?.forceActiveFocus(Qt.TabFocusReason)
    }

    spacing: Theme.s3

    Repeater {
        id: tileList
        model: editors.fields

        FocusScope {
            id: tile

            required property int index
            required property string fieldName
            required property string type
            required property string fallback
            required property string least
            required property string most
            required property string allowed
            required property string about
            required property string fallbackError
            required property string leastError
            required property string mostError
            required property string allowedError
            readonly property bool numeric: type !== "string"

            Layout.fillWidth: true
            implicitHeight: card.implicitHeight

            Card {
                id: card
                width: parent.width
                title: `{{${tile.fieldName}}}`

                GridLayout {
                    id: grid
                    Layout.fillWidth: true
                    columns: width < Theme.scaled(480) ? 1 : 3
                    columnSpacing: Theme.s3
                    rowSpacing: Theme.s3

                    FormField {
                        Layout.columnSpan: grid.columns
                        focus: true
                        label: qsTr("Type")

                        Segmented {
                            focus: true
                            options: [
                                { value: "string", text: qsTr("Text") },
                                { value: "integer", text: qsTr("Whole number") },
                                { value: "number", text: qsTr("Number") }
                            ]
                            onActivated: (value) => editors.fields.set(tile.index, "type", value)

                            // It moves on its own when pressed; the list has the last word.
                            Binding on currentValue {
                                value: tile.type
                            }
                        }
                    }
                    Part {
                        Layout.columnSpan: tile.numeric ? 1 : grid.columns
                        label: qsTr("Default")
                        text: tile.fallback
                        error: tile.fallbackError
                        placeholder: qsTr("None")
                        onTyped: (text) => editors.fields.set(tile.index, "fallback", text)
                    }
                    Part {
                        visible: tile.numeric
                        label: qsTr("Minimum")
                        text: tile.least
                        error: tile.leastError
                        onTyped: (text) => editors.fields.set(tile.index, "least", text)
                    }
                    Part {
                        visible: tile.numeric
                        label: qsTr("Maximum")
                        text: tile.most
                        error: tile.mostError
                        onTyped: (text) => editors.fields.set(tile.index, "most", text)
                    }
                    Part {
                        Layout.columnSpan: grid.columns
                        label: qsTr("Allowed values")
                        help: qsTr("With commas between them. Leave empty to allow all.")
                        text: tile.allowed
                        error: tile.allowedError
                        onTyped: (text) => editors.fields.set(tile.index, "allowed", text)
                    }
                    Part {
                        Layout.columnSpan: grid.columns
                        label: qsTr("Description")
                        text: tile.about
                        mono: false
                        onTyped: (text) => editors.fields.set(tile.index, "description", text)
                    }
                }
            }
        }
    }

    component Part: FormField {
        id: part

        property alias text: box.text
        property alias placeholder: box.placeholderText
        property alias mono: box.mono

        signal typed(string text)

        Layout.preferredWidth: 1
        optional: true

        TextFieldBox {
            id: box
            mono: true
            onTextEdited: part.typed(text)
        }
    }
}
