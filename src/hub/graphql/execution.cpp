// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "hub/graphql/execution.h"

#include "hub/context.h"

#include <algorithm>

namespace slipway::hub::graphql {

namespace {

/** Thrown to leave an answer that grows beyond all measure. */
struct TooLarge
{
};

/** What `extensions.code` calls a failure. */
const char *codeOf(HubErrorKind kind)
{
    switch (kind) {
    case HubErrorKind::InvalidInput:
        return "INVALID_INPUT";
    case HubErrorKind::Unauthenticated:
        return "UNAUTHENTICATED";
    case HubErrorKind::Forbidden:
        return "FORBIDDEN";
    case HubErrorKind::NotFound:
        return "NOT_FOUND";
    case HubErrorKind::Conflict:
        return "CONFLICT";
    case HubErrorKind::NoSpace:
        return "NO_SPACE";
    case HubErrorKind::Busy:
    case HubErrorKind::Internal:
        break;
    }
    return "INTERNAL";
}

} // namespace

Execution::Execution(const ExecutionInput &input, HubServices &services,
                     const RequestContext &request)
    : m_input(input)
    , m_services(services)
    , m_request(request)
{
}

Response Execution::run(const Operation &operation)
{
    const TypeDefinition &root = *m_input.schema.rootType(operation.kind);
    Response response;
    Completed completed;
    try {
        std::vector<FieldGroup> groups;
        std::vector<const Fragment *> visited;
        collect(root, operation.selections, groups, visited);
        completed = object(root, Json::object(), groups, nullptr);
    } catch (const TooLarge &) {
        completed.failed = true;
        m_errors = {{"The answer is too large; ask for less at once.", {operation.at}, nullptr}};
    }
    response.body["data"] = completed.failed ? Json(nullptr) : std::move(completed.value);
    if (!m_errors.empty()) {
        Json list = Json::array();
        for (const GraphqlError &error : m_errors)
            list.push_back(error.toJson());
        response.body["errors"] = std::move(list);
    }
    response.httpStatus = m_httpStatus;
    return response;
}

bool Execution::isIncluded(const Selection &selection) const
{
    for (const Directive &directive : selection.directives) {
        const bool skip = directive.name == "skip";
        if (!skip && directive.name != "include")
            continue;
        const Json arguments =
            coerceArguments(m_input.schema, m_input.schema.directive(directive.name)->arguments,
                            directive.arguments, m_input.variables);
        if (arguments.at("if").get<bool>() == skip)
            return false;
    }
    return true;
}

void Execution::collect(const TypeDefinition &type, const std::vector<Selection> &selections,
                        std::vector<FieldGroup> &groups,
                        std::vector<const Fragment *> &visited) const
{
    for (const Selection &selection : selections) {
        if (!isIncluded(selection))
            continue;
        if (selection.kind == Selection::Kind::Field) {
            const std::string &key = selection.responseKey();
            auto found = std::find_if(groups.begin(), groups.end(),
                                      [&](const FieldGroup &each) { return each.key == key; });
            if (found == groups.end())
                found = groups.insert(groups.end(), {key, {}});
            found->selections.push_back(&selection);
            continue;
        }
        const Fragment *fragment = nullptr;
        if (selection.kind == Selection::Kind::Spread) {
            fragment = m_input.document.fragment(selection.name);
            if (std::find(visited.begin(), visited.end(), fragment) != visited.end())
                continue;
            visited.push_back(fragment);
        }
        const std::string &condition = fragment ? fragment->typeCondition : selection.typeCondition;
        if (!condition.empty() &&
            !m_input.schema.isPossible(*m_input.schema.type(condition), type.name))
            continue;
        collect(type, fragment ? fragment->selections : selection.selections, groups, visited);
    }
}

std::vector<Execution::FieldGroup> Execution::childGroups(const TypeDefinition &type,
                                                          const FieldGroup &group) const
{
    std::vector<FieldGroup> groups;
    std::vector<const Fragment *> visited;
    for (const Selection *selection : group.selections)
        collect(type, selection->selections, groups, visited);
    return groups;
}

Execution::Completed Execution::object(const TypeDefinition &type, const Json &value,
                                       const std::vector<FieldGroup> &groups, const Path *path)
{
    Json result = Json::object();
    for (const FieldGroup &group : groups) {
        Completed completed = field(type, value, group, path);
        if (completed.failed)
            return {nullptr, true};
        // Keys are different by construction: no search for an equal one.
        result.get_ref<Json::object_t &>().Container::emplace_back(group.key,
                                                                   std::move(completed.value));
    }
    return {std::move(result), false};
}

Execution::Completed Execution::field(const TypeDefinition &parentType, const Json &parent,
                                      const FieldGroup &group, const Path *path)
{
    if (++m_fields > m_input.maxFields)
        throw TooLarge();
    const Path here{path, &group.key, 0};
    const FieldDefinition &definition =
        *m_input.schema.field(parentType, group.selections.front()->name);
    const FieldPlace place{parentType, definition, group, here};
    if (definition.name == "__typename")
        return {parentType.name, false};
    Completed completed;
    try {
        completed = resolved(place, parent);
    } catch (const FieldError &e) {
        completed = fail(e.what(), place, here);
    } catch (const CoercionError &e) {
        completed = fail(e.what(), place, here);
    } catch (const HubError &e) {
        if (e.httpStatus != 0)
            m_httpStatus = e.httpStatus;
        completed = fail(e.what(), place, here, codeOf(e.kind));
    } catch (const std::exception &e) {
        if (m_input.reporter)
            m_input.reporter(parentType.name + "." + definition.name, e.what());
        completed = fail("Internal error.", place, here, "INTERNAL");
    }
    if (completed.failed && !definition.type.isNonNull())
        return {nullptr, false};
    return completed;
}

Execution::Completed Execution::resolved(const FieldPlace &place, const Json &parent)
{
    const FieldDefinition &definition = place.definition;
    const Resolver *resolver = m_input.introspection.find(place.parentType.name, definition.name);
    if (!resolver)
        resolver = m_input.registry.find(place.parentType.name, definition.name);
    if (!resolver) {
        const auto property = parent.is_object() ? parent.find(definition.name) : parent.end();
        const bool present = parent.is_object() && property != parent.end();
        static const Json null;
        return complete(definition.type, present ? *property : null, place, place.path);
    }
    const Json args = coerceArguments(m_input.schema, definition.arguments,
                                      place.group.selections.front()->arguments, m_input.variables);
    const ResolveContext context{m_services, m_request, [this, &place](std::string_view child) {
                                     return isSelected(place, child);
                                 }};
    const Json value = (*resolver)(context, parent, args);
    return complete(definition.type, value, place, place.path);
}

bool Execution::isSelected(const FieldPlace &place, std::string_view child) const
{
    const TypeDefinition *type = m_input.schema.type(place.definition.type.leafName());
    const auto in = [&](const TypeDefinition &object) {
        const std::vector<FieldGroup> groups = childGroups(object, place.group);
        return std::any_of(groups.begin(), groups.end(), [&](const FieldGroup &group) {
            return group.selections.front()->name == child;
        });
    };
    if (!type->isAbstract())
        return in(*type);
    return std::any_of(type->members.begin(), type->members.end(),
                       [&](const std::string &member) { return in(*m_input.schema.type(member)); });
}

Execution::Completed Execution::complete(const TypeRef &type, const Json &value,
                                         const FieldPlace &place, const Path &path)
{
    if (type.kind == TypeRef::Kind::NonNull) {
        Completed completed = complete(*type.inner, value, place, path);
        if (!completed.failed && completed.value.is_null())
            return fail("Cannot return null for non-nullable field " + place.parentType.name + "." +
                            place.definition.name + ".",
                        place, path);
        return completed;
    }
    if (value.is_null())
        return {nullptr, false};
    if (type.kind == TypeRef::Kind::List)
        return list(*type.inner, value, place, path);
    return named(*m_input.schema.type(type.name), value, place, path);
}

Execution::Completed Execution::list(const TypeRef &itemType, const Json &value,
                                     const FieldPlace &place, const Path &path)
{
    if (!value.is_array())
        return fail("Expected Iterable, but did not find one for field '" + place.parentType.name +
                        "." + place.definition.name + "'.",
                    place, path);
    Json result = Json::array();
    for (std::size_t i = 0; i < value.size(); ++i) {
        if (++m_fields > m_input.maxFields)
            throw TooLarge();
        const Path item{&path, nullptr, i};
        Completed completed = complete(itemType, value[i], place, item);
        if (completed.failed) {
            if (itemType.isNonNull())
                return {nullptr, true};
            completed = {nullptr, false};
        }
        result.push_back(std::move(completed.value));
    }
    return {std::move(result), false};
}

Execution::Completed Execution::named(const TypeDefinition &type, const Json &value,
                                      const FieldPlace &place, const Path &path)
{
    if (type.isLeaf()) {
        try {
            return {serializeLeaf(type, value), false};
        } catch (const CoercionError &e) {
            return fail(e.what(), place, path);
        }
    }
    const TypeDefinition *object = &type;
    if (type.isAbstract()) {
        const auto name = value.is_object() ? value.find("__typename") : value.end();
        const bool named = value.is_object() && name != value.end() && name->is_string();
        object = named ? m_input.schema.type(name->get_ref<const std::string &>()) : nullptr;
        if (!object || !m_input.schema.isPossible(type, object->name))
            return fail("Abstract type \"" + type.name + "\" was resolved to no object type.",
                        place, path);
    }
    return this->object(*object, value, childGroups(*object, place.group), &path);
}

Execution::Completed Execution::fail(const std::string &message, const FieldPlace &place,
                                     const Path &path, const char *code)
{
    Json keys = Json::array();
    for (const Path *each = &path; each; each = each->parent)
        keys.push_back(each->key ? Json(*each->key) : Json(each->index));
    std::reverse(keys.begin(), keys.end());
    m_errors.push_back({message, {place.group.selections.front()->at}, std::move(keys), code});
    return {nullptr, true};
}

} // namespace slipway::hub::graphql
