// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ports/secretstore.h"

#include <QString>

namespace slipway {

/**
 * API keys in a file of mode 0600 (keys.json in the configuration folder), not encrypted: for
 * those without a key store who chose it. A file that others may read is refused (Forbidden).
 */
class FileSecretStore : public SecretStore
{
public:
    /** Empty: the usual file. */
    explicit FileSecretStore(QString path = {});
    QCoro::Task<Result<Secret>> read(QUrl server) override;
    QCoro::Task<Result<void>> write(QUrl server, Secret key) override;
    QCoro::Task<Result<void>> remove(QUrl server) override;
    [[nodiscard]] const QString &path() const { return m_path; }

private:
    QString m_path;
};

} // namespace slipway
