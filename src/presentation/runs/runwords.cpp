// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "presentation/runs/runwords.h"

#include "presentation/common/format.h"

#include <QUrl>

namespace slipway {

QString RunWords::name(const Run &run)
{
    return run.displayName.isEmpty() ? run.ref.id.text() : run.displayName;
}

QString RunWords::duration(const Run &run, const QDateTime &now)
{
    if (!run.createdAt.isValid() || run.state == RunState::Pending)
        return {};
    QDateTime end = now;
    if (isOver(run.state))
        end = run.finishedAt.isValid() ? run.finishedAt : run.heartbeatAt;
    if (!end.isValid())
        return {};
    return Format::duration(std::chrono::milliseconds(run.createdAt.msecsTo(end)));
}

QString RunWords::route(const RunRef &run)
{
    return QStringLiteral("runs/") +
           QString::fromLatin1(QUrl::toPercentEncoding(run.project.text())) + u'/' +
           QString::fromLatin1(QUrl::toPercentEncoding(run.id.text()));
}

} // namespace slipway
