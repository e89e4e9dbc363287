// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ports/artifactgateway.h"
#include "wandb/json.h"

#include <QCoroTask>
#include <memory>
#include <stop_token>

namespace slipway {

class GraphqlClient;

/** An artifact version that is to be. */
struct NewArtifact
{
    EntityName entity;
    ProjectName project;
    QString type; ///< code | job
    QString name;
    QString description;
    QByteArray metadata; ///< JSON text
    QStringList aliases;
    QList<ArtifactEntry> files;                      ///< from this computer
    QList<std::pair<QString, QByteArray>> documents; ///< made by us
};

struct UploadedArtifact
{
    ArtifactId id;
    bool isNew = true;    ///< false: the server has the same content already
    bool isFirst = false; ///< the first version of its collection
};

/**
 * The upload sequence of wandb-api §9.2: create, files, manifest, commit; ends early when the
 * server has the content already. Safe to run again after a failure: nothing is visible before the
 * commit.
 */
QCoro::Task<Result<UploadedArtifact>> uploadArtifact(std::shared_ptr<GraphqlClient> client,
                                                     NewArtifact artifact, std::stop_token stop);

} // namespace slipway
