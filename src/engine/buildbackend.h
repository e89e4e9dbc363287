// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"

#include <QCoroTask>
#include <QMap>
#include <QString>

namespace slipway {

/** How an engine builds images, and why so. */
struct BuildBackend
{
    enum class Kind {
        None,     ///< the engine cannot build
        Classic,  ///< docker's own old builder: no cache folders, no secrets, step by step
        BuildKit, ///< docker's or nerdctl's
        Buildah   ///< podman's
    };
    Kind kind = Kind::None;
    bool buildx = false; ///< BuildKit through docker's plug-in
    QString clientVersion;
    QString serverVersion; ///< empty where there is no server (podman, nerdctl)
    QString platform;      ///< of the engine, such as linux/amd64
    QString why;           ///< one English sentence
    QString remedy;        ///< how to get a better one; empty when there is none
    /** Can steps have cache folders and secrets mounted? */
    [[nodiscard]] bool mounts() const { return kind == Kind::BuildKit || kind == Kind::Buildah; }
    /** What the engine's client is to find in its environment. */
    [[nodiscard]] QMap<QString, QString> environment(const QString &program) const;
    bool operator==(const BuildBackend &) const = default;
};

/** What the engine's programs say of themselves. */
struct BuildFacts
{
    QString clientVersion;
    QString serverVersion;
    QString platform;
    QString buildxVersion; ///< empty: no plug-in
    QString buildKitWish;  ///< DOCKER_BUILDKIT as the person set it
    bool hasBuildctl = false;
};

/**
 * docker: a client below 23 has BuildKit built in, from 23 on only with the buildx plug-in; servers
 * before 20.10 know no mounts, so they count as classic. nerdctl needs buildctl. podman has
 * Buildah.
 */
[[nodiscard]] BuildBackend chooseBackend(const QString &program, const BuildFacts &facts);

/** Asks the engine's programs. Errors: "engine.*". */
[[nodiscard]] QCoro::Task<Result<BuildBackend>> findBackend(QString program);

/** The platform of this computer's processor, such as linux/amd64. */
[[nodiscard]] QString hostPlatform();

/** English, as people know it: "BuildKit", "classic builder", ... */
[[nodiscard]] QString backendName(BuildBackend::Kind kind);

} // namespace slipway
