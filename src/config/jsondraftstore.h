// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ports/draftstore.h"

namespace slipway {

/** drafts.json in the user's data folder; a file that cannot be read holds no drafts. */
class JsonDraftStore : public DraftStore
{
public:
    /** Empty: the usual file. */
    explicit JsonDraftStore(QString path = {});
    [[nodiscard]] std::optional<Draft> load(const QString &key) const override;
    [[nodiscard]] Result<void> save(const QString &key, const Draft &draft) override;

private:
    QString m_path;
};

} // namespace slipway
