// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "wandb/json.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace slipway {

/** One file of an artifact (wandb-api §9.4). */
struct ManifestEntry
{
    QString path;
    QByteArray digest; ///< base64 MD5
    qint64 size = 0;
    QString birthArtifact;
    QString reference; ///< not stored by the server but there: s3://...
    bool operator==(const ManifestEntry &) const = default;
};

/** The artifact's digest: hex MD5 over the paths in byte order and their digests. */
[[nodiscard]] QByteArray manifestDigest(const QList<ManifestEntry> &entries);
/** wandb_manifest.json as the SDK writes it, without what is only its own business. */
[[nodiscard]] QByteArray manifestJson(const QList<ManifestEntry> &entries);
[[nodiscard]] Result<QList<ManifestEntry>> readManifest(const QByteArray &json);
/** Relative, no "..", no empty part, no NUL: may be joined to a folder. */
[[nodiscard]] bool isConfinedPath(const QString &path);

} // namespace slipway
