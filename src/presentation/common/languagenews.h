// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QObject>

namespace slipway {

/**
 * Tells view models that hold translated text that the language has changed; whoever installs the
 * translators calls `announce()` afterwards.
 */
class LanguageNews : public QObject
{
    Q_OBJECT
public:
    static LanguageNews &instance();
    void announce() { Q_EMIT changed(); }
Q_SIGNALS:
    void changed();

private:
    LanguageNews() = default;
};

} // namespace slipway
