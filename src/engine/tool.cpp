// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "engine/tool.h"

#include "engine/toolprocess.h"

#include <QCoroSignal>
#include <QPointer>
#include <QStandardPaths>
#include <array>
#include <memory>
#include <utility>

namespace slipway {
namespace {

struct DeleteLater
{
    void operator()(QObject *object) const { object->deleteLater(); }
};

/** How to get a tool on Debian, or from its vendor. */
const std::array<std::pair<QLatin1StringView, QLatin1StringView>, 8> Sources{{
    {QLatin1StringView("docker"), QLatin1StringView("sudo apt install docker.io")},
    {QLatin1StringView("podman"), QLatin1StringView("sudo apt install podman")},
    {QLatin1StringView("git"), QLatin1StringView("sudo apt install git")},
    {QLatin1StringView("python3"), QLatin1StringView("sudo apt install python3-venv python3-pip")},
    {QLatin1StringView("nerdctl"), QLatin1StringView("see https://github.com/containerd/nerdctl")},
    {QLatin1StringView("kubectl"), QLatin1StringView("see https://kubernetes.io/docs/tasks/tools")},
    {QLatin1StringView("aws"), QLatin1StringView("see https://aws.amazon.com/cli")},
    {QLatin1StringView("gcloud"), QLatin1StringView("see https://cloud.google.com/sdk")},
}};

} // namespace

QString findTool(const QString &program)
{
    return QStandardPaths::findExecutable(program);
}

Error toolMissing(const QString &program)
{
    QString way;
    for (const auto &[name, source] : Sources) {
        if (name == program)
            way = QStringLiteral("; get it: ") + QString(source);
    }
    return Error{.kind = ErrorKind::Unavailable,
                 .where = program,
                 .detail = program + QStringLiteral(" is not installed") + way,
                 .reason = QStringLiteral("tool.missing")};
}

QCoro::Task<Result<ToolAnswer>> runTool(ToolRun run, std::stop_token stop)
{
    const QString path = findTool(run.program);
    if (path.isEmpty())
        co_return toolMissing(run.program);
    const QString program = run.program;
    // The signal arrives in an event of the process object itself: it must outlive that event.
    const std::unique_ptr<ToolProcess, DeleteLater> process(new ToolProcess(std::move(run)));
    QPointer<ToolProcess> target(process.get());
    auto waiting = qCoro(process.get(), &ToolProcess::done);
    process->start(path, stop);
    const std::stop_callback onStop(stop, [target] {
        if (target)
            QMetaObject::invokeMethod(target.data(), "cancel", Qt::QueuedConnection);
    });
    co_await waiting;
    co_return process->answer();
}

} // namespace slipway
