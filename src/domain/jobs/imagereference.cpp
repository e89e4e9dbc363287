// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "domain/jobs/imagereference.h"

#include <QRegularExpression>

namespace slipway {
namespace {
constexpr qsizetype LongestReference = 512;
}

bool isImageReference(const QString &text)
{
    static const QRegularExpression form(QStringLiteral(
        "\\A[A-Za-z0-9][A-Za-z0-9._-]*(:[0-9]+)?(/[A-Za-z0-9][A-Za-z0-9._-]*)*"
        "(:[A-Za-z0-9_][A-Za-z0-9._-]{0,127})?(@[A-Za-z0-9]+:[0-9a-fA-F]{32,128})?\\z"));
    return text.size() <= LongestReference && form.match(text).hasMatch();
}

bool isRepository(const QString &text)
{
    static const QRegularExpression form(
        QStringLiteral("\\A(?:[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?(?::[0-9]{1,5})?/)?"
                       "[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*"
                       "(?:/[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*)*\\z"));
    constexpr qsizetype Longest = 255;
    return text.size() <= Longest && form.match(text).hasMatch();
}

} // namespace slipway
