// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "ctl/launchflags.h"

#include "base/words.h"
#include "ctl/arguments.h"
#include "ctl/jsonviews.h"

#include <set>

namespace slipway::ctl {
namespace {

Error invalid(const QString &where, const QString &detail)
{
    return Error{ErrorKind::InvalidInput, where, detail};
}

QString textAt(const Json &object, const char *key)
{
    const auto found = object.find(key);
    return found != object.end() && found->is_string()
               ? QString::fromStdString(found->get<std::string>())
               : QString();
}

Result<QStringList> listAt(const Json &object, const char *key)
{
    QStringList list;
    const auto found = object.find(key);
    if (found == object.end() || found->is_null())
        return list;
    const QString where = QStringLiteral("--config, overrides.") + QString::fromLatin1(key);
    if (!found->is_array())
        return invalid(where, QStringLiteral("It must be a list of texts."));
    for (const Json &one : *found)
        list.append(QString::fromStdString(one.is_string() ? one.get<std::string>() : one.dump()));
    return list;
}

JsonText documentAt(const Json &object, const char *key)
{
    const auto found = object.find(key);
    if (found == object.end() || !found->is_object())
        return {};
    return JsonText(QByteArray::fromStdString(found->dump()));
}

QString orElse(const std::string &flag, const QString &other)
{
    return flag.empty() ? other : QString::fromStdString(flag);
}

void warnAboutOthers(const Json &object, const std::set<std::string> &known, const QString &prefix,
                     LaunchDraft &draft)
{
    for (const auto &[key, value] : object.items())
        if (!known.contains(key) && !value.is_null())
            draft.warnings.append(QStringLiteral("\"%1\" of --config is not used.")
                                      .arg(prefix + QString::fromStdString(key)));
}

Result<void> readOverrides(const Json &overrides, LaunchDraft &draft)
{
    const Result<QStringList> args = listAt(overrides, "args");
    if (!args)
        return args.error();
    const Result<QStringList> entryPoint = listAt(overrides, "entry_point");
    if (!entryPoint)
        return entryPoint.error();
    draft.request.args = *args;
    draft.request.entryPoint = *entryPoint;
    draft.request.runConfig = documentAt(overrides, "run_config");
    draft.request.files = documentAt(overrides, "files");
    draft.dockerfile = textAt(overrides, "dockerfile");
    warnAboutOthers(overrides, {"args", "entry_point", "run_config", "files", "dockerfile"},
                    QStringLiteral("overrides."), draft);
    return {};
}

Result<void> readSpec(const Json &spec, LaunchDraft &draft)
{
    const QString job = textAt(spec, "job");
    QString image = textAt(spec, "image_uri");
    const auto docker = spec.find("docker");
    if (docker != spec.end() && docker->is_object() && docker->contains("docker_image"))
        image = textAt(*docker, "docker_image");
    if (!job.isEmpty() && !image.isEmpty())
        return invalid(QStringLiteral("--config"),
                       QStringLiteral("It names a job and an image; only one can be launched."));
    if (!job.isEmpty())
        draft.request.what = JobRef::parse(job);
    else if (!image.isEmpty())
        draft.request.what = ImageSource{image};
    draft.entity = textAt(spec, "entity");
    draft.project = textAt(spec, "project");
    draft.resource = textAt(spec, "resource");
    draft.request.runName = textAt(spec, "name");
    draft.request.resourceArgs = documentAt(spec, "resource_args");
    draft.request.templateValues = documentAt(spec, "template_variables");
    warnAboutOthers(spec,
                    {"job", "docker", "image_uri", "entity", "project", "resource", "name",
                     "resource_args", "template_variables", "overrides", "git"},
                    {}, draft);
    const auto overrides = spec.find("overrides");
    if (overrides != spec.end() && overrides->is_object())
        return readOverrides(*overrides, draft);
    return {};
}

Result<void> applyFlags(const LaunchFlags &flags, LaunchDraft &draft)
{
    if (!flags.job.empty()) {
        const JobRef job = JobRef::parse(QString::fromStdString(flags.job));
        if (!job.isValid())
            return invalid(QStringLiteral("--job ") + QString::fromStdString(flags.job),
                           QStringLiteral("A job is named as entity/project/name:alias."));
        draft.request.what = job;
    }
    if (!flags.image.empty())
        draft.request.what = ImageSource{QString::fromStdString(flags.image)};
    if (!flags.entryPoint.empty() && flags.uri.empty()) {
        const auto words = splitWords(QString::fromStdString(flags.entryPoint));
        if (!words)
            return invalid(QStringLiteral("--entry-point"),
                           QStringLiteral("A quote is not closed."));
        draft.request.entryPoint = *words;
    }
    draft.entity = orElse(flags.entity, draft.entity);
    draft.project = orElse(flags.project, draft.project);
    draft.resource = orElse(flags.resource, draft.resource);
    draft.dockerfile =
        orElse(flags.uri.empty() ? flags.dockerfile : std::string(), draft.dockerfile);
    draft.request.runName = orElse(flags.name, draft.request.runName);
    if (draft.request.runName.isEmpty())
        draft.request.runName = qEnvironmentVariable("WANDB_NAME");
    if (!flags.priority.empty())
        draft.request.priority = priorityFromWire(QString::fromStdString(flags.priority));
    if (flags.queue)
        draft.request.queue = QueueName(QString::fromStdString(*flags.queue));
    return {};
}

} // namespace

std::optional<QString> wrongFlags(const LaunchFlags &flags)
{
    const auto text = [](const char *words) { return QString::fromUtf8(words); };
    if (flags.async && flags.queue)
        return text("--async and --queue exclude each other.");
    if (flags.queue && !flags.image.empty() && flags.project.empty() && flags.config.empty())
        return text("--docker-image with --queue needs --project.");
    if (!flags.priority.empty() && !flags.queue)
        return text("--priority needs --queue.");
    if (flags.build)
        return text("--build is not supported: agents build the image of a job themselves.");
    if (!flags.repository.empty())
        return text("--repository is not supported: set \"destination\" of the agent's builder.");
    if (!flags.projectQueue.empty() && flags.projectQueue != "model-registry")
        return text("--project-queue is not supported: queues are in the project model-registry.");
    if (!flags.uri.empty() && flags.entryPoint.empty() && flags.dockerfile.empty())
        return text("--uri needs --entry-point.");
    if (!flags.uri.empty() && !flags.job.empty())
        return text("--uri and --job exclude each other.");
    if (!flags.uri.empty() && !flags.image.empty())
        return text("--uri and --docker-image exclude each other.");
    if (!flags.job.empty() && !flags.image.empty())
        return text("--job and --docker-image exclude each other.");
    if (flags.uri.empty() && flags.job.empty() && flags.image.empty() && flags.config.empty())
        return text("Say what to launch: --job entity/project/name:alias, --uri or "
                    "--docker-image.");
    if (!flags.variables.empty() && !flags.queue)
        return text("--set-var needs --queue.");
    for (const std::string &variable : flags.variables)
        if (variable.find('=') == std::string::npos || variable.front() == '=')
            return text("--set-var is given as key=value.");
    if (flags.queue && flags.dryRun)
        return text("--dry-run shows what this computer would run; leave --queue out.");
    if (flags.queue && !flags.dockerfile.empty() && flags.uri.empty())
        return text("--dockerfile of a queued launch needs --uri.");
    return {};
}

Result<LaunchDraft> draftLaunch(const LaunchFlags &flags)
{
    LaunchDraft draft;
    if (!flags.config.empty()) {
        const Result<JsonText> config =
            readDocument(QString::fromStdString(flags.config), QStringLiteral("--config"));
        if (!config)
            return config.error();
        const Result<void> read = readSpec(toJson(*config), draft);
        if (!read)
            return read.error();
    }
    if (!flags.resourceArgs.empty()) {
        const Result<JsonText> args = readDocument(QString::fromStdString(flags.resourceArgs),
                                                   QStringLiteral("--resource-args"));
        if (!args)
            return args.error();
        draft.request.resourceArgs = *args;
    }
    const Result<void> applied = applyFlags(flags, draft);
    if (!applied)
        return applied.error();
    return draft;
}

Result<JsonText> templateValues(const std::vector<std::string> &variables,
                                const JsonText &definitions)
{
    const Json known = toJson(definitions);
    Json values = Json::object();
    for (const std::string &variable : variables) {
        const auto equals = variable.find('=');
        const std::string name = variable.substr(0, equals);
        const std::string value = variable.substr(equals + 1);
        const QString where = QStringLiteral("--set-var ") + QString::fromStdString(name);
        if (!known.is_object() || !known.contains(name))
            return invalid(where, QStringLiteral("The queue has no variable of this name."));
        // The schema is an object, or a text that holds one.
        Json schema = known[name].is_object() && known[name].contains("schema")
                          ? known[name]["schema"]
                          : known[name];
        if (schema.is_string())
            schema = Json::parse(schema.get<std::string>(), nullptr, false);
        const QString type = schema.is_object() ? textAt(schema, "type") : QString();
        const bool numeric = type == QStringLiteral("integer") || type == QStringLiteral("number");
        if (type == QStringLiteral("boolean")) {
            if (value != "true" && value != "false")
                return invalid(where, QStringLiteral("It must be true or false."));
            values[name] = value == "true";
            continue;
        }
        if (!numeric) {
            values[name] = value;
            continue;
        }
        const Json number = Json::parse(value, nullptr, false);
        const bool fits =
            type == QStringLiteral("integer") ? number.is_number_integer() : number.is_number();
        if (!fits)
            return invalid(where, type == QStringLiteral("integer")
                                      ? QStringLiteral("It must be a whole number.")
                                      : QStringLiteral("It must be a number."));
        values[name] = number;
    }
    return JsonText(QByteArray::fromStdString(values.dump()));
}

} // namespace slipway::ctl
