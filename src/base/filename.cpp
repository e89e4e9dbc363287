// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "base/filename.h"

namespace slipway {

QString safeFileName(const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    QByteArray name;
    for (const char c : utf8) {
        const bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
        const bool digit = c >= '0' && c <= '9';
        // No leading dot: neither hidden, nor "." and "..".
        if (letter || digit || c == '-' || c == '_' || c == '=' || c == '+' ||
            (c == '.' && !name.isEmpty()))
            name += c;
        else
            name += '%' + QByteArray(1, c).toHex().toUpper();
    }
    return name.isEmpty() ? QStringLiteral("%") : QString::fromLatin1(name);
}

} // namespace slipway
