// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "hub/graphql/coercion.h"

#include <charconv>
#include <cmath>
#include <cstdint>
#include <limits>

namespace slipway::hub::graphql {

namespace {

constexpr double maxInt = std::numeric_limits<std::int32_t>::max();
constexpr double minInt = std::numeric_limits<std::int32_t>::min();

std::string shown(const Json &value)
{
    std::string text = value.dump(-1, ' ', false, Json::error_handler_t::replace);
    if (text.size() > 200)
        text = text.substr(0, 200) + "…";
    return text;
}

bool isIntegral(const Json &value)
{
    if (value.is_number_integer())
        return true;
    return value.is_number_float() && std::isfinite(value.get<double>()) &&
           std::floor(value.get<double>()) == value.get<double>();
}

Json intFrom(const Json &value)
{
    if (!isIntegral(value))
        throw CoercionError("Int cannot represent non-integer value: " + shown(value));
    const double number = value.get<double>();
    if (number > maxInt || number < minInt)
        throw CoercionError("Int cannot represent non 32-bit signed integer value: " +
                            shown(value));
    return static_cast<std::int64_t>(number);
}

/** Int64 may come as a number or, from clients that fear for their digits, as a string. */
Json int64From(const Json &value)
{
    if (value.is_number_integer())
        return value;
    if (isIntegral(value) && std::abs(value.get<double>()) < 9.2e18)
        return static_cast<std::int64_t>(value.get<double>());
    if (value.is_string()) {
        const auto &text = value.get_ref<const std::string &>();
        std::int64_t number = 0;
        const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
        if (error == std::errc() && end == text.data() + text.size() && !text.empty())
            return number;
    }
    throw CoercionError("Int64 cannot represent non-integer value: " + shown(value));
}

Json idFrom(const Json &value)
{
    if (value.is_string())
        return value;
    if (value.is_number_integer())
        return value.dump();
    if (isIntegral(value) && std::abs(value.get<double>()) < 9e15)
        return std::to_string(static_cast<std::int64_t>(value.get<double>()));
    throw CoercionError("ID cannot represent value: " + shown(value));
}

Json scalarInput(const std::string &name, const Json &value)
{
    if (name == "Int")
        return intFrom(value);
    if (name == "Float") {
        if (!value.is_number() || !std::isfinite(value.get<double>()))
            throw CoercionError("Float cannot represent non numeric value: " + shown(value));
        return value;
    }
    if (name == "Boolean") {
        if (!value.is_boolean())
            throw CoercionError("Boolean cannot represent a non boolean value: " + shown(value));
        return value;
    }
    if (name == "ID")
        return idFrom(value);
    if (name == "Int64")
        return int64From(value);
    if (name == "String" || name == "JSONString" || name == "DateTime") {
        if (!value.is_string())
            throw CoercionError(name + " cannot represent a non string value: " + shown(value));
        return value;
    }
    return value;
}

Json numberFrom(const Value &literal)
{
    if (literal.kind == Value::Kind::Int) {
        std::int64_t number = 0;
        const char *end = literal.text.data() + literal.text.size();
        const auto result = std::from_chars(literal.text.data(), end, number);
        if (result.ec == std::errc())
            return number;
    }
    return std::strtod(literal.text.c_str(), nullptr);
}

Json scalarLiteral(const std::string &name, const Value &literal, const Json &variables)
{
    using Kind = Value::Kind;
    const bool opaque = name != "Int" && name != "Float" && name != "Boolean" && name != "ID" &&
                        name != "Int64" && name != "String" && name != "JSONString" &&
                        name != "DateTime";
    if (opaque)
        return untypedLiteral(literal, variables);
    if (literal.kind == Kind::List || literal.kind == Kind::Object || literal.kind == Kind::Enum)
        throw CoercionError(
            name + " cannot represent value: " + shown(untypedLiteral(literal, variables)));
    if (literal.kind == Kind::Float && (name == "Int" || name == "Int64" || name == "ID"))
        throw CoercionError(name + " cannot represent non-integer value: " + literal.text);
    return scalarInput(name, untypedLiteral(literal, variables));
}

Json enumValue(const TypeDefinition &type, const std::string &value)
{
    if (!type.hasEnumValue(value))
        throw CoercionError("Value \"" + value + "\" does not exist in \"" + type.name +
                            "\" enum.");
    return value;
}

Json inputObject(const Schema &schema, const TypeDefinition &type, const Json &value)
{
    if (!value.is_object())
        throw CoercionError("Expected type \"" + type.name + "\" to be an object.");
    for (const auto &[name, unused] : value.items()) {
        if (!type.inputField(name))
            throw CoercionError("Field \"" + name + "\" is not defined by type \"" + type.name +
                                "\".");
    }
    Json object = Json::object();
    for (const InputDefinition &field : type.inputFields) {
        const auto found = value.find(field.name);
        if (found != value.end()) {
            try {
                object[field.name] = coerceInput(schema, field.type, *found);
            } catch (const CoercionError &e) {
                throw CoercionError("In field \"" + field.name + "\": " + e.what());
            }
        } else if (field.defaultLiteral) {
            object[field.name] = field.defaultValue;
        } else if (field.type.isNonNull()) {
            throw CoercionError("Field \"" + field.name + "\" of required type \"" +
                                field.type.toString() + "\" was not provided.");
        }
    }
    return object;
}

Json literalObject(const Schema &schema, const TypeDefinition &type, const Value &literal,
                   const Json &variables)
{
    if (literal.kind != Value::Kind::Object)
        throw CoercionError("Expected value of type \"" + type.name + "\", found " +
                            shown(untypedLiteral(literal, variables)) + ".");
    for (const ObjectEntry &entry : literal.entries) {
        if (!type.inputField(entry.name))
            throw CoercionError("Field \"" + entry.name + "\" is not defined by type \"" +
                                type.name + "\".");
    }
    Json object = Json::object();
    for (const InputDefinition &field : type.inputFields) {
        const ObjectEntry *given = nullptr;
        for (const ObjectEntry &entry : literal.entries) {
            if (entry.name == field.name)
                given = &entry;
        }
        const bool absent = !given || (given->value.kind == Value::Kind::Variable &&
                                       !variables.contains(given->value.text));
        if (!absent)
            object[field.name] = coerceLiteral(schema, field.type, given->value, variables);
        else if (field.defaultLiteral)
            object[field.name] = field.defaultValue;
        else if (field.type.isNonNull())
            throw CoercionError("Field \"" + type.name + "." + field.name +
                                "\" of required type \"" + field.type.toString() +
                                "\" was not provided.");
    }
    return object;
}

} // namespace

Json untypedLiteral(const Value &literal, const Json &variables)
{
    switch (literal.kind) {
    case Value::Kind::Variable: {
        const auto found = variables.find(literal.text);
        return found == variables.end() ? Json(nullptr) : *found;
    }
    case Value::Kind::Int:
    case Value::Kind::Float:
        return numberFrom(literal);
    case Value::Kind::String:
    case Value::Kind::Enum:
        return literal.text;
    case Value::Kind::Boolean:
        return literal.text == "true";
    case Value::Kind::Null:
        return nullptr;
    case Value::Kind::List: {
        Json list = Json::array();
        for (const Value &item : literal.items)
            list.push_back(untypedLiteral(item, variables));
        return list;
    }
    case Value::Kind::Object: {
        Json object = Json::object();
        for (const ObjectEntry &entry : literal.entries)
            object[entry.name] = untypedLiteral(entry.value, variables);
        return object;
    }
    }
    return nullptr;
}

Json coerceLiteral(const Schema &schema, const TypeRef &type, const Value &literal,
                   const Json &variables)
{
    if (literal.kind == Value::Kind::Variable) {
        const auto found = variables.find(literal.text);
        const bool isNull = found == variables.end() || found->is_null();
        if (isNull && type.isNonNull())
            throw CoercionError("Expected value of non-null type \"" + type.toString() +
                                "\" not to be null.");
        // Coerced already; validation made sure that the types agree.
        return isNull ? Json(nullptr) : *found;
    }
    if (type.kind == TypeRef::Kind::NonNull) {
        if (literal.kind == Value::Kind::Null)
            throw CoercionError("Expected value of type \"" + type.toString() + "\", found null.");
        return coerceLiteral(schema, *type.inner, literal, variables);
    }
    if (literal.kind == Value::Kind::Null)
        return nullptr;
    if (type.kind == TypeRef::Kind::List) {
        Json list = Json::array();
        if (literal.kind != Value::Kind::List) {
            list.push_back(coerceLiteral(schema, *type.inner, literal, variables));
            return list;
        }
        for (const Value &item : literal.items)
            list.push_back(coerceLiteral(schema, *type.inner, item, variables));
        return list;
    }
    const TypeDefinition *definition = schema.type(type.name);
    if (!definition || !definition->isInput())
        throw CoercionError("Unknown input type \"" + type.name + "\".");
    if (definition->kind == TypeDefinition::Kind::InputObject)
        return literalObject(schema, *definition, literal, variables);
    if (definition->kind == TypeDefinition::Kind::Enum) {
        if (literal.kind != Value::Kind::Enum)
            throw CoercionError("Enum \"" + type.name + "\" cannot represent non-enum value: " +
                                shown(untypedLiteral(literal, variables)) + ".");
        return enumValue(*definition, literal.text);
    }
    return scalarLiteral(type.name, literal, variables);
}

Json coerceInput(const Schema &schema, const TypeRef &type, const Json &value)
{
    if (type.kind == TypeRef::Kind::NonNull) {
        if (value.is_null())
            throw CoercionError("Expected non-nullable type \"" + type.toString() +
                                "\" not to be null.");
        return coerceInput(schema, *type.inner, value);
    }
    if (value.is_null())
        return nullptr;
    if (type.kind == TypeRef::Kind::List) {
        Json list = Json::array();
        if (!value.is_array()) {
            list.push_back(coerceInput(schema, *type.inner, value));
            return list;
        }
        for (const Json &item : value)
            list.push_back(coerceInput(schema, *type.inner, item));
        return list;
    }
    const TypeDefinition *definition = schema.type(type.name);
    if (!definition || !definition->isInput())
        throw CoercionError("Unknown input type \"" + type.name + "\".");
    if (definition->kind == TypeDefinition::Kind::InputObject)
        return inputObject(schema, *definition, value);
    if (definition->kind == TypeDefinition::Kind::Enum) {
        if (!value.is_string())
            throw CoercionError("Enum \"" + type.name +
                                "\" cannot represent non-string value: " + shown(value) + ".");
        return enumValue(*definition, value.get<std::string>());
    }
    return scalarInput(type.name, value);
}

Json coerceVariables(const Schema &schema, const Operation &operation, const Json &given)
{
    Json coerced = Json::object();
    for (const VariableDefinition &variable : operation.variables) {
        const auto found = given.is_object() ? given.find(variable.name) : given.end();
        const bool present = given.is_object() && found != given.end();
        if (!present) {
            if (variable.hasDefault)
                coerced[variable.name] =
                    coerceLiteral(schema, variable.type, variable.defaultValue, {});
            else if (variable.type.isNonNull())
                throw CoercionError("Variable \"$" + variable.name + "\" of required type \"" +
                                    variable.type.toString() + "\" was not provided.");
            continue;
        }
        if (found->is_null() && variable.type.isNonNull())
            throw CoercionError("Variable \"$" + variable.name + "\" of non-null type \"" +
                                variable.type.toString() + "\" must not be null.");
        try {
            coerced[variable.name] = coerceInput(schema, variable.type, *found);
        } catch (const CoercionError &e) {
            throw CoercionError("Variable \"$" + variable.name + "\" got invalid value " +
                                shown(*found) + "; " + e.what());
        }
    }
    return coerced;
}

Json coerceArguments(const Schema &schema, const std::vector<InputDefinition> &definitions,
                     const std::vector<Argument> &arguments, const Json &variables)
{
    Json coerced = Json::object();
    for (const InputDefinition &definition : definitions) {
        const Argument *given = nullptr;
        for (const Argument &argument : arguments) {
            if (argument.name == definition.name)
                given = &argument;
        }
        const bool absent = !given || (given->value.kind == Value::Kind::Variable &&
                                       !variables.contains(given->value.text));
        if (absent) {
            if (definition.defaultLiteral) {
                coerced[definition.name] = definition.defaultValue;
            } else if (definition.type.isNonNull()) {
                throw CoercionError("Argument \"" + definition.name + "\" of required type \"" +
                                    definition.type.toString() +
                                    (given
                                         ? "\" was provided the variable \"$" + given->value.text +
                                               "\" which was not provided a runtime value."
                                         : "\" was not provided."));
            }
            continue;
        }
        try {
            coerced[definition.name] =
                coerceLiteral(schema, definition.type, given->value, variables);
        } catch (const CoercionError &e) {
            throw CoercionError("Argument \"" + definition.name +
                                "\" has invalid value: " + e.what());
        }
    }
    return coerced;
}

Json serializeLeaf(const TypeDefinition &type, const Json &value)
{
    if (type.kind == TypeDefinition::Kind::Enum) {
        if (!value.is_string())
            throw CoercionError("Enum \"" + type.name +
                                "\" cannot represent value: " + shown(value));
        return enumValue(type, value.get<std::string>());
    }
    if (type.name == "Int")
        return intFrom(value.is_boolean() ? Json(value.get<bool>() ? 1 : 0) : value);
    if (type.name == "Int64")
        return int64From(value);
    if (type.name == "Float") {
        if (!value.is_number() || !std::isfinite(value.get<double>()))
            throw CoercionError("Float cannot represent non numeric value: " + shown(value));
        return value;
    }
    if (type.name == "Boolean") {
        if (value.is_number())
            return value.get<double>() != 0;
        if (!value.is_boolean())
            throw CoercionError("Boolean cannot represent a non boolean value: " + shown(value));
        return value;
    }
    if (type.name == "ID")
        return idFrom(value);
    if (type.name == "String" || type.name == "DateTime") {
        if (value.is_structured())
            throw CoercionError(type.name + " cannot represent value: " + shown(value));
        return value.is_string() ? value : Json(value.dump());
    }
    if (type.name == "JSONString" && !value.is_string())
        return value.dump(-1, ' ', false, Json::error_handler_t::replace);
    return value;
}

} // namespace slipway::hub::graphql
