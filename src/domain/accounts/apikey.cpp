// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "domain/accounts/apikey.h"

#include <QList>
#include <algorithm>

namespace slipway {
namespace {

constexpr qsizetype ShortestSecret = 40;

bool isKeyCharacter(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' ||
           c == '-';
}

bool isKeyText(QByteArrayView text)
{
    return std::all_of(text.begin(), text.end(), isKeyCharacter);
}

/** header.payload.signature, each base64url: what identity federation hands out. */
bool isToken(const QByteArray &key)
{
    const QList<QByteArray> parts = key.split('.');
    return parts.size() == 3 && std::all_of(parts.begin(), parts.end(), [](const QByteArray &part) {
               return !part.isEmpty() && isKeyText(part);
           });
}

} // namespace

KeyProblem checkKeyFormat(const QByteArray &key)
{
    if (key.isEmpty())
        return KeyProblem::Empty;
    if (isToken(key))
        return KeyProblem::None;
    const qsizetype dash = key.indexOf('-');
    const QByteArray secret = key.mid(dash + 1);
    // The prefix may be anything for the SDK; what cannot stand in a header is refused here.
    if (!isKeyText(secret) ||
        std::any_of(key.begin(), key.end(), [](char c) { return c <= ' ' || c == 0x7f; }))
        return KeyProblem::ForbiddenCharacter;
    return secret.size() < ShortestSecret ? KeyProblem::TooShort : KeyProblem::None;
}

} // namespace slipway
