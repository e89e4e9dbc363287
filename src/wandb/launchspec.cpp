// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "wandb/launchspec.h"

#include "ports/reasons.h"

namespace slipway {
namespace {

/** The object in a document of the request; an empty object for an empty document. */
Result<Json> objectOf(const JsonText &text, const QString &field)
{
    if (text.isEmpty())
        return Json::object();
    const QString where = QStringLiteral("launch");
    Result<Json> json = parseJson(text.utf8(), where);
    const bool isJson = json.has_value();
    if (isJson && json->is_object())
        return json;
    return Error{.kind = ErrorKind::InvalidInput,
                 .where = where,
                 .detail = isJson ? QStringLiteral("not a JSON object") : json.error().detail,
                 .reason = QString(isJson ? reasons::JsonNotObject : reasons::JsonSyntax),
                 .field = field};
}

} // namespace

Result<Json> launchSpec(const LaunchRequest &request)
{
    const Result<Json> runConfig = objectOf(request.runConfig, QStringLiteral("runConfig"));
    if (!runConfig)
        return runConfig.error();
    const Result<Json> resourceArgs =
        objectOf(request.resourceArgs, QStringLiteral("resourceArgs"));
    if (!resourceArgs)
        return resourceArgs.error();
    const Result<Json> files = objectOf(request.files, QStringLiteral("files"));
    if (!files)
        return files.error();

    Json spec = Json::object();
    Json docker = Json::object();
    if (const auto *job = std::get_if<JobRef>(&request.what))
        spec["job"] = toJson(job->toString());
    else
        docker["docker_image"] = toJson(std::get<ImageSource>(request.what).image);
    spec["entity"] = toJson(request.entity.text());
    spec["project"] = toJson(request.project.text());
    if (!request.runName.isEmpty())
        spec["name"] = toJson(request.runName);
    spec["docker"] = std::move(docker);
    spec["resource"] = nullptr;
    if (!resourceArgs->empty())
        spec["resource_args"] = *resourceArgs;
    spec["git"] = Json::object();

    Json overrides = Json::object();
    if (!request.args.isEmpty())
        overrides["args"] = toJson(request.args);
    if (!runConfig->empty())
        overrides["run_config"] = *runConfig;
    if (!files->empty())
        overrides["files"] = *files;
    if (!request.entryPoint.isEmpty())
        overrides["entry_point"] = toJson(request.entryPoint);
    spec["overrides"] = std::move(overrides);
    return spec;
}

} // namespace slipway
