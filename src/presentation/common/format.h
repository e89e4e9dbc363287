// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QCoreApplication>
#include <QDateTime>
#include <QString>
#include <chrono>

namespace slipway {

/** Times and amounts in words of the current language. */
class Format
{
    Q_DECLARE_TR_FUNCTIONS(slipway::Format)
public:
    /** "8 s", "3 min 20 s", "2 h 14 min", "3 d 4 h". Negative counts as zero. */
    [[nodiscard]] static QString duration(std::chrono::milliseconds time);
    /** "just now", "12 s ago", "4 min ago", "2 h ago", then the date. Empty for no time. */
    [[nodiscard]] static QString ago(const QDateTime &time, const QDateTime &now);
    /** "Today 07:19", "Yesterday 18:02", else date and time, in the local zone. */
    [[nodiscard]] static QString moment(const QDateTime &time, const QDateTime &now);
    /** Date and time in full, local zone, for tooltips. */
    [[nodiscard]] static QString exact(const QDateTime &time);
    /** "1.4 MB". */
    [[nodiscard]] static QString bytes(qint64 bytes);
};

} // namespace slipway
