// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <memory>
#include <optional>

namespace slipway {

/** A place in a text, both from 1; columns count characters. Line 0: no place. */
struct TextPlace
{
    int line = 0;
    int column = 0;
    bool operator==(const TextPlace &) const = default;
};

/** Why a text is not a document. `problem` is one of the words of DocumentReading. */
struct TextProblem
{
    TextPlace place;
    QString problem;
    QString detail; ///< English
    bool operator==(const TextProblem &) const = default;
    /** "line 3, column 5: detail". */
    [[nodiscard]] QString toString() const;
};

/** A node of a YAML text, scalars as written. Aliases share the node that they name. */
struct YamlNode
{
    enum class Kind { Null, Scalar, Sequence, Map };
    Kind kind = Kind::Null;
    TextPlace place;
    QByteArray tag; ///< "?" plain without a tag, "!" quoted, else the tag in full
    QByteArray text;
    QList<std::shared_ptr<YamlNode>> children; ///< of a map: key, value, key, value ...
};

struct YamlTree
{
    std::shared_ptr<YamlNode> root; ///< null: the text is empty or only comments
    std::optional<TextProblem> problem;
};

/**
 * Reads one YAML document (JSON is YAML) into a tree. Refused: more than one document, text that is
 * not UTF-8, control characters, more than 4 MB or 200 000 values, nesting beyond 64.
 */
[[nodiscard]] YamlTree readYamlTree(const QByteArray &utf8);

} // namespace slipway
