// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/jobs/job.h"
#include "wandb/json.h"

namespace slipway {

/**
 * wandb-job.json as `wandb job create` writes it (wandb-api §10.1), with four spaces of
 * indentation. A CodeSource has its artifact set, a GitSource its commit.
 */
[[nodiscard]] QByteArray jobDocument(const JobSource &source, const QString &runtime);
/** Source and runtime out of wandb-job.json; JobUnreadable for what is none. */
struct ReadJobDocument
{
    JobSource source;
    QString runtime;
};
[[nodiscard]] Result<ReadJobDocument> readJobDocument(const QByteArray &json);

/** The same document with its code at another artifact; as it is when it names none. */
[[nodiscard]] Result<QByteArray> withCode(const QByteArray &document, const ArtifactId &code);

/**
 * Metadata of the job artifact: {"_partial": true}, as it has no run behind it; with schemas
 * {"input_schemas": {"@wandb.config": .., "files": {path: ..}}} as the SDK has them.
 */
[[nodiscard]] QByteArray jobMetadata(const QList<JobInput> &inputs);
/** The inputs out of metadata: those with a schema, and those that a run only gave types of. */
[[nodiscard]] QList<JobInput> inputsFrom(const JsonText &metadata);
/** Name and metadata of the code artifact behind a job of that name. */
[[nodiscard]] QString codeArtifactName(const QString &jobName);
[[nodiscard]] QByteArray codeMetadata(const CodeSource &source);
/** The tag of "repository:tag"; empty without one. */
[[nodiscard]] QString imageTag(const QString &image);

} // namespace slipway
