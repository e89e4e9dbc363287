// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "targets/containeroptions.h"

#include "base/words.h"

#include <QRegularExpression>
#include <algorithm>
#include <array>
#include <nlohmann/json.hpp>
#include <utility>

namespace slipway {
namespace {

using Json = nlohmann::ordered_json;

/** Allowed keys, and the engine's option for each. */
const std::array<std::pair<QLatin1StringView, QLatin1StringView>, 22> Options{{
    {QLatin1StringView("command"), QLatin1StringView("")},
    {QLatin1StringView("cpu"), QLatin1StringView("cpus")},
    {QLatin1StringView("cpu-period"), QLatin1StringView("cpu-period")},
    {QLatin1StringView("cpu-quota"), QLatin1StringView("cpu-quota")},
    {QLatin1StringView("cpu-shares"), QLatin1StringView("cpu-shares")},
    {QLatin1StringView("cpus"), QLatin1StringView("cpus")},
    {QLatin1StringView("cpuset-cpus"), QLatin1StringView("cpuset-cpus")},
    {QLatin1StringView("cpuset-mems"), QLatin1StringView("cpuset-mems")},
    {QLatin1StringView("e"), QLatin1StringView("env")},
    {QLatin1StringView("env"), QLatin1StringView("env")},
    {QLatin1StringView("gpus"), QLatin1StringView("gpus")},
    {QLatin1StringView("m"), QLatin1StringView("memory")},
    {QLatin1StringView("memory"), QLatin1StringView("memory")},
    {QLatin1StringView("memory-reservation"), QLatin1StringView("memory-reservation")},
    {QLatin1StringView("memory-swap"), QLatin1StringView("memory-swap")},
    {QLatin1StringView("name"), QLatin1StringView("")},
    {QLatin1StringView("pids-limit"), QLatin1StringView("pids-limit")},
    {QLatin1StringView("platform"), QLatin1StringView("platform")},
    {QLatin1StringView("shm-size"), QLatin1StringView("shm-size")},
    {QLatin1StringView("ulimit"), QLatin1StringView("ulimit")},
    {QLatin1StringView("w"), QLatin1StringView("workdir")},
    {QLatin1StringView("workdir"), QLatin1StringView("workdir")},
}};

Error forbidden(const QString &key)
{
    QStringList allowed;
    for (const auto &[name, option] : Options)
        allowed.append(name);
    return Error{.kind = ErrorKind::Forbidden,
                 .where = QStringLiteral("option ") + key,
                 .detail = QStringLiteral("'%1' is not allowed; allowed are: %2")
                               .arg(key, allowed.join(QStringLiteral(", "))),
                 .reason = QStringLiteral("resourceArgs.forbidden"),
                 .field = key};
}

Error invalid(const QString &key, const QString &detail)
{
    return Error{.kind = ErrorKind::InvalidInput,
                 .where = QStringLiteral("option ") + key,
                 .detail = detail,
                 .reason = QStringLiteral("resourceArgs.invalid"),
                 .field = key};
}

/** "--Cpu_Shares" and "cpu-shares" are the same. */
QString normalised(QString key)
{
    while (key.startsWith(u'-'))
        key.remove(0, 1);
    return key.replace(u'_', u'-').toLower();
}

Result<QStringList> valuesOf(const QString &key, const QString &name, const Json &json)
{
    const auto scalar = [](const Json &value) { return value.is_string() || value.is_number(); };
    const auto text = [](const Json &value) {
        return QString::fromStdString(value.is_string() ? value.get<std::string>() : value.dump());
    };
    const bool many = name == QLatin1StringView("e") || name == QLatin1StringView("env") ||
                      name == QLatin1StringView("ulimit");
    QStringList values;
    if (scalar(json)) {
        values.append(text(json));
    } else if (json.is_array() && many && !json.empty() &&
               std::all_of(json.begin(), json.end(), scalar)) {
        for (const Json &value : json)
            values.append(text(value));
    } else {
        return invalid(key, many ? QStringLiteral("must be a text or a list of texts")
                                 : QStringLiteral("must be a text or a number"));
    }
    for (const QString &value : std::as_const(values)) {
        if (value.contains(QChar(0)) || (value.contains(u'\n') && !many))
            return invalid(key, QStringLiteral("holds a character that is not allowed"));
    }
    return values;
}

Result<void> putVariable(ContainerOptions &options, const QString &key, const QString &text)
{
    static const QRegularExpression name(QStringLiteral("^[A-Za-z_][A-Za-z0-9_.-]*$"));
    const qsizetype at = text.indexOf(u'=');
    // Without a value the engine would take that of the agent's own environment.
    if (at < 0 || !name.match(text.left(at)).hasMatch())
        return invalid(key, QStringLiteral("must be NAME=value"));
    options.environment.insert(text.left(at), text.mid(at + 1));
    return {};
}

Result<void> put(ContainerOptions &options, const QString &key, const Json &json)
{
    const QString name = normalised(key);
    const auto *end = Options.cend();
    const auto *option =
        std::find_if(Options.cbegin(), end, [&name](const auto &row) { return row.first == name; });
    if (option == end)
        return forbidden(key);
    const Result<QStringList> values = valuesOf(key, name, json);
    if (!values)
        return values.error();
    for (const QString &value : *values) {
        if (name == QLatin1StringView("command")) {
            const auto words = splitWords(value);
            if (!words)
                return invalid(key, QStringLiteral("has a quote that is not closed"));
            options.command = *words;
        } else if (name == QLatin1StringView("name")) {
            options.name = value;
        } else if (option->second == QLatin1StringView("env")) {
            const Result<void> stored = putVariable(options, key, value);
            if (!stored)
                return stored.error();
        } else {
            options.options.append(QStringLiteral("--") + option->second + u'=' + value);
        }
    }
    return {};
}

} // namespace

Result<ContainerOptions> containerOptions(const JsonText &resourceArgs)
{
    ContainerOptions options;
    if (resourceArgs.isEmpty())
        return options;
    const Json json =
        Json::parse(resourceArgs.utf8().begin(), resourceArgs.utf8().end(), nullptr, false);
    if (!json.is_object())
        return invalid(QStringLiteral("local-container"),
                       QStringLiteral("the resource arguments are no object"));
    for (const auto &[key, value] : json.items()) {
        const Result<void> stored = put(options, QString::fromStdString(key), value);
        if (!stored)
            return stored.error();
    }
    return options;
}

bool steersEngineClient(const QString &variable)
{
    static const QRegularExpression form(
        QStringLiteral("^(DOCKER_|BUILDKIT_|BUILDX_|CONTAINERS?_|CONTAINERD_|NERDCTL_|CNI_|PODMAN_|"
                       "XDG_|LD_|GO|SSL_|SSH_|DBUS_|STORAGE_|REGISTRY_|TMPDIR$|PATH$|HOME$|USER$|"
                       "COMPOSE_|OTEL_|GRPC_|(ALL|HTTPS?|NO)_PROXY$)"),
        QRegularExpression::CaseInsensitiveOption);
    return form.match(variable).hasMatch();
}

} // namespace slipway
