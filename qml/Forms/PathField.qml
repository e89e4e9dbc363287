// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Dialogs
import Slipway.Theme
import Slipway.Controls

/* A path that can be typed, picked in the desktop's dialog or dropped. */
TextFieldBox {
    id: control

    property string mode: "folder"
    property string dialogTitle: mode === "folder" ? qsTr("Choose a folder") : qsTr("Choose a file")
    property alias path: control.text
    property alias nameFilters: fileDialog.nameFilters

    signal pathEdited(string path)

    function take(url: url) {
        const text = decodeURIComponent(`${url}`.replace(/^file:\/\//, ""))
        control.text = text
        pathEdited(text)
    }

    mono: true
    iconName: mode === "folder" ? "folder" : "file"
    onTextEdited: pathEdited(text)
    trailing: [
        AppButton {
            anchors.verticalCenter: parent?.verticalCenter
            visible: !control.readOnly
            kind: "ghost"
            size: "small"
            height: Theme.scaled(24)
            text: qsTr("Browse…")
            Accessible.name: control.label === "" ? text : qsTr("Browse for %1").arg(control.label)
            onClicked: control.mode === "folder" ? folderDialog.open() : fileDialog.open()
        }
    ]

    DropArea {
        id: drop
        anchors.fill: parent
        keys: ["text/uri-list"]
        onDropped: (event) => {
            if (event.hasUrls)
                control.take(event.urls[0])
        }

        FocusRing { visible: drop.containsDrag }
    }
    FolderDialog {
        id: folderDialog
        title: control.dialogTitle
        onAccepted: control.take(selectedFolder)
    }
    FileDialog {
        id: fileDialog
        title: control.dialogTitle
        fileMode: control.mode === "save" ? FileDialog.SaveFile : FileDialog.OpenFile
        onAccepted: control.take(selectedFile)
    }
}
