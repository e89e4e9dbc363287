// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Slipway.Theme

Rectangle {
    property bool vertical: false

    implicitWidth: 1
    implicitHeight: 1
    Layout.fillWidth: !vertical
    Layout.fillHeight: vertical
    color: Theme.borderSubtle
    Accessible.ignored: true
}
