// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "hub/graphql/ast.h"
#include "hub/graphql/json.h"

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace slipway::hub::graphql {

/** An argument of a field or directive, or a field of an input object. */
struct InputDefinition
{
    std::string name;
    std::string description;
    TypeRef type;
    std::optional<Value> defaultLiteral;
    Json defaultValue; ///< coerced; meaningful when there is a literal

    /** It must be given: non-null without a default. */
    [[nodiscard]] bool isRequired() const { return type.isNonNull() && !defaultLiteral; }
};

struct FieldDefinition
{
    std::string name;
    std::string description;
    std::vector<InputDefinition> arguments;
    TypeRef type;

    [[nodiscard]] const InputDefinition *argument(std::string_view argumentName) const;
};

struct TypeDefinition
{
    enum class Kind { Scalar, Object, Interface, Union, Enum, InputObject };

    Kind kind = Kind::Object;
    std::string name;
    std::string description;
    std::vector<FieldDefinition> fields;
    std::vector<std::string> interfaces;
    std::vector<std::string> members; ///< of a union; of an interface: its objects
    std::vector<std::string> enumValues;
    std::vector<InputDefinition> inputFields;

    [[nodiscard]] const FieldDefinition *field(std::string_view fieldName) const;
    [[nodiscard]] const InputDefinition *inputField(std::string_view fieldName) const;
    [[nodiscard]] bool hasEnumValue(std::string_view value) const;
    [[nodiscard]] bool isComposite() const
    {
        return kind == Kind::Object || kind == Kind::Interface || kind == Kind::Union;
    }
    [[nodiscard]] bool isAbstract() const { return kind == Kind::Interface || kind == Kind::Union; }
    [[nodiscard]] bool isLeaf() const { return kind == Kind::Scalar || kind == Kind::Enum; }
    [[nodiscard]] bool isInput() const { return isLeaf() || kind == Kind::InputObject; }
};

struct DirectiveDefinition
{
    std::string name;
    std::vector<InputDefinition> arguments;
    std::vector<std::string> locations;
};

/** All types of a server, read from schema texts; never changed afterwards. */
class Schema
{
public:
    /**
     * Reads schema texts (SDL: types, `extend type`, enums, inputs, interfaces, unions, scalars);
     * roots are Query and Mutation. The texts are our own: a mistake is std::logic_error.
     */
    static Schema fromTexts(const std::vector<std::string_view> &texts);

    [[nodiscard]] const TypeDefinition *type(std::string_view name) const;
    [[nodiscard]] const std::map<std::string, TypeDefinition, std::less<>> &types() const
    {
        return m_types;
    }
    [[nodiscard]] const std::vector<DirectiveDefinition> &directives() const
    {
        return m_directives;
    }
    [[nodiscard]] const DirectiveDefinition *directive(std::string_view name) const;
    [[nodiscard]] const TypeDefinition *rootType(Operation::Kind kind) const;
    /** The field, also `__typename`, and on Query `__schema` and `__type`. */
    [[nodiscard]] const FieldDefinition *field(const TypeDefinition &parent,
                                               std::string_view name) const;
    /** Whether an object of type `object` can be seen as `type` (itself, its interface, its union).
     */
    [[nodiscard]] bool isPossible(const TypeDefinition &type, std::string_view object) const;
    /** Whether some object is both. */
    [[nodiscard]] bool canOverlap(const TypeDefinition &a, const TypeDefinition &b) const;
    [[nodiscard]] bool isInputType(const TypeRef &type) const;

private:
    friend class SchemaReader;
    void finish();

    std::map<std::string, TypeDefinition, std::less<>> m_types;
    std::vector<DirectiveDefinition> m_directives;
    FieldDefinition m_typenameField;
    FieldDefinition m_schemaField;
    FieldDefinition m_typeField;
};

} // namespace slipway::hub::graphql
