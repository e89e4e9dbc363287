// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

// Run specs and wandb-job.json: what a submitter writes and an agent acts on.

#include "agent/journal/launchspec.h"
#include "fuzz.h"
#include "wandb/jobdocument.h"

#include <nlohmann/json.hpp>

using namespace slipway;

namespace {

nlohmann::json parsed(const QByteArray &text)
{
    return nlohmann::json::parse(text.begin(), text.end(), nullptr, false);
}

void checkSpec(const JsonText &text)
{
    const JsonText safe = agent::withoutSecrets(text);
    const nlohmann::json stored = parsed(safe.utf8());
    require(!stored.is_discarded(), "what goes to the disk is JSON");
    require(!stored.is_object() || !stored.contains("_wandb_api_key"), "no key goes to the disk");

    const Result<agent::LaunchSpec> spec = agent::parseLaunchSpec(text);
    if (!spec)
        return;
    require(spec->job.isValid() || !spec->image.isEmpty(), "there is a job or an image");
    require(spec->project.text() == spec->project.text().toLower(), "projects are lower case");
    for (const JsonText &part : {spec->resourceArgs, spec->runConfig, spec->files, spec->artifacts})
        require(parsed(part.utf8()).is_object(), "a part of a spec is an object");
    require(!parsed(spec->resourceArgs.utf8()).contains("builder"),
            "what the builder reads is none of the engine's");
    RunRef run;
    run.entity = spec->entity;
    run.project = spec->project;
    run.id = RunId(spec->runId);
    const auto environment =
        agent::launchEnvironment(*spec, run, QueueItemId(QStringLiteral("i")),
                                 QueueName(QStringLiteral("q")), EntityName(QStringLiteral("e")));
    QString config = environment.value(QStringLiteral("WANDB_CONFIG"));
    for (int i = 0; environment.contains(QStringLiteral("WANDB_CONFIG_%1").arg(i)); ++i)
        config += environment.value(QStringLiteral("WANDB_CONFIG_%1").arg(i));
    require(config.toUtf8() == spec->runConfig.utf8(), "the pieces are the configuration");
    for (auto it = environment.cbegin(); it != environment.cend(); ++it)
        require(!it->contains(QChar(0)) && !it.key().contains(u'='), "a variable is one");
    for (const QString &word : spec->entryPoint + spec->args)
        require(!word.contains(QChar(0)), "a word is an argument");
}

void checkJob(const QByteArray &bytes)
{
    const Result<ReadJobDocument> job = readJobDocument(bytes);
    if (!job)
        return;
    const Result<ReadJobDocument> again = readJobDocument(jobDocument(job->source, job->runtime));
    require(again.has_value(), "a job document reads back");
    require(again->source == job->source && again->runtime == job->runtime,
            "a job document comes back as it was");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes = bytesOf(data, size);
    checkSpec(JsonText(bytes));
    checkJob(bytes);
    return 0;
}
