// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "agent/agentrunner.h"
#include "agent/preparation.h"
#include "support/answer.h"
#include "unit/agent/memoryagent.h"

#include <QTemporaryDir>
#include <QTest>
#include <algorithm>
#include <csignal>
#include <sys/resource.h>

using namespace slipway;
using namespace slipway::agent;

namespace {

const QueueItemId Item(QStringLiteral("item"));
const auto Handle = QStringLiteral("handle");

/** A job whose code holds a link where the agent puts its requirements. */
class LinkingArtifacts : public MemoryArtifacts
{
public:
    QString target;

    QCoro::Task<Result<JobDetails>> job(JobRef) override
    {
        JobDetails details;
        details.source = CodeSource{};
        details.requirements = {QStringLiteral("wandb==0.19")};
        co_return details;
    }
    QCoro::Task<Result<void>> download(ArtifactId, QString folder, std::stop_token) override
    {
        if (!target.isEmpty())
            QFile::link(target, folder + QStringLiteral("/requirements.frozen.txt"));
        co_return Result<void>();
    }
};

class NoImages : public ImageBuilder
{
public:
    QCoro::Task<Result<BuiltImage>> build(BuildRequest, Output, std::stop_token) override
    {
        co_return failed(ErrorKind::Unsupported);
    }
};

Record record(Record::Kind kind)
{
    Record record;
    record.kind = kind;
    record.item = Item;
    if (kind == Record::Kind::Taken) {
        Offer offer;
        offer.item = Item;
        offer.queue = QueueName(QStringLiteral("queue"));
        offer.spec = JsonText("{\"entity\":\"ada\",\"docker\":{\"docker_image\":\"image:1\"}}");
        offer.run = {EntityName(QStringLiteral("ada")), ProjectName(QStringLiteral("p")),
                     RunId(QStringLiteral("run"))};
        offer.resource = Resource::LocalContainer;
        record.offer = offer;
    }
    if (kind == Record::Kind::Started)
        record.handle = Handle;
    if (kind == Record::Kind::Failed)
        record.failure = {QStringLiteral("agent"), QStringLiteral("It did not start.")};
    return record;
}

/** No file may grow beyond `bytes`: as a full disk does, it lets the journal's writes fail. */
void limitFiles(rlim_t bytes)
{
    rlimit limit{};
    getrlimit(RLIMIT_FSIZE, &limit);
    limit.rlim_cur = std::min(bytes, limit.rlim_max);
    setrlimit(RLIMIT_FSIZE, &limit);
}

} // namespace

/** An agent that comes back to a journal. */
class TestAgentRunner : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    MemoryConnection m_connection;
    std::unique_ptr<MemoryAgents> m_agents;
    std::unique_ptr<MemoryQueues> m_queues;
    std::unique_ptr<MemoryTarget> m_target;
    MemoryArtifacts m_artifacts;
    MemoryRuns m_runs;
    MemorySources m_sources;
    NoImages m_images;
    std::shared_ptr<AgentRunner> m_runner;

    QString journalPath() const { return m_folder->filePath(QStringLiteral("journal.jsonl")); }
    qint64 journalSize() const { return QFileInfo(journalPath()).size(); }
    bool isDone() const
    {
        Machine machine({}, Limits{}, Pace{}, 1);
        machine.restore(*Journal(journalPath()).read());
        return machine.works().isEmpty();
    }

    /** The server says that the item is still this agent's. */
    void claim()
    {
        QueueItem item;
        item.id = Item;
        item.state = ItemState::Claimed;
        item.run = record(Record::Kind::Taken).offer->run;
        m_queues->knownItems.insert(Item.text(), item);
    }

    void comeBackTo(const QList<Record::Kind> &kinds)
    {
        QList<Record> records;
        for (const Record::Kind kind : kinds)
            records.append(record(kind));
        comeBackTo(records);
    }
    void comeBackTo(const QList<Record> &records)
    {
        QVERIFY(Journal(journalPath()).begin(records).has_value());
        AgentOptions options;
        options.entity = EntityName(QStringLiteral("ada"));
        options.queues = {QueueName(QStringLiteral("queue"))};
        options.folder = m_folder->path();
        const AgentPorts ports{
            m_connection, *m_agents, *m_queues, m_artifacts,
            m_runs,       m_sources, m_images,  {{Resource::LocalContainer, m_target.get()}}};
        m_runner = std::make_shared<AgentRunner>(options, ports);
        QVERIFY(answerOf(m_runner->begin()).has_value());
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_agents = std::make_unique<MemoryAgents>();
        m_target = std::make_unique<MemoryTarget>();
        m_queues = std::make_unique<MemoryQueues>();
        m_connection.can = {};
        Queue queue;
        queue.name = QueueName(QStringLiteral("queue"));
        m_queues->known.insert(queue.name.text(), queue);
    }

    void cleanup()
    {
        limitFiles(RLIM_INFINITY);
        if (m_runner)
            QCoro::waitFor(m_runner->end());
        m_runner.reset();
    }

    void removesWhatAStartWithoutAnAnswerLeftBehind()
    {
        comeBackTo({Record::Kind::Taken, Record::Kind::Acknowledged, Record::Kind::Starting,
                    Record::Kind::Failed});
        m_target->job = QStringLiteral("lost");
        m_target->refusedFinds = 1;
        m_runner->work();
        // Nobody can say yet whether there is one: not done.
        QTRY_VERIFY(m_target->finds > 0);
        QVERIFY(!isDone());
        QTRY_VERIFY(isDone());
        QCOMPARE(m_target->done,
                 (QStringList{QStringLiteral("stop lost"), QStringLiteral("cleanUp lost")}));
    }

    void looksForNothingThatWasNeverStarted()
    {
        comeBackTo({Record::Kind::Taken, Record::Kind::Acknowledged, Record::Kind::Failed});
        m_runner->work();
        QTRY_VERIFY(isDone());
        QCOMPARE(m_target->finds, 0);
    }

    void doesNotRunAgainWhatIsNoLongerItsOwn()
    {
        comeBackTo({Record::Kind::Taken, Record::Kind::Acknowledged, Record::Kind::Starting});
        QueueItem item;
        item.id = Item;
        item.state = ItemState::Finished;
        m_queues->knownItems.insert(Item.text(), item);
        m_runner->work();
        QTRY_VERIFY(isDone());
        QCOMPARE(m_target->done, QStringList());
        QCOMPARE(m_agents->failures, QStringList());
    }

    void goesOnWithWhatIsStillItsOwn()
    {
        comeBackTo({Record::Kind::Taken, Record::Kind::Acknowledged, Record::Kind::Starting});
        claim();
        m_runner->work();
        QTRY_COMPARE(m_target->done, QStringList(QStringLiteral("start")));
    }

    void asksForTheKeyOnceAllElseIsReady()
    {
        m_connection.can.runKeys = true;
        m_agents->keyAnswers = {failed(ErrorKind::Unavailable), Secret("of-the-run")};
        m_target->preparations = {failed(ErrorKind::Timeout)};
        comeBackTo({Record::Kind::Taken, Record::Kind::Acknowledged, Record::Kind::Starting});
        claim();
        m_runner->work();
        // The server away for once is no failure of the item. Nobody asked while its image did not
        // come: until then it can still go back.
        QTRY_COMPARE_WITH_TIMEOUT(m_target->done, QStringList(QStringLiteral("start")), 20'000);
        QCOMPARE(m_agents->keysAsked, 2);
        QCOMPARE(m_target->keyGiven, QStringLiteral("of-the-run"));
        QCOMPARE(m_agents->failures, QStringList());
    }

    void beginsNothingWithoutAKey()
    {
        m_connection.can.runKeys = true;
        m_agents->keyAnswers = {failed(ErrorKind::Forbidden)};
        comeBackTo({Record::Kind::Taken, Record::Kind::Acknowledged, Record::Kind::Starting});
        claim();
        m_runner->work();
        QTRY_VERIFY(isDone());
        QCOMPARE(m_target->done, QStringList());
        QCOMPARE(m_agents->failures.size(), 1);
    }

    void stopsTheJobOfAnItemThatIsAnothersByNow()
    {
        m_connection.can.launchDetails = true;
        comeBackTo({Record::Kind::Taken, Record::Kind::Acknowledged, Record::Kind::Starting,
                    Record::Kind::Started});
        claim();
        m_queues->knownItems[Item.text()].agent = LaunchAgentId(QStringLiteral("another"));
        m_target->job = Handle;
        m_agents->state = RunState::Running; // the other's
        m_runner->work();
        QTRY_COMPARE(m_target->done, QStringList(QStringLiteral("stop ") + Handle));
        m_target->state = TargetState::Failed;
        QTRY_VERIFY(isDone());
        QCOMPARE(m_target->done.last(), QStringLiteral("cleanUp ") + Handle);
        QVERIFY(m_agents->closed.isEmpty() && m_agents->failures.isEmpty());
        QCOMPARE(m_agents->requeues, QList<bool>());
    }

    void stopsTheJobOfAnItemThatWasRemoved()
    {
        m_connection.can.launchDetails = true;
        comeBackTo({Record::Kind::Taken, Record::Kind::Acknowledged, Record::Kind::Starting,
                    Record::Kind::Started});
        m_target->job = Handle;
        m_agents->state = RunState::Running;
        m_agents->knowsAgents = false; // a server with new data: the job goes on
        m_runner->work();
        QTRY_VERIFY_WITH_TIMEOUT(m_agents->looks >= 2, 30'000); // one is the sign of life
        QCOMPARE(m_target->done, QStringList());
        m_agents->knowsAgents = true;
        QTRY_COMPARE_WITH_TIMEOUT(m_target->done, QStringList(QStringLiteral("stop ") + Handle),
                                  30'000);
        m_target->state = TargetState::Failed;
        QTRY_VERIFY(isDone());
        QVERIFY(m_agents->closed.isEmpty() && m_agents->failures.isEmpty());
    }

    void closesARunByItsHoldOnly()
    {
        m_connection.can.launchDetails = true;
        m_agents->state = RunState::Running;
        m_agents->closeAnswer = failed(ErrorKind::Conflict); // another goes on with it
        claim();
        comeBackTo({Record::Kind::Taken, Record::Kind::Acknowledged, Record::Kind::StopAsked});
        m_runner->work();
        QTRY_VERIFY(isDone());
        QCOMPARE(m_agents->closed, (QList<std::pair<int, int>>{{0, 255}}));
        QCOMPARE(m_runs.finished, QStringList());
    }

    void closesNoRunOfAnothersItemOnPlainServers()
    {
        m_agents->state = RunState::Running;
        claim();
        comeBackTo({Record::Kind::Taken, Record::Kind::Acknowledged, Record::Kind::StopAsked});
        m_queues->knownItems[Item.text()].run->id = RunId(QStringLiteral("another"));
        m_runner->work();
        QTRY_VERIFY(isDone());
        QCOMPARE(m_runs.finished, QStringList());
    }

    void keepsTheJobUntilItsEndIsWrittenDown()
    {
        std::signal(SIGXFSZ, SIG_IGN);
        comeBackTo({Record::Kind::Taken, Record::Kind::Acknowledged, Record::Kind::Starting,
                    Record::Kind::Started});
        m_target->job = Handle;
        m_target->state = TargetState::Finished;
        limitFiles(static_cast<rlim_t>(journalSize()));
        m_runner->work();
        QVERIFY(!QTest::qWaitFor([this] { return !m_target->done.isEmpty(); }, 300));
        limitFiles(RLIM_INFINITY);
        QTRY_VERIFY(isDone());
        QCOMPARE(m_target->done, QStringList(QStringLiteral("cleanUp ") + Handle));
    }

    void launchesTheRestOfAPreemptedJobOnPlainServers()
    {
        m_target->state = TargetState::Failed;
        comeBackTo({Record::Kind::Taken, Record::Kind::Acknowledged, Record::Kind::Starting,
                    Record::Kind::Started, Record::Kind::Preempted});
        m_target->job = Handle;
        m_runner->work();
        QTRY_VERIFY(isDone());
        QCOMPARE(m_queues->pushedAgain, QStringList(Item.text()));
        QVERIFY(m_queues->lastSpec.utf8().contains("\"run_id\":\"run\""));
        QCOMPARE(m_target->done.last(), QStringLiteral("cleanUp ") + Handle);
        QCOMPARE(m_agents->failures, QStringList());
    }

    void neverLaunchesTheRestTwice()
    {
        comeBackTo({Record::Kind::Taken, Record::Kind::Acknowledged, Record::Kind::Starting,
                    Record::Kind::Started, Record::Kind::Preempted, Record::Kind::Returning});
        m_runner->work();
        QTRY_VERIFY(isDone());
        QCOMPARE(m_queues->pushedAgain, QStringList());
    }

    void endsAPreemptedJobOnlyOnceTheServerKnows()
    {
        m_connection.can.launchDetails = true;
        m_agents->requeueAnswers = {failed(ErrorKind::Unavailable)};
        comeBackTo({Record::Kind::Taken, Record::Kind::Acknowledged, Record::Kind::Starting,
                    Record::Kind::Started, Record::Kind::Preempted});
        claim();
        m_target->job = Handle;
        m_runner->work();
        QTRY_COMPARE(m_agents->requeues.size(), 1);
        QCOMPARE(m_target->done, QStringList());
        QTRY_COMPARE(m_target->done, QStringList(QStringLiteral("stop ") + Handle));
        QCOMPARE(m_agents->requeues, (QList<bool>{false, false}));
    }

    void writesThroughNoLinkOfTheCode()
    {
        AgentOptions options;
        options.entity = EntityName(QStringLiteral("ada"));
        options.folder = m_folder->path();
        LinkingArtifacts artifacts;
        const AgentPorts ports{
            m_connection, *m_agents, *m_queues, artifacts,
            m_runs,       m_sources, m_images,  {{Resource::LocalContainer, m_target.get()}}};
        Offer offer = *record(Record::Kind::Taken).offer;
        offer.spec = JsonText("{\"entity\":\"ada\",\"job\":\"ada/p/x:v0\"}");
        const QString written = ItemFolders(options.folder, offer.item).work +
                                QStringLiteral("/code/requirements.frozen.txt");
        answerOf(prepare(&options, &ports, offer, [](ItemPhase) {}, {}));
        QFile file(written);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("wandb==0.19\n"));
        artifacts.target = m_folder->filePath(QStringLiteral("outside"));
        answerOf(prepare(&options, &ports, offer, [](ItemPhase) {}, {}));
        QVERIFY(QFileInfo(written).isSymLink());
        QVERIFY(!QFile::exists(artifacts.target));
    }

    void defect_07_failuresOfJobsOfOtherEntitiesAreToldToo()
    {
        Record taken = record(Record::Kind::Taken);
        taken.offer->run.entity = EntityName(QStringLiteral("another"));
        comeBackTo({taken, record(Record::Kind::Acknowledged), record(Record::Kind::Failed)});
        m_runner->work();
        QTRY_VERIFY(isDone());
        QCOMPARE(m_agents->failures, QStringList(QStringLiteral("It did not start.")));
    }

    void saysItAgainWhenTheServerWasAwayAtTheEnd()
    {
        claim();
        m_agents->state = std::nullopt;
        m_agents->failAnswers = {failed(ErrorKind::Unavailable)};
        comeBackTo({Record::Kind::Taken, Record::Kind::Acknowledged, Record::Kind::StopAsked});
        m_runner->work();
        QTRY_VERIFY(isDone());
        QCOMPARE(m_agents->failures.size(), 2);
    }
};

QTEST_GUILESS_MAIN(TestAgentRunner)
#include "tst_agentrunner.moc"
