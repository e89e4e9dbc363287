// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Slipway.Presentation
import Slipway.Controls

/* Asks before a sweep is ended, with or without its runs. */
DialogBox {
    id: question

    required property SweepActions actions
    property int act: SweepActions.Stop
    readonly property bool cancels: act === SweepActions.Cancel

    function ask(act: int) {
        question.act = act
        open()
    }

    destructive: true
    title: cancels ? qsTr("Cancel sweep %1?").arg(actions.name)
                   : qsTr("Stop sweep %1?").arg(actions.name)
    text: cancels ? qsTr("No new runs start, and the runs that go on are stopped.")
                  : qsTr("No new runs start. The runs that go on are finished.")
    confirmText: cancels ? qsTr("Cancel sweep") : qsTr("Stop sweep")
    cancelText: qsTr("Keep sweep")
    onConfirmed: actions.act(act)
}
