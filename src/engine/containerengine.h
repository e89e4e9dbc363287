// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/jobs/imagereference.h"
#include "engine/tool.h"
#include "ports/localservices.h"

#include <functional>
#include <stop_token>

namespace slipway {

/**
 * The container engine of this computer through its own command line, which finds its daemon as
 * the user set it up (DOCKER_HOST, contexts).
 */
class ContainerEngine : public EngineProbe
{
public:
    using Output = std::function<void(QByteArray)>;

    /** An empty program: the first of docker, podman and nerdctl that is installed. */
    explicit ContainerEngine(QString program = {});

    [[nodiscard]] QString program() const { return m_program; }
    /** docker, podman or nerdctl, wherever the program lies. */
    [[nodiscard]] QString name() const { return m_program.section(u'/', -1); }
    /** Always an answer: what is wrong with the engine is in `problem`. */
    QCoro::Task<Result<EngineStatus>> probe() override;
    QCoro::Task<Result<bool>> hasImage(QString reference);
    /** For `pull` and `push`: docker takes plain http for registries of this computer by itself,
     * podman wants it said. Empty for all others. */
    [[nodiscard]] QStringList plainHttpOptions(const QString &reference) const;
    /** By what `--add-host` names this computer: "host-gateway", or the address of its network's
     * gateway for podman, which knew that word only later, and for nerdctl, which takes the
     * computer's own address for it. */
    QCoro::Task<Result<QString>> hostGateway();
    /** Errors: "image.notFound", "engine.*", Cancelled. */
    QCoro::Task<Result<void>> pull(QString reference, Output output, std::stop_token stop);
    /**
     * One command of the engine. A command that failed because the engine is missing, stopped or
     * forbidden is an Error ("engine.missing", "engine.notRunning", "engine.noPermission"); any
     * other failure is left to the caller.
     */
    QCoro::Task<Result<ToolAnswer>> run(ToolRun run, std::stop_token stop = {});

private:
    QString m_program;
};

/** What an engine's complaint means; None when it is about something else. */
[[nodiscard]] EngineStatus::Problem engineProblem(const QByteArray &complaint);

/** The service that a client talks to. */
[[nodiscard]] QString engineService(const QString &program);

/** The Error for an engine that is not running or forbidden. */
[[nodiscard]] Error engineFailure(const QString &program, EngineStatus::Problem problem,
                                  const QByteArray &complaint);

} // namespace slipway
