// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "agent/journal/launchspec.h"

#include <QElapsedTimer>
#include <QTest>
#include <nlohmann/json.hpp>

using namespace slipway;
using namespace slipway::agent;

namespace {

/** Apostrophes for quotation marks, so that samples can be read. */
JsonText json(const char *text)
{
    return JsonText(QByteArray(text).replace('\'', '"'));
}

} // namespace

class SpecCorpusTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusesWhatIsNoSpec_data()
    {
        QTest::addColumn<JsonText>("spec");
        const auto row = [](const char *name, const char *text) {
            QTest::newRow(name) << json(text);
        };
        row("nothing", "");
        row("no JSON", "{'job': ");
        row("a list", "[]");
        row("a text", "'job'");
        row("no job", "{'entity': 'e'}");
        row("a job that is none", "{'job': 'x'}");
        row("a job of four parts", "{'job': 'a/b/c/d'}");
        row("words that are a text", "{'job': 'e/p/j', 'overrides': {'args': '--x'}}");
        row("words of lists", "{'job': 'e/p/j', 'overrides': {'entry_point': [['sh']]}}");
        row("words of null", "{'job': 'e/p/j', 'overrides': {'args': [null]}}");
        row("an end inside of a word",
            "{'job': 'e/p/j', 'overrides': {'entry_point': ['python\\u0000', 'x']}}");
        row("an end inside of an argument",
            "{'job': 'e/p/j', 'overrides': {'args': ['a\\u0000b']}}");
        row("an end inside of the image", "{'image_uri': 'busybox\\u0000--privileged'}");
        row("an end inside of the name", "{'image_uri': 'busybox', 'name': 'a\\u0000b'}");
        row("an end inside of the run", "{'image_uri': 'busybox', 'run_id': '\\u0000'}");
        row("half a character", "{'image_uri': 'busybox', 'name': '\\ud800'}");
        QTest::newRow("deep lists")
            << JsonText("{\"image_uri\":\"b\",\"resource_args\":" + QByteArray(200'000, '[') +
                        QByteArray(200'000, ']') + '}');
        QTest::newRow("deep maps") << JsonText(
            "{\"image_uri\":\"b\",\"resource_args\":" + QByteArray("{\"a\":").repeated(100'000) +
            '1' + QByteArray(100'000, '}') + '}');
    }

    void refusesWhatIsNoSpec()
    {
        QFETCH(JsonText, spec);
        const Result<LaunchSpec> read = parseLaunchSpec(spec);
        QVERIFY(!read.has_value());
        QCOMPARE(read.error().reason, QStringLiteral("spec.invalid"));
        QVERIFY(!withoutSecrets(spec).utf8().contains("[[[["));
        QCOMPARE(fillMacros(spec, {{QStringLiteral("a"), QStringLiteral("b")}}).utf8().size() > 0,
                 !spec.isEmpty());
    }

    void defect_19_noKeyGoesToTheDisk()
    {
        const JsonText spec = json("{'job': 'e/p/j', '_wandb_api_key': 'local-secret'}");
        QVERIFY(!withoutSecrets(spec).utf8().contains("local-secret"));
        QCOMPARE(withoutSecrets(json("{'_wandb_api_key': 'local-secret'")).utf8(),
                 QByteArray("null"));
    }

    void defect_21_macrosKnowOnlyWhatTheyWereGiven()
    {
        qputenv("AWS_SECRET_ACCESS_KEY", "canary-of-the-agent");
        const QMap<QString, QString> values{
            {QStringLiteral("run_name"), QStringLiteral("${author}")},
            {QStringLiteral("author"), QStringLiteral("ada")}};
        const QByteArray filled =
            fillMacros(json("{'env': ['A=${AWS_SECRET_ACCESS_KEY}', '${PATH}', '${run_name}', "
                            "'${author}${author}', '${', '${}', '$${author}', '${run-name}'], "
                            "'${author}': '${HOME}'}"),
                       values)
                .utf8();
        qunsetenv("AWS_SECRET_ACCESS_KEY");
        // What was asked for by another name, or inside of a value, stays as it is written.
        QCOMPARE(filled, json("{'env':['A=${AWS_SECRET_ACCESS_KEY}','${PATH}','${author}','adaada',"
                              "'${','${}','$ada','${run-name}'],'${author}':'${HOME}'}")
                             .utf8());
    }

    void macrosDoNotExplode()
    {
        const QByteArray document =
            "[" + QByteArray("\"${run_name}${run_name}${run_name}${run_name}\",").repeated(20'000) +
            "0]";
        QElapsedTimer timer;
        timer.start();
        const QByteArray filled =
            fillMacros(JsonText(document), {{QStringLiteral("run_name"), QString(100'000, u'x')}})
                .utf8();
        QVERIFY2(filled.size() < document.size() + 1'100'000,
                 qPrintable(QString::number(filled.size())));
        QVERIFY(filled.contains(QByteArray(100'000, 'x')) && filled.contains("${run_name}"));
        QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
    }
};

QTEST_GUILESS_MAIN(SpecCorpusTest)
#include "tst_speccorpus.moc"
