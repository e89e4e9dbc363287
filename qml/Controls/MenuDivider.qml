// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T

T.MenuSeparator {
    implicitWidth: 40
    implicitHeight: 9
    padding: 4
    contentItem: Divider {}
}
