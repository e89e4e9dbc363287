// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "agent/machine/effects.h"
#include "base/result.h"

#include <QList>
#include <QString>

namespace slipway::agent {

/**
 * journal.jsonl: what the agent has taken on, one record a line, on disk before it is acted upon.
 * A last line that a crash tore is dropped; what is over is left out when the file is next begun.
 */
class Journal
{
public:
    explicit Journal(QString path);
    ~Journal();
    Journal(const Journal &) = delete;
    Journal &operator=(const Journal &) = delete;

    /** Everything that is in the file; no file is no records. */
    [[nodiscard]] Result<QList<Record>> read() const;
    /** Replaces the file (written beside it, fsynced, renamed) and keeps it open for `append`. */
    [[nodiscard]] Result<void> begin(const QList<Record> &records);
    /** Returns once the record is on disk. After a failure the file is as it was. */
    [[nodiscard]] Result<void> append(const Record &record);
    /** Lines since `begin`. */
    [[nodiscard]] int appended() const { return m_appended; }

private:
    [[nodiscard]] Error failure() const;

    QString m_path;
    int m_file = -1;
    qint64 m_size = 0;
    int m_appended = 0;
};

} // namespace slipway::agent
