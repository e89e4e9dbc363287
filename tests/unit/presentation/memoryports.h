// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "memorysources.h"
#include "memorysweeps.h"
#include "presentation/session/session.h"

#include <QHash>

/* Ports that live in memory: what a view model asks is answered at once from plain members. These
 * are copied in the co_return: QCoro 0.8 moves out of any lvalue that is not const. */
namespace memory {

using namespace slipway;

struct MemoryConnection : Connection
{
    Result<Viewer> answer =
        Viewer{QStringLiteral("ada"),
               EntityName(QStringLiteral("ada")),
               {EntityName(QStringLiteral("ada")), EntityName(QStringLiteral("vision-team"))}};
    QUrl address{QStringLiteral("http://localhost:8931")};

    QUrl url() const override { return address; }
    QCoro::Task<Result<Viewer>> viewer() override { co_return Result<Viewer>(answer); }
    QCoro::Task<Result<Capabilities>> capabilities() override
    {
        co_return Capabilities{true, true};
    }
    QCoro::Task<Result<QList<ProjectName>>> projects(EntityName) override
    {
        co_return QList<ProjectName>{};
    }
    QCoro::Task<Result<void>> ensureProject(EntityName, ProjectName) override
    {
        co_return Result<void>{};
    }
};

struct MemoryQueues : QueueGateway
{
    QList<Queue> all;
    QList<QueueItem> allItems;
    std::optional<Error> failure;       ///< every question fails with it
    std::optional<Error> createFailure; ///< only creating does
    QList<NewQueue> made;
    QStringList stopped;
    QStringList removed;
    QStringList pushedAgain;
    QStringList pushKeys;
    QHash<QString, ItemChange> changed;  ///< by item
    QHash<QString, Error> refusals;      ///< by item: what changing it answers
    QHash<QString, bool> paused;         ///< by queue id
    QHash<QString, QueueConfig> configs; ///< by queue name
    QList<LaunchRequest> pushed;

    [[nodiscard]] Result<void> answerTo(const QueueItemId &item) const
    {
        if (refusals.contains(item.text()))
            return Error(refusals.value(item.text()));
        return {};
    }

    QCoro::Task<Result<QList<Queue>>> queues(EntityName) override
    {
        if (failure)
            co_return Error(*failure);
        co_return Result<QList<Queue>>(all);
    }
    QCoro::Task<Result<Queue>> queue(EntityName, QueueName name) override
    {
        if (failure)
            co_return Error(*failure);
        for (const Queue &queue : all) {
            if (queue.name == name)
                co_return queue;
        }
        co_return Error{ErrorKind::NotFound, {}, {}, QStringLiteral("queue.notFound")};
    }
    QCoro::Task<Result<QueueConfig>> config(EntityName, QueueName name) override
    {
        co_return configs.value(name.text());
    }
    QCoro::Task<Result<QueueId>> create(NewQueue queue) override
    {
        if (createFailure)
            co_return Error(*createFailure);
        made.append(queue);
        co_return QueueId(QStringLiteral("q-new"));
    }
    QCoro::Task<Result<void>> remove(QueueId) override { co_return Result<void>{}; }
    QCoro::Task<Result<QList<QueueItem>>> items(EntityName, QueueName) override
    {
        if (failure)
            co_return Error(*failure);
        co_return Result<QList<QueueItem>>(allItems);
    }
    QCoro::Task<Result<QueueItem>> item(EntityName, QueueItemId id) override
    {
        for (const QueueItem &item : allItems) {
            if (item.id == id)
                co_return item;
        }
        co_return Error{ErrorKind::NotFound, {}, {}};
    }
    QCoro::Task<Result<PushedItem>> push(LaunchRequest request) override
    {
        pushed.append(request);
        co_return PushedItem{};
    }
    QCoro::Task<Result<PushedItem>> pushAgain(QueueItem item, RunOfRepeat, QString key) override
    {
        pushKeys.append(key);
        const Result<void> answer = answerTo(item.id); // may be lost after it was carried out
        if (!answer)
            co_return answer.error();
        pushedAgain.append(item.id.text());
        co_return PushedItem{item.id, item.spec};
    }
    QCoro::Task<Result<void>> changeItem(QueueItemId item, ItemChange change) override
    {
        changed.insert(item.text(), change);
        co_return answerTo(item);
    }
    QCoro::Task<Result<void>> setPaused(QueueId queue, bool pause) override
    {
        paused.insert(queue.text(), pause);
        for (Queue &one : all)
            one.paused = one.id == queue ? pause : one.paused;
        co_return Result<void>{};
    }
    QCoro::Task<Result<void>> removeItem(QueueId, QueueItemId item) override
    {
        removed.append(item.text());
        co_return answerTo(item);
    }
    QCoro::Task<Result<void>> stopItem(EntityName, QueueItemId item, bool) override
    {
        stopped.append(item.text());
        co_return Result<void>{};
    }
};

struct MemoryAgents : AgentGateway
{
    QList<LaunchAgent> all;
    QHash<QString, AgentChange> changed; ///< by agent

    QCoro::Task<Result<QList<LaunchAgent>>> agents(EntityName) override
    {
        co_return Result<QList<LaunchAgent>>(all);
    }
    QCoro::Task<Result<LaunchAgentId>> registerAgent(NewLaunchAgent) override
    {
        co_return LaunchAgentId();
    }
    QCoro::Task<Result<LaunchAgent>> agent(LaunchAgentId) override { co_return LaunchAgent{}; }
    QCoro::Task<Result<void>> updateStatus(LaunchAgentId, AgentStatus) override
    {
        co_return Result<void>{};
    }
    QCoro::Task<Result<std::optional<PoppedItem>>> pop(EntityName, QueueName, LaunchAgentId,
                                                       JobKind) override
    {
        co_return std::optional<PoppedItem>{};
    }
    QCoro::Task<Result<void>> acknowledge(ItemHold, RunId) override { co_return Result<void>{}; }
    QCoro::Task<Result<void>> fail(ItemHold, QString, QString, QStringList) override
    {
        co_return Result<void>{};
    }
    QCoro::Task<Result<void>> report(ItemHold, ItemReport) override { co_return Result<void>{}; }
    QCoro::Task<Result<void>> requeue(ItemHold, bool) override { co_return Result<void>(); }
    QCoro::Task<Result<void>> closeRun(ItemHold, int) override { co_return Result<void>(); }
    QCoro::Task<Result<Secret>> createRunKey(RunRef, ItemHold) override { co_return Secret(); }
    QCoro::Task<Result<void>> revokeRunKey(RunRef, ItemHold) override { co_return Result<void>{}; }
    QCoro::Task<Result<std::optional<RunState>>> runState(RunRef) override
    {
        co_return std::optional<RunState>{};
    }
    QCoro::Task<Result<bool>> isStopped(RunRef) override { co_return false; }
    QCoro::Task<Result<QueueNews>> news(QList<QueueId>, quint64, std::stop_token) override
    {
        co_return QueueNews{};
    }
    QCoro::Task<Result<void>> change(LaunchAgentId agent, AgentChange change) override
    {
        changed.insert(agent.text(), change);
        co_return Result<void>{};
    }
};

struct MemoryRuns : RunGateway
{
    QList<Run> all;
    QStringList output; ///< of every run

    QCoro::Task<Result<QList<Run>>> runs(EntityName, ProjectName, int) override
    {
        co_return Result<QList<Run>>(all);
    }
    QCoro::Task<Result<Run>> run(RunRef ref) override
    {
        for (const Run &one : all) {
            if (one.ref == ref)
                co_return one;
        }
        co_return Error{ErrorKind::NotFound, {}, {}, QStringLiteral("run.notFound")};
    }
    QCoro::Task<Result<QList<MetricSeries>>> history(RunRef, int) override
    {
        co_return QList<MetricSeries>{};
    }
    QCoro::Task<Result<LogPage>> log(RunRef, qint64 from, int) override
    {
        LogPage page;
        for (qint64 line = from; line < output.size(); ++line)
            page.lines.append({line, {}, false, output[line]});
        page.total = output.size();
        co_return page;
    }
    QCoro::Task<Result<QList<RunFile>>> files(RunRef) override { co_return QList<RunFile>{}; }
    QCoro::Task<Result<void>> stop(RunRef) override { co_return Result<void>{}; }
    QCoro::Task<Result<Run>> start(RunRef, QString, JsonText) override { co_return Run{}; }
    QCoro::Task<Result<bool>> log(RunRef, qint64, QList<JsonText>, JsonText) override
    {
        co_return false;
    }
    QCoro::Task<Result<void>> appendOutput(RunRef, qint64, QStringList) override
    {
        co_return Result<void>{};
    }
    QCoro::Task<Result<void>> finish(RunRef, int) override { co_return Result<void>{}; }
    QCoro::Task<Result<void>> uploadFiles(RunRef, QList<std::pair<QString, QString>>) override
    {
        co_return Result<void>{};
    }
};

struct MemoryHub : LocalHub
{
    Result<HubStatus> startAnswer =
        HubStatus{true, QUrl(QStringLiteral("http://localhost:8931")), 1, QStringLiteral("/hub")};

    HubStatus status() const override { return startAnswer ? *startAnswer : HubStatus{}; }
    QCoro::Task<Result<HubStatus>> start() override { co_return Result<HubStatus>(startAnswer); }
    QCoro::Task<Result<void>> stop() override { co_return Result<void>{}; }
    Result<Secret> ownerKey() const override { return Secret("slipway-owner-key-0123456789"); }
};

struct MemoryLocalAgents : LocalAgents
{
    Result<void> drain(const QString &) const override { return {}; }
    Result<void> stopNow(const QString &, bool) const override { return {}; }

    QList<LocalAgentStatus> all;
    std::optional<TargetStatus> end;

    QList<LocalAgentStatus> agents() const override { return all; }
    QCoro::Task<Result<LocalAgentStatus>> start(LocalAgentSettings settings, Secret) override
    {
        LocalAgentStatus status;
        status.name = settings.queues.value(0).text();
        status.running = true;
        all.append(status);
        co_return status;
    }
    QCoro::Task<Result<void>> stop(QString) override { co_return Result<void>{}; }
    std::optional<QString> itemLog(QueueItemId, QString) const override { return std::nullopt; }
    std::optional<TargetStatus> itemEnd(QueueItemId) const override { return end; }
};

struct MemoryEngine : EngineProbe
{
    EngineStatus status;
    QCoro::Task<Result<EngineStatus>> probe() override { co_return Result<EngineStatus>(status); }
};

struct MemorySettings : SettingsStore
{
    mutable Settings kept;
    Settings load() const override { return kept; }
    Result<void> save(const Settings &settings) override
    {
        kept = settings;
        return {};
    }
};

struct MemorySecrets : SecretStore
{
    QHash<QUrl, QByteArray> keys;
    std::optional<Error> failure;

    QCoro::Task<Result<Secret>> read(QUrl server) override
    {
        if (!keys.contains(server))
            co_return Error{ErrorKind::NotFound, {}, {}, QStringLiteral("key.none")};
        co_return Secret(keys.value(server));
    }
    QCoro::Task<Result<void>> write(QUrl server, Secret key) override
    {
        if (failure)
            co_return Error(*failure);
        keys.insert(server, key.expose());
        co_return Result<void>{};
    }
    QCoro::Task<Result<void>> remove(QUrl server) override
    {
        keys.remove(server);
        co_return Result<void>{};
    }
};

struct MemoryDrafts : DraftStore
{
    QHash<QString, Draft> kept;

    std::optional<Draft> load(const QString &key) const override
    {
        return kept.contains(key) ? std::optional(kept.value(key)) : std::nullopt;
    }
    Result<void> save(const QString &key, const Draft &draft) override
    {
        if (draft.fields.isEmpty())
            kept.remove(key);
        else
            kept.insert(key, draft);
        return {};
    }
};

/** Takes everything as an object, except texts that the test names. */
struct MemoryDocuments : DocumentReader
{
    QHash<QString, DocumentReading> known;

    DocumentReading read(const QString &text) const override
    {
        return known.value(text, DocumentReading{JsonText("{\"cpus\":2}"), 0, 0, {}, {}});
    }
    QString toYaml(const JsonText &json) const override { return QString::fromUtf8(json.utf8()); }
};

/** All of them, and a session on top. */
struct Desk
{
    std::shared_ptr<MemoryConnection> connection = std::make_shared<MemoryConnection>();
    std::shared_ptr<MemoryQueues> queues = std::make_shared<MemoryQueues>();
    std::shared_ptr<MemoryAgents> agents = std::make_shared<MemoryAgents>();
    std::shared_ptr<MemoryRuns> runs = std::make_shared<MemoryRuns>();
    std::shared_ptr<MemorySweeps> sweeps = std::make_shared<MemorySweeps>();
    std::shared_ptr<MemoryArtifacts> artifacts = std::make_shared<MemoryArtifacts>();
    /** Those of every server but the local hub. */
    std::shared_ptr<MemoryArtifacts> elsewhere = std::make_shared<MemoryArtifacts>();
    std::shared_ptr<MemoryTemplates> templates = std::make_shared<MemoryTemplates>();
    std::shared_ptr<MemorySources> sources = std::make_shared<MemorySources>();
    std::shared_ptr<MemoryHub> hub = std::make_shared<MemoryHub>();
    std::shared_ptr<MemoryLocalAgents> localAgents = std::make_shared<MemoryLocalAgents>();
    std::shared_ptr<MemoryEngine> engine = std::make_shared<MemoryEngine>();
    std::shared_ptr<MemorySettings> settings = std::make_shared<MemorySettings>();
    std::shared_ptr<MemorySecrets> secrets = std::make_shared<MemorySecrets>();
    std::shared_ptr<MemoryDocuments> documents = std::make_shared<MemoryDocuments>();
    std::shared_ptr<MemoryDrafts> drafts = std::make_shared<MemoryDrafts>();

    static QCoro::Task<Result<Secret>> findKey(std::shared_ptr<MemorySecrets> secrets, QUrl server)
    {
        Result<Secret> found = co_await secrets->read(server);
        co_return found;
    }
    [[nodiscard]] Services local() const
    {
        Services services;
        services.hub = hub;
        services.localAgents = localAgents;
        services.engine = engine;
        services.settings = settings;
        services.secrets = secrets;
        services.documents = documents;
        services.drafts = drafts;
        services.templates = templates;
        services.sources = sources;
        return services;
    }
    [[nodiscard]] ConnectServer connector() const
    {
        return [connection = connection, queues = queues, agents = agents, runs = runs,
                sweeps = sweeps, artifacts = artifacts,
                elsewhere = elsewhere](Services services, const QUrl &server, const Secret &) {
            services.artifacts =
                server.host() == QStringLiteral("localhost") ? artifacts : elsewhere;
            services.connection = connection;
            services.queues = queues;
            services.agents = agents;
            services.runs = runs;
            services.sweeps = sweeps;
            return services;
        };
    }
    [[nodiscard]] std::unique_ptr<Session> session() const
    {
        return std::make_unique<Session>(
            local(), connector(),
            [secrets = secrets](const QUrl &server) { return findKey(secrets, server); });
    }
    /** Signed in as ada on the local hub. */
    [[nodiscard]] std::unique_ptr<Session> signedIn() const
    {
        auto made = session();
        made->adopt(QUrl(QStringLiteral("http://localhost:8931")),
                    Secret("slipway-owner-key-0123456789"), *connection->answer, true);
        return made;
    }
};

inline Queue queueNamed(const QString &name)
{
    Queue queue;
    queue.id = QueueId(QStringLiteral("id-") + name);
    queue.name = QueueName(name);
    queue.entity = EntityName(QStringLiteral("ada"));
    queue.resource = Resource::LocalContainer;
    queue.counts = {0, 0, 0, 0, 0};
    return queue;
}

inline QueueItem itemWith(const QString &id, ItemPhase phase)
{
    QueueItem item;
    item.id = QueueItemId(id);
    item.phase = phase;
    item.state = ItemState::Pending;
    item.job = QStringLiteral("ada/first/train:v0");
    item.createdAt = QDateTime(QDate(2026, 3, 5), QTime(7, 19), Qt::UTC);
    return item;
}

} // namespace memory
