// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "engine/containerengine.h"

#include <optional>

namespace slipway {

/**
 * Image registries, through the engine's own client: who is signed in where, and which helper keeps
 * the password, is the engine's business ("docker login", credential helpers). No password passes
 * through here.
 */
class Registry
{
public:
    using Output = ContainerEngine::Output;

    explicit Registry(ContainerEngine &engine)
        : m_engine(engine)
    {
    }

    /**
     * Is the image there? Then it may also have been fetched. Nothing when the registry does not
     * say: some refuse to tell an image that is not there from one that may not be seen. Errors:
     * "registry.unreachable", "registry.unauthorized" (it wants a sign-in and there is none),
     * "engine.*", Cancelled.
     */
    QCoro::Task<Result<std::optional<bool>>> has(QString reference, Output output,
                                                 std::stop_token stop);
    /** Errors: "registry.*", "disk.full", "engine.*", Cancelled. */
    QCoro::Task<Result<void>> push(QString reference, Output output, std::stop_token stop);

private:
    ContainerEngine &m_engine;
};

/** What a registry's or client's complaint about `reference` means. */
[[nodiscard]] Error registryError(const QString &reference, const QByteArray &complaint);

/** "example.org:5000" of "example.org:5000/team/jobs:tag"; empty for the engine's default one. */
[[nodiscard]] QString registryHost(const QString &reference);

} // namespace slipway
