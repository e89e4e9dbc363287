// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "agent/journal/launchspec.h"
#include "agent/preparation.h"

#include <QTest>

using namespace slipway;
using namespace slipway::agent;

namespace {

/** Apostrophes for quotation marks, so that samples can be read. */
JsonText json(const char *text)
{
    return JsonText(QByteArray(text).replace('\'', '"'));
}

RunRef sampleRun()
{
    return {EntityName(QStringLiteral("e")), ProjectName(QStringLiteral("p")),
            RunId(QStringLiteral("abcd1234"))};
}

} // namespace

class TestLaunchSpec : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatWandbPushes()
    {
        const auto spec = parseLaunchSpec(
            json("{'job':'e/P/job-x:v0','entity':'e','project':'My-Project','docker':{},"
                 "'resource':null,'git':{},'overrides':{'args':['--lr',0.1],"
                 "'run_config':{'lr':1.0,'big':12345678901234567890}},'name':'n'}"));
        QVERIFY(spec.has_value());
        QCOMPARE(spec->job.name, QStringLiteral("job-x"));
        QCOMPARE(spec->project.text(), QStringLiteral("my-project"));
        QVERIFY(spec->resource == Resource::LocalContainer);
        QCOMPARE(spec->args, (QStringList{QStringLiteral("--lr"), QStringLiteral("0.1")}));
        // Numbers keep their kind: 1.0 is no 1.
        QCOMPARE(spec->runConfig.utf8(), QByteArray("{\"lr\":1.0,\"big\":12345678901234567890}"));
    }

    void takesTheProjectOfTheJob()
    {
        const auto spec = parseLaunchSpec(json("{'job':'e/P/x:latest','entity':'e','project':''}"));
        QCOMPARE(spec->project.text(), QStringLiteral("p"));
    }

    void refusesWhatMakesNoSense_data()
    {
        QTest::addColumn<JsonText>("text");
        QTest::newRow("no JSON") << json("{");
        QTest::newRow("no object") << json("[]");
        QTest::newRow("neither job nor image") << json("{'entity':'e'}");
        QTest::newRow("no job name") << json("{'job':'just-a-name'}");
        QTest::newRow("args no list") << json("{'job':'e/p/x:v0','overrides':{'args':'-x'}}");
        QTest::newRow("args of maps") << json("{'job':'e/p/x:v0','overrides':{'args':[{}]}}");
    }
    void refusesWhatMakesNoSense()
    {
        QFETCH(JsonText, text);
        QVERIFY(!parseLaunchSpec(text).has_value());
    }

    void takesTheBuilderOutOfTheResourceArguments()
    {
        const auto spec = parseLaunchSpec(
            json("{'job':'e/p/x:v0','resource':'local-container','resource_args':"
                 "{'local-container':{'cpus':2,'builder':{'base_image':'base:1'}}}}"));
        QCOMPARE(spec->baseImage, QStringLiteral("base:1"));
        QCOMPARE(spec->resourceArgs.utf8(), QByteArray("{\"cpus\":2}"));
    }

    void keepsKeysOffTheDisk()
    {
        const JsonText clean =
            withoutSecrets(json("{'job':'e/p/x:v0','_wandb_api_key':'hush-hush'}"));
        QVERIFY(!clean.utf8().contains("hush-hush"));
        QVERIFY(clean.utf8().contains("e/p/x:v0"));
    }

    void fillsOnlyTheMacrosItKnows()
    {
        qputenv("SLIPWAY_TEST_SECRET", "hush-hush");
        const JsonText filled =
            fillMacros(json("{'env':['A=${run_id}','B=${SLIPWAY_TEST_SECRET}'],'${run_id}':1}"),
                       {{QStringLiteral("run_id"), QStringLiteral("r1")}});
        qunsetenv("SLIPWAY_TEST_SECRET");
        QCOMPARE(filled, json("{'env':['A=r1','B=${SLIPWAY_TEST_SECRET}'],'${run_id}':1}"));
    }

    void setsTheEnvironmentOfALaunch()
    {
        auto spec = parseLaunchSpec(json("{'job':'e/p/x:v0','entity':'e','project':'p',"
                                         "'author':'me','name':'n','overrides':{'artifacts':"
                                         "{'data':'e/p/d:v1'}}}"));
        QVERIFY(spec.has_value());
        const auto environment =
            launchEnvironment(*spec, sampleRun(), QueueItemId(QStringLiteral("i")),
                              QueueName(QStringLiteral("q")), EntityName(QStringLiteral("qe")));
        const auto value = [&environment](const char *name) {
            return environment.value(QString::fromLatin1(name));
        };
        QCOMPARE(value("WANDB_LAUNCH"), QStringLiteral("True"));
        QCOMPARE(value("WANDB_RUN_ID"), QStringLiteral("abcd1234"));
        QCOMPARE(value("WANDB_CONFIG"), QStringLiteral("{}"));
        QCOMPARE(value("WANDB_LAUNCH_FILE_OVERRIDES"), QStringLiteral("{}"));
        QCOMPARE(value("WANDB_USERNAME"), QStringLiteral("me"));
        QCOMPARE(value("WANDB_LAUNCH_QUEUE_ENTITY"), QStringLiteral("qe"));
        QCOMPARE(value("WANDB_LAUNCH_TRACE_ID"), QStringLiteral("i"));
        QCOMPARE(value("WANDB_ARTIFACTS"),
                 QStringLiteral("{\"_wandb_job\":\"e/p/x:v0\",\"data\":\"e/p/d:v1\"}"));
        QVERIFY(!environment.contains(QStringLiteral("WANDB_DOCKER")));
        QVERIFY(!environment.contains(QStringLiteral("WANDB_API_KEY")));
        QVERIFY(!environment.contains(QStringLiteral("WANDB_RESUME")));
    }

    void cutsLongTextsAsTheConsumersPutThemTogether()
    {
        QMap<QString, QString> environment;
        const QString text = QString(32'670, u'a') + QString(32'670, u'b') + u'c';
        putChunked(environment, QStringLiteral("WANDB_CONFIG"), text);
        QCOMPARE(environment.size(), 3);
        QCOMPARE(environment.value(QStringLiteral("WANDB_CONFIG_0")) +
                     environment.value(QStringLiteral("WANDB_CONFIG_1")) +
                     environment.value(QStringLiteral("WANDB_CONFIG_2")),
                 text);
    }

    void leadsContainersToTheHubOfThisComputer()
    {
        QCOMPARE(addressForContainers(QUrl(QStringLiteral("http://localhost:8931"))),
                 QUrl(QStringLiteral("http://host.docker.internal:8931")));
        QCOMPARE(addressForContainers(QUrl(QStringLiteral("http://127.0.0.1:8931"))),
                 QUrl(QStringLiteral("http://host.docker.internal:8931")));
        QCOMPARE(addressForContainers(QUrl(QStringLiteral("https://api.wandb.ai"))),
                 QUrl(QStringLiteral("https://api.wandb.ai")));
    }

    void readsTheRulesOfItsQueue()
    {
        const auto spec =
            parseLaunchSpec(json("{'job':'e/p/j:v0','resource':'local-container','resource_args':"
                                 "{'local-container':{'cpus':2,'slipway':{'existence-check':false,"
                                 "'start-timeout':60,'pull-timeout':600,"
                                 "'lost-timeout':900}}}}"));
        QVERIFY(spec.has_value());
        QVERIFY(!spec->needsRun);
        QCOMPARE(spec->startLimit, std::optional(Instant(60'000)));
        QCOMPARE(spec->pullLimit, std::optional(Instant(600'000)));
        QCOMPARE(spec->resourceArgs.utf8(), QByteArray("{\"cpus\":2}"));
        const auto usual = parseLaunchSpec(json("{'job':'e/p/j:v0'}"));
        QVERIFY(usual->needsRun && !usual->startLimit && !usual->pullLimit);
    }

    void refusesRulesThatMakeNoSense_data()
    {
        QTest::addColumn<QByteArray>("rules");
        QTest::newRow("unknown") << QByteArray("{'existence_check':false}");
        QTest::newRow("text") << QByteArray("{'existence-check':'false'}");
        QTest::newRow("negative") << QByteArray("{'start-timeout':-1}");
        QTest::newRow("fraction") << QByteArray("{'pull-timeout':1.5}");
        QTest::newRow("endless") << QByteArray("{'pull-timeout':99999999999}");
    }
    void refusesRulesThatMakeNoSense()
    {
        QFETCH(QByteArray, rules);
        const QByteArray text = "{'job':'e/p/j:v0','resource':'local-process','resource_args':"
                                "{'local-process':{'slipway':" +
                                rules + "}}}";
        const auto spec = parseLaunchSpec(json(text.constData()));
        QVERIFY(!spec.has_value());
        QVERIFY(spec.error().field.startsWith(QStringLiteral("resource_args.slipway.")));
    }

    void knowsSchedulersOfSweeps()
    {
        const auto scheduler = [](const char *text) {
            return parseLaunchSpec(json(text))->scheduler;
        };
        QVERIFY(scheduler("{'uri':'placeholder-uri-scheduler','job':'e/p/j:v0'}"));
        QVERIFY(scheduler("{'uri':'placeholder-uri-scheduler','docker':{'docker_image':'i'},"
                          "'resource':'local-process','overrides':{'entry_point':"
                          "['wandb','scheduler','abc']}}"));
        QVERIFY(!scheduler("{'uri':'placeholder-uri-scheduler','docker':{'docker_image':'i'},"
                           "'resource':'local-process'}"));
        QVERIFY(!scheduler("{'job':'e/p/j:v0'}"));
    }

    void aPreemptedJobGoesOnWithItsRun()
    {
        const JsonText before = json("{'job':'e/p/j:v0','sweep_id':'s','overrides':{'args':[1]}}");
        const auto once = resumingSpec(before, RunId(QStringLiteral("abc")));
        QCOMPARE(once->utf8(), json("{'job':'e/p/j:v0','overrides':{'args':[1]},'run_id':'abc',"
                                    "'_resume_count':1}")
                                   .utf8());
        JsonText spec = *once;
        for (int times = 2; times <= 5; ++times)
            spec = *resumingSpec(spec, RunId(QStringLiteral("abc")));
        QVERIFY(!resumingSpec(spec, RunId(QStringLiteral("abc"))));
    }

    void defect_26_theServerIsToldOfNoMoreThanLimits()
    {
        const QString told = agentConfigJson(EntityName(QStringLiteral("e")),
                                             {QueueName(QStringLiteral("q"))}, 2, 1);
        QCOMPARE(told, QStringLiteral("{\"entity\":\"e\",\"queues\":[\"q\"],\"max_jobs\":2,"
                                      "\"max_schedulers\":1,\"builder\":{\"type\":\"docker\"}}"));
    }

    void remembersAsWhomItRegistered()
    {
        const Registration registration{QStringLiteral("http://localhost:8931"),
                                        EntityName(QStringLiteral("e")),
                                        {QStringLiteral("q")},
                                        QStringLiteral("id"),
                                        QStringLiteral("agent-1"),
                                        {QStringLiteral("queue id")},
                                        {.launchDetails = true, .runKeys = true, .news = false}};
        QVERIFY(registrationFrom(toBytes(registration)) == registration);
        QVERIFY(!registrationFrom("{").has_value());
    }
};

QTEST_GUILESS_MAIN(TestLaunchSpec)
#include "tst_launchspec.moc"
