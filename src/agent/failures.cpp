// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "agent/failures.h"

#include "base/secret.h"

#include <array>

namespace slipway::agent {
namespace {

constexpr qsizetype LongestDetail = 400;

struct Sentence
{
    QLatin1StringView reason;
    QLatin1StringView text;
};

using View = QLatin1StringView;

const std::array<Sentence, 29> Sentences{{
    {View("engine.missing"), View("No container engine is installed on the agent's computer; "
                                  "install Docker (sudo apt install docker.io).")},
    {View("engine.notRunning"), View("The container engine on the agent's computer is not "
                                     "running; start it (sudo systemctl start docker).")},
    {View("engine.noPermission"), View("The agent may not use the container engine; add its user "
                                       "to the group docker.")},
    {View("image.notFound"), View("The image was not found, neither on the agent's computer nor "
                                  "in its registry.")},
    {View("image.pullFailed"), View("The image could not be fetched.")},
    {View("image.invalid"), View("The job's image has a name that no engine accepts.")},
    {View("image.entryPoint"), View("The job's program was not found in its image.")},
    {View("build.failed"), View("The image could not be built; the build log says why.")},
    {View("build.baseImageMissing"), View("The base image was not found; it could not be built "
                                          "upon.")},
    {View("build.contextMissing"), View("The job's build context is not in its code.")},
    {View("build.dockerfileMissing"), View("The job's Dockerfile is not in its code.")},
    {View("build.noBuilder"), View("This agent builds no images; launch a job that is an image, or "
                                   "set builder.type: docker in its launch-config.yaml.")},
    {View("build.kaniko"), View("This agent builds no images with kaniko; set builder.type: docker "
                                "in its launch-config.yaml.")},
    {View("build.certificates"), View("The extra certificates that the agent's launch-config.yaml "
                                      "names cannot be used.")},
    {View("build.secretNeedsMounts"), View("The image was not built, because a password would have "
                                           "been left in it; the agent needs BuildKit or podman.")},
    {View("registry.unauthorized"), View("The registry did not accept the agent's sign-in; sign in "
                                         "on the agent's computer as the agent's user (docker "
                                         "login).")},
    {View("registry.unreachable"), View("The registry does not answer; check builder.destination "
                                        "in the agent's launch-config.yaml.")},
    {View("registry.tls"), View("The connection to the registry is not trusted; give its "
                                "certificate to the container engine.")},
    {View("registry.name"), View("The registry takes no image of this name; check "
                                 "builder.destination in the agent's launch-config.yaml.")},
    {View("registry.failed"), View("The image could not be pushed; the build log says why.")},
    {View("git.schemeForbidden"), View("The job's git address is not allowed; use https:// or "
                                       "ssh://, and git's credential helper for a password.")},
    {View("git.refMissing"), View("The job's git branch, tag or commit does not exist.")},
    {View("git.failed"), View("The job's git repository could not be fetched.")},
    {View("disk.full"), View("The disk of the agent's computer is full.")},
    {View("resourceArgs.forbidden"), View("The queue or launch asks for an option that this agent "
                                          "does not allow.")},
    {View("resourceArgs.invalid"), View("The queue or launch has an option with a value that "
                                        "makes no sense.")},
    {View("venv.failed"), View("The job's Python packages could not be installed; the build log "
                               "says why.")},
    {View("process.notStarted"), View("The job's program could not be started.")},
    {View("spec.invalid"), View("The launch spec makes no sense.")},
}};

QString sentenceOf(const Error &error)
{
    for (const Sentence &sentence : Sentences) {
        if (sentence.reason == error.reason)
            return sentence.text;
    }
    switch (error.kind) {
    case ErrorKind::Unavailable:
    case ErrorKind::Timeout:
        return QStringLiteral("Something the job needs could not be reached.");
    case ErrorKind::NotFound:
        return QStringLiteral("Something the job needs does not exist.");
    case ErrorKind::Unauthenticated:
    case ErrorKind::Forbidden:
        return QStringLiteral("The agent may not read something the job needs.");
    case ErrorKind::NoSpace:
        return QStringLiteral("The disk of the agent's computer is full.");
    default:
        return QStringLiteral("The job could not be started.");
    }
}

} // namespace

Failure failureOf(const QString &stage, const Error &error)
{
    QString message = sentenceOf(error);
    const QString said = error.toString().trimmed().section(u'\n', 0, 0).left(LongestDetail);
    if (!said.isEmpty())
        message += QStringLiteral(" (") + said + u')';
    return {stage, Redactor::clean(message)};
}

bool isPassing(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::Unavailable:
    case ErrorKind::Timeout:
    case ErrorKind::RateLimited:
    case ErrorKind::Cancelled:
    case ErrorKind::Protocol:
    case ErrorKind::Unauthenticated: // a key that is refused may be a server that restores itself
        return true;
    default:
        return false;
    }
}

} // namespace slipway::agent
