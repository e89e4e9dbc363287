// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Slipway.Presentation
import Slipway.Theme
import Slipway.Controls
import Slipway.Forms

/* Putting a job into a queue. What was typed stays until it was launched. */
Drawer {
    id: drawer

    required property Session session
    property string presetQueue
    property bool commandShown: false
    property string queueWarning
    property string shownFor // server, entity, project and name of the job
    property bool ranked: false // the queue uses priorities
    /* Field name -> sentence. A map, which qmllint of 6.4 does not look into: hence var. */
    readonly property var errors: form.fieldErrors

    signal launched(string item, string queue)
    signal createQueueRequested()

    /* `fresh`: for what somebody else's link says; it neither mixes with a draft nor becomes one. */
    function show(project: string, name: string, fresh: bool) {
        const place = `${session.serverHost}/${session.entity}/${project}/${name}`
        const other = fresh || shownFor !== place
        shownFor = fresh ? "" : place
        job.project = project
        job.name = name
        overrides.showForm() // its JSON is a copy of what was there before
        if (other) {
            job.version = ""
            form.draftOf = ""
            form.reset()
            form.project = project
            form.draftOf = fresh ? "" : project + "/" + name
        } else {
            job.refresh()
        }
        if (presetQueue !== "")
            form.queue = presetQueue
        chooseQueue()
        open()
    }
    function lookAtQueue() {
        queueWarning = queues.launchWarning(form.queue)
        ranked = queues.usesPriorities(form.queue)
        if (!ranked && queues.count > 0 && form.priority !== "")
            form.priority = ""
    }
    /* What an address or a pasted command says: fields of the form by name. */
    function fill(fields: var) {
        if (fields.version !== undefined)
            job.version = fields.version === "latest" ? "" : fields.version
        for (const name of ["project", "queue", "runName", "priority", "entryPoint", "arguments"]) {
            if (fields[name] !== undefined)
                form[name] = fields[name]
        }
    }
    /* The only queue there is, when none was chosen. */
    function chooseQueue() {
        if (form.queue === "" && queues.count > 0)
            form.queue = queues.data(queues.index(0, 0), QueueListModel.NameRole)
    }

    closable: !form.submitting // the answer is about this form
    title: qsTr("Launch %1").arg(job.name)
    subtitle: qsTr("Add this job to a queue. An agent that polls the queue runs it.")
    iconName: "launch"
    focusItem: queueBox
    footerNote: Object.keys(form.fieldErrors).length > 0
                ? qsTr("%n field(s) to fix", "", Object.keys(form.fieldErrors).length) : ""
    footerLeft: AppButton {
        kind: "ghost"
        iconName: "terminal"
        text: drawer.commandShown ? qsTr("Hide command") : qsTr("Show command")
        onClicked: drawer.commandShown = !drawer.commandShown
    }
    footer: [
        AppButton {
            text: qsTr("Cancel")
            enabled: !form.submitting
            onClicked: drawer.close()
        },
        AppButton {
            kind: "primary"
            iconName: "launch"
            text: qsTr("Launch now")
            busy: form.submitting
            shortcut: drawer.opened ? "Ctrl+Return" : ""
            onClicked: form.submit()
        }
    ]

    JobDetailsView {
        id: job
        session: drawer.session
    }
    QueueListModel {
        id: queues
        session: drawer.session
        active: drawer.visible
        onCountChanged: drawer.chooseQueue()
        onOverviewChanged: drawer.lookAtQueue()
    }
    LaunchForm {
        id: form
        session: drawer.session
        job: job.reference
        details: job
        onChanged: drawer.lookAtQueue()
        onLaunched: (item, queue) => {
            drawer.close()
            drawer.launched(item, queue)
        }
    }

    InlineNotice {
        Layout.fillWidth: true
        visible: form.problem.present
        tone: "danger"
        title: form.problem.title
        text: form.problem.text
        details: form.problem.detail
    }
    InlineNotice {
        Layout.fillWidth: true
        visible: form.draftFrom !== ""
        tone: "info"
        title: qsTr("Draft from %1").arg(form.draftFrom)
        text: qsTr("What you typed for this job and did not launch.")
        actionText: qsTr("Discard")
        onAction: {
            form.reset()
            form.project = job.project
            overrides.showForm()
        }
    }
    InlineNotice {
        Layout.fillWidth: true
        visible: job.problem.present
        tone: "danger"
        title: job.problem.title
        text: job.problem.text
        details: job.problem.detail
    }
    InlineNotice {
        Layout.fillWidth: true
        visible: queues.phase === "empty"
        tone: "warning"
        title: qsTr("There is no queue yet")
        text: qsTr("A queue holds launched jobs until an agent takes them.")
        actionText: qsTr("Create queue")
        onAction: {
            drawer.close()
            drawer.createQueueRequested()
        }
    }
    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.s4

        FormField {
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            Layout.alignment: Qt.AlignTop
            label: qsTr("Job version")
            error: drawer.errors.job ?? ""

            ComboBoxBox {
                model: job.versions
                textRole: "label"
                valueRole: "version"
                currentIndex: Math.max(0, indexOfValue(job.version))
                onActivated: job.version = currentValue
            }
        }
        FormField {
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            Layout.alignment: Qt.AlignTop
            label: qsTr("Destination project")
            error: drawer.errors.project ?? ""

            TextFieldBox {
                text: form.project
                onTextEdited: form.project = text
            }
        }
    }
    FormField {
        Layout.fillWidth: true
        label: qsTr("Queue")
        error: drawer.errors.queue ?? ""
        warning: drawer.queueWarning

        ComboBoxBox {
            id: queueBox
            tall: true
            model: queues
            textRole: "name"
            valueRole: "name"
            noteRole: "note"
            iconRole: "resourceIcon"
            stateRole: "stateWord"
            toneRole: "stateTone"
            currentIndex: count > 0 ? indexOfValue(form.queue) : -1
            onActivated: form.queue = currentValue
        }
    }
    LaunchTemplateFields {
        Layout.fillWidth: true
        visible: form.templates.fields.count > 0
        templates: form.templates
    }
    FormField {
        Layout.fillWidth: true
        label: qsTr("Priority")
        help: drawer.ranked ? "" : qsTr("This queue does not use priorities")

        Segmented {
            enabled: drawer.ranked
            options: [
                { value: "critical", text: qsTr("Critical") },
                { value: "high", text: qsTr("High") },
                { value: "medium", text: qsTr("Medium") },
                { value: "low", text: qsTr("Low") }
            ]
            onActivated: (value) => form.priority = value

            // It moves on its own when pressed; the form has the last word.
            Binding on currentValue {
                value: form.priority === "" ? "medium" : form.priority
            }
        }
    }
    FormField {
        Layout.fillWidth: true
        label: qsTr("Run name")
        optional: true

        TextFieldBox {
            text: form.runName
            placeholderText: qsTr("Chosen by the server")
            onTextEdited: form.runName = text
        }
    }
    Divider { Layout.fillWidth: true }
    LaunchOverrides {
        id: overrides
        Layout.fillWidth: true
        form: form
        entryPoint: job.entryPoint
    }
    CommandBlock {
        Layout.fillWidth: true
        visible: drawer.commandShown
        label: qsTr("Does the same as the button")
        text: form.command
    }
}
