// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "base/filetail.h"

#include "base/secret.h"

#include <QFile>

namespace slipway {

QString endOfFile(const QString &path)
{
    constexpr qint64 Kept = 16 * 1024;
    QFile file(path);
    if (path.isEmpty() || !file.open(QIODevice::ReadOnly))
        return {};
    const bool cut = file.size() > Kept && file.seek(file.size() - Kept);
    QByteArray text = file.read(Kept);
    if (cut)
        text.remove(0, text.indexOf('\n') + 1);
    return Redactor::clean(QString::fromUtf8(text));
}

} // namespace slipway
