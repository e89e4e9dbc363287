// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "agent/policycheck.h"

#include <algorithm>

namespace slipway::agent {
namespace {

QString lineToAdd(const AgentPolicy &policy, const QString &line)
{
    return QStringLiteral("; to allow it, add to %1: %2")
        .arg(policy.file.isEmpty() ? QStringLiteral("the agent's policy") : policy.file, line);
}

bool beginsWithOneOf(const QString &text, const QStringList &beginnings)
{
    return std::any_of(beginnings.cbegin(), beginnings.cend(),
                       [&text](const QString &beginning) { return text.startsWith(beginning); });
}

QString refused(const QString &what, const QString &list, const QString &value,
                const AgentPolicy &policy)
{
    return QStringLiteral("This agent's policy lets no %1 \"%2\" run here%3")
        .arg(what, value, lineToAdd(policy, QStringLiteral("%1: [\"%2\"]").arg(list, value)));
}

QString locked(const QString &what)
{
    return QStringLiteral("This agent is in secure mode: a launch may not change %1.").arg(what);
}

} // namespace

std::optional<QString> reasonAgainst(const LaunchSpec &spec, const AgentPolicy &policy)
{
    const QString resource = wireName(spec.resource);
    if (!policy.resources.isEmpty() && !policy.resources.contains(resource))
        return refused(QStringLiteral("job of the resource"), QStringLiteral("resources"), resource,
                       policy);
    if (!policy.authors.isEmpty() && !policy.authors.contains(spec.author))
        return refused(QStringLiteral("launch by"), QStringLiteral("authors"), spec.author, policy);
    if (!policy.images.isEmpty() && !spec.image.isEmpty() &&
        !beginsWithOneOf(spec.image, policy.images))
        return refused(QStringLiteral("image"), QStringLiteral("images"), spec.image, policy);
    if (!policy.secure)
        return std::nullopt;
    if (!spec.entryPoint.isEmpty())
        return locked(QStringLiteral("the entry point"));
    if (!spec.dockerfile.isEmpty())
        return locked(QStringLiteral("the Dockerfile"));
    return std::nullopt;
}

std::optional<QString> reasonAgainst(const GitSource &source, const AgentPolicy &policy)
{
    if (policy.remotes.isEmpty() || beginsWithOneOf(source.remote, policy.remotes))
        return std::nullopt;
    return refused(QStringLiteral("code of"), QStringLiteral("remotes"), source.remote, policy);
}

} // namespace slipway::agent
