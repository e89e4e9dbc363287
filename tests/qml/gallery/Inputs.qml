// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Slipway.Theme
import Slipway.Controls
import Slipway.Forms

GalleryWindow {
    id: win
    readonly property bool ja: language === "ja"
    readonly property bool ko: language === "ko"
    function t(en: string, ja_: string, ko_: string): string { return ja ? ja_ : ko ? ko_ : en }

    ScrollArea {
        anchors.fill: parent
        padding: 24

        GridLayout {
            width: parent.width
            columns: 2
            columnSpacing: 24
            rowSpacing: 16

            Card {
                Layout.columnSpan: 2
                Layout.fillWidth: true
                title: win.t("Buttons", "ボタン", "버튼")
                Flow {
                    Layout.fillWidth: true
                    spacing: 10
                    AppButton { text: win.t("Create queue", "キューを作成", "큐 만들기"); kind: "primary"; iconName: "plus"; shortcut: "N" }
                    AppButton { text: win.t("Edit", "編集", "편집"); iconName: "edit" }
                    AppButton { text: win.t("Cancel", "キャンセル", "취소"); kind: "ghost" }
                    AppButton { text: win.t("Delete queue", "キューを削除", "큐 삭제"); kind: "danger" }
                    AppButton { text: "Delete"; kind: "dangerText"; iconName: "trash" }
                    AppButton { text: "wandb.ai/authorize"; kind: "link"; iconName: "external" }
                    AppButton { text: "Launch"; kind: "primary"; iconName: "launch"; shortcut: "Ctrl+Return" }
                    AppButton { text: "Launching"; kind: "primary"; busy: true }
                    AppButton { text: "Disabled"; kind: "primary"; enabled: false }
                    AppButton { text: "Disabled"; enabled: false }
                    AppButton { text: "Menu"; menu: true }
                    AppButton { text: "Focused"; focus: true; Component.onCompleted: forceActiveFocus(Qt.TabFocusReason) }
                    AppButton { text: "Large"; kind: "primary"; size: "large" }
                    AppButton { text: "Small"; size: "small"; iconName: "plus" }
                    IconButton { iconName: "refresh"; text: "Refresh"; framed: true }
                    IconButton { iconName: "more"; text: "More actions" }
                    IconButton { iconName: "stop"; text: "Stop agent"; size: "small" }
                    CopyButton { copyText: "x" }
                    ChipButton { text: "Resource: any"; menu: true }
                    ChipButton { text: win.t("Log axis", "対数軸", "로그 축"); checkable: true; checked: true }
                    Kbd { text: "Ctrl K" }
                    Spinner {}
                    Logo {}
                }
            }
            Card {
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                Layout.fillHeight: true
                title: win.t("Fields", "フィールド", "필드")
                FormField {
                    label: win.t("Queue name", "キュー名", "큐 이름")
                    help: win.t("Letters, digits, dashes.", "英数字とハイフン。", "영문자, 숫자, 대시.")
                    TextFieldBox { text: "a100-train"; clearable: true }
                }
                FormField {
                    label: win.t("Description", "説明", "설명")
                    optional: true
                    TextFieldBox { placeholderText: win.t("What is it for?", "用途", "용도") }
                }
                FormField {
                    label: "Memory"
                    error: win.t("At most 512Gi", "512Gi 以下にしてください", "최대 512Gi")
                    TextFieldBox { text: "600Gi"; mono: true }
                }
                FormField {
                    label: "API key"
                    trailing: AppButton { kind: "link"; text: "wandb.ai/authorize"; iconName: "external"; implicitHeight: 18 }
                    PasswordBox { secret: "0123456789abcdef0123"; iconName: "key" }
                }
                RowLayout {
                    spacing: 12
                    FormField { label: "Max jobs"; NumberBox { value: 4; from: 1; to: 64 } }
                    FormField { label: "Rate"; warning: "Unusual"; NumberBox { value: 0.05; decimals: 3; stepSize: 0.01; to: 1 } }
                    FormField { label: "Read only"; TextFieldBox { text: "segmentation"; readOnly: true } }
                }
                FormField {
                    label: win.t("Queue", "キュー", "큐")
                    ComboBoxBox {
                        tall: true
                        textRole: "name"; noteRole: "note"; iconRole: "icon"; stateRole: "state"; toneRole: "tone"
                        model: [{ name: "a100-train", note: "Kubernetes, 2 agents polling, 11 items queued", icon: "wheel", state: "Active", tone: "success" },
                                { name: "desk-docker", note: "Docker", icon: "container", state: "Not active", tone: "danger" }]
                    }
                }
                FormField { label: "Folder"; PathField { path: "/home/me/project" } }
            }
            Card {
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                Layout.fillHeight: true
                title: win.t("Choices", "選択", "선택")
                CheckBoxBox { text: win.t("Remember the key in the system keyring", "キーをキーリングに保存する", "키를 키링에 저장"); checked: true }
                CheckBoxBox { text: "Tri"; checkState: Qt.PartiallyChecked; tristate: true }
                CheckBoxBox { text: "Off"; description: "With a line that says what it does." }
                SwitchBox { Layout.fillWidth: true; text: win.t("Prioritisation", "優先度", "우선순위"); description: "People choose Critical, High, Medium or Low when they launch."; checked: true }
                SwitchBox { Layout.fillWidth: true; text: "Off" }
                GridLayout {
                    columns: 2
                    RadioTile { Layout.fillWidth: true; Layout.fillHeight: true; text: "Docker"; iconName: "container"; description: win.t("Runs in a container on this computer.", "このコンピューターのコンテナで実行します。", "이 컴퓨터의 컨테이너에서 실행합니다."); checked: true; badge: "Ready"; badgeTone: "success" }
                    RadioTile { Layout.fillWidth: true; Layout.fillHeight: true; text: "Kubernetes"; iconName: "wheel"; description: "Runs as a Job." }
                    RadioTile { Layout.fillWidth: true; text: "Local process"; iconName: "terminal"; enabled: false; description: "Not installed" }
                }
                Segmented { options: [{ value: 0, text: "YAML" }, { value: 1, text: "JSON" }]; currentValue: 0 }
                Segmented {
                    Layout.fillWidth: true
                    tiles: true
                    currentValue: "m"
                    options: [{ value: "c", text: "Critical", icon: "pri-critical" }, { value: "h", text: "High", icon: "pri-high" }, { value: "m", text: "Medium", icon: "pri-medium" }, { value: "l", text: "Low", icon: "pri-low" }]
                }
                SearchField { placeholderText: win.t("Filter by name", "名前で絞り込む", "이름으로 필터") }
                KeyValueEditor {
                    Layout.fillWidth: true
                    label: "Environment"
                    entries: [{ key: "WANDB_LOG_LEVEL", value: "info" }, { key: "TOKEN", value: "abc", secret: true }]
                }
            }
        }
    }
}
