// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QString>

namespace slipway {

/** What a YAML scalar stands for. */
struct YamlScalar
{
    enum class Kind { Null, Bool, Integer, Float, Text, Merge, Invalid };
    Kind kind = Kind::Text;
    /** JSON text of null, true, false and numbers; the characters of a text. NaN and infinities
     * are "NaN", "Infinity" and "-Infinity". */
    QByteArray value;
    /** English; for Invalid what is wrong, else something that a person may not expect. */
    QString note;
    bool operator==(const YamlScalar &) const = default;
};

/**
 * Resolves a scalar by YAML 1.1 as PyYAML's safe loader does: yes/no/on/off, 010 (octal), 1_000,
 * 1:30 (base 60), 0x, 0b. Two deviations: numbers with an exponent but no dot (1e-5) are numbers,
 * with a note, and dates stay text. `tag` is "?" for plain, "!" for quoted, else a tag in full.
 */
[[nodiscard]] YamlScalar resolveYamlScalar(const QByteArray &tag, const QByteArray &text);

} // namespace slipway
