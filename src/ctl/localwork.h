// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "agent/agentoptions.h"
#include "build/engineimagebuilder.h"
#include "build/localsourcereader.h"
#include "config/launchconfig.h"
#include "ctl/composition.h"
#include "engine/containerengine.h"
#include "targets/containertarget.h"
#include "targets/processtarget.h"

namespace slipway::ctl {

/** Builds nothing: names the image that would be built. For previews. */
class NamingImageBuilder : public ImageBuilder
{
public:
    explicit NamingImageBuilder(EngineImageBuilder &names)
        : m_names(names)
    {
    }

    QCoro::Task<Result<BuiltImage>> build(BuildRequest request, Output output,
                                          std::stop_token stop) override;

private:
    EngineImageBuilder &m_names;
};

/** What it takes to run jobs on this computer, in one folder. */
class LocalWork
{
public:
    /** `config`: which engine, and how images are built. */
    LocalWork(const QString &folder, const LaunchConfig &config, const AgentPolicy &policy);

    /** The ports of an agent; `services` and this outlive them. */
    [[nodiscard]] AgentPorts ports(const WandbServices &services);
    /** The same, with images only named. */
    [[nodiscard]] AgentPorts previewPorts(const WandbServices &services);
    [[nodiscard]] ContainerEngine &engine() { return m_engine; }

private:
    [[nodiscard]] AgentPorts portsWith(const WandbServices &services, ImageBuilder &images);

    ContainerEngine m_engine;
    EngineImageBuilder m_images;
    NamingImageBuilder m_names;
    LocalSourceReader m_sources;
    ContainerTarget m_containers;
    ProcessTarget m_processes;
};

} // namespace slipway::ctl
