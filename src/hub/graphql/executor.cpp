// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "hub/graphql/executor.h"

#include "hub/context.h"
#include "hub/graphql/execution.h"
#include "hub/graphql/introspection.h"
#include "hub/graphql/validator.h"

namespace slipway::hub::graphql {

namespace {

Response failure(std::vector<GraphqlError> errors)
{
    Json list = Json::array();
    for (const GraphqlError &error : errors)
        list.push_back(error.toJson());
    return {{{"data", nullptr}, {"errors", std::move(list)}}, 200};
}

const Operation *chosen(const Document &document, const std::string &name)
{
    if (name.empty())
        return document.operations.size() == 1 ? &document.operations.front() : nullptr;
    for (const Operation &operation : document.operations) {
        if (operation.name == name)
            return &operation;
    }
    return nullptr;
}

std::string choiceProblem(const Document &document, const std::string &name)
{
    if (!name.empty())
        return "Unknown operation named \"" + name + "\".";
    return document.operations.empty()
               ? "Must provide an operation."
               : "Must provide operation name if query contains multiple operations.";
}

} // namespace

Executor::Executor(const Schema &schema, const Registry &registry, Reporter reporter,
                   ExecutionLimits limits)
    : m_schema(schema)
    , m_registry(registry)
    , m_introspection(introspectionRegistry(schema))
    , m_reporter(std::move(reporter))
    , m_limits(limits)
{
}

Response Executor::run(const std::string &text, Json variables, const std::string &operationName,
                       HubServices &services, const RequestContext &request) const
{
    try {
        const Document document = parseDocument(text, m_limits.document);
        if (std::vector<GraphqlError> errors = validate(m_schema, document); !errors.empty())
            return failure(std::move(errors));
        const Operation *operation = chosen(document, operationName);
        if (!operation)
            return failure({{choiceProblem(document, operationName), {}, nullptr}});
        const Json coerced = coerceVariables(m_schema, *operation, variables);
        variables = nullptr;
        Execution execution(
            {m_schema, m_registry, m_introspection, document, coerced, m_reporter, m_limits.fields},
            services, request);
        return execution.run(*operation);
    } catch (const SyntaxError &e) {
        return failure({{e.what(), {e.at()}, nullptr}});
    } catch (const CoercionError &e) {
        return failure({{e.what(), {}, nullptr}});
    } catch (const std::exception &e) {
        if (m_reporter)
            m_reporter("execution", e.what());
        return failure({{"Internal error.", {}, nullptr}});
    }
}

} // namespace slipway::hub::graphql
