// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>

namespace slipway {

/** What is wrong with an API key before any server has seen it (wandb-api §1.2). */
enum class KeyProblem { None, Empty, TooShort, ForbiddenCharacter };

/** An optional prefix up to the first '-', then at least 40 letters, digits, '_' or '-'; or a token
 * of three parts separated by dots. */
[[nodiscard]] KeyProblem checkKeyFormat(const QByteArray &key);

} // namespace slipway
