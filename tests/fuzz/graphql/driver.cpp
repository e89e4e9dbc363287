// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

// The hub's GraphQL engine behind a pipe, for oracle.py: argv[1] is a schema file, argv[2] a JSON
// file with the root value; each line of standard input is a request, each line of output its
// response.

#include "hub/context.h"
#include "hub/graphql/executor.h"
#include "hub/graphql/graphqlerror.h"

#include <cstdlib>
#include <fstream>
#include <iostream>
#include <iterator>

using namespace slipway::hub;

namespace {

std::string contents(const char *path)
{
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

/** Property of the parent; {"__error": "text"} fails the field. */
graphql::Resolver property(const std::string &name)
{
    return [name](const ResolveContext &, const Json &parent, const Json &) -> Json {
        const auto found = parent.find(name);
        if (found == parent.end())
            return nullptr;
        if (found->is_object() && found->contains("__error"))
            throw graphql::FieldError(found->at("__error").get<std::string>());
        return *found;
    };
}

} // namespace

int main(int argc, char **argv)
{
    if (argc != 3)
        return EXIT_FAILURE;
    const std::string text = contents(argv[1]);
    const auto schema = graphql::Schema::fromTexts({text});
    const Json root = Json::parse(contents(argv[2]));
    graphql::Registry registry;
    for (const auto &[typeName, type] : schema.types()) {
        if (typeName.starts_with("__"))
            continue;
        for (const graphql::FieldDefinition &field : type.fields) {
            const auto resolver = property(field.name);
            if (typeName == "Query" || typeName == "Mutation")
                registry.field(typeName, field.name,
                               [resolver, &root](const ResolveContext &c, const Json &,
                                                 const Json &a) { return resolver(c, root, a); });
            else
                registry.field(typeName, field.name, resolver);
        }
    }
    const auto echo = [](const ResolveContext &, const Json &, const Json &args) { return args; };
    registry.field("Query", "echo", echo);
    registry.field("Node", "echo", echo);
    const graphql::Executor executor(schema, registry);
    RequestContext request;
    // No resolver here looks at the services, so none are made.
    alignas(HubServices) unsigned char nothing[sizeof(HubServices)] = {};
    auto &services = *reinterpret_cast<HubServices *>(nothing);
    for (std::string line; std::getline(std::cin, line);) {
        const Json asked = Json::parse(line);
        const graphql::Response response =
            executor.run(asked.at("query"), asked.value("variables", Json()),
                         asked.value("operationName", std::string()), services, request);
        std::cout << response.body.dump(-1, ' ', false, Json::error_handler_t::replace)
                  << std::endl;
    }
    return EXIT_SUCCESS;
}
