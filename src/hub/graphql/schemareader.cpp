// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "hub/graphql/graphqlerror.h"
#include "hub/graphql/introspection.h"
#include "hub/graphql/parser.h"
#include "hub/graphql/schema.h"

#include <set>
#include <stdexcept>

namespace slipway::hub::graphql {

/** Reads schema texts into a Schema. */
class SchemaReader
{
public:
    explicit SchemaReader(Schema &schema)
        : m_schema(schema)
    {
    }

    void read(std::string_view text)
    {
        TokenStream tokens(text, {4'000'000, 1'000'000, 40, 0});
        while (tokens.current().kind != Token::Kind::End)
            definition(tokens);
    }

    void finish() const
    {
        for (const auto &[name, type] : m_schema.m_types) {
            if (!m_defined.contains(name))
                throw std::logic_error("schema: " + name + " is extended but not defined");
        }
    }

private:
    static std::string description(TokenStream &tokens)
    {
        return tokens.current().kind == Token::Kind::String ? tokens.take().text : std::string();
    }

    void definition(TokenStream &tokens)
    {
        const std::string text = description(tokens);
        const bool extension = tokens.takeName("extend");
        if (tokens.takeName("directive")) {
            directive(tokens);
            return;
        }
        const std::string keyword = tokens.name();
        const std::string name = tokens.name();
        TypeDefinition &type = m_schema.m_types[name];
        type.name = name;
        if (!extension) {
            if (!m_defined.insert(name).second)
                throw std::logic_error("schema: " + name + " is defined twice");
            type.description = text;
        }
        body(tokens, keyword, type);
    }

    void body(TokenStream &tokens, const std::string &keyword, TypeDefinition &type)
    {
        using Kind = TypeDefinition::Kind;
        if (keyword == "scalar") {
            type.kind = Kind::Scalar;
        } else if (keyword == "type" || keyword == "interface") {
            type.kind = keyword == "type" ? Kind::Object : Kind::Interface;
            if (tokens.takeName("implements")) {
                tokens.takeIf("&");
                do {
                    type.interfaces.push_back(tokens.name());
                } while (tokens.takeIf("&"));
            }
            fields(tokens, type);
        } else if (keyword == "union") {
            type.kind = Kind::Union;
            tokens.expect("=");
            do {
                type.members.push_back(tokens.name());
            } while (tokens.takeIf("|"));
        } else if (keyword == "enum") {
            type.kind = Kind::Enum;
            tokens.expect("{");
            do {
                description(tokens);
                type.enumValues.push_back(tokens.name());
            } while (!tokens.takeIf("}"));
        } else if (keyword == "input") {
            type.kind = Kind::InputObject;
            tokens.expect("{");
            do {
                add(type.inputFields, input(tokens), type.name);
            } while (!tokens.takeIf("}"));
        } else {
            throw std::logic_error("schema: unknown keyword " + keyword);
        }
    }

    template <typename T>
    static void add(std::vector<T> &list, T item, const std::string &owner)
    {
        for (const T &each : list) {
            if (each.name == item.name)
                throw std::logic_error("schema: " + owner + "." + item.name + " is defined twice");
        }
        list.push_back(std::move(item));
    }

    void fields(TokenStream &tokens, TypeDefinition &type)
    {
        tokens.expect("{");
        do {
            FieldDefinition field;
            field.description = description(tokens);
            field.name = tokens.name();
            if (tokens.takeIf("(")) {
                do {
                    add(field.arguments, input(tokens), field.name);
                } while (!tokens.takeIf(")"));
            }
            tokens.expect(":");
            field.type = tokens.type();
            add(type.fields, std::move(field), type.name);
        } while (!tokens.takeIf("}"));
    }

    static InputDefinition input(TokenStream &tokens)
    {
        InputDefinition input;
        input.description = description(tokens);
        input.name = tokens.name();
        tokens.expect(":");
        input.type = tokens.type();
        if (tokens.takeIf("="))
            input.defaultLiteral = tokens.value(true);
        return input;
    }

    void directive(TokenStream &tokens)
    {
        DirectiveDefinition directive;
        tokens.expect("@");
        directive.name = tokens.name();
        if (tokens.takeIf("(")) {
            do {
                directive.arguments.push_back(input(tokens));
            } while (!tokens.takeIf(")"));
        }
        if (!tokens.takeName("on"))
            tokens.unexpected();
        do {
            directive.locations.push_back(tokens.name());
        } while (tokens.takeIf("|"));
        m_schema.m_directives.push_back(std::move(directive));
    }

    Schema &m_schema;
    std::set<std::string> m_defined; ///< extensions may come before what they extend
};

namespace {

TypeRef named(const char *name)
{
    TypeRef ref;
    ref.name = name;
    return ref;
}

TypeRef nonNull(const char *name)
{
    TypeRef ref;
    ref.kind = TypeRef::Kind::NonNull;
    ref.inner = std::make_shared<const TypeRef>(named(name));
    return ref;
}

} // namespace

Schema Schema::fromTexts(const std::vector<std::string_view> &texts)
{
    Schema schema;
    schema.m_typenameField = {"__typename", {}, {}, nonNull("String")};
    schema.m_schemaField = {"__schema", {}, {}, nonNull("__Schema")};
    schema.m_typeField = {"__type", {}, {{"name", {}, nonNull("String"), {}, {}}}, named("__Type")};
    SchemaReader reader(schema);
    try {
        reader.read(introspectionTypes());
        for (const std::string_view text : texts)
            reader.read(text);
        reader.finish();
    } catch (const SyntaxError &e) {
        throw std::logic_error("schema: line " + std::to_string(e.at().line) + ": " + e.what());
    }
    schema.finish();
    return schema;
}

} // namespace slipway::hub::graphql
