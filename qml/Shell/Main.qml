// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0
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

    Loader {
        id: page
        anchors.fill: parent
        focus: true
        sourceComponent: window.session.ready ? frame
                       : window.session.phase === "connecting" ? connecting : welcome
    }
    Component {
        id: welcome

        WelcomePage {
            session: window.session
            preferences: window.preferences
            onKeyNotKept: (sentence) => toasts.show(sentence, "warning", "", null)
        }
    }
    Component {
        id: connecting

        ConnectingPage {
            session: window.session
        }
    }
    Component {
        id: frame

        ShellFrame {
            session: window.session
            preferences: window.preferences
            toasts: toasts
        }
    }
    ToastHost { id: toasts }
}
