// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Slipway.Presentation
import Slipway.Theme
import Slipway.Controls

/* Jobs to begin with: each fills the form, or makes the job at once. */
Drawer {
    id: gallery

    required property Session session

    /* The form gets the template; `now` makes the job of it without a further press. */
    signal chosen(string templateId, bool now)

    function take(templateId: string, now: bool) {
        close()
        chosen(templateId, now)
    }

    title: qsTr("Templates")
    subtitle: qsTr("Public examples of W&B Launch. The code comes from their Git repository, or from the mirror in the settings.")
    iconName: "overview"
    focusItem: search
    spacing: Theme.s3
    onAboutToShow: {
        search.clear()
        found.text = ""
    }

    TemplateListModel {
        id: templates
        session: gallery.session
    }
    TextFilter {
        id: found
        sourceModel: templates
        searchRole: "words"
    }
    SearchField {
        id: search
        Layout.fillWidth: true
        label: qsTr("Search templates")
        placeholderText: label
        shortcut: ""
        onTextEdited: found.text = text
    }
    InlineNotice {
        Layout.fillWidth: true
        visible: templates.problem.present
        tone: "danger"
        title: templates.problem.title
        text: templates.problem.text
        details: templates.problem.detail
    }
    AppText {
        Layout.fillWidth: true
        visible: found.phase === "filtered"
        wrap: true
        color: Theme.muted
        text: qsTr("Nothing matches “%1”").arg(search.text)
    }
    Repeater {
        model: found

        Card {
            id: card

            required property string templateId
            required property string title
            required property string description
            required property string place

            Layout.fillWidth: true
            spacing: Theme.s2

            AppText {
                Layout.fillWidth: true
                role: "label"
                wrap: true
                text: card.title
            }
            AppText {
                Layout.fillWidth: true
                wrap: true
                color: Theme.text2
                text: card.description
            }
            RowLayout {
                Layout.fillWidth: true
                spacing: Theme.s2

                Icon {
                    name: "branch"
                    size: 14
                    color: Theme.muted
                }
                AppText {
                    Layout.fillWidth: true
                    role: "caption"
                    elide: Text.ElideMiddle
                    text: card.place
                }
                AppButton {
                    size: "small"
                    kind: "ghost"
                    text: qsTr("Fill the form")
                    Accessible.name: qsTr("Fill the form with %1").arg(card.title)
                    onClicked: gallery.take(card.templateId, false)
                }
                AppButton {
                    size: "small"
                    iconName: "plus"
                    text: qsTr("Create job")
                    Accessible.name: qsTr("Create a job of %1").arg(card.title)
                    onClicked: gallery.take(card.templateId, true)
                }
            }
        }
    }
}
