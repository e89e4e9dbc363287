// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Slipway.Theme

/* The box of every input: one place for the look of its states. */
Rectangle {
    property bool active: false
    property bool hovered: false
    property bool invalid: false
    property bool warned: false
    property bool readOnly: false

    radius: Theme.radius
    color: readOnly || !enabled ? Theme.sunken : Theme.surface
    border.width: active ? 2 : 1
    border.color: !enabled ? Theme.border
                : invalid ? Theme.dangerFill
                : active ? Theme.focus
                : warned ? Theme.warningFill
                : readOnly ? Theme.border
                : hovered ? Theme.muted : Theme.borderStrong
    Accessible.ignored: true
}
