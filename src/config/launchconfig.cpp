// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "config/launchconfig.h"

#include "config/yamljson.h"
#include "config/yamlscalar.h"
#include "domain/jobs/imagereference.h"
#include "platform/durablefile.h"

#include <QDir>
#include <QRegularExpression>
#include <QUrl>
#include <functional>

namespace slipway {
namespace {

using Node = std::shared_ptr<YamlNode>;
using Kind = YamlScalar::Kind;

struct Refused
{
    Error error;
};

/** Walks the file's tree and keeps the file's name for errors. */
class Reader
{
public:
    explicit Reader(QString name)
        : m_name(std::move(name))
    {
    }
    LaunchConfig config;

    void read(const Node &root)
    {
        if (!root || root->kind == YamlNode::Kind::Null)
            return;
        if (root->kind != YamlNode::Kind::Map)
            refuse(root, QStringLiteral("config.value"), {},
                   QStringLiteral("The file must be a map of keys and values."));
        for (qsizetype i = 0; i + 1 < root->children.size(); i += 2)
            readKey(root->children.at(i), root->children.at(i + 1));
        const YamlValues values = yamlValues(root); // repeated keys, merges, limits
        if (values.problem)
            throw Refused{Error{ErrorKind::InvalidInput, where(), values.problem->toString(),
                                QStringLiteral("config.syntax")}};
        for (const TextWarning &warning : values.warnings)
            warn(warning.place, warning.text);
        if (config.build.destination.isEmpty())
            config.build.destination = m_registryUri;
    }

private:
    [[nodiscard]] QString where() const { return QStringLiteral("read ") + m_name; }
    [[noreturn]] void refuse(const Node &node, const QString &reason, const QString &field,
                             const QString &detail) const
    {
        const TextProblem problem{node->place, {}, detail};
        throw Refused{Error{ErrorKind::InvalidInput, where(), problem.toString(), reason, field}};
    }
    void warn(TextPlace place, const QString &text)
    {
        config.warnings.append(m_name + QStringLiteral(": ") +
                               TextProblem{place, {}, text}.toString());
    }

    void readKey(const Node &key, const Node &value)
    {
        using Read = void (Reader::*)(const QString &, const Node &);
        static const QMap<QString, Read> known{
            {QStringLiteral("queues"), &Reader::readQueues},
            {QStringLiteral("queue"), &Reader::readQueue},
            {QStringLiteral("entity"), &Reader::readEntity},
            {QStringLiteral("max_jobs"), &Reader::readMaxJobs},
            {QStringLiteral("max_schedulers"), &Reader::readMaxSchedulers},
            {QStringLiteral("secure_mode"), &Reader::readSecureMode},
            {QStringLiteral("verbosity"), &Reader::readVerbosity},
            {QStringLiteral("stopped_run_timeout"), &Reader::readStoppedRunTimeout},
            {QStringLiteral("registry"), &Reader::readRegistry},
            {QStringLiteral("environment"), &Reader::readEnvironment},
            {QStringLiteral("builder"), &Reader::readBuilder},
        };
        const QString name = QString::fromUtf8(key->text);
        const auto found = known.constFind(name);
        if (found == known.cend())
            refuse(key, QStringLiteral("config.key"), name,
                   QStringLiteral("The key \"%1\" is not known; known are %2.")
                       .arg(name.left(80), QStringList(known.keys()).join(QStringLiteral(", "))));
        (this->**found)(name, value);
    }

    [[nodiscard]] std::optional<QString> text(const QString &field, const Node &node) const
    {
        if (node->kind == YamlNode::Kind::Null)
            return {};
        if (node->kind == YamlNode::Kind::Scalar) {
            const YamlScalar scalar = resolveYamlScalar(node->tag, node->text);
            if (scalar.kind == Kind::Text)
                return QString::fromUtf8(scalar.value);
            if (scalar.kind == Kind::Null)
                return {};
        }
        refuse(node, QStringLiteral("config.value"), field,
               QStringLiteral("\"%1\" must be a text; put it in quotes.").arg(field));
    }
    [[nodiscard]] int integer(const QString &field, const Node &node, int least) const
    {
        bool ok = false;
        int value = 0;
        if (node->kind == YamlNode::Kind::Scalar) {
            const YamlScalar scalar = resolveYamlScalar(node->tag, node->text);
            if (scalar.kind == Kind::Integer)
                value = scalar.value.toInt(&ok);
        }
        if (!ok || value < least)
            refuse(node, QStringLiteral("config.value"), field,
                   QStringLiteral("\"%1\" must be a whole number of at least %2.")
                       .arg(field)
                       .arg(least));
        return value;
    }
    [[nodiscard]] JsonText block(const QString &field, const Node &node) const
    {
        if (node->kind == YamlNode::Kind::Null)
            return {};
        if (node->kind != YamlNode::Kind::Map)
            refuse(node, QStringLiteral("config.value"), field,
                   QStringLiteral("\"%1\" must be a map.").arg(field));
        return yamlValues(node).json; // its faults are found when the whole is read
    }
    /** Calls `each` for every key of a block; keys for which it is false are refused. */
    void eachKey(const QString &field, const Node &node,
                 const std::function<bool(const QString &, const Node &)> &each)
    {
        for (qsizetype i = 0; i + 1 < node->children.size(); i += 2) {
            const Node &key = node->children.at(i);
            const QString name = QString::fromUtf8(key->text);
            if (name == QStringLiteral("<<") || each(name, node->children.at(i + 1)))
                continue;
            const QString path = field + QLatin1Char('.') + name;
            QString hyphened = name;
            hyphened.replace(QLatin1Char('_'), QLatin1Char('-'));
            QString detail = QStringLiteral("The key \"%1\" is not known.").arg(path.left(160));
            if (hyphened != name)
                detail += QStringLiteral(" Is \"%1\" meant?").arg(hyphened.left(80));
            refuse(key, QStringLiteral("config.key"), path, detail);
        }
    }
    [[nodiscard]] QString oneOf(const QString &field, const Node &node,
                                const QStringList &allowed) const
    {
        const QString value = text(field, node).value_or(QString());
        if (!allowed.contains(value))
            refuse(node, QStringLiteral("config.value"), field,
                   QStringLiteral("\"%1\" must be one of: %2.")
                       .arg(field, allowed.join(QStringLiteral(", "))));
        return value;
    }

    void readQueues(const QString &field, const Node &node)
    {
        if (node->kind == YamlNode::Kind::Null)
            return;
        if (node->kind != YamlNode::Kind::Sequence)
            refuse(node, QStringLiteral("config.value"), field,
                   QStringLiteral("\"queues\" must be a list of queue names."));
        for (const Node &child : std::as_const(node->children))
            if (const auto name = text(field, child))
                addQueue(*name);
    }
    void readQueue(const QString &field, const Node &node)
    {
        // The Python package's validation refuses this key although its code reads it
        // (launch-agent §3.2); old files have it.
        if (const auto name = text(field, node))
            addQueue(*name);
    }
    void addQueue(const QString &name)
    {
        if (!name.isEmpty() && !config.queues.contains(name))
            config.queues.append(name);
    }
    void readEntity(const QString &field, const Node &node)
    {
        config.entity = text(field, node).value_or(QString());
    }
    void readMaxJobs(const QString &field, const Node &node)
    {
        config.maxJobs = integer(field, node, -1);
    }
    void readMaxSchedulers(const QString &field, const Node &node)
    {
        config.maxSchedulers = integer(field, node, -1);
    }
    void readSecureMode(const QString &field, const Node &node)
    {
        const YamlScalar scalar = node->kind == YamlNode::Kind::Scalar
                                      ? resolveYamlScalar(node->tag, node->text)
                                      : YamlScalar{};
        if (scalar.kind != Kind::Bool)
            refuse(node, QStringLiteral("config.value"), field,
                   QStringLiteral("\"secure_mode\" must be true or false."));
        config.secureMode = scalar.value == "true";
    }
    void readVerbosity(const QString &field, const Node &node)
    {
        config.verbosity = integer(field, node, 0);
    }
    void readStoppedRunTimeout(const QString &field, const Node &node)
    {
        config.stoppedRunTimeout = std::chrono::seconds(integer(field, node, 0));
    }
    void readRegistry(const QString &field, const Node &node)
    {
        config.registry = block(field, node);
        eachKey(field, node, [&](const QString &name, const Node &value) {
            const QString path = field + QLatin1Char('.') + name;
            // A builder's own destination goes before it, wherever it stands in the file.
            if (name == QStringLiteral("uri"))
                m_registryUri = repository(path, value);
            return true;
        });
        if (!config.registry.isEmpty())
            warn(node->place, QStringLiteral("\"registry\" is deprecated; use "
                                             "\"builder\" with \"destination\"."));
    }
    void readEnvironment(const QString &field, const Node &node)
    {
        config.environment = block(field, node);
        eachKey(field, node, [&](const QString &name, const Node &value) {
            if (name == QStringLiteral("type"))
                (void)oneOf(
                    QStringLiteral("environment.type"), value,
                    {QStringLiteral("aws"), QStringLiteral("gcp"), QStringLiteral("azure")});
            else if (name != QStringLiteral("region"))
                warn(value->place,
                     QStringLiteral("\"environment.%1\" is not known and has no effect.")
                         .arg(name.left(80)));
            return true;
        });
    }
    void readBuilder(const QString &field, const Node &node)
    {
        static const QStringList others{
            QStringLiteral("build-context-store"), QStringLiteral("build-job-name"),
            QStringLiteral("secret-name"),         QStringLiteral("secret-key"),
            QStringLiteral("kaniko-image"),        QStringLiteral("kaniko-config")};
        config.builder = block(field, node);
        eachKey(field, node, [&](const QString &name, const Node &value) {
            const QString path = field + QLatin1Char('.') + name;
            if (name == QStringLiteral("type"))
                config.builderType = oneOf(
                    path, value,
                    {QStringLiteral("docker"), QStringLiteral("kaniko"), QStringLiteral("noop")});
            else if (name == QStringLiteral("platform"))
                config.build.platform = config.builderPlatform = oneOf(
                    path, value, {QStringLiteral("linux/amd64"), QStringLiteral("linux/arm64")});
            else if (name == QStringLiteral("destination"))
                config.build.destination = repository(path, value);
            else if (name == QStringLiteral("slipway"))
                readOwn(path, value);
            else
                return others.contains(name);
            return true;
        });
        if (node->kind == YamlNode::Kind::Map && !node->children.isEmpty() &&
            config.builderType.isEmpty())
            refuse(node, QStringLiteral("config.value"), QStringLiteral("builder.type"),
                   QStringLiteral("\"builder\" needs \"type\": docker, kaniko or noop."));
        if (config.builderType == QStringLiteral("noop"))
            config.build.refusal = QStringLiteral("build.noBuilder");
        if (config.builderType == QStringLiteral("kaniko"))
            config.build.refusal = QStringLiteral("build.kaniko");
    }

    /** A repository of a registry, "https://" before it or not; a tag is an error. */
    [[nodiscard]] QString repository(const QString &field, const Node &node) const
    {
        QString name = text(field, node).value_or(QString()).trimmed();
        if (name.startsWith(QStringLiteral("https://")))
            name = name.mid(8);
        while (name.endsWith(QLatin1Char('/')))
            name.chop(1);
        if (name.isEmpty())
            return {};
        const QString last = name.section(QLatin1Char('/'), -1);
        if (name.contains(QLatin1Char('/')) && last.contains(QLatin1Char(':')))
            refuse(node, QStringLiteral("config.value"), field,
                   QStringLiteral("\"%1\" must have no tag; the agent makes it.").arg(field));
        const bool bare = !name.contains(QLatin1Char('/')) &&
                          (name.contains(QLatin1Char('.')) || name.contains(QLatin1Char(':')));
        if (bare || !isRepository(name))
            refuse(node, QStringLiteral("config.value"), field,
                   QStringLiteral("\"%1\" must be a repository such as "
                                  "registry.example.org:5000/team/jobs.")
                       .arg(field));
        return name;
    }
    [[nodiscard]] QString url(const QString &field, const Node &node) const
    {
        const QString value = text(field, node).value_or(QString());
        const QUrl parsed(value, QUrl::StrictMode);
        static const QStringList schemes{QStringLiteral("http"), QStringLiteral("https")};
        if (value.isEmpty())
            return {};
        if (!parsed.isValid() || parsed.host().isEmpty() || !schemes.contains(parsed.scheme()))
            refuse(node, QStringLiteral("config.value"), field,
                   QStringLiteral("\"%1\" must be an address that begins with http:// or https://.")
                       .arg(field));
        return value;
    }
    /** "builder.slipway": settings of this agent alone; W&B's ignores what it does not know there.
     */
    void readOwn(const QString &field, const Node &node)
    {
        BuildSettings &build = config.build;
        eachKey(field, node, [&](const QString &name, const Node &value) {
            const QString path = field + QLatin1Char('.') + name;
            const auto secret = [&] { return Secret(url(path, value).toUtf8()); };
            if (name == QStringLiteral("engine"))
                config.engine = oneOf(path, value,
                                      {QStringLiteral("docker"), QStringLiteral("podman"),
                                       QStringLiteral("nerdctl")});
            else if (name == QStringLiteral("ca-certificates"))
                build.certificates = absolute(path, value);
            else if (name == QStringLiteral("http-proxy"))
                build.httpProxy = secret();
            else if (name == QStringLiteral("https-proxy"))
                build.httpsProxy = secret();
            else if (name == QStringLiteral("no-proxy"))
                build.noProxy = text(path, value).value_or(QString());
            else if (name == QStringLiteral("pip-index-url"))
                build.pipIndexUrl = secret();
            else if (name == QStringLiteral("pip-extra-index-urls"))
                build.pipExtraIndexUrls = Secret(urls(path, value).toUtf8());
            else if (name == QStringLiteral("base-image"))
                build.baseImage = image(path, value);
            else if (name == QStringLiteral("user-id"))
                build.userId = integer(path, value, 0);
            else if (name == QStringLiteral("workdir"))
                build.workFolder = absolute(path, value);
            else
                return false;
            return true;
        });
    }
    [[nodiscard]] QString absolute(const QString &field, const Node &node) const
    {
        const QString path = text(field, node).value_or(QString());
        if (!path.startsWith(QLatin1Char('/')))
            refuse(node, QStringLiteral("config.value"), field,
                   QStringLiteral("\"%1\" must be an absolute path.").arg(field));
        return path;
    }
    [[nodiscard]] QString image(const QString &field, const Node &node) const
    {
        const QString name = text(field, node).value_or(QString());
        if (!isImageReference(name))
            refuse(node, QStringLiteral("config.value"), field,
                   QStringLiteral("\"%1\" must be the name of an image.").arg(field));
        return name;
    }
    [[nodiscard]] QString urls(const QString &field, const Node &node) const
    {
        if (node->kind != YamlNode::Kind::Sequence)
            refuse(node, QStringLiteral("config.value"), field,
                   QStringLiteral("\"%1\" must be a list of addresses.").arg(field));
        QStringList all;
        for (const Node &child : std::as_const(node->children))
            all << url(field, child);
        return all.join(QLatin1Char(' '));
    }

    QString m_name;
    QString m_registryUri;
};

QString defaultPath()
{
    return QDir::home().filePath(QStringLiteral(".config/wandb/launch-config.yaml"));
}

} // namespace

Result<LaunchConfig> readLaunchConfig(const QByteArray &yaml, const QString &name)
{
    const YamlTree tree = readYamlTree(yaml);
    if (tree.problem)
        return Error{ErrorKind::InvalidInput, QStringLiteral("read ") + name,
                     tree.problem->toString(), QStringLiteral("config.syntax")};
    Reader reader(name);
    try {
        reader.read(tree.root);
    } catch (const Refused &refused) {
        return refused.error;
    }
    return reader.config;
}

Result<LaunchConfig> resolveLaunchConfig(const QString &path,
                                         const QMap<QString, QString> &environment,
                                         const LaunchConfigFlags &flags)
{
    const QString file = path.isEmpty() ? defaultPath() : path;
    const Result<QByteArray> yaml = readWhole(file);
    const bool mayBeMissing = path.isEmpty();
    LaunchConfig config;
    if (yaml) {
        const Result<LaunchConfig> read = readLaunchConfig(*yaml, file);
        if (!read)
            return read.error();
        config = *read;
    } else if (!mayBeMissing || yaml.error().kind != ErrorKind::NotFound) {
        Error error = yaml.error();
        error.field = QStringLiteral("config");
        return error;
    }
    const QString entity = environment.value(QStringLiteral("WANDB_ENTITY"));
    if (!entity.isEmpty())
        config.entity = entity;
    const QString maxJobs = environment.value(QStringLiteral("WANDB_LAUNCH_MAX_JOBS"));
    if (!maxJobs.isEmpty()) {
        bool ok = false;
        config.maxJobs = maxJobs.toInt(&ok);
        if (!ok || config.maxJobs < -1)
            return Error{ErrorKind::InvalidInput, QStringLiteral("read WANDB_LAUNCH_MAX_JOBS"),
                         QStringLiteral("It must be a whole number of at least -1."),
                         QStringLiteral("config.value"), QStringLiteral("max_jobs")};
    }
    if (!flags.entity.isEmpty())
        config.entity = flags.entity;
    if (flags.maxJobs)
        config.maxJobs = *flags.maxJobs;
    if (!flags.queues.isEmpty())
        config.queues = flags.queues;
    if (flags.verbosity > 0)
        config.verbosity = flags.verbosity;
    return config;
}

} // namespace slipway
