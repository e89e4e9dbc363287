// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "wandb/jobdocument.h"

#include "ports/reasons.h"
#include "wandb/answers.h"

namespace slipway {
namespace {

constexpr QLatin1StringView ArtifactScheme{"wandb-artifact://_id/"};
constexpr int Indentation = 4;
constexpr auto ConfigKey = "@wandb.config";
constexpr auto FilesKey = "files";

void put(Json &json, const char *key, const QString &text)
{
    if (!text.isEmpty())
        json[key] = toJson(text);
}

/** What repositories and folders have in common; optional keys are left out when empty. */
template <typename Source>
Json programOf(const Source &source)
{
    Json json = Json::object();
    json["entrypoint"] = toJson(source.entryPoint);
    json["notebook"] = false;
    put(json, "build_context", source.buildContext);
    put(json, "dockerfile", source.dockerfile);
    put(json, "base_image", source.baseImage);
    return json;
}

template <typename Source>
void readProgram(const Json &json, Source &source)
{
    source.entryPoint = textsAt(json, "entrypoint");
    source.buildContext = textAt(json, "build_context");
    source.dockerfile = textAt(json, "dockerfile");
    source.baseImage = textAt(json, "base_image");
}

Json emptyTypes()
{
    return {{"wb_type", "typedDict"}, {"params", {{"type_map", Json::object()}}}};
}

} // namespace

QByteArray jobDocument(const JobSource &source, const QString &runtime)
{
    Json inner;
    QString type;
    if (const auto *image = std::get_if<ImageSource>(&source)) {
        type = QStringLiteral("image");
        inner = Json{{"image", toJson(image->image)}};
    } else if (const auto *git = std::get_if<GitSource>(&source)) {
        type = QStringLiteral("repo");
        inner = Json{{"git", {{"remote", toJson(git->remote)}, {"commit", toJson(git->commit)}}}};
        inner.update(programOf(*git));
    } else {
        const auto &code = std::get<CodeSource>(source);
        type = QStringLiteral("artifact");
        inner = programOf(code);
        inner["artifact"] = toJson(ArtifactScheme + code.artifact.text());
    }
    const bool newer = inner.contains("dockerfile") || inner.contains("build_context");
    const Json document{{"_version", newer ? "0.17.0" : "v0"},
                        {"source_type", toJson(type)},
                        {"source", inner},
                        {"input_types", emptyTypes()},
                        {"output_types", emptyTypes()},
                        {"runtime", toJson(runtime)}};
    return QByteArray::fromStdString(
        document.dump(Indentation, ' ', false, Json::error_handler_t::replace));
}

Result<ReadJobDocument> readJobDocument(const QByteArray &json)
{
    const QString where = QStringLiteral("read wandb-job.json");
    const Result<Json> document = parseJson(json, where);
    if (!document)
        return failure(ErrorKind::Protocol, where, document.error().detail, reasons::JobUnreadable);
    const QString type = textAt(*document, "source_type");
    const Json &source = at(*document, "source");
    ReadJobDocument read;
    read.runtime = textAt(*document, "runtime");
    if (type == QLatin1StringView("image") && !textAt(source, "image").isEmpty()) {
        read.source = ImageSource{textAt(source, "image")};
        return read;
    }
    if (type == QLatin1StringView("repo") && at(source, "git").is_object()) {
        GitSource git;
        git.remote = textOf(at(source, {"git", "remote"}));
        git.commit = textOf(at(source, {"git", "commit"}));
        git.ref = git.commit;
        readProgram(source, git);
        read.source = git;
        return read;
    }
    const QString artifact = textAt(source, "artifact");
    if (type == QLatin1StringView("artifact") && artifact.startsWith(ArtifactScheme)) {
        CodeSource code;
        code.artifact = ArtifactId(artifact.mid(ArtifactScheme.size()));
        readProgram(source, code);
        read.source = code;
        return read;
    }
    return failure(ErrorKind::Unsupported, where, QStringLiteral("source of type \"%1\"").arg(type),
                   reasons::JobUnreadable);
}

Result<QByteArray> withCode(const QByteArray &document, const ArtifactId &code)
{
    Result<Json> json = parseJson(document, QStringLiteral("read wandb-job.json"));
    if (!json)
        return json.error();
    if (textOf(at(*json, {"source", "artifact"})).isEmpty())
        return document;
    (*json)["source"]["artifact"] = toJson(ArtifactScheme + code.text());
    return QByteArray::fromStdString(
        json->dump(Indentation, ' ', false, Json::error_handler_t::replace));
}

QByteArray jobMetadata(const QList<JobInput> &inputs)
{
    Json schemas = Json::object();
    for (const JobInput &input : inputs) {
        Json schema = parseJson(input.schema.utf8(), {}).value_or(Json::object());
        if (input.file.isEmpty())
            schemas[ConfigKey] = std::move(schema);
        else
            schemas[FilesKey][input.file.toStdString()] = std::move(schema);
    }
    return dump(schemas.empty() ? Json{{"_partial", true}} : Json{{"input_schemas", schemas}});
}

QList<JobInput> inputsFrom(const JsonText &metadata)
{
    const Json json = parseJson(metadata.utf8(), {}).value_or(Json());
    const Json &schemas = at(json, "input_schemas");
    const Json &types = at(json, "input_types");
    QList<JobInput> inputs;
    const Json &config = at(schemas, ConfigKey);
    if (config.is_object())
        inputs.append({{}, JsonText(dump(config))});
    else if (at(types, ConfigKey).is_object())
        inputs.append(JobInput());
    const Json &files = at(schemas, FilesKey);
    if (files.is_object()) {
        for (const auto &[path, schema] : files.items())
            inputs.append({QString::fromStdString(path), JsonText(dump(schema))});
    }
    const Json &typed = at(types, FilesKey);
    if (typed.is_object()) {
        for (const auto &[path, type] : typed.items()) {
            if (!files.is_object() || !files.contains(path))
                inputs.append({QString::fromStdString(path), {}});
        }
    }
    return inputs;
}

QString codeArtifactName(const QString &jobName)
{
    return jobName.startsWith(QLatin1StringView("job-"))
               ? safeArtifactName(QStringLiteral("code-") + jobName.mid(4))
               : safeArtifactName(QStringLiteral("code-") + jobName);
}

QByteArray codeMetadata(const CodeSource &source)
{
    // Only the folder's own name: the SDK stores the whole path of the uploader's computer.
    const QString program = source.entryPoint.isEmpty() ? QString() : source.entryPoint.last();
    const QString folder = source.folder.section(u'/', -1, -1, QString::SectionSkipEmpty);
    return dump(Json{{"codePath", toJson(folder)}, {"entrypoint", toJson(program)}});
}

QString imageTag(const QString &image)
{
    const QString name = image.section(u'@', 0, 0);
    const qsizetype colon = name.indexOf(u':', name.lastIndexOf(u'/') + 1);
    return colon < 0 ? QString() : name.mid(colon + 1);
}

} // namespace slipway
