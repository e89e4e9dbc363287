// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <memory>
#include <string>
#include <vector>

/** Syntax trees of GraphQL documents (specification of October 2021, executable part). */
namespace slipway::hub::graphql {

/** Place in the document's text, both counted from 1. */
struct Location
{
    int line = 0;
    int column = 0;
};

struct ObjectEntry;

/** A literal or a variable as written in the document. */
struct Value
{
    enum class Kind { Variable, Int, Float, String, Boolean, Null, Enum, List, Object };

    Kind kind = Kind::Null;
    std::string text; ///< name, digits, characters, or "true"
    std::vector<Value> items;
    std::vector<ObjectEntry> entries;
    Location at;
};

struct ObjectEntry
{
    std::string name;
    Value value;
    Location at;
};

/** `Name`, `[inner]` or `inner!`. Shared, never changed. */
struct TypeRef
{
    enum class Kind { Named, List, NonNull };

    Kind kind = Kind::Named;
    std::string name; ///< of Named
    std::shared_ptr<const TypeRef> inner;

    [[nodiscard]] bool isNonNull() const { return kind == Kind::NonNull; }
    /** The name inside all brackets. */
    [[nodiscard]] const std::string &leafName() const
    {
        return kind == Kind::Named ? name : inner->leafName();
    }
    /** As it is written in GraphQL. */
    [[nodiscard]] std::string toString() const
    {
        switch (kind) {
        case Kind::Named:
            return name;
        case Kind::List:
            return "[" + inner->toString() + "]";
        case Kind::NonNull:
            return inner->toString() + "!";
        }
        return name;
    }
};

struct Argument
{
    std::string name;
    Value value;
    Location at;
};

struct Directive
{
    std::string name;
    std::vector<Argument> arguments;
    Location at;
};

/** A field, `...Fragment` or `... on Type { }`. */
struct Selection
{
    enum class Kind { Field, Spread, Inline };

    Kind kind = Kind::Field;
    std::string name;          ///< field's or fragment's name
    std::string alias;         ///< empty = none
    std::string typeCondition; ///< of Inline; empty = none
    std::vector<Argument> arguments;
    std::vector<Directive> directives;
    std::vector<Selection> selections;
    bool hasSelections = false;
    Location at;

    [[nodiscard]] const std::string &responseKey() const { return alias.empty() ? name : alias; }
};

struct VariableDefinition
{
    std::string name;
    TypeRef type;
    bool hasDefault = false;
    Value defaultValue;
    std::vector<Directive> directives;
    Location at;
};

struct Operation
{
    enum class Kind { Query, Mutation, Subscription };

    Kind kind = Kind::Query;
    std::string name;
    std::vector<VariableDefinition> variables;
    std::vector<Directive> directives;
    std::vector<Selection> selections;
    Location at;
};

struct Fragment
{
    std::string name;
    std::string typeCondition;
    std::vector<Directive> directives;
    std::vector<Selection> selections;
    Location at;
};

struct Document
{
    std::vector<Operation> operations;
    std::vector<Fragment> fragments;

    [[nodiscard]] const Fragment *fragment(const std::string &name) const
    {
        for (const Fragment &each : fragments) {
            if (each.name == name)
                return &each;
        }
        return nullptr;
    }
};

} // namespace slipway::hub::graphql
