// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "engine/containerengine.h"

#include <QList>
#include <QStringList>

namespace slipway {

/** An image that Slipway built, known by its label. */
struct OwnImage
{
    QString id;
    QStringList names;  ///< all name:tag; may be empty
    QString job;        ///< name of the job it was built for; may be empty
    qint64 bytes = 0;   ///< with the layers that it shares with others
    bool inUse = false; ///< a container, running or not, is made from it
    bool operator==(const OwnImage &) const = default;
};

/** What an engine keeps on the disk, in bytes; -1 where it does not tell. */
struct EngineDisk
{
    qint64 images = -1;     ///< of all images, shared layers once
    qint64 buildCache = -1; ///< of all builds; whose they are is not known
    bool operator==(const EngineDisk &) const = default;
};

/** The images of ours in an engine, and what they take. Errors everywhere: "engine.*". */
class ImageInventory
{
public:
    explicit ImageInventory(ContainerEngine &engine)
        : m_engine(engine)
    {
    }

    QCoro::Task<Result<QList<OwnImage>>> images();
    QCoro::Task<Result<EngineDisk>> disk();
    /** Conflict when the engine keeps it: something is made from it. */
    QCoro::Task<Result<void>> remove(OwnImage image);
    /** The engine's whole build cache that no image needs. */
    QCoro::Task<Result<void>> removeBuildCache();

private:
    /** Lines of the answer without empty ones; a command that failed is an Error. */
    QCoro::Task<Result<QStringList>> lines(QStringList args);

    ContainerEngine &m_engine;
};

/** "1.234GB" as engines print it: powers of 1000. -1 when it is none. */
[[nodiscard]] qint64 bytesOfSize(const QString &text);

} // namespace slipway
