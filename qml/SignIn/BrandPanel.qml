// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Slipway.Theme
import Slipway.Controls

/* What Slipway is for, in one glance. The same in light and dark. */
Rectangle {
    id: panel

    color: Theme.brand
    clip: true

    Canvas {
        anchors.fill: parent
        opacity: 0.55
        onWidthChanged: requestPaint()
        onHeightChanged: requestPaint()
        onPaint: {
            // Waves that rise to the right, fainter towards the top.
            const brush = getContext("2d")
            brush.clearRect(0, 0, width, height)
            const lines = 26
            for (let i = 0; i < lines; ++i) {
                const near = i / (lines - 1)
                brush.globalAlpha = 0.06 + 0.3 * near
                brush.strokeStyle = Theme.brandAccent
                brush.lineWidth = 1
                brush.beginPath()
                for (let x = 0; x <= width; x += 8) {
                    const base = height * (0.66 + 0.36 * near) - (1 - near) * x * 0.24 - near * x * 0.06
                    const wave = Math.sin(x / 120 + i * 0.42) * (3 + 12 * near)
                    if (x === 0)
                        brush.moveTo(x, base + wave)
                    else
                        brush.lineTo(x, base + wave)
                }
                brush.stroke()
            }
        }
    }
    ColumnLayout {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: Theme.s7
        anchors.topMargin: Theme.scaled(44)
        spacing: Theme.s4

        RowLayout {
            spacing: Theme.s3

            Logo {
                size: 32
                color: Theme.brandAccent
            }
            AppText {
                role: "title"
                text: "Slipway"
                color: Theme.brandText
            }
        }
        AppText {
            Layout.fillWidth: true
            Layout.topMargin: Theme.scaled(60)
            Layout.bottomMargin: Theme.s6
            wrap: true
            font.pixelSize: Theme.scaled(32)
            font.weight: Font.DemiBold
            lineHeight: 1.2
            text: qsTr("From your desktop to the compute resource, without a terminal")
            color: Theme.brandText
            Accessible.role: Accessible.StaticText
        }
        Repeater {
            model: [
                { icon: "job", text: qsTr("Make jobs out of a Docker image, Git or a folder") },
                { icon: "queue", text: qsTr("Set up queues and send jobs with a few clicks") },
                { icon: "run", text: qsTr("Launch and follow every run live") }
            ]

            RowLayout {
                id: line
                required property var modelData
                Layout.fillWidth: true
                spacing: Theme.s3

                Icon {
                    name: line.modelData.icon
                    size: 20
                    color: Theme.brandAccent
                }
                AppText {
                    Layout.fillWidth: true
                    wrap: true
                    font.pixelSize: Theme.scaled(14)
                    text: line.modelData.text
                    color: Theme.brandText2
                }
            }
        }
    }
}
