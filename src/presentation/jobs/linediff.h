// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QList>
#include <QStringList>

namespace slipway {

struct DiffLine
{
    enum class Kind { Same, Removed, Added, Gap };
    Kind kind = Kind::Same;
    QString text; ///< of Gap: empty
    int left = 0; ///< line number from 1; 0 where it is not
    int right = 0;
    bool operator==(const DiffLine &) const = default;
};

/**
 * What turns `left` into `right`, with up to `around` equal lines about each change; Gap stands for
 * the rest. Empty when they are equal. Texts with more than about 2000 changed lines on both sides
 * are told as one large change.
 */
[[nodiscard]] QList<DiffLine> lineDiff(const QStringList &left, const QStringList &right,
                                       int around = 3);

} // namespace slipway
