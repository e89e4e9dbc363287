// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "hub/graphql/introspection.h"

namespace slipway::hub::graphql {

std::string_view introspectionTypes()
{
    return R"(
scalar Int
scalar Float
scalar String
scalar Boolean
scalar ID
directive @include(if: Boolean!) on FIELD | FRAGMENT_SPREAD | INLINE_FRAGMENT
directive @skip(if: Boolean!) on FIELD | FRAGMENT_SPREAD | INLINE_FRAGMENT
directive @deprecated(reason: String = "No longer supported") on FIELD_DEFINITION | ENUM_VALUE
type __Schema {
    description: String
    types: [__Type!]!
    queryType: __Type!
    mutationType: __Type
    subscriptionType: __Type
    directives: [__Directive!]!
}
type __Type {
    kind: __TypeKind!
    name: String
    description: String
    specifiedByURL: String
    fields(includeDeprecated: Boolean = false): [__Field!]
    interfaces: [__Type!]
    possibleTypes: [__Type!]
    enumValues(includeDeprecated: Boolean = false): [__EnumValue!]
    inputFields(includeDeprecated: Boolean = false): [__InputValue!]
    ofType: __Type
}
enum __TypeKind { SCALAR OBJECT INTERFACE UNION ENUM INPUT_OBJECT LIST NON_NULL }
type __Field {
    name: String!
    description: String
    args(includeDeprecated: Boolean = false): [__InputValue!]!
    type: __Type!
    isDeprecated: Boolean!
    deprecationReason: String
}
type __InputValue {
    name: String!
    description: String
    type: __Type!
    defaultValue: String
    isDeprecated: Boolean!
    deprecationReason: String
}
type __EnumValue {
    name: String!
    description: String
    isDeprecated: Boolean!
    deprecationReason: String
}
type __Directive {
    name: String!
    description: String
    isRepeatable: Boolean!
    locations: [__DirectiveLocation!]!
    args(includeDeprecated: Boolean = false): [__InputValue!]!
}
enum __DirectiveLocation {
    QUERY MUTATION SUBSCRIPTION FIELD FRAGMENT_DEFINITION FRAGMENT_SPREAD INLINE_FRAGMENT
    VARIABLE_DEFINITION SCHEMA SCALAR OBJECT FIELD_DEFINITION ARGUMENT_DEFINITION INTERFACE UNION
    ENUM ENUM_VALUE INPUT_OBJECT INPUT_FIELD_DEFINITION
}
)";
}

namespace {

/** A type as parent value: {"kind", "name"} and, of wrappers, {"kind", "ofType"}. */
Json typeValue(const Schema &schema, const TypeRef &ref);

Json namedType(const Schema &schema, const std::string &name)
{
    static constexpr const char *kinds[] = {"SCALAR", "OBJECT", "INTERFACE",
                                            "UNION",  "ENUM",   "INPUT_OBJECT"};
    const TypeDefinition *type = schema.type(name);
    if (!type)
        return nullptr;
    return {{"kind", kinds[static_cast<int>(type->kind)]},
            {"name", name},
            {"description", type->description.empty() ? Json(nullptr) : Json(type->description)}};
}

Json typeValue(const Schema &schema, const TypeRef &ref)
{
    if (ref.kind == TypeRef::Kind::Named)
        return namedType(schema, ref.name);
    return {{"kind", ref.kind == TypeRef::Kind::List ? "LIST" : "NON_NULL"},
            {"ofType", typeValue(schema, *ref.inner)}};
}

std::string literalText(const Value &literal)
{
    std::string text;
    switch (literal.kind) {
    case Value::Kind::String:
        return Json(literal.text).dump();
    case Value::Kind::List:
        for (const Value &item : literal.items)
            text += (text.empty() ? "" : ", ") + literalText(item);
        return "[" + text + "]";
    case Value::Kind::Object:
        for (const ObjectEntry &entry : literal.entries)
            text += (text.empty() ? "" : ", ") + entry.name + ": " + literalText(entry.value);
        return "{" + text + "}";
    case Value::Kind::Null:
        return "null";
    default:
        return literal.text;
    }
}

Json inputValues(const Schema &schema, const std::vector<InputDefinition> &list)
{
    Json values = Json::array();
    for (const InputDefinition &input : list) {
        values.push_back(
            {{"name", input.name},
             {"description", input.description.empty() ? Json(nullptr) : Json(input.description)},
             {"type", typeValue(schema, input.type)},
             {"defaultValue",
              input.defaultLiteral ? Json(literalText(*input.defaultLiteral)) : Json(nullptr)},
             {"isDeprecated", false}});
    }
    return values;
}

const TypeDefinition *typeOf(const Schema &schema, const Json &parent)
{
    const auto name = parent.find("name");
    return name != parent.end() && name->is_string()
               ? schema.type(name->get_ref<const std::string &>())
               : nullptr;
}

Json typeFields(const Schema &schema, const Json &parent)
{
    const TypeDefinition *type = typeOf(schema, parent);
    if (!type || type->fields.empty())
        return nullptr;
    Json fields = Json::array();
    for (const FieldDefinition &field : type->fields) {
        fields.push_back(
            {{"name", field.name},
             {"description", field.description.empty() ? Json(nullptr) : Json(field.description)},
             {"args", inputValues(schema, field.arguments)},
             {"type", typeValue(schema, field.type)},
             {"isDeprecated", false}});
    }
    return fields;
}

Json typeList(const Schema &schema, const std::vector<std::string> &names)
{
    Json list = Json::array();
    for (const std::string &name : names)
        list.push_back(namedType(schema, name));
    return list;
}

Json schemaValue(const Schema &schema)
{
    Json types = Json::array();
    for (const auto &[name, type] : schema.types())
        types.push_back(namedType(schema, name));
    Json directives = Json::array();
    for (const DirectiveDefinition &directive : schema.directives()) {
        directives.push_back({{"name", directive.name},
                              {"isRepeatable", false},
                              {"locations", directive.locations},
                              {"args", inputValues(schema, directive.arguments)}});
    }
    return {{"types", std::move(types)},
            {"queryType", namedType(schema, "Query")},
            {"mutationType", namedType(schema, "Mutation")},
            {"directives", std::move(directives)}};
}

} // namespace

Registry introspectionRegistry(const Schema &schema)
{
    Registry registry;
    registry.field("Query", "__schema",
                   [&schema](const ResolveContext &, const Json &, const Json &) {
                       return schemaValue(schema);
                   });
    registry.field("Query", "__type",
                   [&schema](const ResolveContext &, const Json &, const Json &args) {
                       return namedType(schema, args.at("name").get<std::string>());
                   });
    registry.field("__Type", "fields",
                   [&schema](const ResolveContext &, const Json &parent, const Json &) {
                       return typeFields(schema, parent);
                   });
    registry.field("__Type", "interfaces",
                   [&schema](const ResolveContext &, const Json &parent, const Json &) -> Json {
                       const TypeDefinition *type = typeOf(schema, parent);
                       if (!type || type->fields.empty())
                           return nullptr;
                       return typeList(schema, type->interfaces);
                   });
    registry.field("__Type", "possibleTypes",
                   [&schema](const ResolveContext &, const Json &parent, const Json &) -> Json {
                       const TypeDefinition *type = typeOf(schema, parent);
                       return type && type->isAbstract() ? typeList(schema, type->members)
                                                         : Json(nullptr);
                   });
    registry.field("__Type", "enumValues",
                   [&schema](const ResolveContext &, const Json &parent, const Json &) -> Json {
                       const TypeDefinition *type = typeOf(schema, parent);
                       if (!type || type->kind != TypeDefinition::Kind::Enum)
                           return nullptr;
                       Json values = Json::array();
                       for (const std::string &value : type->enumValues)
                           values.push_back({{"name", value}, {"isDeprecated", false}});
                       return values;
                   });
    registry.field("__Type", "inputFields",
                   [&schema](const ResolveContext &, const Json &parent, const Json &) -> Json {
                       const TypeDefinition *type = typeOf(schema, parent);
                       return type && type->kind == TypeDefinition::Kind::InputObject
                                  ? inputValues(schema, type->inputFields)
                                  : Json(nullptr);
                   });
    return registry;
}

} // namespace slipway::hub::graphql
