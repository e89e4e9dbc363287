// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/ids.h"
#include "base/jsontext.h"

#include <QDateTime>
#include <QStringList>
#include <variant>

namespace slipway {

/** "entity/project/name:alias"; the alias defaults to "latest". */
struct JobRef
{
    EntityName entity;
    ProjectName project;
    QString name;
    QString alias = QStringLiteral("latest");
    bool operator==(const JobRef &) const = default;
    [[nodiscard]] QString toString() const;
    /** Empty entity means that the text is not a job reference. */
    [[nodiscard]] static JobRef parse(const QString &text);
    [[nodiscard]] bool isValid() const { return !entity.isEmpty(); }
};

/** A container image that is the job. */
struct ImageSource
{
    QString image;
    bool operator==(const ImageSource &) const = default;
};

/** A git repository: https://, ssh:// or user@host:path, pinned to a commit once the job is made.
 */
struct GitSource
{
    QString remote;
    QString ref; ///< branch, tag or commit; empty is the default branch
    QString commit;
    QStringList entryPoint;
    QString buildContext; ///< sub-folder, empty is the root
    QString dockerfile;
    QString baseImage;
    bool operator==(const GitSource &) const = default;
};

/** A folder of this computer, uploaded as an artifact of type "code". */
struct CodeSource
{
    QString folder;
    ArtifactId artifact; ///< where it was uploaded, when read back from the server
    QStringList entryPoint;
    QString buildContext;
    QString dockerfile;
    QString baseImage;
    bool operator==(const CodeSource &) const = default;
};

using JobSource = std::variant<ImageSource, GitSource, CodeSource>;

/** What a launch may change of a job: wandb.config, or one of its configuration files. */
struct JobInput
{
    QString file;    ///< relative path, as the job's program names it; empty is wandb.config
    JsonText schema; ///< JSON Schema in W&B's subset; empty: anything goes
    bool operator==(const JobInput &) const = default;
};

/** What it takes to make a job. */
struct NewJob
{
    EntityName entity;
    ProjectName project;
    QString name; ///< empty: made from the source as the Python package does
    QString description;
    QStringList aliases; ///< "latest" is always added
    JobSource source;
    QString runtime;        ///< "3.11"; empty: found in the source or this computer's
    QList<JobInput> inputs; ///< as declared; the first run completes them
};

struct JobVersion
{
    ArtifactId id;
    int index = 0; ///< N of vN
    QStringList aliases;
    QDateTime createdAt;
    bool operator==(const JobVersion &) const = default;
};

/** A job (artifact collection of type "job") as a list shows it; newest version first. */
struct Job
{
    EntityName entity;
    ProjectName project;
    QString name;
    QString description;
    QList<JobVersion> versions;
    bool operator==(const Job &) const = default;
};

/** One version, read from its wandb-job.json. */
struct JobDetails
{
    JobRef ref;
    ArtifactId artifact;
    JobVersion version;
    QString description;
    JobSource source;
    QString runtime;
    QStringList requirements; ///< lines of requirements.frozen.txt
    QList<JobInput> inputs;   ///< those that are known: declared, or seen by a run
    JsonText document;        ///< wandb-job.json as stored
    JsonText metadata;        ///< of the artifact, as stored
    bool operator==(const JobDetails &) const = default;
};

/** How making a job ended, as `wandb job create` words it. */
enum class JobChange { Created, Updated, Unchanged };

struct CreatedJob
{
    JobRef ref;
    QStringList aliases;
    JobChange change = JobChange::Created;
    bool operator==(const CreatedJob &) const = default;
};

/** One version of a job as it is stored, on its way to another place. */
struct StoredJob
{
    JobRef to; ///< the alias counts not
    QString description;
    QStringList aliases;
    JsonText metadata;
    JsonText document;  ///< wandb-job.json; names its code where it came from
    QString copiedFrom; ///< goes into the metadata, where people and programs find it
    QString files;      ///< folder with the job artifact's files
    QString code;       ///< folder with the code artifact's; empty: the job has none
};

/** Letters, digits, '-', '_' and '.' stay, the rest becomes '_'; over 128: first 63 + ".." +
 * last 63. */
[[nodiscard]] QString safeArtifactName(const QString &text);
[[nodiscard]] bool isSafeArtifactName(const QString &text);
/** A path that programs may declare as an input: relative, not upwards, .json, .yaml or .yml. */
[[nodiscard]] bool isConfigFile(const QString &path);
/**
 * https://, ssh:// or scp-like user@host:path; nothing else, nothing that begins with '-', and no
 * password: a job and its image are read by others, git's credential helper keeps it to oneself.
 */
[[nodiscard]] bool isAllowedGitRemote(const QString &remote);
/** `https://host/path` of `https://user:password@host/path`, for logs and messages. */
[[nodiscard]] QString withoutUserInfo(const QString &remote);
/** The name the Python package would give: job-<image without tag>, job-<remote>_<program>,
 * job-<folder>_<program>. */
[[nodiscard]] QString defaultJobName(const JobSource &source);

} // namespace slipway
