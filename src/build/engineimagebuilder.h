// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "build/dockerfile.h"
#include "engine/buildbackend.h"
#include "engine/registry.h"
#include "ports/imagebuilder.h"

#include <optional>

namespace slipway {

/**
 * Builds images with the container engine of this computer, through its own command line, and
 * pushes them where the settings name a registry. An image whose name is there already is neither
 * built nor pushed: its tag stands for sources, Dockerfile, platform and settings.
 */
class EngineImageBuilder : public ImageBuilder
{
public:
    /** `program`: docker, podman or nerdctl. */
    explicit EngineImageBuilder(const QString &program, BuildSettings settings = {});

    QCoro::Task<Result<BuiltImage>> build(BuildRequest request, Output output,
                                          std::stop_token stop) override;
    /** The name:tag that `build` gives the image; reads the sources and builds nothing. For a
     * registry without a named platform the engine is asked for its own. */
    QCoro::Task<Result<QString>> referenceFor(BuildRequest request);

private:
    /** What to build, and how it is called. */
    struct Prepared
    {
        BuildPlan plan;
        QByteArray certificates;
        QString reference;
    };

    QCoro::Task<Result<Prepared>> prepared(BuildRequest request);
    QCoro::Task<Result<bool>> exists(QString reference, std::stop_token stop);
    /** How the engine builds; asked once. */
    QCoro::Task<Result<BuildBackend>> backend();
    QCoro::Task<Result<void>> make(BuildRequest request, Prepared prepared, Output output,
                                   std::stop_token stop);
    QCoro::Task<Result<void>> push(QString reference, Output output, std::stop_token stop);

    ContainerEngine m_engine;
    Registry m_registry;
    BuildSettings m_settings;
    std::optional<BuildBackend> m_backend;
};

} // namespace slipway
