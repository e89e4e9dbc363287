// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Slipway.Presentation
import Slipway.Theme
import Slipway.Controls
import Slipway.SignIn

/* The window. Signed out it shows the welcome page, signed in the sections. */
T.ApplicationWindow {
    id: window

    required property Session session
    required property Preferences preferences
    required property LinkOpener links

    width: 1360
    height: 860
    minimumWidth: 1024
    minimumHeight: 640
    visible: true
    color: Theme.canvas
    title: session.ready ? qsTr("%1 – Slipway").arg(session.entity) : "Slipway"

    Binding { target: Theme; property: "mode"; value: window.preferences.appearance }
    Binding { target: Theme; property: "language"; value: window.preferences.shownLanguage }
    Binding { target: Theme; property: "reducedMotion"; value: window.preferences.reduceMotion }

    Connections {
        target: window.links
        function onRefused(sentence) { toastHost.show(sentence, "warning", "", null) }
    }

    FocusScope {
        anchors.fill: parent
        focus: true

        // Repeaters of one: each page is made when it is needed and gone afterwards.
        Repeater {
            model: window.session.phase === "signedOut" ? 1 : 0

            WelcomePage {
                anchors.fill: parent
                focus: true
                session: window.session
                preferences: window.preferences
                onKeyNotKept: (sentence) => toastHost.show(sentence, "warning", "", null)
            }
        }
        Repeater {
            model: window.session.phase === "connecting" ? 1 : 0

            ConnectingPage {
                anchors.fill: parent
                focus: true
                session: window.session
            }
        }
        Repeater {
            model: window.session.ready ? 1 : 0

            ShellFrame {
                anchors.fill: parent
                focus: true
                session: window.session
                preferences: window.preferences
                links: window.links
                toasts: toastHost
            }
        }
    }
    ToastHost { id: toastHost }
}
