// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "hub/runs/tolerantjson.h"

#include <QTest>

using namespace slipway::hub;

// Bodies stand below: moc of Qt 6.4 loses its way in raw string literals inside a class.
class TestTolerantJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bareNumbersThatJsonLacksAreRead();
    void membersKeepTheirText();
    void nestedMetricsAreFoundByDots();
    void halvesOfSurrogatePairsAreReplaced();
    void whatIsNotJsonIsRefused_data();
    void whatIsNotJsonIsRefused();
    void anyPrefixOfALineIsRefusedWithoutHarm();
    void whatHasTooManyValuesIsRefused();
    void theLastOfEqualKeysCountsInLargeObjectsToo();
};

void TestTolerantJson::bareNumbersThatJsonLacksAreRead()
{
    const auto value =
        readTolerant(R"({"a":NaN,"b":Infinity,"c":-Infinity,"d":1e999,"e":-1e999,"f":1e-999,)"
                     R"("g":123456789012345678901234567890})");
    QVERIFY(value);
    QCOMPARE(value->dump(),
             std::string(R"({"a":"NaN","b":"Infinity","c":"-Infinity","d":"Infinity",)"
                         R"("e":"-Infinity","f":0.0,"g":1.2345678901234568e+29})"));
}

void TestTolerantJson::membersKeepTheirText()
{
    const std::string line = R"( {"_step" : 3 , "x\u0041\n":[1, NaN ], "o": {"p":"}"} } )";
    const auto members = readMembers(line);
    QVERIFY(members);
    QCOMPARE(members->size(), std::size_t(3));
    QCOMPARE((*members)[1].key, std::string("xA\n"));
    QCOMPARE(std::string((*members)[1].value), std::string("[1, NaN ]"));
    QCOMPARE(std::string((*members)[2].value), std::string(R"({"p":"}"})"));
    QCOMPARE(readInteger((*members)[0].value).value_or(-1), 3);
}

void TestTolerantJson::nestedMetricsAreFoundByDots()
{
    const std::string line = R"({"a":{"b":{"c":5}},"a.x":6,"d":{"e.f":7}})";
    QCOMPARE(std::string(memberAt(line, "a.b.c")), std::string("5"));
    QCOMPARE(std::string(memberAt(line, "a.x")), std::string("6"));
    QCOMPARE(std::string(memberAt(line, "d.e.f")), std::string("7"));
    QVERIFY(memberAt(line, "a.b.d").empty());
}

void TestTolerantJson::halvesOfSurrogatePairsAreReplaced()
{
    const auto value = readTolerant(R"(["\ud83d\ude00","\ud83d","\udc00x"])");
    QVERIFY(value);
    QCOMPARE(value->at(0).get<std::string>(), std::string("\xF0\x9F\x98\x80"));
    QCOMPARE(value->at(1).get<std::string>(), std::string("\xEF\xBF\xBD"));
    QCOMPARE(value->at(2).get<std::string>(), std::string("\xEF\xBF\xBDx"));
}

void TestTolerantJson::whatIsNotJsonIsRefused_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *text :
         {"", "{", "{\"a\":}", "{\"a\":1,}", "[1 2]", "01", "1.", "-", "+1", "nan", "Infinit",
          "\"a", "\"\\x\"", "\"\\u12\"", "{\"a\":1}x", "'a'", "{a:1}", "1e", "--1"})
        QTest::newRow(*text ? text : "empty") << QByteArray(text);
    QTest::newRow("too deep") << QByteArray(10'000, '[') + QByteArray(10'000, ']');
}

void TestTolerantJson::whatIsNotJsonIsRefused()
{
    QFETCH(QByteArray, text);
    QVERIFY(
        !readTolerant(std::string_view(text.constData(), static_cast<std::size_t>(text.size()))));
}

void TestTolerantJson::anyPrefixOfALineIsRefusedWithoutHarm()
{
    const std::string line =
        R"({"a":[1,{"b":"\u00e9\n"}],"c":-1.5e+10,"d":true,"e":null,"f":-Infinity})";
    QVERIFY(readTolerant(line));
    for (std::size_t i = 0; i < line.size(); ++i)
        QVERIFY(!readTolerant(std::string(line.substr(0, i))));
}

void TestTolerantJson::whatHasTooManyValuesIsRefused()
{
    QVERIFY(readTolerant("[1,[2],3]", 5));
    QVERIFY(!readTolerant("[1,[2],3]", 4));
    std::string text = "[";
    for (int i = 0; i < 5'000'000; ++i)
        text += "[],";
    text += "0]";
    QVERIFY(!readTolerant(text));
}

void TestTolerantJson::theLastOfEqualKeysCountsInLargeObjectsToo()
{
    // Both ways of finding a key; quadratic work would take minutes.
    for (const int keys : {3, 150'000}) {
        std::string text = "{";
        for (const int round : {1, 2}) {
            for (int i = 0; i < keys; ++i)
                text += '"' + std::to_string(i) + "\":" + std::to_string(i * round) + ',';
        }
        text.back() = '}';
        const auto value = readTolerant(text);
        QVERIFY(value);
        QCOMPARE(value->size(), static_cast<std::size_t>(keys));
        QCOMPARE(value->at("2").get<int>(), 4);
        QCOMPARE(value->rbegin().value().get<int>(), (keys - 1) * 2);
    }
}

QTEST_GUILESS_MAIN(TestTolerantJson)
#include "tst_tolerantjson.moc"
