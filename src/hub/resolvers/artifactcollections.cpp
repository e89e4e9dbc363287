// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "hub/resolvers/artifacts.h"
#include "hub/store/database.h"

namespace slipway::hub {

namespace {

CollectionRow requireCollection(SQLite::Database &tx, const RequestContext &request,
                                const std::string &id)
{
    const auto row = rowIdOf("ArtifactSequence", id);
    const auto collection = row ? findCollection(tx, request, *row) : std::nullopt;
    if (!collection)
        throw HubError(HubErrorKind::NotFound, "There is no such artifact collection.");
    return *collection;
}

Json payload(SQLite::Database &tx, const CollectionRow &collection)
{
    return {{"artifactCollection", collectionObject(tx, collection.id)}};
}

/** What is absent or null stays as it is. */
Json updateSequence(const ResolveContext &context, const Json &, const Json &args)
{
    requireUserScope(context.request);
    const Json &input = args.at("input");
    return context.services.db.write([&](SQLite::Database &tx) -> Json {
        const CollectionRow collection =
            requireCollection(tx, context.request, textArg(input, "artifactSequenceID"));
        const std::string name = textArg(input, "name");
        if (!name.empty() && name != collection.name) {
            checkArtifactName(name, "The name of an artifact");
            const auto taken = findCollection(tx, context.request, collection.project.id, name);
            if (taken)
                throw HubError(HubErrorKind::Conflict,
                               "There is an artifact collection \"" + name + "\" already.");
        }
        SQLite::Statement update(tx, "UPDATE artifact_collections SET name = ifnull(?2, name), "
                                     "description = ifnull(?3, description), updated_at = ?4 "
                                     "WHERE id = ?1");
        update.bind(1, collection.id);
        if (!name.empty())
            update.bind(2, name);
        const auto description = input.find("description");
        if (description != input.end() && description->is_string())
            update.bind(3, description->get<std::string>());
        update.bind(4, nowMs());
        update.exec();
        return payload(tx, collection);
    });
}

/**
 * Deletes every version. The numbers stay taken: a job of the same name goes on behind them, so
 * that "v3" never means two things.
 */
Json deleteSequence(const ResolveContext &context, const Json &, const Json &args)
{
    requireUserScope(context.request);
    const Json &input = args.at("input");
    return context.services.db.write([&](SQLite::Database &tx) -> Json {
        const CollectionRow collection =
            requireCollection(tx, context.request, textArg(input, "artifactSequenceID"));
        SQLite::Statement aliases(tx, "DELETE FROM artifact_aliases WHERE collection_id = ?");
        aliases.bind(1, collection.id);
        aliases.exec();
        SQLite::Statement versions(tx, "UPDATE artifacts SET state = 'DELETED', updated_at = ?2 "
                                       "WHERE collection_id = ?1");
        versions.bind(1, collection.id);
        versions.bind(2, nowMs());
        versions.exec();
        Json answer = payload(tx, collection);
        answer["artifactCollection"]["state"] = "DELETED";
        return answer;
    });
}

} // namespace

void registerArtifactCollections(graphql::Registry &registry)
{
    registry.field("Mutation", "updateArtifactSequence", updateSequence);
    registry.field("Mutation", "deleteArtifactSequence", deleteSequence);
}

} // namespace slipway::hub
