// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "agent/journal/launchspec.h"

#include <QRegularExpression>
#include <algorithm>
#include <nlohmann/json.hpp>

namespace slipway::agent {
namespace {

using Json = nlohmann::ordered_json;

constexpr qsizetype ChunkCharacters = 32'670;
constexpr int DeepestMacro = 64;
constexpr int DeepestSpec = 200;
/** What macros may add to a document in all: a long name could be named many times. */
constexpr qsizetype MostFilled = 1024 * 1024;

QString toText(const Json &json)
{
    return json.is_string() ? QString::fromStdString(json.get<std::string>()) : QString();
}

QString member(const Json &json, const char *key)
{
    return json.is_object() && json.contains(key) ? toText(json.at(key)) : QString();
}

Json object(const Json &json, const char *key)
{
    if (json.is_object() && json.contains(key) && json.at(key).is_object())
        return json.at(key);
    return Json::object();
}

JsonText dumped(const Json &json)
{
    return JsonText(
        QByteArray::fromStdString(json.dump(-1, ' ', false, Json::error_handler_t::replace)));
}

Error wrong(const QString &field, const QString &detail)
{
    return Error{.kind = ErrorKind::InvalidInput,
                 .where = QStringLiteral("launch spec"),
                 .detail = detail,
                 .reason = QStringLiteral("spec.invalid"),
                 .field = field};
}

/** Arguments and environment variables end at a NUL: what would start is not what was asked for. */
bool holdsNul(const QStringList &texts)
{
    return std::any_of(texts.cbegin(), texts.cend(),
                       [](const QString &text) { return text.contains(QChar(0)); });
}

bool isSeconds(const Json &value)
{
    constexpr quint64 Longest = 30 * 24 * 60 * 60;
    return value.is_number_unsigned() && value.get<quint64>() <= Longest;
}

Result<QStringList> words(const Json &overrides, const char *key)
{
    QStringList list;
    if (!overrides.contains(key) || overrides.at(key).is_null())
        return list;
    const QString field = QStringLiteral("overrides.") + QString::fromLatin1(key);
    if (!overrides.at(key).is_array())
        return wrong(field, field + QStringLiteral(" must be a list of strings."));
    for (const Json &word : overrides.at(key)) {
        if (word.is_string())
            list.append(toText(word));
        else if (word.is_number())
            list.append(QString::fromStdString(word.dump()));
        else
            return wrong(field, field + QStringLiteral(" must be a list of strings."));
    }
    if (holdsNul(list))
        return wrong(field, field + QStringLiteral(" holds a NUL character."));
    return list;
}

/** "slipway" of a queue's arguments: what is no argument of the resource. */
std::optional<Error> readRules(const Json &rules, LaunchSpec &spec)
{
    const QString field = QStringLiteral("resource_args.slipway.");
    for (const auto &[key, value] : rules.items()) {
        const QString name = QString::fromStdString(key);
        if (key == "existence-check" && value.is_boolean())
            spec.needsRun = value.get<bool>();
        else if (key == "start-timeout" && isSeconds(value))
            spec.startLimit = std::chrono::seconds(value.get<int>());
        else if (key == "pull-timeout" && isSeconds(value))
            spec.pullLimit = std::chrono::seconds(value.get<int>());
        else if (key == "lost-timeout" && isSeconds(value))
            continue; // the hub's, after which it gives a lost agent's item to another
        else
            return wrong(field + name,
                         QStringLiteral("'slipway.%1' of the queue makes no sense; known are "
                                        "existence-check (true or false), start-timeout, "
                                        "pull-timeout and lost-timeout (whole seconds).")
                             .arg(name));
    }
    return std::nullopt;
}

bool isScheduler(const Json &json, const LaunchSpec &spec)
{
    if (member(json, "uri") != QLatin1StringView("placeholder-uri-scheduler"))
        return false;
    const bool command = spec.entryPoint.size() >= 3 &&
                         spec.entryPoint.at(0) == QLatin1StringView("wandb") &&
                         spec.entryPoint.at(1) == QLatin1StringView("scheduler");
    return spec.resource != Resource::LocalProcess || !spec.jobText.isEmpty() || command;
}

QString baseImageOf(const Json &builder)
{
    for (const char *part : {"accelerator", "cuda"}) {
        const QString image = member(object(builder, part), "base_image");
        if (!image.isEmpty())
            return image;
    }
    return member(builder, "base_image");
}

void fill(Json &json, const QMap<QString, QString> &values, int depth, qsizetype &added)
{
    static const QRegularExpression macro(QStringLiteral("\\$\\{(\\w+)\\}"));
    if (depth > DeepestMacro)
        return;
    if (json.is_string()) {
        const QString text = toText(json);
        QString filled;
        qsizetype from = 0;
        auto matches = macro.globalMatch(text);
        while (matches.hasNext()) {
            const auto match = matches.next();
            const auto value = values.constFind(match.captured(1));
            const bool fits = value != values.constEnd() && added + value->size() <= MostFilled;
            added += fits ? value->size() : 0;
            filled += QStringView(text).mid(from, match.capturedStart() - from);
            filled += fits ? *value : match.captured(0);
            from = match.capturedEnd();
        }
        filled += QStringView(text).mid(from);
        json = filled.toStdString();
    } else if (json.is_structured()) {
        for (Json &value : json)
            fill(value, values, depth + 1, added);
    }
}

Result<LaunchSpec> read(const Json &json)
{
    if (!json.is_object())
        return wrong({}, QStringLiteral("The launch spec is no object."));
    LaunchSpec spec;
    spec.entity = EntityName(member(json, "entity"));
    spec.jobText = member(json, "job");
    spec.job = JobRef::parse(spec.jobText);
    if (!spec.jobText.isEmpty() && !spec.job.isValid())
        return wrong(QStringLiteral("job"), QStringLiteral("'%1' names no job.").arg(spec.jobText));
    spec.image = member(object(json, "docker"), "docker_image");
    if (spec.image.isEmpty())
        spec.image = member(json, "image_uri");
    if (spec.jobText.isEmpty() && spec.image.isEmpty())
        return wrong(QStringLiteral("job"),
                     QStringLiteral("The launch spec names neither a job nor an image."));
    QString project = member(json, "project");
    if (project.isEmpty())
        project = spec.job.project.text();
    if (project.isEmpty())
        project = QStringLiteral("uncategorized");
    spec.project = ProjectName(project.toLower());
    spec.runId = member(json, "run_id");
    spec.displayName = member(json, "name");
    spec.author = member(json, "author");
    spec.sweep = member(json, "sweep_id");
    spec.pythonVersion = member(json, "python_version");
    if (json.contains("_resume_count") && json.at("_resume_count").is_number_integer())
        spec.resumes = json.at("_resume_count").get<int>();

    const QString resource = member(json, "resource");
    spec.resourceName = resource.isEmpty() ? wireName(Resource::LocalContainer) : resource;
    spec.resource = resourceFromWire(spec.resourceName);
    Json args = object(object(json, "resource_args"), spec.resourceName.toStdString().c_str());
    spec.baseImage = baseImageOf(object(args, "builder"));
    args.erase("builder");
    if (const auto problem = readRules(object(args, "slipway"), spec))
        return *problem;
    args.erase("slipway");
    spec.resourceArgs = dumped(args);

    const Json overrides = object(json, "overrides");
    const Result<QStringList> entryPoint = words(overrides, "entry_point");
    if (!entryPoint)
        return entryPoint.error();
    const Result<QStringList> arguments = words(overrides, "args");
    if (!arguments)
        return arguments.error();
    spec.entryPoint = *entryPoint;
    spec.args = *arguments;
    spec.scheduler = isScheduler(json, spec);
    spec.dockerfile = member(overrides, "dockerfile");
    spec.runConfig = dumped(object(overrides, "run_config"));
    spec.files = dumped(object(overrides, "files"));
    Json artifacts = Json::object();
    if (!spec.jobText.isEmpty())
        artifacts["_wandb_job"] = spec.jobText.toStdString();
    artifacts.update(object(overrides, "artifacts"));
    spec.artifacts = dumped(artifacts);
    if (holdsNul({spec.image, spec.entity.text(), spec.project.text(), spec.runId, spec.displayName,
                  spec.author, spec.sweep, spec.resourceName, spec.dockerfile}))
        return wrong({}, QStringLiteral("The launch spec holds a NUL character."));
    return spec;
}

} // namespace

Result<LaunchSpec> parseLaunchSpec(const JsonText &spec)
{
    if (isNestedDeeper(spec.utf8(), DeepestSpec))
        return wrong({}, QStringLiteral("The launch spec is nested too deeply."));
    try {
        return read(Json::parse(spec.utf8().begin(), spec.utf8().end()));
    } catch (const nlohmann::json::exception &error) {
        return wrong({}, QString::fromUtf8(error.what()));
    }
}

std::optional<JsonText> resumingSpec(const JsonText &spec, const RunId &run)
{
    constexpr int MostResumes = 5;
    try {
        Json json = Json::parse(spec.utf8().begin(), spec.utf8().end());
        const Result<LaunchSpec> before = read(json);
        if (!before || before->resumes >= MostResumes)
            return std::nullopt;
        json["run_id"] = run.text().toStdString();
        json["_resume_count"] = before->resumes + 1;
        json.erase("sweep_id");
        return dumped(json);
    } catch (const nlohmann::json::exception &) {
        return std::nullopt;
    }
}

JsonText withoutSecrets(const JsonText &spec)
{
    if (isNestedDeeper(spec.utf8(), DeepestSpec))
        return JsonText(QByteArrayLiteral("null"));
    try {
        Json json = Json::parse(spec.utf8().begin(), spec.utf8().end());
        if (json.is_object())
            json.erase("_wandb_api_key");
        return dumped(json);
    } catch (const nlohmann::json::exception &) {
        return JsonText(QByteArrayLiteral("null"));
    }
}

JsonText fillMacros(const JsonText &text, const QMap<QString, QString> &values)
{
    if (isNestedDeeper(text.utf8(), DeepestSpec))
        return text;
    try {
        Json json = Json::parse(text.utf8().begin(), text.utf8().end());
        qsizetype added = 0;
        fill(json, values, 0, added);
        return dumped(json);
    } catch (const nlohmann::json::exception &) {
        return text;
    }
}

void putChunked(QMap<QString, QString> &environment, const QString &name, const QString &text)
{
    if (text.size() <= ChunkCharacters) {
        environment.insert(name, text);
        return;
    }
    for (qsizetype i = 0; i * ChunkCharacters < text.size(); ++i)
        environment.insert(name + QStringLiteral("_%1").arg(i),
                           text.mid(i * ChunkCharacters, ChunkCharacters));
}

QMap<QString, QString> launchEnvironment(const LaunchSpec &spec, const RunRef &run,
                                         const QueueItemId &item, const QueueName &queue,
                                         const EntityName &queueEntity)
{
    QMap<QString, QString> environment{
        {QStringLiteral("WANDB_LAUNCH"), QStringLiteral("True")},
        {QStringLiteral("WANDB_PROJECT"), run.project.text()},
        {QStringLiteral("WANDB_ENTITY"), run.entity.text()},
        {QStringLiteral("WANDB_RUN_ID"), run.id.text()},
        {QStringLiteral("WANDB_LAUNCH_QUEUE_NAME"), queue.text()},
        {QStringLiteral("WANDB_LAUNCH_QUEUE_ENTITY"), queueEntity.text()},
        {QStringLiteral("WANDB_LAUNCH_TRACE_ID"), item.text()},
        {QStringLiteral("WANDB_ARTIFACTS"), QString::fromUtf8(spec.artifacts.utf8())},
    };
    const auto putIf = [&environment](const char *name, const QString &value) {
        if (!value.isEmpty())
            environment.insert(QString::fromLatin1(name), value);
    };
    putIf("WANDB_DOCKER", spec.image);
    putIf("WANDB_NAME", spec.displayName);
    putIf("WANDB_USERNAME", spec.author);
    putIf("WANDB_SWEEP_ID", spec.sweep);
    if (spec.resumes > 0)
        environment.insert(QStringLiteral("WANDB_RESUME"), QStringLiteral("allow"));
    putChunked(environment, QStringLiteral("WANDB_CONFIG"),
               QString::fromUtf8(spec.runConfig.utf8()));
    putChunked(environment, QStringLiteral("WANDB_LAUNCH_FILE_OVERRIDES"),
               QString::fromUtf8(spec.files.utf8()));
    return environment;
}

QByteArray toBytes(const Registration &registration)
{
    Json queues = Json::array();
    for (const QString &queue : registration.queues)
        queues.push_back(queue.toStdString());
    Json ids = Json::array();
    for (const QString &id : registration.queueIds)
        ids.push_back(id.toStdString());
    const Capabilities &can = registration.capabilities;
    const Json json{{"server", registration.server.toStdString()},
                    {"entity", registration.entity.text().toStdString()},
                    {"queues", queues},
                    {"agent", registration.agent.toStdString()},
                    {"name", registration.name.toStdString()},
                    {"queueIds", ids},
                    {"launchDetails", can.launchDetails},
                    {"runKeys", can.runKeys},
                    {"news", can.news}};
    return dumped(json).utf8() + '\n';
}

std::optional<Registration> registrationFrom(const QByteArray &bytes)
{
    const Json json = Json::parse(bytes.begin(), bytes.end(), nullptr, false);
    if (!json.is_object() || !json.contains("queues") || !json.at("queues").is_array())
        return std::nullopt;
    Registration registration;
    registration.server = member(json, "server");
    registration.entity = EntityName(member(json, "entity"));
    registration.agent = member(json, "agent");
    for (const Json &queue : json.at("queues"))
        registration.queues.append(toText(queue));
    registration.name = member(json, "name");
    for (const Json &id : json.value("queueIds", Json::array()))
        registration.queueIds.append(toText(id));
    registration.capabilities.launchDetails = json.value("launchDetails", Json()) == true;
    registration.capabilities.runKeys = json.value("runKeys", Json()) == true;
    registration.capabilities.news = json.value("news", Json()) == true;
    return registration;
}

bool Registration::isFor(const Registration &other) const
{
    return server == other.server && entity == other.entity && queues == other.queues;
}

QString agentConfigJson(const EntityName &entity, const QList<QueueName> &queues, int maxJobs,
                        int maxSchedulers)
{
    Json names = Json::array();
    for (const QueueName &queue : queues)
        names.push_back(queue.text().toStdString());
    const Json json{{"entity", entity.text().toStdString()},
                    {"queues", names},
                    {"max_jobs", maxJobs},
                    {"max_schedulers", maxSchedulers},
                    {"builder", Json{{"type", "docker"}}}};
    return QString::fromUtf8(dumped(json).utf8());
}

} // namespace slipway::agent
