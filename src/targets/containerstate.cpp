// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "targets/containerstate.h"

#include <QDateTime>
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

/** Before a container began or ended, the engine says the year 1. */
std::optional<qint64> millisecondsOf(const Json &json)
{
    const auto time = [&json](const char *key) {
        return QDateTime::fromString(QString::fromStdString(text(json, key)), Qt::ISODateWithMs);
    };
    const QDateTime began = time("StartedAt");
    const QDateTime ended = time("FinishedAt");
    if (!began.isValid() || !ended.isValid() || began.date().year() <= 1 || ended < began)
        return std::nullopt;
    return began.msecsTo(ended);
}

} // namespace

QString containerHandle(const ContainerHandle &handle)
{
    const Json json{{"container", handle.container.toStdString()},
                    {"log", handle.log.toStdString()},
                    {"limit", handle.logLimit}};
    return QString::fromStdString(json.dump(-1, ' ', false, Json::error_handler_t::replace));
}

ContainerHandle readContainerHandle(const QString &handle)
{
    const Json json = Json::parse(handle.toStdString(), nullptr, false);
    if (!json.is_object())
        return {};
    const bool limited = json.contains("limit") && json.at("limit").is_number_integer();
    return {QString::fromStdString(text(json, "container")),
            QString::fromStdString(text(json, "log")),
            limited ? json.at("limit").get<qint64>() : 0};
}

qint64 pidOf(const QByteArray &state)
{
    const Json json = Json::parse(state.begin(), state.end(), nullptr, false);
    return json.is_object() && json.contains("Pid") && json.at("Pid").is_number_integer()
               ? json.at("Pid").get<qint64>()
               : 0;
}

Result<TargetStatus> containerStatus(const QByteArray &state)
{
    const Json json = Json::parse(state.begin(), state.end(), nullptr, false);
    const bool told = json.is_object() && json.contains("Status") && json.at("Status").is_string();
    if (!told)
        return Error{.kind = ErrorKind::Protocol,
                     .where = QStringLiteral("container state"),
                     .detail = QString::fromUtf8(state.left(200)),
                     .reason = QStringLiteral("engine.answer")};
    const std::string word = text(json, "Status");
    TargetStatus status;
    // nerdctl has no word for what was made and never begun.
    if (word.empty() || word == "created" || word == "initialized") {
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
    status.milliseconds = millisecondsOf(json);
    status.outOfMemory = flag(json, "OOMKilled");
    if (status.outOfMemory)
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
