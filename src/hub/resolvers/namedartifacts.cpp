// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "hub/resolvers/namedartifacts.h"

#include "hub/resolvers/access.h"

#include <algorithm>
#include <optional>

namespace slipway::hub {

namespace {

constexpr std::string_view artifactScheme = "wandb-artifact://";
constexpr std::string_view byIdPrefix = "_id/";

/** "entity/project/collection[:alias]"; nothing for any other text. */
std::optional<NamedCollection> collectionOfPath(std::string_view path)
{
    path = path.substr(0, path.find(':'));
    const std::size_t first = path.find('/');
    const std::size_t second = first == std::string_view::npos ? first : path.find('/', first + 1);
    if (second == std::string_view::npos || path.find('/', second + 1) != std::string_view::npos)
        return std::nullopt;
    return NamedCollection{std::string(path.substr(0, first)),
                           std::string(path.substr(first + 1, second - first - 1)),
                           std::string(path.substr(second + 1))};
}

std::optional<NamedCollection> collectionOfId(SQLite::Database &tx, std::string_view artifactId)
{
    SQLite::Statement find(tx, "SELECT e.name, p.name, c.name FROM artifacts a JOIN "
                               "artifact_collections c ON c.id = a.collection_id JOIN projects p "
                               "ON p.id = c.project_id JOIN entities e ON e.id = p.entity_id "
                               "WHERE a.id = ?");
    find.bind(1, rowIdOf("Artifact", artifactId).value_or(0));
    if (!find.executeStep())
        return std::nullopt;
    return NamedCollection{find.getColumn(0).getString(), find.getColumn(1).getString(),
                           find.getColumn(2).getString()};
}

/** Gathers what a part of a launch spec names. */
class NamesInSpec
{
public:
    explicit NamesInSpec(SQLite::Database &tx)
        : m_tx(tx)
    {
    }

    /** `plain`: a path counts without its scheme too. */
    void take(const Json &part, bool plain)
    {
        if (part.is_string()) {
            takeText(part.get_ref<const std::string &>(), plain);
            return;
        }
        if (part.is_object() && part.contains("entity") && part.contains("project"))
            takeText(textArg(part, "entity") + '/' + textArg(part, "project") + '/' +
                         textArg(part, "name"),
                     plain);
        if (part.is_structured()) {
            for (const Json &each : part)
                take(each, plain);
        }
    }

    std::vector<NamedCollection> names;

private:
    void takeText(std::string_view text, bool plain)
    {
        const bool isLink = text.starts_with(artifactScheme);
        if (!isLink && !plain)
            return;
        if (isLink)
            text.remove_prefix(artifactScheme.size());
        auto found = text.starts_with(byIdPrefix)
                         ? collectionOfId(m_tx, text.substr(byIdPrefix.size()))
                         : collectionOfPath(text);
        if (found)
            names.push_back(std::move(*found));
    }

    SQLite::Database &m_tx;
};

} // namespace

std::vector<NamedCollection> namedCollections(SQLite::Database &tx, const RequestContext &request)
{
    if (!request.run || request.run->item.empty())
        return {};
    SQLite::Statement find(tx, "SELECT spec FROM queue_items WHERE id = CAST(? AS INTEGER)");
    find.bind(1, request.run->item);
    if (!find.executeStep())
        return {};
    const Json spec = Json::parse(find.getColumn(0).getString(), nullptr, false);
    if (!spec.is_object())
        return {};
    NamesInSpec found(tx);
    found.take(spec.value("job", Json()), true);
    if (const auto overrides = spec.find("overrides");
        overrides != spec.end() && overrides->is_object()) {
        found.take(*overrides, false);
        found.take(overrides->value("artifacts", Json()), true);
    }
    return std::move(found.names);
}

} // namespace slipway::hub
