// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "wandb/artifactcache.h"

#include <algorithm>

namespace slipway {

bool ArtifactCache::isSmall(const QList<ManifestEntry> &entries)
{
    if (entries.size() > MostFiles)
        return false;
    qint64 size = 0;
    for (const ManifestEntry &entry : entries) {
        if (!entry.reference.isEmpty() || entry.size < 0 || entry.size > LargestArtifact)
            return false;
        size += entry.size;
        if (size > LargestArtifact)
            return false;
    }
    return true;
}

std::optional<ArtifactCache::Artifact> ArtifactCache::find(const QString &id) const
{
    const auto found = m_artifacts.constFind(id);
    if (found == m_artifacts.cend())
        return std::nullopt;
    const bool whole = std::all_of(
        found->entries.cbegin(), found->entries.cend(),
        [&found](const ManifestEntry &entry) { return found->contents.contains(entry.path); });
    return whole ? std::optional(*found) : std::nullopt;
}

void ArtifactCache::keep(const QString &id, const QList<ManifestEntry> &entries,
                         const QString &path, const QByteArray &bytes)
{
    if (id.isEmpty() || !isSmall(entries) || bytes.size() > LargestArtifact)
        return;
    if (!m_artifacts.contains(id)) {
        m_artifacts.insert(id, Artifact{entries, {}});
        m_oldestFirst.append(id);
    }
    Artifact &artifact = m_artifacts[id];
    if (artifact.contents.contains(path))
        return;
    artifact.contents.insert(path, bytes);
    m_size += bytes.size();
    while (m_size > LargestCache || m_artifacts.size() > MostArtifacts) {
        const Artifact oldest = m_artifacts.take(m_oldestFirst.takeFirst());
        for (const QByteArray &content : oldest.contents)
            m_size -= content.size();
    }
}

} // namespace slipway
