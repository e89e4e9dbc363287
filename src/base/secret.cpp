// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "base/secret.h"

#include <QMutex>
#include <QRegularExpression>
#include <QSet>

namespace slipway {
namespace {

constexpr int ShortestSecret = 8;

QMutex &mutex()
{
    static QMutex lock;
    return lock;
}

QSet<QByteArray> &known()
{
    static QSet<QByteArray> secrets;
    return secrets;
}

} // namespace

void Redactor::hide(const Secret &secret)
{
    if (secret.expose().size() < ShortestSecret)
        return;
    const QMutexLocker lock(&mutex());
    known().insert(secret.expose());
}

QByteArray Redactor::clean(QByteArray text)
{
    const QMutexLocker lock(&mutex());
    for (const QByteArray &secret : std::as_const(known()))
        text.replace(secret, "***");
    return text;
}

QString Redactor::clean(QString text)
{
    {
        const QMutexLocker lock(&mutex());
        for (const QByteArray &secret : std::as_const(known()))
            text.replace(QString::fromUtf8(secret), QStringLiteral("***"));
    }
    static const QRegularExpression shapes(
        QStringLiteral("(WANDB_API_KEY=|Authorization: *(?:Basic|Bearer) +)[^\\s'\"]+"),
        QRegularExpression::CaseInsensitiveOption);
    text.replace(shapes, QStringLiteral("\\1***"));
    return text;
}

} // namespace slipway
