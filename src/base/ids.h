// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QHash>
#include <QString>
#include <utility>

namespace slipway {

/** A name or id that cannot be mistaken for one of another kind. Compare and hash by its text. */
template <typename Tag>
class StringId
{
public:
    StringId() = default;
    explicit StringId(QString text)
        : m_text(std::move(text))
    {
    }

    [[nodiscard]] const QString &text() const { return m_text; }
    [[nodiscard]] bool isEmpty() const { return m_text.isEmpty(); }
    bool operator==(const StringId &) const = default;
    bool operator<(const StringId &other) const { return m_text < other.m_text; }

private:
    QString m_text;
};

template <typename Tag>
size_t qHash(const StringId<Tag> &id, size_t seed = 0)
{
    return ::qHash(id.text(), seed);
}

using EntityName = StringId<struct EntityNameTag>;
using ProjectName = StringId<struct ProjectNameTag>;
using QueueId = StringId<struct QueueIdTag>;     ///< the server's global id
using QueueName = StringId<struct QueueNameTag>; ///< unique within an entity
using QueueItemId = StringId<struct QueueItemIdTag>;
using RunId = StringId<struct RunIdTag>; ///< W&B's `run.name`: eight characters by default
using LaunchAgentId = StringId<struct LaunchAgentIdTag>;
using ArtifactId = StringId<struct ArtifactIdTag>;

} // namespace slipway
