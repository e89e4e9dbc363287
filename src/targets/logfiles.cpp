// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "targets/logfiles.h"

#include <QFile>
#include <QFileInfo>

namespace slipway {

void setAsideLog(const QString &path)
{
    const QFileInfo log(path);
    if (!log.isFile() || log.size() == 0)
        return;
    const QString name =
        log.path() + u'/' + log.completeBaseName() + QStringLiteral(".%1.") + log.suffix();
    // Rename takes no name that is there, so two that do this at once lose nothing.
    for (int attempt = 1; !QFile::rename(path, name.arg(attempt)); ++attempt) {
        if (!QFile::exists(name.arg(attempt)))
            return; // that was not the reason: the new attempt goes on in the same file
    }
}

} // namespace slipway
