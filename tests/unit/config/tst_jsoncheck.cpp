// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "config/jsoncheck.h"

#include <QTest>

using namespace slipway;

class JsonCheckTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesAnObject()
    {
        const Result<JsonText> json =
            checkJsonObject(QStringLiteral("{\"a\": [1, {\"b\": null}]}"));
        QVERIFY(json);
        QCOMPARE(json->utf8(), QByteArray("{\"a\": [1, {\"b\": null}]}"));
    }

    void namesThePlaceOfTheFirstFault_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("reason");
        QTest::addColumn<QString>("place");
        const auto row = [](const char *name, const QString &text, const char *reason,
                            const char *place) {
            QTest::addRow("%s", name)
                << text << QString::fromLatin1(reason) << QString::fromLatin1(place);
        };
        row("a comma too many", QStringLiteral("{\"a\": 1,\n \"b\": 2,\n}"), "json.syntax", "3:1:");
        row("an end that is missing", QStringLiteral("{\"a\": 1"), "json.syntax", "1:8:");
        row("single quotes", QStringLiteral("{'a': 1}"), "json.syntax", "1:2:");
        row("behind wide characters", QStringLiteral("{\"\u00e9\u00e9\": x}"), "json.syntax",
            "1:8:");
        row("nothing", QString(), "json.syntax", "1:1:");
        row("a list", QStringLiteral("[1]"), "json.notObject", "1:1:");
        row("a key twice", QStringLiteral("{\"a\": 1,\n\"a\": 2}"), "json.syntax", "2:");
        row("something behind it", QStringLiteral("{} x"), "json.syntax", "1:4:");
        row("nesting", QStringLiteral("{\"a\":") + QString(101, QLatin1Char('[')), "json.syntax",
            "1:");
        row("not a number", QStringLiteral("{\"a\": NaN}"), "json.syntax", "1:7:");
    }
    void namesThePlaceOfTheFirstFault()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, reason);
        QFETCH(const QString, place);
        const Result<JsonText> json = checkJsonObject(text);
        QVERIFY(!json);
        QCOMPARE(json.error().reason, reason);
        QVERIFY2(json.error().detail.startsWith(place), qUtf8Printable(json.error().detail));
        QVERIFY2(!json.error().detail.contains(QStringLiteral("json.exception")),
                 qUtf8Printable(json.error().detail));
    }
};

QTEST_GUILESS_MAIN(JsonCheckTest)
#include "tst_jsoncheck.moc"
