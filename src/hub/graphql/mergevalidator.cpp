// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "hub/graphql/validator.h"

#include <map>
#include <set>
#include <tuple>

namespace slipway::hub::graphql {

namespace {

/** Comparisons before a document is refused: hostile ones grow with the square of their size. */
constexpr int maxComparisons = 200'000;

struct TooComplex
{
};

struct FieldUse
{
    const TypeDefinition *parent = nullptr;
    const Selection *selection = nullptr;
    const FieldDefinition *definition = nullptr;
};

/** Fields by response key, in the order of the document. */
using FieldGroups = std::map<std::string, std::vector<FieldUse>>;

bool equalValues(const Value &a, const Value &b)
{
    if (a.kind != b.kind || a.text != b.text || a.items.size() != b.items.size() ||
        a.entries.size() != b.entries.size())
        return false;
    for (std::size_t i = 0; i < a.items.size(); ++i) {
        if (!equalValues(a.items[i], b.items[i]))
            return false;
    }
    for (const ObjectEntry &entry : a.entries) {
        bool found = false;
        for (const ObjectEntry &other : b.entries)
            found = found || (other.name == entry.name && equalValues(entry.value, other.value));
        if (!found)
            return false;
    }
    return true;
}

bool equalArguments(const std::vector<Argument> &a, const std::vector<Argument> &b)
{
    if (a.size() != b.size())
        return false;
    for (const Argument &argument : a) {
        bool found = false;
        for (const Argument &other : b)
            found =
                found || (other.name == argument.name && equalValues(argument.value, other.value));
        if (!found)
            return false;
    }
    return true;
}

class MergeValidator
{
public:
    MergeValidator(const Schema &schema, const Document &document)
        : m_schema(schema)
        , m_document(document)
    {
    }

    std::vector<GraphqlError> errors()
    {
        try {
            for (const Operation &operation : m_document.operations)
                checkSet(operation.selections, m_schema.rootType(operation.kind));
            for (const Fragment &fragment : m_document.fragments)
                checkSet(fragment.selections, m_schema.type(fragment.typeCondition));
        } catch (const TooComplex &) {
            m_errors = {{"The document is too complex.", {}, nullptr}};
        }
        return std::move(m_errors);
    }

private:
    void checkSet(const std::vector<Selection> &selections, const TypeDefinition *parent)
    {
        for (const auto &[key, fields] : collected(selections, parent)) {
            for (std::size_t i = 0; i < fields.size(); ++i) {
                for (std::size_t j = i + 1; j < fields.size(); ++j)
                    compare(key, fields[i], fields[j], false);
            }
        }
        descend(selections, parent);
    }

    void descend(const std::vector<Selection> &selections, const TypeDefinition *parent)
    {
        for (const Selection &selection : selections) {
            if (selection.kind == Selection::Kind::Field && selection.hasSelections) {
                const FieldDefinition *field = m_schema.field(*parent, selection.name);
                checkSet(selection.selections, m_schema.type(field->type.leafName()));
            } else if (selection.kind == Selection::Kind::Inline) {
                descend(selection.selections, selection.typeCondition.empty()
                                                  ? parent
                                                  : m_schema.type(selection.typeCondition));
            }
        }
    }

    FieldGroups collected(const std::vector<Selection> &selections, const TypeDefinition *parent)
    {
        FieldGroups groups;
        std::set<std::string> visited;
        collect(selections, parent, groups, visited);
        return groups;
    }

    void collect(const std::vector<Selection> &selections, const TypeDefinition *parent,
                 FieldGroups &groups, std::set<std::string> &visited)
    {
        for (const Selection &selection : selections) {
            spend();
            if (selection.kind == Selection::Kind::Field) {
                groups[selection.responseKey()].push_back(
                    {parent, &selection, m_schema.field(*parent, selection.name)});
            } else if (selection.kind == Selection::Kind::Inline) {
                collect(selection.selections,
                        selection.typeCondition.empty() ? parent
                                                        : m_schema.type(selection.typeCondition),
                        groups, visited);
            } else if (visited.insert(selection.name).second) {
                const Fragment *fragment = m_document.fragment(selection.name);
                collect(fragment->selections, m_schema.type(fragment->typeCondition), groups,
                        visited);
            }
        }
    }

    void compare(const std::string &key, const FieldUse &a, const FieldUse &b, bool exclusive)
    {
        if (a.selection == b.selection && a.parent == b.parent)
            return;
        const bool apart = exclusive || (a.parent != b.parent && !a.parent->isAbstract() &&
                                         !b.parent->isAbstract());
        if (!m_compared.insert({a.selection, b.selection, a.parent, b.parent, apart}).second)
            return;
        spend();
        if (!apart && a.selection->name != b.selection->name) {
            conflict(key,
                     "\"" + a.selection->name + "\" and \"" + b.selection->name +
                         "\" are different fields",
                     a, b);
            return;
        }
        if (!apart && !equalArguments(a.selection->arguments, b.selection->arguments)) {
            conflict(key, "they have differing arguments", a, b);
            return;
        }
        if (conflictingTypes(a.definition->type, b.definition->type)) {
            conflict(key,
                     "they return conflicting types \"" + a.definition->type.toString() +
                         "\" and \"" + b.definition->type.toString() + "\"",
                     a, b);
            return;
        }
        if (!a.selection->hasSelections || !b.selection->hasSelections)
            return;
        const FieldGroups left =
            collected(a.selection->selections, m_schema.type(a.definition->type.leafName()));
        const FieldGroups right =
            collected(b.selection->selections, m_schema.type(b.definition->type.leafName()));
        for (const auto &[childKey, fields] : left) {
            const auto others = right.find(childKey);
            if (others == right.end())
                continue;
            for (const FieldUse &field : fields) {
                for (const FieldUse &other : others->second)
                    compare(childKey, field, other, apart);
            }
        }
    }

    bool conflictingTypes(const TypeRef &a, const TypeRef &b) const
    {
        if (a.kind != TypeRef::Kind::Named || b.kind != TypeRef::Kind::Named)
            return a.kind != b.kind || conflictingTypes(*a.inner, *b.inner);
        const bool leaf = m_schema.type(a.name)->isLeaf() || m_schema.type(b.name)->isLeaf();
        return leaf && a.name != b.name;
    }

    void conflict(const std::string &key, const std::string &why, const FieldUse &a,
                  const FieldUse &b)
    {
        if (m_errors.size() < 5)
            m_errors.push_back({"Fields \"" + key + "\" conflict because " + why +
                                    ". Use different aliases on the fields to fetch both if "
                                    "this was intentional.",
                                {a.selection->at, b.selection->at},
                                nullptr});
    }

    void spend()
    {
        if (++m_spent > maxComparisons)
            throw TooComplex();
    }

    const Schema &m_schema;
    const Document &m_document;
    std::vector<GraphqlError> m_errors;
    std::set<std::tuple<const Selection *, const Selection *, const TypeDefinition *,
                        const TypeDefinition *, bool>>
        m_compared;
    int m_spent = 0;
};

} // namespace

std::vector<GraphqlError> validateMerging(const Schema &schema, const Document &document)
{
    return MergeValidator(schema, document).errors();
}

} // namespace slipway::hub::graphql
