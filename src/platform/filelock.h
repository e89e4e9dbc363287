// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"
#include "platform/descriptor.h"

#include <QString>

namespace slipway {

/**
 * An exclusive lock on a file, held until destruction or the end of the process, however that
 * comes. Children do not inherit it.
 */
class FileLock
{
public:
    /** Conflict when another process (or another lock of this one) holds it. */
    [[nodiscard]] static Result<FileLock> acquire(const QString &path);

    FileLock(FileLock &&) = default;
    FileLock &operator=(FileLock &&) = default;

private:
    explicit FileLock(Descriptor file)
        : m_file(std::move(file))
    {
    }

    Descriptor m_file;
};

} // namespace slipway
