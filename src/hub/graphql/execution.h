// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "hub/graphql/coercion.h"
#include "hub/graphql/executor.h"
#include "hub/graphql/graphqlerror.h"

#include <string>
#include <vector>

namespace slipway::hub::graphql {

/** What an execution works on; all outlive it. */
struct ExecutionInput
{
    const Schema &schema;
    const Registry &registry;
    const Registry &introspection;
    const Document &document;
    const Json &variables; ///< coerced
    const Executor::Reporter &reporter;
    int maxFields = 0;
};

/** One run of one operation (specification §6): valid document, one thread, used once. */
class Execution
{
public:
    Execution(const ExecutionInput &input, HubServices &services, const RequestContext &request);

    [[nodiscard]] Response run(const Operation &operation);

private:
    /** Selections of one response key, from all places that ask for it. */
    struct FieldGroup
    {
        std::string key;
        std::vector<const Selection *> selections;
    };
    /** A value, or failed: null where null is not allowed; the error is already recorded. */
    struct Completed
    {
        Json value;
        bool failed = false;
    };
    /** Where in the answer we are; linked through the stack. */
    struct Path
    {
        const Path *parent = nullptr;
        const std::string *key = nullptr; ///< else the index
        std::size_t index = 0;
    };
    struct FieldPlace
    {
        const TypeDefinition &parentType;
        const FieldDefinition &definition;
        const FieldGroup &group;
        const Path &path;
    };

    void collect(const TypeDefinition &type, const std::vector<Selection> &selections,
                 std::vector<FieldGroup> &groups, std::vector<const Fragment *> &visited) const;
    [[nodiscard]] std::vector<FieldGroup> childGroups(const TypeDefinition &type,
                                                      const FieldGroup &group) const;
    [[nodiscard]] bool isIncluded(const Selection &selection) const;
    [[nodiscard]] Completed object(const TypeDefinition &type, const Json &value,
                                   const std::vector<FieldGroup> &groups, const Path *path);
    [[nodiscard]] Completed field(const TypeDefinition &parentType, const Json &parent,
                                  const FieldGroup &group, const Path *path);
    [[nodiscard]] Completed resolved(const FieldPlace &place, const Json &parent);
    [[nodiscard]] Completed complete(const TypeRef &type, const Json &value,
                                     const FieldPlace &place, const Path &path);
    [[nodiscard]] Completed list(const TypeRef &itemType, const Json &value,
                                 const FieldPlace &place, const Path &path);
    [[nodiscard]] Completed named(const TypeDefinition &type, const Json &value,
                                  const FieldPlace &place, const Path &path);
    [[nodiscard]] bool isSelected(const FieldPlace &place, std::string_view child) const;
    Completed fail(const std::string &message, const FieldPlace &place, const Path &path,
                   const char *code = "");

    const ExecutionInput m_input; // of references; itself often a temporary of the caller
    HubServices &m_services;
    const RequestContext &m_request;
    std::vector<GraphqlError> m_errors;
    int m_fields = 0;
    int m_httpStatus = 200;
};

} // namespace slipway::hub::graphql
