// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "hub/graphql/parser.h"
#include "hub/graphql/registry.h"
#include "hub/graphql/schema.h"

#include <functional>
#include <string>

namespace slipway::hub::graphql {

struct ExecutionLimits
{
    DocumentLimits document;
    int fields = 500'000; ///< in one answer, list items counted each
};

struct Response
{
    Json body;            ///< {"data": …, "errors": […]}
    int httpStatus = 200; ///< other only when a resolver threw a HubError with a status
};

/**
 * Runs documents against one schema with one set of resolvers. Made once; `run` is safe from any
 * number of threads.
 */
class Executor
{
public:
    /** Told of what a resolver threw that is neither FieldError nor HubError (field, text). */
    using Reporter = std::function<void(const std::string &field, const std::string &what)>;

    /** Both must outlive the executor. Resolvers for fields that the schema lacks are ignored:
     *  that is how --plain hides the extensions. */
    Executor(const Schema &schema, const Registry &registry, Reporter reporter = {},
             ExecutionLimits limits = {});

    /** `operationName` empty = not given; `variables` an object or null, which may be large: move
     *  them. Never throws. */
    [[nodiscard]] Response run(const std::string &document, Json variables,
                               const std::string &operationName, HubServices &services,
                               const RequestContext &request) const;

private:
    const Schema &m_schema;
    const Registry &m_registry;
    Registry m_introspection;
    Reporter m_reporter;
    ExecutionLimits m_limits;
};

} // namespace slipway::hub::graphql
