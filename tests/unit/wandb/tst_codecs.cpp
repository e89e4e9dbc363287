// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "wandb/codecs.h"

#include <QTest>
#include <cmath>

using namespace slipway;

class CodecsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readNumbersThatJsonDoesNotHave()
    {
        const auto json = parseJson("{\"a\":NaN,\"b\":[-Infinity,1e999,-1e999,1e-999],"
                                    "\"c\":\"NaN inside \\\" Infinity\",\"d\":1}",
                                    {});
        QVERIFY(json.has_value());
        QVERIFY(std::isnan(numberOf(at(*json, "a")).value()));
        QVERIFY(std::isinf(numberOf(at(*json, "b")[0]).value()));
        QCOMPARE(textOf(at(*json, "b")[1]), QStringLiteral("Infinity"));
        QCOMPARE(textOf(at(*json, "b")[2]), QStringLiteral("-Infinity"));
        QVERIFY(numberOf(at(*json, "b")[3]).value() < 1e-300);
        QCOMPARE(textAt(*json, "c"), QStringLiteral("NaN inside \" Infinity"));
        QCOMPARE(intAt(*json, "d"), 1);
    }

    void refuseWhatIsNoJson_data()
    {
        QTest::addColumn<QByteArray>("text");
        for (const char *text : {"", "{", "NaNs", "{\"a\":}", "\"open", "{\"a\":1}x", "\"\\"})
            QTest::newRow(text) << QByteArray(text);
        QTest::newRow("nested") << QByteArray(100'000, '[');
    }

    void refuseWhatIsNoJson()
    {
        QFETCH(QByteArray, text);
        QVERIFY(!parseJson(text, {}).has_value());
    }

    void ofAQueueWithDetails()
    {
        const Json node = Json::parse(R"({"id":"UQ==","name":"gpu","prioritizationMode":"V0",
            "slipwayResource":"local-container","slipwayCreatedAt":"2026-01-02T03:04:05.250Z",
            "slipwayCounts":{"pending":1,"leased":0,"claimed":2,"finished":3,"failed":4},
            "slipwayAgents":[
              {"id":"1","agentStatus":"POLLING","heartbeatAt":"2026-01-02T03:04:00Z"},
              {"id":"2","agentStatus":"POLLING","heartbeatAt":"2026-01-01T03:04:00Z"},
              {"id":"3","agentStatus":"KILLED","heartbeatAt":"2026-01-02T03:04:00Z"}]})");
        const QDateTime now(QDate(2026, 1, 2), QTime(3, 4, 10), Qt::UTC);
        const Queue queue = queueFrom(node, EntityName(QStringLiteral("ada")), now);
        QCOMPARE(queue.name.text(), QStringLiteral("gpu"));
        QVERIFY(queue.prioritised);
        QCOMPARE(queue.resource, Resource::LocalContainer);
        QCOMPARE(queue.counts, (ItemCounts{1, 0, 2, 3, 4}));
        QCOMPARE(queue.agentsKnown, 3);
        QCOMPARE(queue.agentsPolling, 1);
        QCOMPARE(queue.createdAt, QDateTime(QDate(2026, 1, 2), QTime(3, 4, 5, 250), Qt::UTC));
    }

    void ofAQueueOfPlainServersTellNoCounts()
    {
        const Queue queue = queueFrom(Json::parse(R"({"id":"q","name":"n","access":"PROJECT"})"),
                                      {}, QDateTime::currentDateTimeUtc());
        QCOMPARE(queue.counts, ItemCounts());
        QCOMPARE(queue.resource, Resource::Unknown);
    }

    void ofAQueueConfiguration()
    {
        Json node = Json::parse(R"({"resource":"local-container",
            "config":{"resource_args":{"local-container":{"z":1,"cpus":"{{cpu}}"}}},
            "templateVariables":[{"name":"cpu","schema":""}]})");
        node["templateVariables"][0]["schema"] = R"({"type":"integer","maximum":4})";
        const QueueConfig config = queueConfigFrom(node);
        QCOMPARE(config.config.utf8(), QByteArray(R"({"z":1,"cpus":"{{cpu}}"})"));
        QCOMPARE(config.templateVariables.utf8(),
                 QByteArray(R"({"cpu":{"schema":{"type":"integer","maximum":4}}})"));
    }

    void ofAnItemWithDetails()
    {
        const Json node = Json::parse(R"({"id":"7","state":"CLAIMED","associatedRunId":"z9y8x7w6",
            "slipwayQueueName":"gpu","slipwayPhase":"building","slipwayPhaseDetail":"step 3",
            "slipwayRunSpec":{"job":"ada/demo/job-x:v0","entity":"ada","project":"demo"},
            "slipwayProject":"demo","slipwayEntity":"ada","slipwayPriority":1,"slipwayAttempt":2,
            "slipwayFailure":{"stage":"build","message":"<b>no</b>","filePaths":null}})");
        const QueueItem item =
            itemFrom(node, EntityName(QStringLiteral("ada")), QueueName(QStringLiteral("other")));
        QCOMPARE(item.queue.text(), QStringLiteral("gpu"));
        QCOMPARE(item.state, ItemState::Claimed);
        QCOMPARE(item.phase, ItemPhase::Building);
        QCOMPARE(item.job, QStringLiteral("ada/demo/job-x:v0"));
        QCOMPARE(item.run->project.text(), QStringLiteral("demo"));
        QCOMPARE(item.run->id.text(), QStringLiteral("z9y8x7w6"));
        QCOMPARE(item.priority.value(), Priority::High);
        QCOMPARE(item.attempt, 2);
        QCOMPARE(item.failure->stage, QStringLiteral("build"));
    }

    void ofAPlainItemGuessThePhase()
    {
        const Json node = Json::parse(R"({"id":"7","state":"PENDING","associatedRunId":null})");
        const QueueItem item = itemFrom(node, {}, QueueName(QStringLiteral("q")));
        QCOMPARE(item.phase, ItemPhase::Waiting);
        QVERIFY(!item.run.has_value());
        QVERIFY(!item.priority.has_value());
    }

    void ofARun()
    {
        Json node = Json::parse(R"({"id":"UnVu","name":"a1","displayName":"calm-otter-1",
            "state":"running","createdAt":"2026-01-02T03:04:05","heartbeatAt":null,
            "historyLineCount":3,"logLineCount":"4","user":{"username":"ada"},
            "slipwayExitCode":0})");
        node["config"] = R"({"lr":{"value":0.1},"plain":2,"_wandb":{"value":{}}})";
        node["summaryMetrics"] = R"({"loss":NaN})";
        const Run run =
            runFrom(node, EntityName(QStringLiteral("ada")), ProjectName(QStringLiteral("demo")));
        QCOMPARE(run.config.utf8(), QByteArray(R"({"lr":0.1,"plain":2})"));
        QCOMPARE(run.summary.utf8(), QByteArray(R"({"loss":"NaN"})"));
        QCOMPARE(run.exitCode.value(), 0);
        QCOMPARE(run.logLines, 4);
        QCOMPARE(run.createdAt.toUTC(), QDateTime(QDate(2026, 1, 2), QTime(3, 4, 5), Qt::UTC));
        QVERIFY(!run.heartbeatAt.isValid());
    }

    void ofARunConfigurationForWriting()
    {
        const auto wrapped = wrappedConfig(JsonText(R"({"lr":0.1,"pair":[1,2],"o":{"x":1}})"));
        const auto json = parseJson(wrapped->utf8(), {});
        QCOMPARE(dump(at(*json, {"pair", "value"})), QByteArray("[1,2]"));
        QCOMPARE(dump(at(*json, {"o", "value"})), QByteArray(R"({"x":1})"));
        QVERIFY(at(*json, {"_wandb", "value", "t"}).is_object());
        QCOMPARE(unwrappedConfig(*wrapped).utf8(),
                 QByteArray(R"({"lr":0.1,"pair":[1,2],"o":{"x":1}})"));
        QVERIFY(!wrappedConfig(JsonText("[]")).has_value());
    }

    void ofHistoryKeepEveryNumberAndNothingElse()
    {
        const std::vector<Json> rows{Json::parse(R"({"_step":2,"loss":0.25,"_runtime":9})"),
                                     Json(R"({"_step":1,"loss":NaN,"name":"x"})"),
                                     Json(R"({"_step":0,"loss":Infinity,"acc":1})"), Json("broken"),
                                     Json(nullptr)};
        const QList<MetricSeries> series = seriesFrom(rows);
        QCOMPARE(series.size(), 2);
        QCOMPARE(series[0].name, QStringLiteral("loss"));
        QCOMPARE(series[0].points.size(), 3);
        QVERIFY(std::isinf(series[0].points[0].y()));
        QVERIFY(std::isnan(series[0].points[1].y()));
        QCOMPARE(series[0].points[2], QPointF(2, 0.25));
        QCOMPARE(series[1].points, QList<QPointF>{QPointF(0, 1)});
    }

    void ofJobsShowCommittedVersionsNewestFirst()
    {
        const Json project = Json::parse(R"({"name":"demo","entityName":"ada","artifactType":{
            "artifactCollections":{"edges":[
              {"node":{"name":"job-a","artifacts":{"edges":[
                {"node":{"id":"1","state":"COMMITTED","versionIndex":0,"aliases":[{"alias":"v0"}]}},
                {"node":{"id":"2","state":"COMMITTED","versionIndex":1,"description":"new",
                         "aliases":[{"alias":"latest"},{"alias":"v1"}]}},
                {"node":{"id":"3","state":"PENDING","versionIndex":null,"aliases":[]}}]}}},
              {"node":{"name":"job-empty","artifacts":{"edges":[]}}}]}}})");
        const QList<Job> jobs = jobsFrom(project, {});
        QCOMPARE(jobs.size(), 1);
        QCOMPARE(jobs[0].entity.text(), QStringLiteral("ada"));
        QCOMPARE(jobs[0].description, QStringLiteral("new"));
        QCOMPARE(jobs[0].versions.size(), 2);
        QCOMPARE(jobs[0].versions[0].index, 1);
        QCOMPARE(jobs[0].versions[0].aliases,
                 (QStringList{QStringLiteral("latest"), QStringLiteral("v1")}));
    }

    void surviveNonsense()
    {
        const Json nonsense =
            Json::parse(R"([1,{"edges":{"node":[]}},"x",null,{"name":{"a":[]}}])");
        for (const Json &json : nonsense) {
            QVERIFY(queueFrom(json, {}, {}).id.isEmpty());
            QVERIFY(itemFrom(json, {}, {}).id.isEmpty());
            QVERIFY(runFrom(json, {}, {}).ref.id.isEmpty());
            QVERIFY(agentFrom(json).id.isEmpty());
            QVERIFY(jobsFrom(json, {}).isEmpty());
            QVERIFY(nodesOf(json).empty());
            QVERIFY(queueConfigFrom(json).config.utf8() == "{}");
        }
    }
};

QTEST_GUILESS_MAIN(CodecsTest)
#include "tst_codecs.moc"
