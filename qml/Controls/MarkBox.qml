// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Slipway.Theme

/* The box in front of a row that can be marked, for the mouse and the screen reader; the keyboard
   has Space on the row. */
CheckBoxBox {
    id: box

    required property var row // a TableRow; its type would be a cycle

    width: Theme.scaled(28)
    height: Theme.controlSmall
    leftPadding: 0
    focusPolicy: Qt.NoFocus
    checked: row.marked
    label: qsTr("Mark %1").arg(row.spoken)
    onClicked: row.table.toggleWith(row.index, row.index)
}
