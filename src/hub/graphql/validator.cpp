// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "hub/graphql/validator.h"

#include "hub/graphql/coercion.h"

#include <algorithm>
#include <map>
#include <optional>
#include <set>

namespace slipway::hub::graphql {

namespace {

constexpr std::size_t maxErrors = 20;

/** A variable where a value is expected; no type inside opaque scalars. */
struct VariableUse
{
    std::string name;
    std::optional<TypeRef> expected;
    bool hasDefault = false;
    Location at;
};

/** What one operation or fragment uses directly. */
struct Uses
{
    std::vector<VariableUse> variables;
    std::set<std::string> spreads;
};

bool isSubType(const TypeRef &sub, const TypeRef &super)
{
    if (super.kind == TypeRef::Kind::NonNull)
        return sub.kind == TypeRef::Kind::NonNull && isSubType(*sub.inner, *super.inner);
    if (sub.kind == TypeRef::Kind::NonNull)
        return isSubType(*sub.inner, super);
    if (super.kind == TypeRef::Kind::List)
        return sub.kind == TypeRef::Kind::List && isSubType(*sub.inner, *super.inner);
    return sub.kind == TypeRef::Kind::Named && sub.name == super.name;
}

bool isUsable(const VariableDefinition &variable, const VariableUse &use)
{
    const TypeRef &expected = *use.expected;
    if (expected.isNonNull() && !variable.type.isNonNull()) {
        const bool hasValue =
            variable.hasDefault && variable.defaultValue.kind != Value::Kind::Null;
        return (hasValue || use.hasDefault) && isSubType(variable.type, *expected.inner);
    }
    return isSubType(variable.type, expected);
}

class Validator
{
public:
    Validator(const Schema &schema, const Document &document)
        : m_schema(schema)
        , m_document(document)
    {
    }

    std::vector<GraphqlError> errors()
    {
        uniqueNames();
        for (const Fragment &fragment : m_document.fragments)
            checkFragment(fragment);
        cycles();
        for (const Operation &operation : m_document.operations)
            checkOperation(operation);
        if (m_errors.empty())
            m_errors = validateComplexity(m_document);
        if (m_errors.empty())
            m_errors = validateMerging(m_schema, m_document);
        return std::move(m_errors);
    }

private:
    void fail(std::string message, Location at)
    {
        if (m_errors.size() < maxErrors)
            m_errors.push_back({std::move(message), {at}, nullptr});
    }

    void uniqueNames()
    {
        std::set<std::string> names;
        for (const Operation &operation : m_document.operations) {
            if (operation.name.empty() && m_document.operations.size() > 1)
                fail("This anonymous operation must be the only defined operation.", operation.at);
            else if (!operation.name.empty() && !names.insert(operation.name).second)
                fail("There can be only one operation named \"" + operation.name + "\".",
                     operation.at);
        }
        names.clear();
        for (const Fragment &fragment : m_document.fragments) {
            if (!names.insert(fragment.name).second)
                fail("There can be only one fragment named \"" + fragment.name + "\".",
                     fragment.at);
        }
    }

    void checkFragment(const Fragment &fragment)
    {
        m_uses = &m_fragmentUses[fragment.name];
        directives(fragment.directives, "FRAGMENT_DEFINITION");
        selections(
            fragment.selections,
            condition(fragment.typeCondition, "Fragment \"" + fragment.name + "\"", fragment.at));
    }

    void cycles()
    {
        for (const Fragment &fragment : m_document.fragments) {
            if (reachable(m_fragmentUses[fragment.name]).contains(fragment.name))
                fail("Cannot spread fragment \"" + fragment.name + "\" within itself.",
                     fragment.at);
        }
    }

    std::set<std::string> reachable(const Uses &start)
    {
        std::set<std::string> seen;
        std::vector<std::string> waiting(start.spreads.begin(), start.spreads.end());
        while (!waiting.empty()) {
            const std::string name = std::move(waiting.back());
            waiting.pop_back();
            if (!seen.insert(name).second)
                continue;
            const Uses &uses = m_fragmentUses[name];
            waiting.insert(waiting.end(), uses.spreads.begin(), uses.spreads.end());
        }
        return seen;
    }

    void checkOperation(const Operation &operation)
    {
        static constexpr const char *kinds[] = {"query", "mutation", "subscription"};
        static constexpr const char *locations[] = {"QUERY", "MUTATION", "SUBSCRIPTION"};
        const auto kind = static_cast<std::size_t>(operation.kind);
        Uses uses;
        m_uses = &uses;
        const TypeDefinition *root = m_schema.rootType(operation.kind);
        if (!root)
            fail(std::string("Schema is not configured to execute ") + kinds[kind] + " operation.",
                 operation.at);
        directives(operation.directives, locations[kind]);
        for (const VariableDefinition &variable : operation.variables)
            variableDefinition(variable, operation);
        selections(operation.selections, root);
        variableUses(operation, uses);
    }

    void variableDefinition(const VariableDefinition &variable, const Operation &operation)
    {
        const auto same = [&](const VariableDefinition &other) {
            return other.name == variable.name;
        };
        if (&*std::find_if(operation.variables.begin(), operation.variables.end(), same) !=
            &variable)
            fail("There can be only one variable named \"$" + variable.name + "\".", variable.at);
        directives(variable.directives, "VARIABLE_DEFINITION");
        const std::string &leaf = variable.type.leafName();
        if (!m_schema.type(leaf))
            fail("Unknown type \"" + leaf + "\".", variable.at);
        else if (!m_schema.isInputType(variable.type))
            fail("Variable \"$" + variable.name + "\" cannot be non-input type \"" +
                     variable.type.toString() + "\".",
                 variable.at);
        else if (variable.hasDefault)
            value(variable.type, variable.defaultValue, false);
    }

    void variableUses(const Operation &operation, const Uses &own)
    {
        std::vector<const Uses *> all = {&own};
        for (const std::string &name : reachable(own))
            all.push_back(&m_fragmentUses[name]);
        for (const Uses *uses : all) {
            for (const VariableUse &use : uses->variables) {
                const auto found = std::find_if(
                    operation.variables.begin(), operation.variables.end(),
                    [&](const VariableDefinition &each) { return each.name == use.name; });
                if (found == operation.variables.end()) {
                    fail("Variable \"$" + use.name + "\" is not defined" +
                             (operation.name.empty() ? std::string(".")
                                                     : " by operation \"" + operation.name + "\"."),
                         use.at);
                } else if (use.expected && m_schema.isInputType(found->type) &&
                           !isUsable(*found, use)) {
                    fail("Variable \"$" + use.name + "\" of type \"" + found->type.toString() +
                             "\" used in position expecting type \"" + use.expected->toString() +
                             "\".",
                         use.at);
                }
            }
        }
    }

    /** The type of a condition when it can have fields. */
    const TypeDefinition *condition(const std::string &name, const std::string &what, Location at)
    {
        const TypeDefinition *type = m_schema.type(name);
        if (!type) {
            fail("Unknown type \"" + name + "\".", at);
        } else if (!type->isComposite()) {
            fail(what + " cannot condition on non composite type \"" + name + "\".", at);
            return nullptr;
        }
        return type;
    }

    void selections(const std::vector<Selection> &list, const TypeDefinition *parent)
    {
        for (const Selection &selection : list) {
            switch (selection.kind) {
            case Selection::Kind::Field:
                field(selection, parent);
                break;
            case Selection::Kind::Spread:
                spread(selection, parent);
                break;
            case Selection::Kind::Inline:
                inlineFragment(selection, parent);
                break;
            }
        }
    }

    void field(const Selection &selection, const TypeDefinition *parent)
    {
        directives(selection.directives, "FIELD");
        const FieldDefinition *definition =
            parent ? m_schema.field(*parent, selection.name) : nullptr;
        if (!definition) {
            if (parent)
                fail("Cannot query field \"" + selection.name + "\" on type \"" + parent->name +
                         "\".",
                     selection.at);
            for (const Argument &argument : selection.arguments)
                untyped(argument.value);
            selections(selection.selections, nullptr);
            return;
        }
        arguments(selection.arguments, definition->arguments,
                  "field \"" + parent->name + "." + selection.name + "\"",
                  "Field \"" + selection.name + "\"", selection.at);
        const TypeDefinition *type = m_schema.type(definition->type.leafName());
        if (type->isLeaf() && selection.hasSelections)
            fail("Field \"" + selection.name + "\" must not have a selection since type \"" +
                     definition->type.toString() + "\" has no subfields.",
                 selection.at);
        else if (!type->isLeaf() && !selection.hasSelections)
            fail("Field \"" + selection.name + "\" of type \"" + definition->type.toString() +
                     "\" must have a selection of subfields. Did you mean \"" + selection.name +
                     " { ... }\"?",
                 selection.at);
        selections(selection.selections, type->isComposite() ? type : nullptr);
    }

    void spread(const Selection &selection, const TypeDefinition *parent)
    {
        directives(selection.directives, "FRAGMENT_SPREAD");
        const Fragment *fragment = m_document.fragment(selection.name);
        if (!fragment) {
            fail("Unknown fragment \"" + selection.name + "\".", selection.at);
            return;
        }
        m_uses->spreads.insert(selection.name);
        const TypeDefinition *type = m_schema.type(fragment->typeCondition);
        if (parent && type && type->isComposite() && !m_schema.canOverlap(*parent, *type))
            fail("Fragment \"" + selection.name + "\" cannot be spread here as objects of type \"" +
                     parent->name + "\" can never be of type \"" + type->name + "\".",
                 selection.at);
    }

    void inlineFragment(const Selection &selection, const TypeDefinition *parent)
    {
        directives(selection.directives, "INLINE_FRAGMENT");
        const TypeDefinition *type = parent;
        if (!selection.typeCondition.empty()) {
            type = condition(selection.typeCondition, "Fragment", selection.at);
            if (parent && type && !m_schema.canOverlap(*parent, *type))
                fail("Fragment cannot be spread here as objects of type \"" + parent->name +
                         "\" can never be of type \"" + type->name + "\".",
                     selection.at);
        }
        selections(selection.selections, type);
    }

    void directives(const std::vector<Directive> &list, const std::string &location)
    {
        std::set<std::string> names;
        for (const Directive &directive : list) {
            const DirectiveDefinition *definition = m_schema.directive(directive.name);
            if (!definition) {
                fail("Unknown directive \"@" + directive.name + "\".", directive.at);
                for (const Argument &argument : directive.arguments)
                    untyped(argument.value);
                continue;
            }
            if (!names.insert(directive.name).second)
                fail("The directive \"@" + directive.name +
                         "\" can only be used once at this location.",
                     directive.at);
            if (std::find(definition->locations.begin(), definition->locations.end(), location) ==
                definition->locations.end())
                fail("Directive \"@" + directive.name + "\" may not be used on " + location + ".",
                     directive.at);
            arguments(directive.arguments, definition->arguments,
                      "directive \"@" + directive.name + "\"",
                      "Directive \"@" + directive.name + "\"", directive.at);
        }
    }

    void arguments(const std::vector<Argument> &given,
                   const std::vector<InputDefinition> &definitions, const std::string &on,
                   const std::string &owner, Location at)
    {
        std::set<std::string> names;
        for (const Argument &argument : given) {
            if (!names.insert(argument.name).second)
                fail("There can be only one argument named \"" + argument.name + "\".",
                     argument.at);
            const auto definition =
                std::find_if(definitions.begin(), definitions.end(),
                             [&](const InputDefinition &d) { return d.name == argument.name; });
            if (definition == definitions.end()) {
                fail("Unknown argument \"" + argument.name + "\" on " + on + ".", argument.at);
                untyped(argument.value);
            } else {
                value(definition->type, argument.value, definition->defaultLiteral.has_value());
            }
        }
        for (const InputDefinition &definition : definitions) {
            if (definition.isRequired() && !names.contains(definition.name))
                fail(owner + " argument \"" + definition.name + "\" of type \"" +
                         definition.type.toString() + "\" is required, but it was not provided.",
                     at);
        }
    }

    /** A value where nothing is known about its type: only its variables count. */
    void untyped(const Value &literal)
    {
        if (literal.kind == Value::Kind::Variable)
            m_uses->variables.push_back({literal.text, {}, false, literal.at});
        for (const Value &item : literal.items)
            untyped(item);
        entries(literal, [&](const ObjectEntry &entry) { untyped(entry.value); });
    }

    template <typename F>
    void entries(const Value &literal, F each)
    {
        std::set<std::string> names;
        for (const ObjectEntry &entry : literal.entries) {
            if (!names.insert(entry.name).second)
                fail("There can be only one input field named \"" + entry.name + "\".", entry.at);
            each(entry);
        }
    }

    void value(const TypeRef &type, const Value &literal, bool hasDefault)
    {
        if (literal.kind == Value::Kind::Variable) {
            m_uses->variables.push_back({literal.text, type, hasDefault, literal.at});
            return;
        }
        if (type.kind == TypeRef::Kind::NonNull) {
            if (literal.kind == Value::Kind::Null)
                fail("Expected value of type \"" + type.toString() + "\", found null.", literal.at);
            else
                value(*type.inner, literal, hasDefault);
            return;
        }
        if (literal.kind == Value::Kind::Null)
            return;
        if (type.kind == TypeRef::Kind::List) {
            if (literal.kind != Value::Kind::List)
                value(*type.inner, literal, false);
            for (const Value &item : literal.items)
                value(*type.inner, item, false);
            return;
        }
        const TypeDefinition *definition = m_schema.type(type.name);
        if (definition->kind == TypeDefinition::Kind::InputObject)
            inputObject(*definition, literal);
        else
            leaf(type, literal);
    }

    void leaf(const TypeRef &type, const Value &literal)
    {
        untyped(literal);
        try {
            (void)coerceLiteral(m_schema, type, literal, Json::object());
        } catch (const CoercionError &e) {
            fail(e.what(), literal.at);
        }
    }

    void inputObject(const TypeDefinition &type, const Value &literal)
    {
        if (literal.kind != Value::Kind::Object) {
            fail("Expected value of type \"" + type.name + "\", found " +
                     untypedLiteral(literal, Json::object()).dump() + ".",
                 literal.at);
            return;
        }
        std::set<std::string> names;
        entries(literal, [&](const ObjectEntry &entry) {
            names.insert(entry.name);
            const InputDefinition *definition = type.inputField(entry.name);
            if (definition) {
                value(definition->type, entry.value, definition->defaultLiteral.has_value());
            } else {
                fail("Field \"" + entry.name + "\" is not defined by type \"" + type.name + "\".",
                     entry.at);
                untyped(entry.value);
            }
        });
        for (const InputDefinition &definition : type.inputFields) {
            if (definition.isRequired() && !names.contains(definition.name))
                fail("Field \"" + type.name + "." + definition.name + "\" of required type \"" +
                         definition.type.toString() + "\" was not provided.",
                     literal.at);
        }
    }

    const Schema &m_schema;
    const Document &m_document;
    std::map<std::string, Uses> m_fragmentUses;
    Uses *m_uses = nullptr;
    std::vector<GraphqlError> m_errors;
};

} // namespace

std::vector<GraphqlError> validate(const Schema &schema, const Document &document)
{
    return Validator(schema, document).errors();
}

} // namespace slipway::hub::graphql
