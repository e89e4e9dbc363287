// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "targets/containerpolicy.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <algorithm>
#include <array>
#include <nlohmann/json.hpp>

namespace slipway {
namespace {

using Json = nlohmann::ordered_json;

struct Refused
{
    Error error;
};

/** One of the arguments that need a policy. */
class Argument
{
public:
    Argument(QString key, const AgentPolicy &policy)
        : m_key(std::move(key))
        , m_policy(policy)
    {
    }

    [[nodiscard]] QString volume(const QString &value) const
    {
        const QStringList parts = value.split(u':');
        const QString mode = parts.value(2);
        if (parts.size() < 2 || parts.size() > 3 || !parts.at(1).startsWith(u'/') ||
            QDir::cleanPath(parts.at(1)) == QLatin1StringView("/") ||
            !(mode.isEmpty() || mode == QLatin1StringView("ro") || mode == QLatin1StringView("rw")))
            throw invalid(QStringLiteral("must be SOURCE:/FOLDER, with :ro or :rw at most"));
        const QString source = parts.first();
        const bool isPath = source.startsWith(u'/');
        const QString real = isPath ? QFileInfo(source).canonicalFilePath() : source;
        static const QRegularExpression name(QStringLiteral("\\A[A-Za-z0-9][A-Za-z0-9_.-]*\\z"));
        if (!isPath && !name.match(source).hasMatch())
            throw invalid(QStringLiteral("must begin with an absolute path or a volume's name"));
        if (real.isEmpty())
            throw invalid(QStringLiteral("there is no %1 on the agent's computer").arg(source));
        // A colon of a link's target would be read as the end of the source.
        if (real.contains(u':'))
            throw invalid(QStringLiteral("%1 has a colon in its real path").arg(source));
        bool known = false;
        bool writable = false;
        for (const AgentPolicy::Volume &volume : m_policy.volumes) {
            if (!holds(volume, real, isPath))
                continue;
            known = true;
            writable = writable || volume.writable;
        }
        const bool wants = mode == QLatin1StringView("rw");
        if (!known || (wants && !writable))
            throw forbidden(value, QStringLiteral("volumes: [\"%1%2\"]")
                                       .arg(real, wants ? QStringLiteral(":rw") : QString()));
        const bool writes = writable && mode != QLatin1StringView("ro");
        return QStringLiteral("--volume=%1:%2:%3")
            .arg(real, QDir::cleanPath(parts.at(1)),
                 writes ? QStringLiteral("rw") : QStringLiteral("ro"));
    }

    [[nodiscard]] QString port(const QString &value) const
    {
        static const QRegularExpression form(
            QStringLiteral("\\A(?:127\\.0\\.0\\.1:)?([0-9]{1,5}):([0-9]{1,5})(/(?:tcp|udp))?\\z"));
        const QRegularExpressionMatch match = form.match(value);
        if (!match.hasMatch())
            throw invalid(
                QStringLiteral("must be PORT:PORT, the computer's first; others than this "
                               "computer cannot be let in"));
        const int host = match.captured(1).toInt();
        const bool known =
            std::any_of(m_policy.ports.cbegin(), m_policy.ports.cend(), [host](const auto &ports) {
                return host >= ports.from && host <= ports.to;
            });
        if (!known)
            throw forbidden(value, QStringLiteral("ports: [%1]").arg(host));
        return QStringLiteral("--publish=127.0.0.1:%1:%2%3")
            .arg(match.captured(1), match.captured(2), match.captured(3));
    }

    [[nodiscard]] QString label(const QString &value) const
    {
        const QString name = value.section(u'=', 0, 0);
        if (!value.contains(u'=') || name.startsWith(QLatin1StringView("slipway.")))
            throw invalid(QStringLiteral("must be NAME=value, and slipway.* is the agent's own"));
        if (!m_policy.labels.contains(name))
            throw forbidden(value, QStringLiteral("labels: [\"%1\"]").arg(name));
        return QStringLiteral("--label=") + value;
    }

    [[nodiscard]] QString listed(const QString &value, const QStringList &allowed,
                                 const QString &list, const QString &option) const
    {
        if (!allowed.contains(value))
            throw forbidden(value, QStringLiteral("%1: [\"%2\"]").arg(list, value));
        return QStringLiteral("--%1=%2").arg(option, value);
    }

    [[nodiscard]] QStringList values(const Json &json) const
    {
        QStringList texts;
        for (const Json &one : json.is_array() ? json : Json::array({json})) {
            if (!one.is_string() && !one.is_number_integer())
                throw invalid(QStringLiteral("must be a text or a list of texts"));
            const QString text =
                QString::fromStdString(one.is_string() ? one.get<std::string>() : one.dump());
            const bool clean = std::none_of(text.cbegin(), text.cend(), [](QChar c) {
                return c.category() == QChar::Other_Control;
            });
            if (text.isEmpty() || !clean)
                throw invalid(QStringLiteral("is empty or holds a character that is not allowed"));
            texts.append(text);
        }
        return texts;
    }

private:
    static bool holds(const AgentPolicy::Volume &volume, const QString &real, bool isPath)
    {
        if (!isPath)
            return volume.path == real;
        const QString allowed = QFileInfo(volume.path).canonicalFilePath();
        if (allowed.isEmpty() || !volume.path.startsWith(u'/'))
            return false;
        return real == allowed || allowed == QLatin1StringView("/") ||
               real.startsWith(allowed + u'/');
    }
    [[nodiscard]] Refused invalid(const QString &why) const
    {
        return {Error{.kind = ErrorKind::InvalidInput,
                      .where = QStringLiteral("option ") + m_key,
                      .detail = why,
                      .reason = QStringLiteral("resourceArgs.invalid"),
                      .field = m_key}};
    }
    [[nodiscard]] Refused forbidden(const QString &value, const QString &line) const
    {
        return {Error{
            .kind = ErrorKind::Forbidden,
            .where = QStringLiteral("option ") + m_key,
            .detail =
                QStringLiteral("'%1: %2' is not allowed on the agent's computer; to "
                               "allow it, add to %3: %4")
                    .arg(m_key, value.left(200),
                         m_policy.file.isEmpty() ? QStringLiteral("its policy") : m_policy.file,
                         line),
            .reason = QStringLiteral("policy.forbidden"),
            .field = m_key}};
    }

    QString m_key;
    const AgentPolicy &m_policy;
};

enum class Kind { Volume, Network, Port, User, Label, Runtime };

std::optional<Kind> kindOf(QString key)
{
    static const std::array<std::pair<QLatin1StringView, Kind>, 14> names{{
        {QLatin1StringView("v"), Kind::Volume},
        {QLatin1StringView("volume"), Kind::Volume},
        {QLatin1StringView("volumes"), Kind::Volume},
        {QLatin1StringView("net"), Kind::Network},
        {QLatin1StringView("network"), Kind::Network},
        {QLatin1StringView("p"), Kind::Port},
        {QLatin1StringView("publish"), Kind::Port},
        {QLatin1StringView("ports"), Kind::Port},
        {QLatin1StringView("u"), Kind::User},
        {QLatin1StringView("user"), Kind::User},
        {QLatin1StringView("l"), Kind::Label},
        {QLatin1StringView("label"), Kind::Label},
        {QLatin1StringView("labels"), Kind::Label},
        {QLatin1StringView("runtime"), Kind::Runtime},
    }};
    while (key.startsWith(u'-'))
        key.remove(0, 1);
    key = key.replace(u'_', u'-').toLower();
    const auto *const found = std::find_if(names.cbegin(), names.cend(),
                                           [&key](const auto &one) { return one.first == key; });
    return found == names.cend() ? std::nullopt : std::optional(found->second);
}

QString optionOf(Kind kind, const Argument &argument, const QString &value,
                 const AgentPolicy &policy)
{
    switch (kind) {
    case Kind::Volume:
        return argument.volume(value);
    case Kind::Network:
        return argument.listed(value, policy.networks, QStringLiteral("networks"),
                               QStringLiteral("network"));
    case Kind::Port:
        return argument.port(value);
    case Kind::User:
        return argument.listed(value, policy.users, QStringLiteral("users"),
                               QStringLiteral("user"));
    case Kind::Label:
        return argument.label(value);
    case Kind::Runtime:
        return argument.listed(value, policy.runtimes, QStringLiteral("runtimes"),
                               QStringLiteral("runtime"));
    }
    return {};
}

} // namespace

Result<PolicedArguments> policedArguments(const JsonText &resourceArgs, const AgentPolicy &policy)
{
    const QByteArray utf8 = resourceArgs.utf8();
    const Json json = Json::parse(utf8.begin(), utf8.end(), nullptr, false);
    if (!json.is_object())
        return PolicedArguments{{}, resourceArgs}; // containerOptions says what is wrong
    PolicedArguments parted;
    Json rest = Json::object();
    try {
        for (const auto &[key, value] : json.items()) {
            const QString name = QString::fromStdString(key);
            const std::optional<Kind> kind = kindOf(name);
            if (!kind) {
                rest[key] = value;
                continue;
            }
            const Argument argument(name, policy);
            const QStringList values = argument.values(value);
            for (const QString &one : values)
                parted.options.append(optionOf(*kind, argument, one, policy));
        }
    } catch (const Refused &refused) {
        return refused.error;
    }
    parted.rest = JsonText(QByteArray::fromStdString(
        rest.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace)));
    return parted;
}

} // namespace slipway
