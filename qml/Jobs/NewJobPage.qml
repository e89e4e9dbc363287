// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Slipway.Presentation
import Slipway.Theme
import Slipway.Controls

/* Making a job: three kinds of source, a few details, the equal command. */
FocusScope {
    id: page

    required property Session session
    required property bool current

    signal navigate(string route)
    signal created(string project, string name)
    signal copy()

    function focusContent() {
        source.focusFirst()
    }
    /* What an address or a pasted command says: fields of the form by name. */
    function fill(fields: var) {
        for (const name of ["kind", "image", "remote", "ref", "folder", "project", "name", "description",
                            "entryPoint", "buildContext", "dockerfile", "runtime"]) {
            if (fields[name] !== undefined)
                form[name] = fields[name]
        }
    }

    NewJobForm {
        id: form
        session: page.session
        onCreated: (project, name) => page.created(project, name)
    }
    DialogBox {
        id: suspiciousDialog
        title: qsTr("Upload files that look like secrets?")
        text: qsTr("These files would go to the server and into every image of this job: %1").arg(
                  form.suspiciousNames)
        confirmText: qsTr("Leave them out")
        cancelText: qsTr("Go back")
        onConfirmed: form.submitWithSuspicious(false)
        onRejected: form.dismissSuspicious()

        AppButton {
            kind: "dangerText"
            text: qsTr("Upload them too")
            onClicked: {
                suspiciousDialog.close()
                form.submitWithSuspicious(true)
            }
        }
    }
    TemplateGallery {
        id: gallery
        session: page.session
        onChosen: (templateId, now) => {
            form.fillFromTemplate(templateId)
            if (now)
                form.submit()
        }
    }
    Connections {
        target: form
        function onSuspiciousChanged() {
            if (form.suspicious.length > 0)
                suspiciousDialog.open()
        }
    }

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.gutter
        spacing: Theme.s4

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.s2

            AppText {
                Layout.fillWidth: true
                role: "title"
                text: qsTr("New job")
                Accessible.role: Accessible.Heading
            }
            AppButton {
                iconName: "copy"
                text: qsTr("Copy a job")
                enabled: !form.submitting
                onClicked: page.copy()
            }
            AppButton {
                iconName: "overview"
                text: qsTr("Templates")
                enabled: !form.submitting
                onClicked: gallery.open()
            }
        }
        ScrollArea {
            id: area
            Layout.fillWidth: true
            Layout.fillHeight: true

            ColumnLayout {
                width: Math.min(area.width, Theme.scaled(760))
                spacing: Theme.s4

                InlineNotice {
                    Layout.fillWidth: true
                    visible: form.problem.present
                    tone: "danger"
                    title: form.problem.title
                    text: form.problem.text
                    details: form.problem.detail
                    actionText: form.retryable ? qsTr("Try again") : ""
                    actionIcon: "refresh"
                    onAction: form.submit()
                }
                NewJobSource {
                    id: source
                    Layout.fillWidth: true
                    form: form
                }
                NewJobDetails {
                    Layout.fillWidth: true
                    form: form
                }
                CommandBlock {
                    Layout.fillWidth: true
                    label: qsTr("Does the same as the button")
                    text: form.command
                }
            }
        }
        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.s2

            AppButton {
                kind: "ghost"
                text: form.submitting ? qsTr("Stop upload") : qsTr("Cancel")
                onClicked: {
                    if (form.submitting)
                        form.cancel()
                    else
                        page.navigate("jobs")
                }
            }
            Item { Layout.fillWidth: true }
            AppText {
                visible: Object.keys(form.fieldErrors).length > 0
                color: Theme.danger
                text: qsTr("%n field(s) to fix", "", Object.keys(form.fieldErrors).length)
            }
            AppButton {
                kind: "primary"
                iconName: "check"
                text: qsTr("Create job")
                busy: form.submitting
                shortcut: page.current ? "Ctrl+Return" : ""
                onClicked: form.submit()
            }
        }
    }
}
