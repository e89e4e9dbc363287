// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "presentation/common/commandline.h"

#include <algorithm>

namespace slipway {

QString shellLine(const QStringList &arguments)
{
    const auto isPlain = [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') ||
               QStringView(u"@%+=:,./_-").contains(c);
    };
    QStringList words;
    for (const QString &argument : arguments) {
        const bool plain =
            !argument.isEmpty() && std::all_of(argument.begin(), argument.end(), isPlain);
        QString quoted = argument;
        quoted.replace(u'\'', QStringLiteral("'\\''"));
        words.append(plain ? argument : u'\'' + quoted + u'\'');
    }
    return words.join(u' ');
}

} // namespace slipway
