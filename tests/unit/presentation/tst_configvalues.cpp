// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "presentation/jobs/configvalues.h"

#include <QTest>

using namespace slipway;

class ConfigValuesTest : public QObject
{
    Q_OBJECT

private:
    static QVariantMap row(const QString &key, const QString &value)
    {
        return {{QStringLiteral("key"), key}, {QStringLiteral("value"), value}};
    }

private Q_SLOTS:
    void keepsTheTypeThatWasTyped()
    {
        const Result<JsonText> config =
            configFromRows({row(QStringLiteral("a"), QStringLiteral("0.05")),
                            row(QStringLiteral("b"), QStringLiteral("adam")),
                            row(QStringLiteral("c"), QStringLiteral("\"30\"")),
                            row(QStringLiteral("d"), QStringLiteral("[1, 2]")),
                            row(QStringLiteral("e"), QStringLiteral("true"))});
        QVERIFY(config);
        QCOMPARE(
            config->utf8(),
            QByteArrayLiteral("{\"a\":0.05,\"b\":\"adam\",\"c\":\"30\",\"d\":[1,2],\"e\":true}"));
    }

    void takesTextThatOnlyBeginsLikeJson()
    {
        const Result<JsonText> config =
            configFromRows({row(QStringLiteral("a"), QStringLiteral("1, 2")),
                            row(QStringLiteral("b"), QStringLiteral("[unclosed"))});
        QVERIFY(config);
        QCOMPARE(config->utf8(), QByteArrayLiteral("{\"a\":\"1, 2\",\"b\":\"[unclosed\"}"));
    }

    void isEmptyWithoutRows()
    {
        QVERIFY(configFromRows({})->isEmpty());
        QVERIFY(configFromRows({row(QString(), QString())})->isEmpty());
    }

    void namesAKeyThatStandsTwiceOrIsMissing()
    {
        const Result<JsonText> twice =
            configFromRows({row(QStringLiteral("a"), QStringLiteral("1")),
                            row(QStringLiteral("a"), QStringLiteral("2"))});
        QVERIFY(!twice);
        QCOMPARE(twice.error().reason, QStringLiteral("config.keyTwice"));
        const Result<JsonText> missing = configFromRows({row(QString(), QStringLiteral("1"))});
        QVERIFY(!missing);
        QCOMPARE(missing.error().field, QStringLiteral("runConfig"));
    }
};

QTEST_GUILESS_MAIN(ConfigValuesTest)
#include "tst_configvalues.moc"
