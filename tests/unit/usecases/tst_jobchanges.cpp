// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "fakes.h"
#include "support/answer.h"
#include "usecases/copyjob.h"
#include "usecases/editjob.h"

#include <QDir>
#include <QTest>

using namespace slipway;

namespace {

JobRef ref(const char *text)
{
    return JobRef::parse(QString::fromUtf8(text));
}

/** Looks into the folders while they are there. */
class LookingArtifacts : public MemoryArtifacts
{
public:
    QStringList seen;

    QCoro::Task<Result<CreatedJob>> putJob(StoredJob job, std::stop_token stop) override
    {
        for (const QString &folder : {job.files, job.code})
            seen << (folder.isEmpty() ? QStringLiteral("none")
                                      : QDir(folder).entryList(QDir::Files).join(u','));
        return MemoryArtifacts::putJob(job, stop);
    }
};

} // namespace

class JobChangesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void editsWhatIsNamed()
    {
        const auto artifacts = std::make_shared<MemoryArtifacts>();
        const EditJob edit(artifacts);
        const JobRef job = ref("ada/p/trainer:v1");
        QVERIFY(
            answerOf(edit.changeAliases(job, {QStringLiteral("good")}, {QStringLiteral("bad one")}))
                .has_value());
        QVERIFY(answerOf(edit.describe(job, QStringLiteral("x"))).has_value());
        QVERIFY(answerOf(edit.rename(job, QStringLiteral("new"))).has_value());
        QVERIFY(answerOf(edit.removeVersion(job)).has_value());
        QVERIFY(answerOf(edit.removeJob(job)).has_value());
        QCOMPARE(artifacts->changes, (QStringList{QStringLiteral("ada/p/trainer:v1 +good -bad one"),
                                                  QStringLiteral("ada/p/trainer:v1 is x"),
                                                  QStringLiteral("ada/p/trainer:v1 -> new"),
                                                  QStringLiteral("ada/p/trainer:v1 gone"),
                                                  QStringLiteral("trainer gone with all")}));
    }

    void refusesWhatIsTheServersOwn()
    {
        const auto artifacts = std::make_shared<MemoryArtifacts>();
        const EditJob edit(artifacts);
        const JobRef job = ref("ada/p/trainer:v1");
        for (const QString &alias :
             {QStringLiteral("latest"), QStringLiteral("v3"), QString(), QStringLiteral("a/b"),
              QStringLiteral("a:b"), QStringLiteral("a\nb"), QStringLiteral("a\n")}) {
            QCOMPARE(answerOf(edit.changeAliases(job, {alias}, {})).error().reason,
                     QStringLiteral("job.alias"));
            QCOMPARE(answerOf(edit.changeAliases(job, {}, {alias})).error().reason,
                     QStringLiteral("job.alias"));
        }
        QCOMPARE(answerOf(edit.rename(job, QStringLiteral("a b"))).error().reason,
                 QStringLiteral("job.nameCharacter"));
        QCOMPARE(answerOf(edit.rename({}, QStringLiteral("a"))).error().reason,
                 QStringLiteral("job.missing"));
        QVERIFY(artifacts->changes.isEmpty());
    }

    void copiesEveryVersionOldestFirst()
    {
        const auto from = std::make_shared<MemoryArtifacts>();
        const auto to = std::make_shared<LookingArtifacts>();
        from->files = {{QStringLiteral("wandb-job.json"), "{}"}};
        from->collection.versions = {
            JobVersion{.id = {}, .index = 2, .aliases = {}, .createdAt = {}},
            JobVersion{.id = {}, .index = 0, .aliases = {}, .createdAt = {}}};
        for (const int version : {0, 2}) {
            JobDetails details;
            details.artifact = ArtifactId(QStringLiteral("job%1").arg(version));
            details.version.index = version;
            details.version.aliases = {QStringLiteral("v%1").arg(version),
                                       QStringLiteral("good%1").arg(version),
                                       QStringLiteral("latest")};
            details.description = QStringLiteral("d%1").arg(version);
            CodeSource code;
            code.artifact = ArtifactId(QStringLiteral("code%1").arg(version));
            details.source = version == 0 ? JobSource(code) : JobSource(ImageSource());
            from->known.insert(QStringLiteral("wandb/jobs/Hello World 2:v%1").arg(version),
                               details);
        }
        const auto connection = std::make_shared<MemoryConnection>();
        const CopyJob copy(from, connection, to, connection);
        JobCopyRequest request{
            .from = ref("wandb/jobs/Hello World 2:latest"), .to = {}, .allVersions = true};
        request.to.entity = EntityName(QStringLiteral("ada"));
        request.to.project = ProjectName(QStringLiteral("mine"));
        QList<JobCopyProgress> steps;
        const auto made = answerOf(
            copy.run(request, [&steps](const JobCopyProgress &step) { steps.append(step); }, {}));
        QVERIFY(made.has_value());
        QCOMPARE(connection->ensured, QStringList{QStringLiteral("mine")});
        QCOMPARE(to->put.size(), 2);
        QCOMPARE(to->put[0].to.toString(), QStringLiteral("ada/mine/Hello World 2:latest"));
        QCOMPARE(to->put[0].aliases,
                 (QStringList{QStringLiteral("good0"), QStringLiteral("latest")}));
        QCOMPARE(to->put[0].description, QStringLiteral("d0"));
        QCOMPARE(to->put[0].copiedFrom, QStringLiteral("http://fake/wandb/jobs/Hello World 2:v0"));
        QCOMPARE(to->put[1].description, QStringLiteral("d2"));
        QCOMPARE(from->downloads, (QStringList{QStringLiteral("job0"), QStringLiteral("code0"),
                                               QStringLiteral("job2")}));
        QCOMPARE(to->seen,
                 (QStringList{QStringLiteral("wandb-job.json"), QStringLiteral("wandb-job.json"),
                              QStringLiteral("wandb-job.json"), QStringLiteral("none")}));
        QVERIFY(!QFileInfo::exists(to->put[0].files));
        QCOMPARE(steps.last(), (JobCopyProgress{JobCopyProgress::Stage::Uploading, 2, 2, 2}));
    }

    void aCopyIsChecked()
    {
        JobCopyRequest request{.from = ref("wandb/jobs/Hello World 2"), .to = ref("ada/p/ok")};
        QVERIFY(CopyJob::check(request).has_value());
        request.to.name = request.from.name;
        QVERIFY(CopyJob::check(request).has_value());
        request.to.name = QStringLiteral("Hello World 3");
        QCOMPARE(CopyJob::check(request).error().reason, QStringLiteral("job.nameCharacter"));
        request.to.project = ProjectName(QStringLiteral("a/b"));
        request.to.name = QString();
        QCOMPARE(CopyJob::check(request).error().reason, QStringLiteral("project.name"));
        request.from = {};
        QCOMPARE(CopyJob::check(request).error().field, QStringLiteral("from"));
    }

    void aStoppedCopyStops()
    {
        const auto to = std::make_shared<MemoryArtifacts>();
        const auto connection = std::make_shared<MemoryConnection>();
        const CopyJob copy(std::make_shared<MemoryArtifacts>(), connection, to, connection);
        std::stop_source stop;
        stop.request_stop();
        const JobCopyRequest request{.from = ref("a/p/x"), .to = ref("b/p/x")};
        QCOMPARE(answerOf(copy.run(request, {}, stop.get_token())).error().kind,
                 ErrorKind::Cancelled);
        QVERIFY(to->put.isEmpty());
    }
};

QTEST_GUILESS_MAIN(JobChangesTest)
#include "tst_jobchanges.moc"
