// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"
#include "base/secret.h"

#include <QCoroTask>
#include <QMap>
#include <QString>
#include <QStringList>
#include <functional>
#include <stop_token>

namespace slipway {

/** What an image is built from: a folder on this computer and how to start the program in it. */
struct BuildRequest
{
    QString sourceFolder; ///< the job's checked-out code
    QString buildContext; ///< sub-folder of it, empty is the root
    QString
        dockerfile; ///< path below the context; empty: Dockerfile.wandb if there, else generated
    QStringList entryPoint;
    QString pythonVersion; ///< "3.11"
    QString baseImage;     ///< replaces python:<version>-slim
    QString name;          ///< becomes the repository name
    /** Where the build may put files of its own; its owner removes it, whatever happens to this
     * program. Empty: a temporary folder. */
    QString scratchFolder = {};
    /** The source is a folder that people work in: what was read of it is kept for the next time.
     */
    bool keepDigests = false;
    bool operator==(const BuildRequest &) const = default;
};

/** How an agent builds all its images. URLs may hold a password, hence the Secrets. */
struct BuildSettings
{
    QString destination;  ///< repository of a registry, no tag; empty: images stay in the engine
    QString platform;     ///< "linux/amd64"; empty: the engine's own
    QString baseImage;    ///< for jobs that name none; empty: python:<version>-slim
    QString certificates; ///< PEM file on this computer, trusted in the image besides the usual
    Secret httpProxy;     ///< while building only
    Secret httpsProxy;
    QString noProxy;
    Secret pipIndexUrl;
    Secret pipExtraIndexUrls; ///< separated by blanks
    int userId = 1000;        ///< as whom jobs run in generated images
    QString workFolder = QStringLiteral("/home/slipway/job");
    /** Why this agent builds no images ("build.noBuilder", "build.kaniko"); empty: it does. */
    QString refusal;
    bool operator==(const BuildSettings &) const = default;
};

struct BuiltImage
{
    QString reference;   ///< name:tag
    bool reused = false; ///< it was there already
    bool operator==(const BuiltImage &) const = default;
};

/** Makes container images. Output is streamed as it comes, already redacted. */
class ImageBuilder
{
public:
    using Output = std::function<void(QByteArray)>;
    virtual ~ImageBuilder() = default;
    virtual QCoro::Task<Result<BuiltImage>> build(BuildRequest request, Output output,
                                                  std::stop_token stop) = 0;
};

} // namespace slipway
