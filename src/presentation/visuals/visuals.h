// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

class QQmlEngine;

namespace slipway {

/** Makes the QML modules of the program, its icons and its shadows known to `engine`; before any
    file is loaded. */
void installVisuals(QQmlEngine &engine);

/** Sets the application's font for a language ("en", "es", "ja", "ko") and maps the families that
    Theme names to Inter and JetBrains Mono with the CJK faces of that language's region. */
void applyFonts(const QString &language);

} // namespace slipway
