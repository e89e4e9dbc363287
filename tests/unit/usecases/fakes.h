// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ports/artifactgateway.h"
#include "ports/connection.h"
#include "ports/queuegateway.h"
#include "ports/rungateway.h"
#include "ports/secretstore.h"
#include "ports/sourcereader.h"

#include <QFile>
#include <QHash>

/**
 * Ports that answer from memory and keep what they were told. Members are copied before co_return:
 * QCoro 0.8 moves from what stands there, whatever it is.
 */
namespace slipway {

inline Error failed(ErrorKind kind, const QString &reason = {})
{
    return {.kind = kind, .where = QStringLiteral("fake"), .detail = {}, .reason = reason};
}

class MemoryQueues : public QueueGateway
{
public:
    QHash<QString, Queue> known;
    QHash<QString, QueueItem> knownItems;
    QList<NewQueue> created;
    QList<LaunchRequest> pushed;
    QStringList pushedAgain;
    JsonText lastSpec; ///< of these
    QStringList keys;
    QStringList removedItems;
    QStringList stoppedItems;
    bool isPlain = false;
    std::optional<Error> pushError;

    QCoro::Task<Result<QList<Queue>>> queues(EntityName) override { co_return known.values(); }
    QCoro::Task<Result<Queue>> queue(EntityName, QueueName name) override
    {
        if (!known.contains(name.text()))
            co_return failed(ErrorKind::NotFound, QStringLiteral("queue.notFound"));
        co_return known.value(name.text());
    }
    QCoro::Task<Result<QueueConfig>> config(EntityName, QueueName) override
    {
        co_return QueueConfig();
    }
    QCoro::Task<Result<QueueId>> create(NewQueue queue) override
    {
        created.append(queue);
        co_return QueueId(QStringLiteral("new"));
    }
    QCoro::Task<Result<void>> remove(QueueId) override { co_return Result<void>(); }
    QCoro::Task<Result<QList<QueueItem>>> items(EntityName, QueueName) override
    {
        co_return knownItems.values();
    }
    QCoro::Task<Result<QueueItem>> item(EntityName, QueueItemId item) override
    {
        if (!knownItems.contains(item.text()))
            co_return failed(ErrorKind::NotFound, QStringLiteral("item.notFound"));
        co_return knownItems.value(item.text());
    }
    QCoro::Task<Result<PushedItem>> push(LaunchRequest request) override
    {
        pushed.append(request);
        if (pushError)
            co_return *pushError;
        co_return PushedItem{QueueItemId(QStringLiteral("item")), {}};
    }
    QCoro::Task<Result<PushedItem>> pushAgain(QueueItem item, RunOfRepeat, QString key) override
    {
        pushedAgain.append(item.id.text());
        lastSpec = item.spec;
        keys.append(key);
        co_return PushedItem{QueueItemId(QStringLiteral("again")), item.spec};
    }
    QCoro::Task<Result<void>> changeItem(QueueItemId, ItemChange) override
    {
        co_return failed(ErrorKind::Unsupported);
    }
    QCoro::Task<Result<void>> setPaused(QueueId, bool) override
    {
        co_return failed(ErrorKind::Unsupported);
    }
    QCoro::Task<Result<void>> removeItem(QueueId, QueueItemId item) override
    {
        removedItems.append(item.text());
        co_return Result<void>();
    }
    QCoro::Task<Result<void>> stopItem(EntityName, QueueItemId item, bool) override
    {
        if (isPlain)
            co_return failed(ErrorKind::Unsupported);
        stoppedItems.append(item.text());
        co_return Result<void>();
    }
};

class MemoryRuns : public RunGateway
{
public:
    QHash<QString, Run> known;
    QStringList stopped;
    QStringList finished;

    QCoro::Task<Result<QList<Run>>> runs(EntityName, ProjectName, int) override
    {
        co_return known.values();
    }
    QCoro::Task<Result<Run>> run(RunRef run) override
    {
        if (!known.contains(run.id.text()))
            co_return failed(ErrorKind::NotFound, QStringLiteral("run.notFound"));
        co_return known.value(run.id.text());
    }
    QCoro::Task<Result<QList<MetricSeries>>> history(RunRef, int) override
    {
        co_return QList<MetricSeries>();
    }
    QCoro::Task<Result<LogPage>> log(RunRef, qint64, int) override { co_return LogPage(); }
    QCoro::Task<Result<QList<RunFile>>> files(RunRef) override { co_return QList<RunFile>(); }
    QCoro::Task<Result<void>> stop(RunRef run) override
    {
        stopped.append(run.id.text());
        co_return Result<void>();
    }
    QCoro::Task<Result<Run>> start(RunRef run, QString, JsonText) override
    {
        co_return Run{.ref = run};
    }
    QCoro::Task<Result<bool>> log(RunRef, qint64, QList<JsonText>, JsonText) override
    {
        co_return false;
    }
    QCoro::Task<Result<void>> appendOutput(RunRef, qint64, QStringList) override
    {
        co_return Result<void>();
    }
    QCoro::Task<Result<void>> finish(RunRef run, int) override
    {
        finished.append(run.id.text());
        co_return Result<void>();
    }
    QCoro::Task<Result<void>> uploadFiles(RunRef, QList<std::pair<QString, QString>>) override
    {
        co_return Result<void>();
    }
};

class MemoryConnection : public Connection
{
public:
    Result<Viewer> who = Viewer{.username = QStringLiteral("ada"),
                                .entity = EntityName(QStringLiteral("ada")),
                                .entities = {EntityName(QStringLiteral("ada"))}};
    QStringList ensured;
    Capabilities can;

    [[nodiscard]] QUrl url() const override { return QUrl(QStringLiteral("http://fake")); }
    QCoro::Task<Result<Viewer>> viewer() override { co_return Result<Viewer>(who); }
    QCoro::Task<Result<Capabilities>> capabilities() override
    {
        co_return Result<Capabilities>(can);
    }
    QCoro::Task<Result<QList<ProjectName>>> projects(EntityName) override
    {
        co_return QList<ProjectName>();
    }
    QCoro::Task<Result<void>> ensureProject(EntityName, ProjectName project) override
    {
        ensured.append(project.text());
        co_return Result<void>();
    }
};

class MemorySecrets : public SecretStore
{
public:
    QHash<QString, QByteArray> kept;
    std::optional<Error> error;

    QCoro::Task<Result<Secret>> read(QUrl server) override
    {
        co_return Secret(kept.value(server.toString()));
    }
    QCoro::Task<Result<void>> write(QUrl server, Secret key) override
    {
        if (error)
            co_return *error;
        kept.insert(server.toString(), key.expose());
        co_return Result<void>();
    }
    QCoro::Task<Result<void>> remove(QUrl) override { co_return Result<void>(); }
};

class MemoryArtifacts : public ArtifactGateway
{
public:
    struct Made
    {
        NewJob job;
        QList<ArtifactEntry> code;
        QStringList requirements;
    };
    QList<Made> made;

    QCoro::Task<Result<QList<Job>>> jobs(EntityName, ProjectName) override
    {
        co_return QList<Job>();
    }
    QList<JobInput> knownInputs;
    QHash<QString, JobDetails> known; ///< by reference
    Job collection;
    QList<StoredJob> put;
    QStringList downloads;
    QStringList changes;
    /** Written to the folder of every download: (path, content). */
    QList<std::pair<QString, QByteArray>> files;

    QCoro::Task<Result<JobDetails>> job(JobRef ref) override
    {
        if (!known.contains(ref.toString()))
            co_return failed(ErrorKind::NotFound, QStringLiteral("job.notFound"));
        co_return known.value(ref.toString());
    }
    QCoro::Task<Result<Job>> versions(JobRef) override { co_return Result<Job>(collection); }
    QCoro::Task<Result<QList<JobInput>>> inputs(JobRef) override
    {
        co_return Result<QList<JobInput>>(knownInputs);
    }
    QCoro::Task<Result<CreatedJob>> putJob(StoredJob job, std::stop_token) override
    {
        put.append(job);
        co_return CreatedJob{job.to, job.aliases, JobChange::Created};
    }
    QCoro::Task<Result<void>> changeAliases(JobRef ref, QStringList add,
                                            QStringList remove) override
    {
        changes.append(
            QStringLiteral("%1 +%2 -%3").arg(ref.toString(), add.join(u','), remove.join(u',')));
        co_return Result<void>();
    }
    QCoro::Task<Result<void>> describe(JobRef ref, QString text) override
    {
        changes.append(QStringLiteral("%1 is %2").arg(ref.toString(), text));
        co_return Result<void>();
    }
    QCoro::Task<Result<void>> rename(JobRef ref, QString name) override
    {
        changes.append(QStringLiteral("%1 -> %2").arg(ref.toString(), name));
        co_return Result<void>();
    }
    QCoro::Task<Result<void>> removeVersion(JobRef ref) override
    {
        changes.append(QStringLiteral("%1 gone").arg(ref.toString()));
        co_return Result<void>();
    }
    QCoro::Task<Result<void>> removeJob(JobRef ref) override
    {
        changes.append(QStringLiteral("%1 gone with all").arg(ref.name));
        co_return Result<void>();
    }
    QCoro::Task<Result<CreatedJob>> createJob(NewJob job, QList<ArtifactEntry> code,
                                              QStringList requirements, std::stop_token) override
    {
        made.append(Made{job, code, requirements});
        co_return CreatedJob();
    }
    QCoro::Task<Result<void>> download(ArtifactId artifact, QString folder,
                                       std::stop_token) override
    {
        downloads.append(artifact.text());
        for (const auto &[path, content] : files) {
            QFile file(folder + u'/' + path);
            if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
                co_return failed(ErrorKind::Internal);
        }
        co_return Result<void>();
    }
};

class MemorySources : public SourceReader
{
public:
    FolderScan found;
    QString checkoutFolder;
    bool includedSuspicious = false;

    QCoro::Task<Result<FolderScan>> scan(QString, bool includeSuspicious) override
    {
        includedSuspicious = includeSuspicious;
        co_return Result<FolderScan>(found);
    }
    QCoro::Task<Result<FolderScan>> digested(FolderScan scan, QString, std::stop_token) override
    {
        co_return Result<FolderScan>(scan);
    }
    QCoro::Task<Result<GitCheckout>> checkout(GitSource, QString, std::stop_token) override
    {
        co_return GitCheckout{checkoutFolder, QString(40, u'c'), {}};
    }
};

} // namespace slipway
