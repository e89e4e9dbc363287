// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "fakes.h"
#include "support/answer.h"
#include "usecases/createqueue.h"
#include "usecases/launchjob.h"
#include "usecases/signin.h"
#include "usecases/stopitem.h"
#include "usecases/stoprun.h"

#include <QTest>

using namespace slipway;

namespace {

const EntityName Ada(QStringLiteral("ada"));

QueueDraft draft()
{
    QueueDraft queue;
    queue.entity = Ada;
    queue.name = QStringLiteral("gpu");
    queue.config = QStringLiteral("{\"cpus\": 2}");
    return queue;
}

LaunchRequest launchRequest()
{
    LaunchRequest request;
    request.what = JobRef::parse(QStringLiteral("ada/demo/job-x:v0"));
    request.entity = Ada;
    request.project = ProjectName(QStringLiteral("demo"));
    request.queue = QueueName(QStringLiteral("gpu"));
    request.idempotencyKey = QStringLiteral("k");
    return request;
}

} // namespace

class IntentionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void signInKeepsAGoodKeyIfWanted()
    {
        const auto connection = std::make_shared<MemoryConnection>();
        const auto store = std::make_shared<MemorySecrets>();
        const SignIn signIn([&](const QUrl &, const Secret &) { return connection; }, store);
        const QUrl server(QStringLiteral("https://api.wandb.ai"));
        const Secret key(QByteArray(40, 'k'));
        auto result = answerOf(signIn.run(server, key, false));
        QCOMPARE(result->viewer.username, QStringLiteral("ada"));
        QVERIFY(store->kept.isEmpty());
        result = answerOf(signIn.run(server, Secret(key.expose() + "\n"), true));
        QVERIFY(result->stored);
        QCOMPARE(store->kept.value(server.toString()), key.expose());

        store->error = failed(ErrorKind::Unavailable, QStringLiteral("keyring.missing"));
        result = answerOf(signIn.run(server, key, true));
        QVERIFY(result.has_value() && !result->stored);
        QCOMPARE(result->storeError->reason, QStringLiteral("keyring.missing"));
    }

    void signInNamesTheFieldThatIsWrong()
    {
        const auto connection = std::make_shared<MemoryConnection>();
        const SignIn signIn([&](const QUrl &, const Secret &) { return connection; }, nullptr);
        const Secret key(QByteArray(40, 'k'));
        const QUrl server(QStringLiteral("https://api.wandb.ai"));
        const QUrl file(QStringLiteral("file:///etc"));
        QCOMPARE(answerOf(signIn.run(file, key, false)).error().reason,
                 QStringLiteral("server.address"));
        QCOMPARE(answerOf(signIn.run(server, Secret("short"), false)).error().reason,
                 QStringLiteral("key.tooShort"));
        connection->who = failed(ErrorKind::Unauthenticated, QStringLiteral("key.refused"));
        QCOMPARE(answerOf(signIn.run(server, key, false)).error().field, QStringLiteral("key"));
        connection->who = failed(ErrorKind::Unavailable);
        QCOMPARE(answerOf(signIn.run(server, key, false)).error().field, QStringLiteral("server"));
    }

    void createQueueSaysWhereADocumentIsWrong_data()
    {
        QTest::addColumn<QString>("config");
        QTest::addColumn<QString>("reason");
        QTest::addColumn<QString>("place");
        const auto row = [](const char *name, const char *config, const char *reason,
                            const char *place) {
            QTest::newRow(name) << QString::fromUtf8(config) << QString::fromLatin1(reason)
                                << QString::fromLatin1(place);
        };
        row("missing comma", "{\n  \"a\": 1\n  \"b\": 2\n}", "json.syntax", "3:");
        row("columns are characters", "{\"ñ\": x}", "json.syntax", "1:7");
        row("list", "[1]", "json.notObject", "");
        row("number", "5", "json.notObject", "");
    }

    void createQueueSaysWhereADocumentIsWrong()
    {
        QFETCH(QString, config);
        QFETCH(QString, reason);
        QFETCH(QString, place);
        QueueDraft queue = draft();
        queue.config = config;
        const auto checked = CreateQueue::check(queue);
        QCOMPARE(checked.error().field, QStringLiteral("config"));
        QCOMPARE(checked.error().reason, reason);
        QCOMPARE(checked.error().detail.left(place.size()), place);
    }

    void createQueueRefusesATakenName()
    {
        const auto queues = std::make_shared<MemoryQueues>();
        const CreateQueue create(queues);
        QVERIFY(answerOf(create.run(draft())).has_value());
        QCOMPARE(queues->created.first().config.utf8(), QByteArray("{\"cpus\": 2}"));
        queues->known.insert(QStringLiteral("gpu"), {});
        const auto again = answerOf(create.run(draft()));
        QCOMPARE(again.error().kind, ErrorKind::Conflict);
        QCOMPARE(again.error().field, QStringLiteral("name"));
        QCOMPARE(queues->created.size(), 1);
    }

    void launchNeedsTheQueueAndMakesTheProject()
    {
        const auto queues = std::make_shared<MemoryQueues>();
        const auto connection = std::make_shared<MemoryConnection>();
        const LaunchJob launch(queues, std::make_shared<MemoryArtifacts>(), connection);
        QCOMPARE(answerOf(launch.run(launchRequest())).error().reason,
                 QStringLiteral("queue.notFound"));
        QVERIFY(connection->ensured.isEmpty());
        queues->known.insert(QStringLiteral("gpu"), {});
        QVERIFY(answerOf(launch.run(launchRequest())).has_value());
        QCOMPARE(connection->ensured, QStringList{QStringLiteral("demo")});
        QCOMPARE(queues->pushed.first().idempotencyKey, QStringLiteral("k"));

        LaunchRequest keyless = launchRequest();
        keyless.idempotencyKey.clear();
        QVERIFY(answerOf(launch.run(keyless)).has_value());
        QVERIFY(!queues->pushed.last().idempotencyKey.isEmpty());
    }

    void launchSendsAPriorityOnlyToQueuesThatHaveThem()
    {
        const auto queues = std::make_shared<MemoryQueues>();
        const LaunchJob launch(queues, std::make_shared<MemoryArtifacts>(),
                               std::make_shared<MemoryConnection>());
        LaunchRequest request = launchRequest();
        queues->known.insert(QStringLiteral("gpu"), {});
        request.priority = Priority::Medium;
        QVERIFY(answerOf(launch.run(request)).has_value());
        QVERIFY(!queues->pushed.last().priority.has_value());
        request.priority = Priority::Critical;
        QCOMPARE(answerOf(launch.run(request)).error().reason,
                 QStringLiteral("queue.noPriorities"));
        queues->known[QStringLiteral("gpu")].prioritised = true;
        QVERIFY(answerOf(launch.run(request)).has_value());
        QCOMPARE(queues->pushed.last().priority.value(), Priority::Critical);
    }

    void launchAsksTheJobsSchemasBeforeItPushes()
    {
        const auto queues = std::make_shared<MemoryQueues>();
        const auto artifacts = std::make_shared<MemoryArtifacts>();
        queues->known.insert(QStringLiteral("gpu"), {});
        artifacts->knownInputs = {
            {{}, JsonText(R"({"type": "object", "properties": {"lr": {"type": "number",
                "maximum": 1}}})")},
            {QStringLiteral("model.yaml"), JsonText(R"({"type": "object", "properties":
                {"layers": {"type": "integer"}}})")}};
        const LaunchJob launch(queues, artifacts, std::make_shared<MemoryConnection>());
        LaunchRequest request = launchRequest();
        request.runConfig = JsonText(R"({"lr": 2})");
        Error error = answerOf(launch.run(request)).error();
        QCOMPARE(error.reason, QStringLiteral("job.input"));
        QCOMPARE(error.field, QStringLiteral("runConfig"));
        QCOMPARE(error.detail, QStringLiteral("lr: 2 is above 1."));
        request.runConfig = JsonText(R"({"lr": 0.5})");
        request.files = JsonText(R"({"model.yaml": {"layers": "many"}, "other.json": {}})");
        error = answerOf(launch.run(request)).error();
        QCOMPARE(error.field, QStringLiteral("files"));
        QCOMPARE(error.detail,
                 QStringLiteral("layers of model.yaml: \"many\" is not of type integer.\n"
                                "other.json: the job takes no such file."));
        QVERIFY(queues->pushed.isEmpty());
        request.files = JsonText(R"({"model.yaml": {"layers": 3}})");
        QVERIFY(answerOf(launch.run(request)).has_value());
        QCOMPARE(queues->pushed.size(), 1);
    }

    void launchChecksItsFields_data()
    {
        QTest::addColumn<QString>("field");
        for (const char *field : {"job", "image", "queue", "project", "runConfig", "files",
                                  "resourceArgs", "templateValues"})
            QTest::newRow(field) << QString::fromLatin1(field);
    }

    void launchChecksItsFields()
    {
        QFETCH(QString, field);
        LaunchRequest request = launchRequest();
        if (field == QLatin1StringView("job"))
            request.what = JobRef::parse(QStringLiteral("nonsense"));
        else if (field == QLatin1StringView("image"))
            request.what = ImageSource{QStringLiteral("--privileged")};
        else if (field == QLatin1StringView("queue"))
            request.queue = {};
        else if (field == QLatin1StringView("project"))
            request.project = ProjectName(QStringLiteral("a/b"));
        else if (field == QLatin1StringView("runConfig"))
            request.runConfig = JsonText("{");
        else if (field == QLatin1StringView("files"))
            request.files = JsonText(R"({"../config.yaml": {"a": 1}})");
        else if (field == QLatin1StringView("resourceArgs"))
            request.resourceArgs = JsonText("[]");
        else
            request.templateValues = JsonText("x");
        QCOMPARE(LaunchJob::check(request).error().field, field);
        QVERIFY(LaunchJob::check(launchRequest()).has_value());
    }

    void stopItemFindsAWayOnPlainServers()
    {
        const auto queues = std::make_shared<MemoryQueues>();
        const auto runs = std::make_shared<MemoryRuns>();
        const StopItem stop(queues, runs);
        const QueueItemId id(QStringLiteral("7"));
        QueueItem item;
        item.id = id;
        item.queue = QueueName(QStringLiteral("gpu"));
        item.state = ItemState::Pending;
        item.phase = ItemPhase::Waiting;
        queues->known.insert(QStringLiteral("gpu"), {});
        queues->knownItems.insert(id.text(), item);

        QVERIFY(answerOf(stop.run(Ada, id)).has_value());
        QCOMPARE(queues->stoppedItems, QStringList{id.text()});

        queues->isPlain = true;
        QVERIFY(answerOf(stop.run(Ada, id)).has_value());
        QCOMPARE(queues->removedItems, QStringList{id.text()});

        queues->knownItems[id.text()].state = ItemState::Leased;
        queues->knownItems[id.text()].phase = ItemPhase::Leased;
        QCOMPARE(answerOf(stop.run(Ada, id)).error().reason, QStringLiteral("item.between"));

        queues->knownItems[id.text()].run =
            RunRef{Ada, ProjectName(QStringLiteral("p")), RunId(QStringLiteral("r"))};
        QVERIFY(answerOf(stop.run(Ada, id)).has_value());
        QCOMPARE(runs->stopped, QStringList{QStringLiteral("r")});

        queues->knownItems[id.text()].phase = ItemPhase::Finished;
        QCOMPARE(answerOf(stop.run(Ada, id)).error().reason, QStringLiteral("item.over"));
    }

    void stopRunLeavesEndedRunsAlone()
    {
        const auto runs = std::make_shared<MemoryRuns>();
        const StopRun stop(runs);
        const RunRef ref{Ada, ProjectName(QStringLiteral("p")), RunId(QStringLiteral("r"))};
        runs->known.insert(QStringLiteral("r"), Run{.ref = ref, .state = RunState::Finished});
        QCOMPARE(answerOf(stop.run(ref)).error().reason, QStringLiteral("run.over"));
        runs->known[QStringLiteral("r")].state = RunState::Running;
        QVERIFY(answerOf(stop.run(ref)).has_value());
        QCOMPARE(runs->stopped, QStringList{QStringLiteral("r")});
    }
};

QTEST_GUILESS_MAIN(IntentionsTest)
#include "tst_intentions.moc"
