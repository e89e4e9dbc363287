// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

namespace slipway {

/**
 * The Python version ("3.11") a source asks for: runtime.txt, else .python-version, else that of
 * this computer's python3, else the one wandb's images use. As `wandb job create` looks for it.
 */
[[nodiscard]] QString pythonVersionFor(const QString &folder);

} // namespace slipway
