// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"

#include <QDateTime>
#include <QMap>
#include <QString>
#include <optional>

namespace slipway {

/** What somebody has typed into a form and not sent yet. */
struct Draft
{
    QMap<QString, QString> fields;
    QDateTime at; ///< when it was typed
    bool operator==(const Draft &) const = default;
};

/** Drafts of forms, kept for seven days in a file that only its owner reads. */
class DraftStore
{
public:
    virtual ~DraftStore() = default;
    [[nodiscard]] virtual std::optional<Draft> load(const QString &key) const = 0;
    /** A draft without fields removes what was kept. */
    [[nodiscard]] virtual Result<void> save(const QString &key, const Draft &draft) = 0;
};

} // namespace slipway
