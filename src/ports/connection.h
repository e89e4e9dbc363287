// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/ids.h"
#include "base/result.h"
#include "base/secret.h"

#include <QCoroTask>
#include <QList>
#include <QString>
#include <QUrl>

namespace slipway {

/** Who the key belongs to. */
struct Viewer
{
    QString username;
    EntityName entity;          ///< default entity
    QList<EntityName> entities; ///< own and teams, default first
    bool operator==(const Viewer &) const = default;
};

/** What the server can do beyond plain W&B; read once per connection. */
struct Capabilities
{
    bool launchDetails = false; ///< SLIPWAY_LAUNCH_DETAILS
    bool runKeys = false;       ///< SLIPWAY_RUN_KEYS
    bool news = false;          ///< SLIPWAY_NEWS
    bool operator==(const Capabilities &) const = default;
};

/** A signed-in server: whose key, and what it can do. */
class Connection
{
public:
    virtual ~Connection() = default;
    [[nodiscard]] virtual QUrl url() const = 0;
    /** Asks the server who we are. Unauthenticated when the key is refused, Unavailable when nobody
     * answers. */
    virtual QCoro::Task<Result<Viewer>> viewer() = 0;
    virtual QCoro::Task<Result<Capabilities>> capabilities() = 0;
    virtual QCoro::Task<Result<QList<ProjectName>>> projects(EntityName entity) = 0;
    /** Creates the project or finds it. */
    virtual QCoro::Task<Result<void>> ensureProject(EntityName entity, ProjectName project) = 0;
};

} // namespace slipway
