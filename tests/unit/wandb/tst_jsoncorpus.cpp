// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "wandb/codecs.h"
#include "wandb/json.h"

#include <QElapsedTimer>
#include <QTest>

using namespace slipway;

/** JSON as servers and jobs write it, and as they should not. */
class JsonCorpusTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatTheLibraryReads_data()
    {
        QTest::addColumn<QByteArray>("text");
        for (const char *text :
             {"null", "true", "0", "-0", "-1", "18446744073709551615", "-9223372036854775808",
              "1.5", "1e3", "\"\"", "\"a\\u00e9\\n\"", "[]", "{}", "[[],{}]",
              "{\"b\":1,\"a\":{\"c\":[1,{\"d\":null}]}}", "{\"a\":1,\"b\":2,\"a\":3}",
              "{\"a\":{\"x\":1},\"a\":[1,2],\"\":0}", " [1 , 2 ]\n"})
            QTest::newRow(text) << QByteArray(text);
    }

    void readsWhatTheLibraryReads()
    {
        QFETCH(QByteArray, text);
        const Result<Json> read = parseJson(text, QStringLiteral("x"));
        QVERIFY(read.has_value());
        QCOMPARE(read->dump(), Json::parse(text.begin(), text.end()).dump());
    }

    void refusesWhatIsNone_data()
    {
        QTest::addColumn<QByteArray>("text");
        for (const char *text :
             {"",         " ",   "{",    "[1,]",       "{\"a\"}",     "{a:1}",    "'a'",
              "01",       "1.",  "+1",   "[1] 2",      "\"\\ud800\"", "\"\xff\"", "\"\xc0\xae\"",
              "\"a\nb\"", "nul", "NaN2", "{\"a\":1,}", "\"\\x\"",     "/* */ 1"})
            QTest::newRow(text) << QByteArray(text);
        QTest::newRow("deep") << QByteArray(201, '[') + QByteArray(201, ']');
        QTest::newRow("deeper") << QByteArray(1'000'000, '[');
        QTest::newRow("deep maps") << QByteArray("{\"a\":").repeated(200'000);
        QTest::newRow("NUL") << QByteArray("[\0]", 3);
    }

    void refusesWhatIsNone()
    {
        QFETCH(QByteArray, text);
        const Result<Json> read = parseJson(text, QStringLiteral("x"));
        QVERIFY(!read.has_value());
        QCOMPARE(read.error().reason, QStringLiteral("json.syntax"));
        QVERIFY(!read.error().detail.isEmpty());
    }

    void wideObjectsAreReadSoon()
    {
        QByteArray text = "{";
        for (int i = 0; i < 200'000; ++i)
            text += "\"key" + QByteArray::number(i) + "\":1,";
        text += "\"last\":2}";
        QElapsedTimer timer;
        timer.start();
        const Result<Json> read = parseJson(text, QStringLiteral("x"));
        const qint64 time = timer.elapsed();
        QVERIFY(read.has_value());
        QCOMPARE(read->size(), size_t(200'001));
        QCOMPARE(textAt(*read, "key0"), QString());
        QCOMPARE(intAt(*read, "last"), 2);
        QVERIFY2(time < 5000, qPrintable(QString::number(time)));
        qInfo("%lld ms", time);
    }

    void stepsThatAreNoNumbersDoNotMixUpAMetric()
    {
        const auto rows = parseJson(R"([{"_step":2,"loss":1},{"_step":NaN,"loss":2},
            {"_step":1e999,"loss":3},{"_step":0,"loss":4},{"_step":-Infinity,"loss":5}])",
                                    QStringLiteral("x"));
        QVERIFY(rows.has_value());
        const QList<MetricSeries> series =
            seriesFrom(std::vector<Json>(rows->begin(), rows->end()));
        QCOMPARE(series.size(), 1);
        QList<double> steps;
        for (const QPointF &point : series.first().points)
            steps << point.x();
        QCOMPARE(steps, (QList<double>{0, 1, 2, 3, 4}));
    }
};

QTEST_GUILESS_MAIN(JsonCorpusTest)
#include "tst_jsoncorpus.moc"
