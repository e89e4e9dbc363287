// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"
#include "base/secret.h"

#include <QByteArray>
#include <QString>
#include <QUrl>
#include <optional>

namespace slipway {

/**
 * The file the Python package keeps keys in (launch-agent §3.1): $NETRC, else ~/.netrc, else
 * ~/_netrc if only that exists. Entries by "host:port"; a default port may be left out.
 */
class Netrc
{
public:
    explicit Netrc(QString path = defaultPath());

    [[nodiscard]] static QString defaultPath();
    /** "host" or "host:port" as the Python package writes it: the port as in the address. */
    [[nodiscard]] static QString machineName(const QUrl &server);

    [[nodiscard]] const QString &path() const { return m_path; }
    /** Nothing when there is no file or no entry for that server. */
    [[nodiscard]] Result<std::optional<Secret>> key(const QUrl &server) const;
    /** Replaces the server's entry, keeps all others as they are; mode 0600, fsync + rename. */
    [[nodiscard]] Result<void> write(const QUrl &server, const Secret &key) const;
    [[nodiscard]] Result<void> remove(const QUrl &server) const;

    /** The password of a machine in a netrc text. */
    [[nodiscard]] static std::optional<QByteArray> password(const QByteArray &text,
                                                            const QByteArray &machine);
    /** The text without a machine's entries. */
    [[nodiscard]] static QByteArray without(const QByteArray &text, const QByteArray &machine);

private:
    QString m_path;
};

} // namespace slipway
