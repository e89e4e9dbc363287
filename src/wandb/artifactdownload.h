// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/ids.h"
#include "wandb/json.h"
#include "wandb/manifest.h"

#include <QCoroTask>
#include <QHash>
#include <QUrl>
#include <memory>
#include <stop_token>

namespace slipway {

class GraphqlClient;

/** The files of one artifact version and where to fetch them. */
struct ArtifactListing
{
    QString id;
    bool isCommitted = false; ///< will not change any more
    QList<ManifestEntry> entries;
    QHash<QString, QUrl> urls;
    QHash<QString, QByteArray> contents; ///< of every file, when all are known from before
};

/** `artifact` is a node with id, versionIndex, artifactSequence (wandb-api §9.5). */
QCoro::Task<Result<ArtifactListing>> listArtifact(std::shared_ptr<GraphqlClient> client,
                                                  Json artifact, std::stop_token stop);
/** One file into memory, checked against its digest; at most `longest` bytes. */
QCoro::Task<Result<QByteArray>> readArtifactFile(std::shared_ptr<GraphqlClient> client,
                                                 ArtifactListing listing, QString path,
                                                 qint64 longest, std::stop_token stop);
/** All files below a folder; see ArtifactGateway::download. */
QCoro::Task<Result<void>> downloadArtifact(std::shared_ptr<GraphqlClient> client,
                                           ArtifactId artifact, QString folder,
                                           std::stop_token stop);

} // namespace slipway
