// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "wandb/manifest.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>
#include <optional>

namespace slipway {

/**
 * Small artifacts that were fetched before, whole: a version that is committed never changes. An
 * agent that starts the same job again asks five times instead of fourteen. In memory, 4 MiB at
 * most, the oldest go first; nothing is in it that did not match its digest.
 */
class ArtifactCache
{
public:
    struct Artifact
    {
        QList<ManifestEntry> entries;
        QHash<QString, QByteArray> contents; ///< by path
    };

    static constexpr qsizetype LargestArtifact = 512 * 1024; ///< bytes; larger ones are not kept
    static constexpr qsizetype LargestCache = 4 * 1024 * 1024;
    static constexpr qsizetype MostFiles = 64; ///< of one that is kept
    static constexpr qsizetype MostArtifacts = 256;

    /** Nothing unless every file of it is known. `id` names the content as well as the version: a
     * server that was set back gives numbers a second time. */
    [[nodiscard]] std::optional<Artifact> find(const QString &id) const;
    void keep(const QString &id, const QList<ManifestEntry> &entries, const QString &path,
              const QByteArray &bytes);
    /** Whether it would be kept. */
    [[nodiscard]] static bool isSmall(const QList<ManifestEntry> &entries);

private:
    QHash<QString, Artifact> m_artifacts;
    QList<QString> m_oldestFirst;
    qsizetype m_size = 0; ///< of all contents
};

} // namespace slipway
