// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "ctl/localwork.h"

namespace slipway::ctl {

QCoro::Task<Result<BuiltImage>> NamingImageBuilder::build(BuildRequest request, Output,
                                                          std::stop_token)
{
    const Result<QString> reference = co_await m_names.referenceFor(request);
    if (!reference)
        co_return reference.error();
    co_return BuiltImage{*reference, false};
}

LocalWork::LocalWork(const QString &folder, const LaunchConfig &config, const AgentPolicy &policy)
    : m_engine(config.engine)
    , m_images(m_engine.program(), config.build)
    , m_names(m_images)
    , m_containers(m_engine, folder, shimProgram(), policy.logLimit)
    , m_processes(folder, shimProgram(), policy.logLimit, policy.stopGrace)
{
    m_containers.setPolicy(policy);
}

AgentPorts LocalWork::ports(const WandbServices &services)
{
    return portsWith(services, m_images);
}

AgentPorts LocalWork::previewPorts(const WandbServices &services)
{
    return portsWith(services, m_names);
}

AgentPorts LocalWork::portsWith(const WandbServices &services, ImageBuilder &images)
{
    return AgentPorts{
        *services.connection,
        *services.agents,
        *services.queues,
        *services.artifacts,
        *services.runs,
        m_sources,
        images,
        {{Resource::LocalContainer, &m_containers}, {Resource::LocalProcess, &m_processes}}};
}

} // namespace slipway::ctl
