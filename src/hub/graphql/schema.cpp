// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "hub/graphql/schema.h"

#include "hub/graphql/coercion.h"

#include <algorithm>
#include <stdexcept>

namespace slipway::hub::graphql {

namespace {

template <typename T>
const T *byName(const std::vector<T> &list, std::string_view name)
{
    for (const T &each : list) {
        if (each.name == name)
            return &each;
    }
    return nullptr;
}

} // namespace

const InputDefinition *FieldDefinition::argument(std::string_view argumentName) const
{
    return byName(arguments, argumentName);
}

const FieldDefinition *TypeDefinition::field(std::string_view fieldName) const
{
    return byName(fields, fieldName);
}

const InputDefinition *TypeDefinition::inputField(std::string_view fieldName) const
{
    return byName(inputFields, fieldName);
}

bool TypeDefinition::hasEnumValue(std::string_view value) const
{
    return std::find(enumValues.begin(), enumValues.end(), value) != enumValues.end();
}

const TypeDefinition *Schema::type(std::string_view name) const
{
    const auto found = m_types.find(name);
    return found == m_types.end() ? nullptr : &found->second;
}

const DirectiveDefinition *Schema::directive(std::string_view name) const
{
    return byName(m_directives, name);
}

const TypeDefinition *Schema::rootType(Operation::Kind kind) const
{
    switch (kind) {
    case Operation::Kind::Query:
        return type("Query");
    case Operation::Kind::Mutation:
        return type("Mutation");
    case Operation::Kind::Subscription:
        return type("Subscription");
    }
    return nullptr;
}

const FieldDefinition *Schema::field(const TypeDefinition &parent, std::string_view name) const
{
    if (name == "__typename" && parent.isComposite())
        return &m_typenameField;
    if (parent.name == "Query" && name == "__schema")
        return &m_schemaField;
    if (parent.name == "Query" && name == "__type")
        return &m_typeField;
    return parent.field(name);
}

bool Schema::isPossible(const TypeDefinition &type, std::string_view object) const
{
    if (!type.isAbstract())
        return type.name == object;
    return std::find(type.members.begin(), type.members.end(), object) != type.members.end();
}

bool Schema::canOverlap(const TypeDefinition &a, const TypeDefinition &b) const
{
    if (!a.isAbstract())
        return isPossible(b, a.name);
    if (!b.isAbstract())
        return isPossible(a, b.name);
    return std::any_of(a.members.begin(), a.members.end(),
                       [&](const std::string &object) { return isPossible(b, object); });
}

bool Schema::isInputType(const TypeRef &ref) const
{
    const TypeDefinition *found = type(ref.leafName());
    return found && found->isInput();
}

void Schema::finish()
{
    const auto check = [this](const TypeRef &ref, const std::string &where) {
        if (!type(ref.leafName()))
            throw std::logic_error("schema: unknown type " + ref.leafName() + " at " + where);
    };
    const auto inputs = [&](std::vector<InputDefinition> &list, const std::string &where) {
        for (InputDefinition &input : list) {
            check(input.type, where + "." + input.name);
            if (input.defaultLiteral)
                input.defaultValue = coerceLiteral(*this, input.type, *input.defaultLiteral, {});
        }
    };
    for (auto &[name, type] : m_types) {
        if (type.kind == TypeDefinition::Kind::Object) {
            for (const std::string &interface : type.interfaces) {
                const auto found = m_types.find(interface);
                if (found == m_types.end())
                    throw std::logic_error("schema: unknown interface " + interface);
                found->second.members.push_back(name);
                for (const FieldDefinition &field : found->second.fields) {
                    if (!type.field(field.name))
                        throw std::logic_error("schema: " + name + " lacks " + field.name);
                }
            }
        }
    }
    for (auto &[name, type] : m_types) {
        for (FieldDefinition &field : type.fields) {
            check(field.type, name + "." + field.name);
            inputs(field.arguments, name + "." + field.name);
        }
        inputs(type.inputFields, name);
    }
    for (DirectiveDefinition &directive : m_directives)
        inputs(directive.arguments, "@" + directive.name);
    if (!type("Query"))
        throw std::logic_error("schema: no type Query");
}

} // namespace slipway::hub::graphql
