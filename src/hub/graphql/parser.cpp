// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "hub/graphql/parser.h"

#include "hub/graphql/graphqlerror.h"

namespace slipway::hub::graphql {

namespace {

std::string_view checkedSize(std::string_view source, const DocumentLimits &limits)
{
    if (source.size() > limits.bytes)
        throw SyntaxError("The document is too long.", {1, 1});
    return source;
}

std::string described(const Token &token)
{
    switch (token.kind) {
    case Token::Kind::End:
        return "<EOF>";
    case Token::Kind::Punctuator:
        return "\"" + token.text + "\"";
    case Token::Kind::Name:
        return "Name \"" + token.text + "\"";
    case Token::Kind::Int:
        return "Int \"" + token.text + "\"";
    case Token::Kind::Float:
        return "Float \"" + token.text + "\"";
    case Token::Kind::String:
        return "String";
    }
    return {};
}

} // namespace

TokenStream::TokenStream(std::string_view source, const DocumentLimits &limits)
    : m_lexer(checkedSize(source, limits))
    , m_limits(limits)
    , m_current(m_lexer.next())
{
}

TokenStream::Nesting::Nesting(TokenStream &stream)
    : m_stream(stream)
{
    if (m_stream.m_depth >= m_stream.m_limits.depth)
        throw SyntaxError("The document is nested too deep.", m_stream.m_current.at);
    ++m_stream.m_depth;
}

Token TokenStream::take()
{
    if (++m_tokens > m_limits.tokens)
        throw SyntaxError("The document has too many tokens.", m_current.at);
    Token taken = std::move(m_current);
    m_current = m_lexer.next();
    return taken;
}

bool TokenStream::takeIf(std::string_view punctuator)
{
    if (!m_current.is(punctuator))
        return false;
    take();
    return true;
}

bool TokenStream::takeName(std::string_view name)
{
    if (!m_current.isName(name))
        return false;
    take();
    return true;
}

void TokenStream::expect(std::string_view punctuator)
{
    if (!takeIf(punctuator)) {
        throw SyntaxError("Expected \"" + std::string(punctuator) + "\", found " +
                              described(m_current) + ".",
                          m_current.at);
    }
}

std::string TokenStream::name()
{
    if (m_current.kind != Token::Kind::Name)
        throw SyntaxError("Expected Name, found " + described(m_current) + ".", m_current.at);
    return take().text;
}

void TokenStream::unexpected() const
{
    throw SyntaxError("Unexpected " + described(m_current) + ".", m_current.at);
}

Value TokenStream::value(bool constant)
{
    const Nesting nesting(*this);
    Value value;
    value.at = m_current.at;
    switch (m_current.kind) {
    case Token::Kind::Int:
        value.kind = Value::Kind::Int;
        value.text = take().text;
        return value;
    case Token::Kind::Float:
        value.kind = Value::Kind::Float;
        value.text = take().text;
        return value;
    case Token::Kind::String:
        value.kind = Value::Kind::String;
        value.text = take().text;
        return value;
    case Token::Kind::Name:
        value.text = take().text;
        if (value.text == "true" || value.text == "false")
            value.kind = Value::Kind::Boolean;
        else
            value.kind = value.text == "null" ? Value::Kind::Null : Value::Kind::Enum;
        return value;
    default:
        break;
    }
    if (m_current.is("$") && !constant) {
        take();
        value.kind = Value::Kind::Variable;
        value.text = name();
    } else if (takeIf("[")) {
        value.kind = Value::Kind::List;
        while (!takeIf("]"))
            value.items.push_back(this->value(constant));
    } else if (takeIf("{")) {
        value.kind = Value::Kind::Object;
        while (!takeIf("}")) {
            ObjectEntry entry;
            entry.at = m_current.at;
            entry.name = name();
            expect(":");
            entry.value = this->value(constant);
            value.entries.push_back(std::move(entry));
        }
    } else {
        unexpected();
    }
    return value;
}

TypeRef TokenStream::type()
{
    const Nesting nesting(*this);
    TypeRef type;
    if (takeIf("[")) {
        type.kind = TypeRef::Kind::List;
        type.inner = std::make_shared<const TypeRef>(this->type());
        expect("]");
    } else {
        type.name = name();
    }
    if (takeIf("!")) {
        TypeRef outer;
        outer.kind = TypeRef::Kind::NonNull;
        outer.inner = std::make_shared<const TypeRef>(std::move(type));
        return outer;
    }
    return type;
}

std::vector<Argument> TokenStream::arguments(bool constant)
{
    std::vector<Argument> list;
    if (!takeIf("("))
        return list;
    do {
        Argument argument;
        argument.at = m_current.at;
        argument.name = name();
        expect(":");
        argument.value = value(constant);
        list.push_back(std::move(argument));
    } while (!takeIf(")"));
    return list;
}

std::vector<Directive> TokenStream::directives(bool constant)
{
    std::vector<Directive> list;
    while (m_current.is("@")) {
        Directive directive;
        directive.at = m_current.at;
        take();
        directive.name = name();
        directive.arguments = arguments(constant);
        list.push_back(std::move(directive));
    }
    return list;
}

namespace {

class DocumentParser
{
public:
    DocumentParser(std::string_view source, const DocumentLimits &limits)
        : m_tokens(source, limits)
        , m_limits(limits)
    {
    }

    Document document()
    {
        Document document;
        do {
            definition(document);
        } while (m_tokens.current().kind != Token::Kind::End);
        return document;
    }

private:
    void definition(Document &document)
    {
        if (m_tokens.current().is("{")) {
            Operation operation;
            operation.at = m_tokens.current().at;
            operation.selections = selectionSet();
            document.operations.push_back(std::move(operation));
        } else if (m_tokens.current().isName("fragment")) {
            document.fragments.push_back(fragment());
        } else {
            document.operations.push_back(operation());
        }
    }

    Operation operation()
    {
        Operation operation;
        operation.at = m_tokens.current().at;
        if (m_tokens.takeName("query"))
            operation.kind = Operation::Kind::Query;
        else if (m_tokens.takeName("mutation"))
            operation.kind = Operation::Kind::Mutation;
        else if (m_tokens.takeName("subscription"))
            operation.kind = Operation::Kind::Subscription;
        else
            m_tokens.unexpected();
        if (m_tokens.current().kind == Token::Kind::Name)
            operation.name = m_tokens.name();
        if (m_tokens.takeIf("(")) {
            do {
                operation.variables.push_back(variable());
            } while (!m_tokens.takeIf(")"));
        }
        operation.directives = m_tokens.directives(false);
        operation.selections = selectionSet();
        return operation;
    }

    VariableDefinition variable()
    {
        VariableDefinition variable;
        variable.at = m_tokens.current().at;
        m_tokens.expect("$");
        variable.name = m_tokens.name();
        m_tokens.expect(":");
        variable.type = m_tokens.type();
        if (m_tokens.takeIf("=")) {
            variable.hasDefault = true;
            variable.defaultValue = m_tokens.value(true);
        }
        variable.directives = m_tokens.directives(true);
        return variable;
    }

    Fragment fragment()
    {
        Fragment fragment;
        fragment.at = m_tokens.current().at;
        m_tokens.take();
        if (m_tokens.current().isName("on"))
            m_tokens.unexpected();
        fragment.name = m_tokens.name();
        if (!m_tokens.takeName("on"))
            m_tokens.unexpected();
        fragment.typeCondition = m_tokens.name();
        fragment.directives = m_tokens.directives(false);
        fragment.selections = selectionSet();
        return fragment;
    }

    std::vector<Selection> selectionSet()
    {
        const TokenStream::Nesting nesting(m_tokens);
        std::vector<Selection> list;
        m_tokens.expect("{");
        do {
            list.push_back(selection());
        } while (!m_tokens.takeIf("}"));
        return list;
    }

    Selection selection()
    {
        Selection selection;
        selection.at = m_tokens.current().at;
        if (!m_tokens.takeIf("..."))
            return field(std::move(selection));
        if (m_tokens.current().kind == Token::Kind::Name && !m_tokens.current().isName("on")) {
            selection.kind = Selection::Kind::Spread;
            selection.name = m_tokens.name();
            selection.directives = m_tokens.directives(false);
            return selection;
        }
        selection.kind = Selection::Kind::Inline;
        if (m_tokens.takeName("on"))
            selection.typeCondition = m_tokens.name();
        selection.directives = m_tokens.directives(false);
        selection.selections = selectionSet();
        selection.hasSelections = true;
        return selection;
    }

    Selection field(Selection selection)
    {
        selection.name = m_tokens.name();
        if (m_tokens.takeIf(":")) {
            if (++m_aliases > m_limits.aliases)
                throw SyntaxError("The document has too many aliases.", selection.at);
            selection.alias = std::exchange(selection.name, m_tokens.name());
        }
        selection.arguments = m_tokens.arguments(false);
        selection.directives = m_tokens.directives(false);
        if (m_tokens.current().is("{")) {
            selection.selections = selectionSet();
            selection.hasSelections = true;
        }
        return selection;
    }

    TokenStream m_tokens;
    DocumentLimits m_limits;
    int m_aliases = 0;
};

} // namespace

Document parseDocument(std::string_view source, const DocumentLimits &limits)
{
    return DocumentParser(source, limits).document();
}

} // namespace slipway::hub::graphql
