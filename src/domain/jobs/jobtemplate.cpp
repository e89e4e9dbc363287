// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "domain/jobs/jobtemplate.h"

namespace slipway {

QString JobTemplate::description(const QString &language) const
{
    return descriptions.value(language, descriptions.value(QStringLiteral("en")));
}

QString mirroredRemote(const QString &remote, const QString &mirror)
{
    static const QLatin1StringView github("https://github.com/");
    const QString base = mirror.trimmed();
    if (base.isEmpty() || !remote.startsWith(github))
        return remote;
    const bool joined = base.endsWith(u'/') || base.endsWith(u':');
    return (joined ? base : QString(base + u'/')) + remote.mid(github.size());
}

} // namespace slipway
