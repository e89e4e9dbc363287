// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "presentation/common/format.h"

#include <QLocale>
#include <algorithm>

using namespace std::chrono;

namespace slipway {

QString Format::duration(milliseconds time)
{
    const qint64 seconds = std::max<qint64>(0, duration_cast<std::chrono::seconds>(time).count());
    if (seconds < 60)
        //: A duration
        return tr("%1 s").arg(seconds);
    if (seconds < 3600) {
        if (seconds >= 600 || seconds % 60 == 0)
            //: A duration
            return tr("%1 min").arg(seconds / 60);
        //: A duration
        return tr("%1 min %2 s").arg(seconds / 60).arg(seconds % 60);
    }
    if (seconds < 86400)
        //: A duration
        return tr("%1 h %2 min").arg(seconds / 3600).arg(seconds % 3600 / 60);
    //: A duration: days and hours
    return tr("%1 d %2 h").arg(seconds / 86400).arg(seconds % 86400 / 3600);
}

QString Format::ago(const QDateTime &time, const QDateTime &now)
{
    if (!time.isValid())
        return {};
    const qint64 seconds = time.secsTo(now);
    if (seconds < 5)
        return tr("just now");
    if (seconds < 60)
        return tr("%1 s ago").arg(seconds);
    if (seconds < 3600)
        return tr("%1 min ago").arg(seconds / 60);
    if (seconds < 86400)
        return tr("%1 h ago").arg(seconds / 3600);
    return moment(time, now);
}

QString Format::moment(const QDateTime &time, const QDateTime &now)
{
    if (!time.isValid())
        return {};
    const QLocale locale;
    const QDateTime local = time.toLocalTime();
    const QString clock = locale.toString(local.time(), QLocale::ShortFormat);
    const qint64 days = local.date().daysTo(now.toLocalTime().date());
    if (days == 0)
        //: %1 is a time of day
        return tr("Today %1").arg(clock);
    if (days == 1)
        //: %1 is a time of day
        return tr("Yesterday %1").arg(clock);
    return locale.toString(local, QLocale::ShortFormat);
}

QString Format::exact(const QDateTime &time)
{
    if (!time.isValid())
        return {};
    const QLocale locale;
    const QDateTime local = time.toLocalTime();
    return locale.toString(local.date(), QLocale::ShortFormat) + u' ' +
           local.time().toString(QStringLiteral("HH:mm:ss"));
}

QString Format::bytes(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat);
}

} // namespace slipway
