// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/jsontext.h"

#include <QJsonObject>
#include <QStringList>

namespace slipway {

/**
 * The names of {{name}} in the values of a queue's configuration, each once, in the order in which
 * they come. A name has letters, digits, _ and -; other braces are somebody else's, and so are
 * macros (${name}).
 */
[[nodiscard]] QStringList templateNames(const JsonText &config);
/**
 * The configuration as the hub fills it in at a push: a value alone in a text keeps its type, and
 * braces that have no value stay. Members come sorted.
 */
[[nodiscard]] JsonText filledTemplate(const JsonText &config, const QJsonObject &values);

} // namespace slipway
