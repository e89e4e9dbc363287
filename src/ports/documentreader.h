// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/jsontext.h"

#include <QString>

namespace slipway {

/** A YAML or JSON text read into values, or the first place where it does not parse. */
struct DocumentReading
{
    JsonText json;   ///< the same values as JSON; empty when there is an error
    int line = 0;    ///< 1-based place of the error, 0: no error
    int column = 0;  ///< 1-based
    QString problem; ///< stable word: "syntax", "duplicateKey", "tooDeep", "tooLarge"
    QString detail;  ///< the parser's own words, English
    [[nodiscard]] bool isValid() const { return line == 0; }
    bool operator==(const DocumentReading &) const = default;
};

/**
 * Reads texts that people write. YAML is resolved as PyYAML does (YAML 1.1) and JSON is YAML here.
 * Never throws, limits depth, size and alias expansion.
 */
class DocumentReader
{
public:
    virtual ~DocumentReader() = default;
    /** An empty text (or only comments) is `null`. */
    [[nodiscard]] virtual DocumentReading read(const QString &text) const = 0;
    /** The JSON text laid out as YAML, block style; for showing what a server stores. */
    [[nodiscard]] virtual QString toYaml(const JsonText &json) const = 0;
};

} // namespace slipway
