// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ports/documentreader.h"

namespace slipway {

/** YAML and JSON texts through the YAML 1.1 reader of this folder. */
class YamlDocumentReader : public DocumentReader
{
public:
    [[nodiscard]] DocumentReading read(const QString &text) const override;
    [[nodiscard]] QString toYaml(const JsonText &json) const override;
};

} // namespace slipway
