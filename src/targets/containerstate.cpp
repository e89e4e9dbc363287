// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "targets/containerstate.h"

#include <nlohmann/json.hpp>

namespace slipway {
namespace {

using Json = nlohmann::json;

std::string text(const Json &json, const char *key)
{
    return json.contains(key) && json.at(key).is_string() ? json.at(key).get<std::string>()
                                                          : std::string();
}

bool flag(const Json &json, const char *key)
{
    return json.contains(key) && json.at(key).is_boolean() && json.at(key).get<bool>();
}

} // namespace

QString containerHandle(const QString &container, const QString &log)
{
    const Json json{{"container", container.toStdString()}, {"log", log.toStdString()}};
    return QString::fromStdString(json.dump(-1, ' ', false, Json::error_handler_t::replace));
}

ContainerHandle readContainerHandle(const QString &handle)
{
    const Json json = Json::parse(handle.toStdString(), nullptr, false);
    if (!json.is_object())
        return {};
    return {QString::fromStdString(text(json, "container")),
            QString::fromStdString(text(json, "log"))};
}

Result<TargetStatus> containerStatus(const QByteArray &state)
{
    const Json json = Json::parse(state.begin(), state.end(), nullptr, false);
    const std::string word = json.is_object() ? text(json, "Status") : std::string();
    if (word.empty())
        return Error{.kind = ErrorKind::Protocol,
                     .where = QStringLiteral("container state"),
                     .detail = QString::fromUtf8(state.left(200)),
                     .reason = QStringLiteral("engine.answer")};
    TargetStatus status;
    if (word == "created" || word == "initialized") {
        status.state = TargetState::Starting;
        return status;
    }
    if (word != "exited" && word != "dead" && word != "stopped") {
        status.state = TargetState::Running;
        return status;
    }
    const int code = json.contains("ExitCode") && json.at("ExitCode").is_number_integer()
                         ? json.at("ExitCode").get<int>()
                         : -1;
    status.exitCode = code;
    status.state = code == 0 ? TargetState::Finished : TargetState::Failed;
    if (flag(json, "OOMKilled"))
        status.detail = QStringLiteral("it needed more memory than it may have");
    else
        status.detail = QString::fromStdString(text(json, "Error"));
    // Codes of the small init inside, as of every shell.
    if (status.detail.isEmpty() && code == 127)
        status.detail = QStringLiteral("a program was not found in the image");
    if (status.detail.isEmpty() && code == 126)
        status.detail = QStringLiteral("a program may not be executed");
    return status;
}

} // namespace slipway
