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

/**
 * What the engines' own programs, and the loader and runtime below them, read. By name, not by how
 * names begin: anything else (GOOGLE_API_KEY, SSH_PRIVATE_KEY) reaches a job as it is.
 */
constexpr std::array ClientVariables{
    QLatin1StringView("BUILDAH_FORMAT"),
    QLatin1StringView("BUILDKIT_HOST"),
    QLatin1StringView("BUILDKIT_PROGRESS"),
    QLatin1StringView("BUILDX_BUILDER"),
    QLatin1StringView("BUILDX_CONFIG"),
    QLatin1StringView("CNI_PATH"),
    QLatin1StringView("CONTAINERD_ADDRESS"),
    QLatin1StringView("CONTAINERD_NAMESPACE"),
    QLatin1StringView("CONTAINERD_SNAPSHOTTER"),
    QLatin1StringView("CONTAINER_CONNECTION"),
    QLatin1StringView("CONTAINER_HOST"),
    QLatin1StringView("CONTAINER_PROXY"),
    QLatin1StringView("CONTAINER_SSHKEY"),
    QLatin1StringView("CONTAINER_TLS_CA"),
    QLatin1StringView("CONTAINER_TLS_CERT"),
    QLatin1StringView("CONTAINER_TLS_KEY"),
    QLatin1StringView("DBUS_SESSION_BUS_ADDRESS"),
    QLatin1StringView("DBUS_SYSTEM_BUS_ADDRESS"),
    QLatin1StringView("DOCKER_API_VERSION"),
    QLatin1StringView("DOCKER_AUTH_CONFIG"),
    QLatin1StringView("DOCKER_BUILDKIT"),
    QLatin1StringView("DOCKER_CERT_PATH"),
    QLatin1StringView("DOCKER_CLI_HINTS"),
    QLatin1StringView("DOCKER_CLI_OTEL_EXPORTER_OTLP_ENDPOINT"),
    QLatin1StringView("DOCKER_CLI_PLUGIN_EXTRA_DIRS"),
    QLatin1StringView("DOCKER_CONFIG"),
    QLatin1StringView("DOCKER_CONTENT_TRUST"),
    QLatin1StringView("DOCKER_CONTENT_TRUST_SERVER"),
    QLatin1StringView("DOCKER_CONTEXT"),
    QLatin1StringView("DOCKER_CUSTOM_HEADERS"),
    QLatin1StringView("DOCKER_DEFAULT_PLATFORM"),
    QLatin1StringView("DOCKER_HIDE_LEGACY_COMMANDS"),
    QLatin1StringView("DOCKER_HOST"),
    QLatin1StringView("DOCKER_TLS"),
    QLatin1StringView("DOCKER_TLS_VERIFY"),
    QLatin1StringView("GCONV_PATH"),
    QLatin1StringView("GLIBC_TUNABLES"),
    QLatin1StringView("GOCOVERDIR"),
    QLatin1StringView("GODEBUG"),
    QLatin1StringView("GOGC"),
    QLatin1StringView("GOMAXPROCS"),
    QLatin1StringView("GOMEMLIMIT"),
    QLatin1StringView("GOTRACEBACK"),
    QLatin1StringView("HOME"),
    QLatin1StringView("LISTEN_FDNAMES"),
    QLatin1StringView("LISTEN_FDS"),
    QLatin1StringView("LISTEN_PID"),
    QLatin1StringView("LOCPATH"),
    QLatin1StringView("NERDCTL_HOST_GATEWAY_IP"),
    QLatin1StringView("NERDCTL_TOML"),
    QLatin1StringView("NETCONFPATH"),
    QLatin1StringView("NOTIFY_SOCKET"),
    QLatin1StringView("OTEL_EXPORTER_OTLP_ENDPOINT"),
    QLatin1StringView("PATH"),
    QLatin1StringView("PODMAN_CONNECTIONS_CONF"),
    QLatin1StringView("PODMAN_USERNS"),
    QLatin1StringView("REGISTRIES_CONFIG_PATH"),
    QLatin1StringView("REGISTRY_AUTH_FILE"),
    QLatin1StringView("RES_OPTIONS"),
    QLatin1StringView("SSH_ASKPASS"),
    QLatin1StringView("SSH_AUTH_SOCK"),
    QLatin1StringView("SSL_CERT_DIR"),
    QLatin1StringView("SSL_CERT_FILE"),
    QLatin1StringView("STORAGE_DRIVER"),
    QLatin1StringView("STORAGE_OPTS"),
    QLatin1StringView("TMPDIR"),
    QLatin1StringView("USER"),
    QLatin1StringView("XDG_CACHE_HOME"),
    QLatin1StringView("XDG_CONFIG_DIRS"),
    QLatin1StringView("XDG_CONFIG_HOME"),
    QLatin1StringView("XDG_DATA_DIRS"),
    QLatin1StringView("XDG_DATA_HOME"),
    QLatin1StringView("XDG_RUNTIME_DIR"),
    QLatin1StringView("XDG_STATE_HOME"),
};

/** Read in either case. */
constexpr std::array ProxyVariables{
    QLatin1StringView("ALL_PROXY"),
    QLatin1StringView("HTTPS_PROXY"),
    QLatin1StringView("HTTP_PROXY"),
    QLatin1StringView("NO_PROXY"),
};

/** The loader's, and podman's, which has one for every file and folder of its own. */
constexpr std::array ClientFamilies{
    QLatin1StringView("CONTAINERS_"),
    QLatin1StringView("LD_"),
    QLatin1StringView("_CONTAINERS_"),
};

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
    static const QRegularExpression name(QStringLiteral("\\A[A-Za-z_][A-Za-z0-9_.-]*\\z"));
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
    const bool family =
        std::any_of(ClientFamilies.cbegin(), ClientFamilies.cend(),
                    [&variable](QLatin1StringView start) { return variable.startsWith(start); });
    return family ||
           std::find(ClientVariables.cbegin(), ClientVariables.cend(), variable) !=
               ClientVariables.cend() ||
           std::find(ProxyVariables.cbegin(), ProxyVariables.cend(), variable.toUpper()) !=
               ProxyVariables.cend();
}

Result<QByteArray> environmentFile(const QMap<QString, QString> &variables)
{
    static const QRegularExpression lineEnd(QStringLiteral("[\\n\\r]"));
    QByteArray lines;
    for (auto it = variables.cbegin(); it != variables.cend(); ++it) {
        if (it->contains(lineEnd))
            return invalid(it.key(), QStringLiteral("a value of several lines cannot be given to a "
                                                    "container under this name, which the engine "
                                                    "uses itself; choose another name"));
        lines += it.key().toUtf8() + '=' + it->toUtf8() + '\n';
    }
    return lines;
}

} // namespace slipway
