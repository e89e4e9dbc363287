// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "hub/graphql/json.h"

#include <functional>
#include <string>
#include <string_view>
#include <unordered_map>

namespace slipway::hub {

struct HubServices;
struct RequestContext;

/** What a resolver is given besides its parent and its arguments. */
struct ResolveContext
{
    HubServices &services;
    const RequestContext &request;
    /** Says whether the client selected this child field of the field being resolved (through
     *  fragments too), so that what is dear is computed only when it is wanted. */
    std::function<bool(std::string_view)> isSelected = [](std::string_view) { return true; };
};

namespace graphql {

/**
 * Computes a field: a JSON value, an object whose properties are the fields of its type (or are
 * read by their own resolvers), or a list. An object for an interface or union names its type in
 * "__typename". Throw FieldError or HubError to fail the field.
 */
using Resolver = std::function<Json(const ResolveContext &, const Json &parent, const Json &args)>;

/** Resolvers by type and field; a field without one is the property of its parent of that name. */
class Registry
{
public:
    void field(const std::string &type, const std::string &name, Resolver resolver)
    {
        m_resolvers[type + "." + name] = std::move(resolver);
    }
    /** Nothing when the property of the parent is meant. */
    [[nodiscard]] const Resolver *find(const std::string &type, const std::string &name) const
    {
        const auto found = m_resolvers.find(type + "." + name);
        return found == m_resolvers.end() ? nullptr : &found->second;
    }
    [[nodiscard]] const std::unordered_map<std::string, Resolver> &all() const
    {
        return m_resolvers;
    }

private:
    std::unordered_map<std::string, Resolver> m_resolvers;
};

} // namespace graphql
} // namespace slipway::hub
