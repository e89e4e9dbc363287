// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <optional>

namespace slipway {

/**
 * The most memory that a container has used, as the kernel counts it for its control group: what
 * its processes have together, and their cached files. The group is gone with the container, so the
 * last look before that is what counts; an engine elsewhere, or one that hides its groups, leaves
 * it unknown.
 */
class ContainerMemory
{
public:
    /** Where to look from now on: the container's id, and its first process as the engine says. */
    void follow(const QString &id, qint64 pid);
    /** Once more, while it runs; does not wait for anything. */
    void look();
    /** Bytes; nothing when it could never be seen. */
    [[nodiscard]] std::optional<qint64> most() const { return m_most; }

private:
    QStringList m_files;
    std::optional<qint64> m_most;
};

/**
 * Files with the memory of a container, the best first, given the text of /proc/<pid>/cgroup: the
 * kernel's own maximum (memory.peak since Linux 5.19, memory.max_usage_in_bytes with control groups
 * of the first generation), else what is used now. None when the process is not the container's.
 */
[[nodiscard]] QStringList memoryFiles(const QByteArray &groups, const QString &id);

} // namespace slipway
