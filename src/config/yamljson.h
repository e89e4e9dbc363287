// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/jsontext.h"
#include "base/result.h"
#include "config/yamltree.h"

#include <QList>

namespace slipway {

/** Something that reads differently than a person may think; the document is still good. */
struct TextWarning
{
    TextPlace place;
    QString text; ///< English
    bool operator==(const TextWarning &) const = default;
};

struct YamlValues
{
    JsonText json; ///< "null" for an empty text; empty when there is a problem
    std::optional<TextProblem> problem;
    QList<TextWarning> warnings;
};

/**
 * The values of a YAML text as JSON, resolved as PyYAML's safe loader does (see resolveYamlScalar),
 * with merges ("<<"); keys become texts as Python's json module makes them. Refused beyond what
 * readYamlTree refuses: a key twice in one map, keys that are no scalars, NaN and infinities, other
 * tags than those of JSON's types, and more than 16 MB or 200 000 values once aliases are expanded.
 */
[[nodiscard]] YamlValues readYamlValues(const QByteArray &utf8);
/** The same for a part of a tree. */
[[nodiscard]] YamlValues yamlValues(const std::shared_ptr<YamlNode> &node);
/** InvalidInput with "line L, column C: ..." in detail. */
[[nodiscard]] Result<JsonText> yamlToJson(const QByteArray &utf8);

} // namespace slipway
