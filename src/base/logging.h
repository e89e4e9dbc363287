// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QLoggingCategory>

/**
 * All logging categories. Switch one on with QT_LOGGING_RULES="slipway.agent.debug=true".
 * Texts for logs are English and pass through Redactor (installed by `installLogging`).
 */
Q_DECLARE_LOGGING_CATEGORY(lcHub)
Q_DECLARE_LOGGING_CATEGORY(lcClient)
Q_DECLARE_LOGGING_CATEGORY(lcAgent)
Q_DECLARE_LOGGING_CATEGORY(lcBuild)
Q_DECLARE_LOGGING_CATEGORY(lcEngine)
Q_DECLARE_LOGGING_CATEGORY(lcAuth)
Q_DECLARE_LOGGING_CATEGORY(lcUi)

namespace slipway {

/** Messages go to standard error as "time level category: text", with secrets removed. */
void installLogging();

} // namespace slipway
