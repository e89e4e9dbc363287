// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <vector>

namespace slipway::sweep {

/** Objects are sorted by name: the order in which W&B goes through parameters. */
using Json = nlohmann::json;
/** Keys from the outside in; an index of a list is its number as text. */
using Path = std::vector<std::string>;

/** One change of the document: a new value at `path`, or its removal. */
struct Edit
{
    Path path;
    std::optional<Json> value; ///< empty: remove what is there
    bool operator==(const Edit &) const = default;
};

/** A way out that needs no thinking: the document with these changes has the problem no more. */
struct Repair
{
    std::string name; ///< stable word, such as "useRandomSearch"
    std::string text; ///< English
    std::vector<Edit> edits;
    bool operator==(const Repair &) const = default;
};

/** Something that a person should know about a sweep's configuration. */
struct Problem
{
    enum class Severity { Error, Warning, Note };
    /** Who minds. */
    enum class Origin {
        Schema,   ///< W&B's validation says so too
        Search,   ///< W&B takes the document, and the sweep fails later
        Extension ///< about what only this engine knows
    };
    Severity severity = Severity::Error;
    Origin origin = Origin::Schema;
    Path path;
    std::string name; ///< stable word, such as "minNotLess"
    std::string text; ///< English; may quote the document
    std::vector<Repair> repairs = {};
};

/** "a.b.0"; "the document" for the whole. */
[[nodiscard]] std::string pathText(const Path &path);

} // namespace slipway::sweep
