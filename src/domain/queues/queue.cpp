// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "domain/queues/queue.h"

#include <array>
#include <utility>

namespace slipway {
namespace {

constexpr int LongestQueueName = 64;

const std::array<std::pair<Resource, QLatin1StringView>, 5> ResourceNames{{
    {Resource::LocalContainer, QLatin1StringView("local-container")},
    {Resource::LocalProcess, QLatin1StringView("local-process")},
    {Resource::Kubernetes, QLatin1StringView("kubernetes")},
    {Resource::SageMaker, QLatin1StringView("sagemaker")},
    {Resource::Vertex, QLatin1StringView("gcp-vertex")},
}};

const std::array<QLatin1StringView, 4> PriorityNames{
    QLatin1StringView("critical"), QLatin1StringView("high"), QLatin1StringView("medium"),
    QLatin1StringView("low")};

} // namespace

QString wireName(Resource resource)
{
    for (const auto &[value, name] : ResourceNames) {
        if (value == resource)
            return name;
    }
    return {};
}

Resource resourceFromWire(const QString &name)
{
    // "vertex" and "local" are what the Python agent accepts too.
    if (name == QLatin1StringView("vertex"))
        return Resource::Vertex;
    if (name == QLatin1StringView("local"))
        return Resource::LocalContainer;
    for (const auto &[value, wire] : ResourceNames) {
        if (wire == name)
            return value;
    }
    return Resource::Unknown;
}

QString wireName(Priority priority)
{
    return PriorityNames.at(static_cast<size_t>(priority));
}

std::optional<Priority> priorityFromWire(const QString &name)
{
    for (size_t i = 0; i < PriorityNames.size(); ++i) {
        if (PriorityNames.at(i) == name)
            return static_cast<Priority>(i);
    }
    return std::nullopt;
}

NameProblem checkQueueName(const QString &name)
{
    if (name.isEmpty())
        return NameProblem::Empty;
    if (name.size() > LongestQueueName)
        return NameProblem::TooLong;
    for (const QChar c : name) {
        if (!c.isLetterOrNumber() && c != u'-' && c != u'_' && c != u'.' && c != u' ')
            return NameProblem::ForbiddenCharacter;
    }
    return name.trimmed() == name ? NameProblem::None : NameProblem::ForbiddenCharacter;
}

} // namespace slipway
