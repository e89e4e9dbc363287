// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "config/agentpolicyfile.h"

#include "config/yamljson.h"
#include "platform/durablefile.h"
#include "platform/folders.h"

#include <QDir>
#include <QFile>
#include <algorithm>
#include <array>
#include <cmath>
#include <nlohmann/json.hpp>

namespace slipway {
namespace {

using Json = nlohmann::ordered_json;

constexpr int HighestPort = 65535;
constexpr int HighestWeight = 100;
constexpr double MostBytes = 1e18;
constexpr int LongestGrace = 24 * 60 * 60; ///< seconds; the hub counts no further down
constexpr qint64 LeastLog = 64 * 1024;     ///< which slipway-shim can keep the ends of a log in

/** "64g", "512m" or a number of bytes; 0 for anything else. */
qint64 bytesOf(const Json &value)
{
    if (value.is_number_unsigned())
        return value.get<qint64>();
    QString text =
        value.is_string() ? QString::fromStdString(value.get<std::string>()).toLower() : QString();
    static const QString units = QStringLiteral("kmgt");
    const qsizetype unit = text.isEmpty() ? -1 : units.indexOf(text.back());
    if (unit >= 0)
        text.chop(1);
    bool ok = false;
    const double number = text.toDouble(&ok);
    const double bytes = ok ? number * std::pow(1024.0, double(unit + 1)) : 0;
    return bytes > 0 && bytes < MostBytes ? qint64(bytes) : 0;
}

struct Refused
{
    Error error;
};

class Reader
{
public:
    explicit Reader(QString name)
        : m_name(std::move(name))
    {
    }

    AgentPolicy read(const Json &document)
    {
        if (!document.is_null() && !document.is_object())
            refuse("", "policy.value",
                   QStringLiteral("The file must be a map of keys and values."));
        for (const auto &[key, value] : document.items())
            readKey(key, value);
        m_policy.file = m_name;
        return m_policy;
    }

private:
    [[noreturn]] void refuse(const std::string &key, const char *reason, const QString &why) const
    {
        throw Refused{Error{.kind = ErrorKind::InvalidInput,
                            .where = QStringLiteral("read ") + m_name,
                            .detail = why,
                            .reason = QString::fromLatin1(reason),
                            .field = QString::fromStdString(key)}};
    }

    void readKey(const std::string &key, const Json &value)
    {
        using Lists = std::array<std::pair<const char *, QStringList AgentPolicy::*>, 8>;
        static const Lists lists{{{"networks", &AgentPolicy::networks},
                                  {"users", &AgentPolicy::users},
                                  {"labels", &AgentPolicy::labels},
                                  {"runtimes", &AgentPolicy::runtimes},
                                  {"resources", &AgentPolicy::resources},
                                  {"authors", &AgentPolicy::authors},
                                  {"remotes", &AgentPolicy::remotes},
                                  {"images", &AgentPolicy::images}}};
        const auto list = std::find_if(lists.begin(), lists.end(),
                                       [&key](const auto &one) { return key == one.first; });
        if (list != lists.end())
            m_policy.*(list->second) = texts(key, value);
        else if (key == "volumes")
            readVolumes(key, value);
        else if (key == "ports")
            readPorts(key, value);
        else if (key == "capacity")
            readCapacity(key, value);
        else if (key == "weights")
            readWeights(key, value);
        else if (key == "log-limit")
            readLogLimit(key, value);
        else if (key == "stop-grace")
            readStopGrace(key, value);
        else if (key == "secure" && value.is_boolean())
            m_policy.secure = value.get<bool>();
        else if (key == "secure")
            refuse(key, "policy.value", QStringLiteral("\"secure\" is true or false."));
        else
            refuse(key, "policy.key",
                   QStringLiteral("The key \"%1\" is not known; known are volumes, networks, "
                                  "ports, users, labels, runtimes, resources, authors, remotes, "
                                  "images, secure, weights, capacity, log-limit and stop-grace.")
                       .arg(QString::fromStdString(key).left(80)));
    }

    [[nodiscard]] QStringList texts(const std::string &key, const Json &value) const
    {
        QStringList found;
        for (const Json &one : value.is_array() ? value : Json::array()) {
            if (one.is_number_integer())
                found.append(QString::fromStdString(one.dump()));
            else if (one.is_string() && !one.get_ref<const std::string &>().empty())
                found.append(QString::fromStdString(one.get<std::string>()));
            else
                refuse(
                    key, "policy.value",
                    QStringLiteral("\"%1\" is a list of texts.").arg(QString::fromStdString(key)));
        }
        if (!value.is_array())
            refuse(key, "policy.value",
                   QStringLiteral("\"%1\" is a list of texts.").arg(QString::fromStdString(key)));
        return found;
    }

    void readVolumes(const std::string &key, const Json &value)
    {
        const QStringList all = texts(key, value);
        for (const QString &text : all) {
            AgentPolicy::Volume volume{text, false};
            if (text.endsWith(QStringLiteral(":rw"))) {
                volume = {text.chopped(3), true};
            } else if (text.endsWith(QStringLiteral(":ro"))) {
                volume.path.chop(3);
            }
            const bool isPath = volume.path.startsWith(u'/');
            if (volume.path.contains(u':') || (!isPath && volume.path.contains(u'/')))
                refuse(key, "policy.value",
                       QStringLiteral("\"%1\" is neither an absolute path nor the name of a "
                                      "volume, with :ro or :rw at most.")
                           .arg(text));
            if (isPath)
                volume.path = QDir::cleanPath(volume.path);
            m_policy.volumes.append(volume);
        }
    }

    void readPorts(const std::string &key, const Json &value)
    {
        const QStringList all = texts(key, value);
        for (const QString &text : all) {
            const QStringList ends = text.split(u'-');
            bool first = false;
            bool second = false;
            const AgentPolicy::Ports ports{ends.first().toInt(&first), ends.last().toInt(&second)};
            if (!first || !second || ends.size() > 2 || ports.from < 1 || ports.to < ports.from ||
                ports.to > HighestPort)
                refuse(
                    key, "policy.value",
                    QStringLiteral("\"%1\" is no port and no range such as 9000-9010.").arg(text));
            m_policy.ports.append(ports);
        }
    }

    void readWeights(const std::string &key, const Json &value)
    {
        if (!value.is_object())
            refuse(key, "policy.value", QStringLiteral("\"weights\" is a map of queues."));
        for (const auto &[queue, weight] : value.items()) {
            if (!weight.is_number_integer() || weight < 1 || weight > HighestWeight)
                refuse(key, "policy.value",
                       QStringLiteral("The weight of a queue is a whole number from 1 to 100."));
            m_policy.weights.insert(QString::fromStdString(queue), weight.get<int>());
        }
    }

    void readCapacity(const std::string &key, const Json &value)
    {
        const Json document = value.is_object() ? value : Json{{"", 0}};
        for (const auto &[name, amount] : document.items()) {
            if (name == "cpus" && amount.is_number() && amount > 0)
                m_policy.cpus = amount.get<double>();
            else if (name == "memory" && bytesOf(amount) > 0)
                m_policy.memory = bytesOf(amount);
            else if (name == "gpus")
                m_policy.gpus = texts(key, amount);
            else
                refuse(key, "policy.value",
                       QStringLiteral("\"capacity\" has cpus (a number), memory (such as 64g) and "
                                      "gpus (a list of numbers)."));
        }
    }

    void readLogLimit(const std::string &key, const Json &value)
    {
        const bool none = value == "none";
        const qint64 bytes = bytesOf(value);
        if (!none && bytes < LeastLog)
            refuse(
                key, "policy.value",
                QStringLiteral("\"log-limit\" is a size of at least 64k, such as 64m, or none."));
        m_policy.logLimit = none ? 0 : bytes;
    }

    void readStopGrace(const std::string &key, const Json &value)
    {
        if (!value.is_number_unsigned() || value.get<quint64>() > LongestGrace)
            refuse(key, "policy.value",
                   QStringLiteral("\"stop-grace\" is a whole number of seconds, a day's at most."));
        m_policy.stopGrace = std::chrono::seconds(value.get<int>());
    }

    QString m_name;
    AgentPolicy m_policy;
};

} // namespace

Result<AgentPolicy> readAgentPolicy(const QByteArray &yaml, const QString &name)
{
    const YamlValues values = readYamlValues(yaml);
    if (values.problem)
        return Error{ErrorKind::InvalidInput, QStringLiteral("read ") + name,
                     values.problem->toString(), QStringLiteral("policy.syntax")};
    try {
        const QByteArray json = values.json.utf8();
        return Reader(name).read(Json::parse(json.begin(), json.end(), nullptr, false));
    } catch (const Refused &refused) {
        return refused.error;
    }
}

Result<AgentPolicy> loadAgentPolicy(const QString &path)
{
    const QString file =
        path.isEmpty() ? configFolder() + QStringLiteral("/agent-policy.yaml") : path;
    if (path.isEmpty() && !QFile::exists(file))
        return AgentPolicy{.file = file};
    const Result<QByteArray> bytes = readWhole(file);
    if (!bytes)
        return bytes.error();
    return readAgentPolicy(*bytes, file);
}

} // namespace slipway
