// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"
#include "platform/filelock.h"

#include <QObject>
#include <QStringList>
#include <chrono>
#include <optional>

class QLocalServer;
class QLocalSocket;

namespace slipway {

/** What a later start asks of the window that is there already. */
struct WindowCall
{
    QStringList links;  ///< as given, unread; at most eight
    QString activation; ///< token of the desktop that lets the window come to the front, or empty
};

/**
 * One window for each key in a session of a user: the first start holds a lock and listens on a
 * local socket that only the user may open, later ones hand their call over. A process that was
 * killed leaves nothing behind that the next one minds.
 */
class SingleInstance : public QObject
{
    Q_OBJECT
public:
    enum class Role {
        First, ///< `called` follows for each later start
        Told   ///< the first one has the call
    };

    /** `folder` is made when it is not there, for the user alone; its path must be short, since a
     * socket's path has 107 bytes. Empty: there is none, and `begin` fails. */
    SingleInstance(const QString &folder, const QString &key, QObject *parent = nullptr);
    ~SingleInstance() override;

    /**
     * Blocks for at most `limit`, while the first one starts. Timeout: it is there and does not
     * answer; other errors: the folder cannot be used.
     */
    [[nodiscard]] Result<Role> begin(const WindowCall &call,
                                     std::chrono::milliseconds limit = std::chrono::seconds(20));

Q_SIGNALS:
    void called(const slipway::WindowCall &call);

private:
    [[nodiscard]] Result<Role> listen();
    void accept();
    void read(QLocalSocket *caller);

    QString m_folder;
    QString m_path; ///< of the socket; the lock is beside it
    std::optional<FileLock> m_lock;
    QLocalServer *m_server = nullptr;
};

} // namespace slipway
