// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "hub/graphql/validator.h"

#include <algorithm>
#include <map>

namespace slipway::hub::graphql {

namespace {

/** Levels of fields and fragments, and fields with all fragments written out: far above real
 * clients'. */
constexpr int maxLevels = 120;
constexpr long maxFields = 10'000;

struct Cost
{
    long fields = 0;
    int levels = 0;
};

struct TooComplex
{
};

/** Adds up what fragments stand for, each looked into once. */
class Expansion
{
public:
    explicit Expansion(const Document &document)
        : m_document(document)
    {
    }

    Cost of(const std::vector<Selection> &selections, int level)
    {
        if (level > maxLevels)
            throw TooComplex();
        Cost sum;
        for (const Selection &selection : selections) {
            const Cost inner = selection.kind == Selection::Kind::Spread
                                   ? ofFragment(selection.name, level + 1)
                                   : of(selection.selections, level + 1);
            sum.fields += inner.fields + 1;
            sum.levels = std::max(sum.levels, inner.levels + 1);
            if (sum.fields > maxFields || sum.levels > maxLevels)
                throw TooComplex();
        }
        return sum;
    }

private:
    Cost ofFragment(const std::string &name, int level)
    {
        const auto known = m_fragments.find(name);
        if (known != m_fragments.end())
            return known->second;
        const Cost cost = of(m_document.fragment(name)->selections, level);
        m_fragments.emplace(name, cost);
        return cost;
    }

    const Document &m_document;
    std::map<std::string, Cost> m_fragments;
};

} // namespace

std::vector<GraphqlError> validateComplexity(const Document &document)
{
    Expansion expansion(document);
    try {
        for (const Operation &operation : document.operations)
            (void)expansion.of(operation.selections, 1);
        for (const Fragment &fragment : document.fragments)
            (void)expansion.of(fragment.selections, 1);
    } catch (const TooComplex &) {
        return {{"The document is too complex.", {}, nullptr}};
    }
    return {};
}

} // namespace slipway::hub::graphql
