// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "sweep/config/expressionnode.h"

#include <cmath>
#include <cstdint>
#include <cstdlib>
#include <utility>

namespace slipway::sweep {
namespace {

using Node = Expression::Node;
using NodePtr = std::shared_ptr<const Node>;

constexpr int DeepestNesting = 100;
constexpr size_t LongestText = 2000;

struct Fault
{
    std::string text;
};

struct Token
{
    enum class Kind { End, Number, Text, Name, Sign };
    Kind kind = Kind::End;
    std::string text;
    Json value;
};

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

class Lexer
{
public:
    explicit Lexer(const std::string &text)
        : m_text(text)
    {
    }
    Token next()
    {
        while (m_at < m_text.size() &&
               std::string(" \t\r\n").find(m_text[m_at]) != std::string::npos)
            ++m_at;
        if (m_at >= m_text.size())
            return {};
        const char c = m_text[m_at];
        if (isDigit(c) || (c == '.' && m_at + 1 < m_text.size() && isDigit(m_text[m_at + 1])))
            return number();
        if (isLetter(c))
            return name();
        if (c == '\'' || c == '"' || c == '`')
            return quoted(c);
        for (const char *sign : {"**", "//", "<=", ">=", "==", "!="}) {
            if (m_text.compare(m_at, 2, sign) == 0) {
                m_at += 2;
                return Token{Token::Kind::Sign, sign, {}};
            }
        }
        if (std::string("+-*/%<>()[],").find(c) == std::string::npos)
            throw Fault{std::string("'") + c + "' has no meaning here"};
        ++m_at;
        return Token{Token::Kind::Sign, std::string(1, c), {}};
    }

private:
    Token number()
    {
        const size_t begin = m_at;
        bool whole = true;
        while (m_at < m_text.size()) {
            const char c = m_text[m_at];
            const bool exponent = (c == 'e' || c == 'E');
            if (exponent && m_at + 1 < m_text.size() &&
                (m_text[m_at + 1] == '-' || m_text[m_at + 1] == '+'))
                ++m_at;
            else if (!isDigit(c) && c != '.' && !exponent)
                break;
            whole = whole && isDigit(c);
            ++m_at;
        }
        const std::string text = m_text.substr(begin, m_at - begin);
        Token token{Token::Kind::Number, text, {}};
        char *end = nullptr;
        const double value = std::strtod(text.c_str(), &end);
        if (*end != '\0' || !std::isfinite(value))
            throw Fault{"'" + text + "' is no number"};
        token.value = whole && value < 9e15 ? Json(std::int64_t(value)) : Json(value);
        return token;
    }
    Token name()
    {
        const size_t begin = m_at;
        while (m_at < m_text.size() &&
               (isLetter(m_text[m_at]) || isDigit(m_text[m_at]) || m_text[m_at] == '.'))
            ++m_at;
        return Token{Token::Kind::Name, m_text.substr(begin, m_at - begin), {}};
    }
    Token quoted(char quote)
    {
        const size_t end = m_text.find(quote, m_at + 1);
        if (end == std::string::npos)
            throw Fault{"a quote is not closed"};
        const std::string text = m_text.substr(m_at + 1, end - m_at - 1);
        m_at = end + 1;
        // A quoted name is no keyword, so it carries a mark.
        return quote == '`' ? Token{Token::Kind::Name, text, true}
                            : Token{Token::Kind::Text, text, text};
    }

    const std::string &m_text;
    size_t m_at = 0;
};

/** Recursive descent, Python's precedence. */
class Parser
{
public:
    explicit Parser(const std::string &text)
        : m_lexer(text)
        , m_token(m_lexer.next())
    {
    }
    std::set<std::string> names;

    NodePtr whole()
    {
        NodePtr node = disjunction();
        if (m_token.kind != Token::Kind::End)
            throw Fault{"'" + m_token.text + "' is not expected here"};
        return node;
    }

private:
    [[nodiscard]] bool isWord(const char *word) const
    {
        return m_token.kind == Token::Kind::Name && m_token.value.is_null() && m_token.text == word;
    }
    [[nodiscard]] bool isSign(const char *sign) const
    {
        return m_token.kind == Token::Kind::Sign && m_token.text == sign;
    }
    Token take() { return std::exchange(m_token, m_lexer.next()); }
    void expect(const char *sign)
    {
        if (!isSign(sign))
            throw Fault{std::string("'") + sign + "' is missing"};
        take();
    }
    static NodePtr make(Node::Kind kind, std::string word, std::vector<NodePtr> parts)
    {
        return std::make_shared<const Node>(Node{kind, std::move(word), {}, std::move(parts)});
    }
    static NodePtr literal(Json value)
    {
        return std::make_shared<const Node>(Node{Node::Kind::Literal, {}, std::move(value), {}});
    }

    NodePtr disjunction()
    {
        NodePtr left = conjunction();
        while (isWord("or")) {
            take();
            left = make(Node::Kind::Binary, "or", {left, conjunction()});
        }
        return left;
    }
    NodePtr conjunction()
    {
        NodePtr left = negation();
        while (isWord("and")) {
            take();
            left = make(Node::Kind::Binary, "and", {left, negation()});
        }
        return left;
    }
    NodePtr negation()
    {
        if (!isWord("not"))
            return comparison();
        enter();
        take();
        NodePtr node = make(Node::Kind::Unary, "not", {negation()});
        --m_depth;
        return node;
    }
    NodePtr comparison()
    {
        NodePtr left = sum();
        NodePtr all;
        while (true) {
            std::string sign;
            for (const char *one : {"<=", ">=", "==", "!=", "<", ">"}) {
                if (isSign(one))
                    sign = one;
            }
            const bool negated = isWord("not");
            if (isWord("in") || negated)
                sign = "in";
            if (sign.empty())
                return all ? all : left;
            take();
            if (negated && !isWord("in"))
                throw Fault{"'in' is missing after 'not'"};
            if (negated)
                take();
            const NodePtr right = sum();
            NodePtr one = make(Node::Kind::Binary, sign, {left, right});
            if (negated)
                one = make(Node::Kind::Unary, "not", {one});
            // a < b < c is a < b and b < c.
            all = all ? make(Node::Kind::Binary, "and", {all, one}) : one;
            left = right;
        }
    }
    NodePtr sum()
    {
        NodePtr left = product();
        while (isSign("+") || isSign("-")) {
            const std::string sign = take().text;
            left = make(Node::Kind::Binary, sign, {left, product()});
        }
        return left;
    }
    NodePtr product()
    {
        NodePtr left = sign();
        while (isSign("*") || isSign("/") || isSign("//") || isSign("%")) {
            const std::string word = take().text;
            left = make(Node::Kind::Binary, word, {left, sign()});
        }
        return left;
    }
    NodePtr sign()
    {
        if (!isSign("-") && !isSign("+"))
            return power();
        enter();
        const std::string word = take().text;
        NodePtr node = make(Node::Kind::Unary, word, {sign()});
        --m_depth;
        return node;
    }
    NodePtr power()
    {
        NodePtr base = atom();
        if (!isSign("**"))
            return base;
        enter();
        take();
        NodePtr node = make(Node::Kind::Binary, "**", {base, sign()});
        --m_depth;
        return node;
    }
    void enter()
    {
        if (++m_depth > DeepestNesting)
            throw Fault{"nested too deep"};
    }
    NodePtr atom()
    {
        enter();
        NodePtr node;
        if (m_token.kind == Token::Kind::Number || m_token.kind == Token::Kind::Text) {
            node = literal(take().value);
        } else if (isSign("(")) {
            take();
            node = disjunction();
            expect(")");
        } else if (isSign("[")) {
            take();
            node = make(Node::Kind::List, {}, list("]"));
        } else if (m_token.kind == Token::Kind::Name) {
            node = named();
        } else {
            throw Fault{m_token.kind == Token::Kind::End
                            ? std::string("something is missing at the end")
                            : "'" + m_token.text + "' is not expected here"};
        }
        --m_depth;
        return node;
    }
    NodePtr named()
    {
        const Token token = take();
        const bool plain = token.value.is_null();
        if (plain && (token.text == "true" || token.text == "True"))
            return literal(true);
        if (plain && (token.text == "false" || token.text == "False"))
            return literal(false);
        if (plain && isSign("(")) {
            static const std::set<std::string> functions{"min",   "max",  "abs",  "sqrt",
                                                         "exp",   "log",  "log2", "log10",
                                                         "floor", "ceil", "round"};
            if (!functions.contains(token.text))
                throw Fault{"there is no function '" + token.text + "'"};
            take();
            std::vector<NodePtr> parts = list(")");
            const bool several = token.text == "min" || token.text == "max";
            if (several ? parts.empty() : parts.size() != 1)
                throw Fault{"'" + token.text + "' has the wrong number of arguments"};
            return make(Node::Kind::Call, token.text, std::move(parts));
        }
        static const std::set<std::string> keywords{"and", "or", "not", "in"};
        if (plain && keywords.contains(token.text))
            throw Fault{"'" + token.text + "' is not expected here"};
        names.insert(token.text);
        return make(Node::Kind::Name, token.text, {});
    }
    std::vector<NodePtr> list(const char *end)
    {
        std::vector<NodePtr> parts;
        while (!isSign(end)) {
            parts.push_back(disjunction());
            if (!isSign(","))
                break;
            take();
        }
        expect(end);
        return parts;
    }

    Lexer m_lexer;
    Token m_token;
    int m_depth = 0;
};

} // namespace

std::shared_ptr<const Expression::Node>
parseExpression(const std::string &text, std::set<std::string> &names, std::string &fault)
{
    if (text.size() > LongestText) {
        fault = "longer than 2000 characters";
        return {};
    }
    try {
        Parser parser(text);
        NodePtr root = parser.whole();
        names = std::move(parser.names);
        return root;
    } catch (const Fault &found) {
        fault = found.text;
        return {};
    }
}

} // namespace slipway::sweep
