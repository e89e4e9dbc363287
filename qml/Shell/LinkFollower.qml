// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Slipway.Presentation
import Slipway.Controls

/* Goes where links lead, one after the other. What a dialog or drawer holds is not changed under
   the hands of whoever fills it in: the link waits until it is closed. */
Item {
    id: follower

    required property Session session
    required property LinkOpener links
    required property Navigation navigation
    required property ToastHost toasts
    required property bool busy

    function take() {
        if (links.waiting && !busy)
            links.take()
    }
    function go(route: string) {
        const page = route.split("?")[0]
        if (navigation.route === route && route !== page)
            navigation.replace(page) // the same form once more
        navigation.go(route)
    }

    /* The entity may be gone since it was asked for. */
    function switchAndGo(entity: string, route: string) {
        session.switchEntity(entity)
        if (session.entity === entity)
            go(route)
    }

    onBusyChanged: take()
    Component.onCompleted: take()
    Connections {
        target: follower.links
        function onWaitingChanged() { follower.take() }
        function onGoing(route) { follower.go(route) }
        function onElsewhere(entity, route) {
            follower.toasts.show(qsTr("The link leads to the entity %1.").arg(entity), "neutral",
                                 qsTr("Switch and open"), () => {
                follower?.switchAndGo(entity, route) // none once nobody is signed in
            })
        }
    }
}
