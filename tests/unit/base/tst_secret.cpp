// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "base/secret.h"

#include <QTest>

using namespace slipway;

class SecretTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void removesWhatItWasToldToHide()
    {
        Redactor::hide(Secret(QByteArrayLiteral("correct-horse-battery")));
        QCOMPARE(Redactor::clean(QStringLiteral("key correct-horse-battery.")),
                 QStringLiteral("key ***."));
        QCOMPARE(Redactor::clean(QByteArrayLiteral("a correct-horse-battery")),
                 QByteArrayLiteral("a ***"));
    }

    void ignoresSecretsTooShortToBeOne()
    {
        Redactor::hide(Secret(QByteArrayLiteral("abc")));
        QCOMPARE(Redactor::clean(QStringLiteral("abc")), QStringLiteral("abc"));
    }

    void removesKeysByTheirShape()
    {
        QCOMPARE(Redactor::clean(QStringLiteral("WANDB_API_KEY=12345 x")),
                 QStringLiteral("WANDB_API_KEY=*** x"));
        QCOMPARE(Redactor::clean(QStringLiteral("authorization: Basic YXBpOng=")),
                 QStringLiteral("authorization: Basic ***"));
    }
};

QTEST_GUILESS_MAIN(SecretTest)
#include "tst_secret.moc"
