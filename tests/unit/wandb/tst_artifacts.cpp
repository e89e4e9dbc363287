// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "support/answer.h"
#include "support/scriptedserver.h"
#include "wandb/jobdocument.h"
#include "wandb/manifest.h"
#include "wandb/wandbservices.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <limits>

using namespace slipway;

namespace {

QByteArray md5(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Md5).toBase64();
}

GivenAnswer data(const Json &json)
{
    return {200, dump(Json{{"data", json}}), {}};
}

void writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

/** A server that knows just enough of artifacts, and keeps what was uploaded. */
class ArtifactServer : public ScriptedServer
{
public:
    ArtifactServer()
        : ScriptedServer([this](const SeenRequest &request) { return answer(request); })
    {
    }

    QList<Json> created;                  ///< inputs of createArtifact
    QStringList committed;                ///< ids
    QHash<QByteArray, QByteArray> stored; ///< path of the PUT -> bytes
    QHash<QByteArray, QByteArray> headers;
    QByteArray manifest;
    QHash<QString, QByteArray> served; ///< file name -> bytes
    bool knowsContent = false;
    int fileFailures = 0; ///< how many PUTs fail before one succeeds

private:
    GivenAnswer answer(const SeenRequest &request)
    {
        if (request.verb == "PUT") {
            if (fileFailures-- > 0)
                return {503, "later", {"Retry-After: 0"}};
            stored.insert(request.path, request.body);
            headers.insert(request.path, request.headers.value("content-md5"));
            return {200, {}, {}};
        }
        if (request.verb == "GET") {
            if (request.path == "/storage/manifest")
                return {200, manifest, {}};
            const QByteArray name = QByteArray::fromPercentEncoding(request.path.mid(9));
            return {200, served.value(QString::fromUtf8(name)), {}};
        }
        const Json body = Json::parse(request.body.toStdString());
        const QString query = textAt(body, "query");
        const Json &variables = at(body, "variables");
        const auto asks = [&query](const char *name) {
            return query.contains(QLatin1StringView(name));
        };
        if (asks("createArtifactManifest"))
            return manifestAnswer(variables);
        if (asks("createArtifactFiles"))
            return filesAnswer(variables);
        if (asks("commitArtifact")) {
            committed.append(textAt(variables, "artifact"));
            return data({{"commitArtifact", {{"artifact", {{"id", "x"}, {"digest", "d"}}}}}});
        }
        if (asks("createArtifact")) {
            created.append(at(variables, "input"));
            const std::string id = "artifact" + std::to_string(created.size());
            return data({{"createArtifact",
                          {{"artifact",
                            {{"id", id},
                             {"state", knowsContent ? "COMMITTED" : "PENDING"},
                             {"artifactSequence", {{"latestArtifact", nullptr}}}}}}}});
        }
        if (asks("currentManifest"))
            return data(
                {{"artifact",
                  {{"currentManifest",
                    {{"file", {{"directUrl", address("/storage/manifest").toStdString()}}}}}}}});
        if (asks("artifactMembership(")) {
            Json edges = Json::array();
            for (auto it = served.constBegin(); it != served.constEnd(); ++it) {
                const std::string url =
                    address("/storage/" + QUrl::toPercentEncoding(it.key())).toStdString();
                edges.push_back({{"node", {{"name", it.key().toStdString()}, {"directUrl", url}}}});
            }
            return data({{"project",
                          {{"artifactCollection",
                            {{"artifactMembership",
                              {{"files",
                                {{"pageInfo", {{"hasNextPage", false}}}, {"edges", edges}}}}}}}}}});
        }
        const Json artifact{
            {"id", "QTE="},
            {"versionIndex", 3},
            {"state", "COMMITTED"},
            {"artifactType", {{"name", "job"}}},
            {"artifactSequence",
             {{"name", "job-x"}, {"project", {{"name", "p"}, {"entityName", "e"}}}}}};
        if (asks("artifactCollectionMembership"))
            return data({{"project",
                          {{"artifactCollectionMembership",
                            {{"aliases", {{{"alias", "latest"}}}}, {"artifact", artifact}}}}}});
        return data({{"artifact", artifact}});
    }

    GivenAnswer manifestAnswer(const Json &variables)
    {
        Json file{{"id", "f"}};
        if (boolAt(variables, "includeUpload")) {
            const QByteArray path = "/storage/m/" + textAt(variables, "artifact").toUtf8();
            file["uploadUrl"] = address(path).toStdString();
            file["uploadHeaders"] = {"Content-MD5:" + textAt(variables, "digest").toStdString()};
        }
        return data(
            {{"createArtifactManifest", {{"artifactManifest", {{"id", "man"}, {"file", file}}}}}});
    }

    GivenAnswer filesAnswer(const Json &variables)
    {
        Json edges = Json::array();
        for (const Json &file : at(variables, "files")) {
            const QByteArray path = "/storage/f/" + textAt(file, "artifactID").toUtf8() + "/" +
                                    QUrl::toPercentEncoding(textAt(file, "name"));
            const bool known = textAt(file, "name") == QLatin1StringView("known.bin");
            edges.push_back(
                {{"node",
                  {{"uploadUrl", known ? Json(nullptr) : Json(address(path).toStdString())},
                   {"uploadHeaders", Json::array()},
                   {"artifact", {{"id", known ? Json("old") : at(file, "artifactID")}}}}}});
        }
        return data({{"createArtifactFiles", {{"files", {{"edges", edges}}}}}});
    }
};

std::shared_ptr<WandbServices> connected(const ArtifactServer &server)
{
    RetryPolicy policy;
    policy.firstDelay = std::chrono::milliseconds(1);
    return connectTo(server.url(), Secret(QByteArray(40, 'k')), policy);
}

NewJob codeJob(const QString &folder)
{
    NewJob job;
    job.entity = EntityName(QStringLiteral("e"));
    job.project = ProjectName(QStringLiteral("p"));
    job.name = QStringLiteral("job-x");
    job.runtime = QStringLiteral("3.11");
    job.aliases = {QStringLiteral("mine")};
    CodeSource source;
    source.folder = folder;
    source.entryPoint = {QStringLiteral("python"), QStringLiteral("train.py")};
    job.source = source;
    return job;
}

} // namespace

class ArtifactsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void inputsAreReadAsTheyWereDeclared()
    {
        QVERIFY(inputsFrom({}).isEmpty());
        QCOMPARE(jobMetadata({}), QByteArray("{\"_partial\":true}"));
        QVERIFY(inputsFrom(JsonText(jobMetadata({}))).isEmpty());
        const QList<JobInput> declared{{{}, JsonText(R"({"type":"object"})")},
                                       {QStringLiteral("a.yaml"), JsonText(R"({"x":1})")}};
        QCOMPARE(inputsFrom(JsonText(jobMetadata(declared))), declared);
        // As the official package tells them after a run.
        const JsonText told(R"({"input_types": {"@wandb.config": {"wb_type": "typedDict"}, "files":
            {"a.yaml": {}, "b.json": {}}}, "input_schemas": {"files": {"a.yaml": {"x": 1}}}})");
        QCOMPARE(inputsFrom(told),
                 (QList<JobInput>{{{}, {}},
                                  {QStringLiteral("a.yaml"), JsonText(R"({"x":1})")},
                                  {QStringLiteral("b.json"), {}}}));
        for (const char *strange : {"[]", "{", R"({"input_schemas": []})",
                                    R"({"input_schemas": {"files": 1, "@wandb.config": 2}})"})
            QVERIFY2(inputsFrom(JsonText(strange)).isEmpty(), strange);
    }

    void aCopiedDocumentNamesItsNewCode()
    {
        CodeSource code;
        code.artifact = ArtifactId(QStringLiteral("old"));
        code.entryPoint = {QStringLiteral("python"), QStringLiteral("a.py")};
        const QByteArray document = jobDocument(code, QStringLiteral("3.11"));
        const auto moved = withCode(document, ArtifactId(QStringLiteral("new")));
        code.artifact = ArtifactId(QStringLiteral("new"));
        QCOMPARE(moved.value_or(QByteArray()), jobDocument(code, QStringLiteral("3.11")));
        const QByteArray image = jobDocument(ImageSource{QStringLiteral("x:1")}, {});
        QCOMPARE(withCode(image, ArtifactId(QStringLiteral("new"))).value_or(QByteArray()), image);
        QVERIFY(!withCode("{", {}));
    }

    void haveTheDigestOfTheSdk()
    {
        // Computed with Python's hashlib by the rule of wandb-api §9.4; order given on purpose.
        const QList<ManifestEntry> entries{
            {QStringLiteral("wandb-job.json"), "u2y1xo30ZSlByvZSo2by2A==", 7, {}, {}},
            {QStringLiteral("b/é.txt"), "ndTkYSaMgDT1yFZOFVxnpg==", 1, {}, {}},
            {QStringLiteral("a.py"), "3uXEaYn17AkjERiPT+gpww==", 9, {}, {}}};
        QCOMPARE(manifestDigest(entries), QByteArray("9977c3f6acb5e43ea55a9297d8cb0908"));
    }

    void haveManifestsThatReadBack()
    {
        const QList<ManifestEntry> entries{
            {QStringLiteral("a.py"), "3uXEaYn17AkjERiPT+gpww==", 9, QStringLiteral("QQ=="), {}}};
        QCOMPARE(*readManifest(manifestJson(entries)), entries);
        QVERIFY(!readManifest("[]").has_value());
    }

    void writeJobDocumentsAsTheSdkDoes()
    {
        GitSource git;
        git.remote = QStringLiteral("git@h:r.git");
        git.commit = QStringLiteral("abc");
        git.entryPoint = {QStringLiteral("python"), QStringLiteral("t.py")};
        const QByteArray text = jobDocument(git, QStringLiteral("3.11"));
        const Json expected = Json::parse(R"({"_version":"v0","source_type":"repo","source":{
            "git":{"remote":"git@h:r.git","commit":"abc"},"entrypoint":["python","t.py"],
            "notebook":false},
            "input_types":{"wb_type":"typedDict","params":{"type_map":{}}},
            "output_types":{"wb_type":"typedDict","params":{"type_map":{}}},"runtime":"3.11"})");
        QVERIFY(nlohmann::json(Json::parse(text.toStdString())) == nlohmann::json(expected));
        QVERIFY(text.contains("\n    \"source_type\""));
        git.ref = git.commit;
        QCOMPARE(std::get<GitSource>(readJobDocument(text)->source), git);

        git.dockerfile = QStringLiteral("Dockerfile");
        QVERIFY(jobDocument(git, {}).contains("\"0.17.0\""));
        QVERIFY(!readJobDocument(R"({"source_type":"oracle"})").has_value());
    }

    void uploadCodeAndThenTheJobThatNamesIt()
    {
        ArtifactServer server;
        server.fileFailures = 1;
        const QTemporaryDir folder;
        writeFile(folder.filePath(QStringLiteral("train.py")), "print(1)\n");
        writeFile(folder.filePath(QStringLiteral("known.bin")), "known");
        writeFile(folder.filePath(QStringLiteral("empty")), "");
        const QList<ArtifactEntry> files{
            {QStringLiteral("train.py"), folder.filePath(QStringLiteral("train.py"))},
            {QStringLiteral("sub/known.bin"), folder.filePath(QStringLiteral("known.bin"))},
            {QStringLiteral("known.bin"), folder.filePath(QStringLiteral("known.bin"))},
            {QStringLiteral("empty"), folder.filePath(QStringLiteral("empty"))}};
        const auto services = connected(server);
        const auto created = answerOf(services->artifacts->createJob(
            codeJob(folder.path()), files, {QStringLiteral("wandb==0.28")}, {}));
        QVERIFY2(created.has_value(), created ? "" : qPrintable(created.error().toString()));
        QCOMPARE(created->change, JobChange::Created);
        QCOMPARE(created->aliases, (QStringList{QStringLiteral("mine"), QStringLiteral("latest")}));
        QCOMPARE(server.committed,
                 (QStringList{QStringLiteral("artifact1"), QStringLiteral("artifact2")}));

        QCOMPARE(textAt(server.created[0], "artifactTypeName"), QStringLiteral("code"));
        QCOMPARE(textAt(server.created[0], "artifactCollectionName"), QStringLiteral("code-x"));
        QCOMPARE(server.stored.value("/storage/f/artifact1/train.py"), QByteArray("print(1)\n"));
        QVERIFY(server.stored.contains("/storage/f/artifact1/empty"));
        QVERIFY(!server.stored.contains("/storage/f/artifact1/known.bin"));
        const QByteArray manifest = server.stored.value("/storage/m/artifact1");
        QCOMPARE(server.headers.value("/storage/m/artifact1"), md5(manifest));
        const auto entries = readManifest(manifest);
        QCOMPARE(textAt(server.created[0], "digest").toLatin1(), manifestDigest(*entries));
        for (const ManifestEntry &entry : *entries)
            QCOMPARE(entry.birthArtifact, entry.path == QLatin1StringView("known.bin")
                                              ? QStringLiteral("old")
                                              : QStringLiteral("artifact1"));

        QCOMPARE(textAt(server.created[1], "artifactTypeName"), QStringLiteral("job"));
        QVERIFY(at(server.created[1], "runName").is_null());
        QCOMPARE(textAt(server.created[1], "clientID").size(), 128);
        QCOMPARE(server.stored.value("/storage/f/artifact2/requirements.frozen.txt"),
                 QByteArray("wandb==0.28\n"));
        const auto document =
            readJobDocument(server.stored.value("/storage/f/artifact2/wandb-job.json"));
        QCOMPARE(std::get<CodeSource>(document->source).artifact.text(),
                 QStringLiteral("artifact1"));
    }

    void areNotUploadedWhenTheServerHasThem()
    {
        ArtifactServer server;
        server.knowsContent = true;
        const auto services = connected(server);
        NewJob job = codeJob({});
        job.source = ImageSource{QStringLiteral("repo/image:v7")};
        const auto created = answerOf(services->artifacts->createJob(job, {}, {}, {}));
        QCOMPARE(created->change, JobChange::Unchanged);
        QVERIFY(created->aliases.contains(QStringLiteral("v7")));
        QVERIFY(server.stored.isEmpty());
        QVERIFY(server.committed.isEmpty());
    }

    void areNotCommittedWhenAFileCannotBeRead()
    {
        ArtifactServer server;
        const auto services = connected(server);
        const auto created = answerOf(services->artifacts->createJob(
            codeJob(QStringLiteral("/nowhere")),
            {{QStringLiteral("a"), QStringLiteral("/nowhere/a")}}, {}, {}));
        QCOMPARE(created.error().reason, QStringLiteral("file.unreadable"));
        QVERIFY(server.created.isEmpty());
    }

    void areReadAsJobs()
    {
        ArtifactServer server;
        const QByteArray document =
            jobDocument(ImageSource{QStringLiteral("busybox:1")}, QString());
        server.served = {{QStringLiteral("wandb-job.json"), document},
                         {QStringLiteral("requirements.frozen.txt"), "a==1\n\nb==2\n"}};
        server.manifest = manifestJson(
            {{QStringLiteral("wandb-job.json"), md5(document), document.size(), {}, {}},
             {QStringLiteral("requirements.frozen.txt"), md5("a==1\n\nb==2\n"), 11, {}, {}}});
        const auto services = connected(server);
        const auto job =
            answerOf(services->artifacts->job(JobRef::parse(QStringLiteral("e/p/job-x:latest"))));
        QVERIFY2(job.has_value(), job ? "" : qPrintable(job.error().toString()));
        QCOMPARE(std::get<ImageSource>(job->source).image, QStringLiteral("busybox:1"));
        QCOMPARE(job->requirements, (QStringList{QStringLiteral("a==1"), QStringLiteral("b==2")}));
        QCOMPARE(job->version.index, 3);
    }

    void areDownloadedWithTheirFolders()
    {
        ArtifactServer server;
        server.served = {{QStringLiteral("a/b/c.txt"), "deep"}, {QStringLiteral("top"), ""}};
        server.manifest = manifestJson({{QStringLiteral("a/b/c.txt"), md5("deep"), 4, {}, {}},
                                        {QStringLiteral("top"), md5(""), 0, {}, {}}});
        const QTemporaryDir folder;
        const auto services = connected(server);
        const auto done = answerOf(
            services->artifacts->download(ArtifactId(QStringLiteral("QTE=")), folder.path(), {}));
        QVERIFY2(done.has_value(), done ? "" : qPrintable(done.error().toString()));
        QFile file(folder.filePath(QStringLiteral("a/b/c.txt")));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("deep"));
        QVERIFY(QFile::exists(folder.filePath(QStringLiteral("top"))));
    }

    void areRefusedWhenTheirSizeIsNotWhatWasPromised_data()
    {
        QTest::addColumn<qint64>("size");
        QTest::newRow("longer") << qint64(3);
        QTest::newRow("negative") << qint64(-5);
        QTest::newRow("too large") << std::numeric_limits<qint64>::max();
    }

    void areRefusedWhenTheirSizeIsNotWhatWasPromised()
    {
        QFETCH(qint64, size);
        ArtifactServer server;
        server.served = {{QStringLiteral("a"), "a"}, {QStringLiteral("x"), "deep"}};
        server.manifest = manifestJson({{QStringLiteral("a"), md5("a"), 1, {}, {}},
                                        {QStringLiteral("x"), md5("deep"), size, {}, {}}});
        const QTemporaryDir folder;
        const auto services = connected(server);
        const auto done = answerOf(
            services->artifacts->download(ArtifactId(QStringLiteral("QTE=")), folder.path(), {}));
        QVERIFY(!done.has_value());
        QCOMPARE(done.error().reason,
                 size > 4 ? QStringLiteral("file.unwritable") : QStringLiteral("file.damaged"));
        QVERIFY(!QFile::exists(folder.filePath(QStringLiteral("x"))));
    }

    void areRefusedWhenDamagedOrOutside_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("reason");
        QTest::newRow("damaged") << QStringLiteral("x") << QStringLiteral("file.damaged");
        for (const char *path : {"../x", "/etc/x", "a/../../x", "a//x", ".", "link/x", ""})
            QTest::newRow(path) << QString::fromLatin1(path) << QStringLiteral("file.outside");
    }

    void areRefusedWhenDamagedOrOutside()
    {
        QFETCH(QString, path);
        QFETCH(QString, reason);
        ArtifactServer server;
        server.served = {{path, "changed"}};
        server.manifest = manifestJson({{path, md5("original"), 8, {}, {}}});
        const QTemporaryDir outer;
        QVERIFY(QDir(outer.path()).mkdir(QStringLiteral("in")));
        const QDir folder(outer.filePath(QStringLiteral("in")));
        QVERIFY(QFile::link(outer.path(), folder.filePath(QStringLiteral("link"))));
        const auto services = connected(server);
        const auto done = answerOf(
            services->artifacts->download(ArtifactId(QStringLiteral("QTE=")), folder.path(), {}));
        QCOMPARE(done.error().reason, reason);
        QVERIFY(!QFile::exists(outer.filePath(QStringLiteral("x"))));
        QVERIFY(!QFile::exists(folder.filePath(QStringLiteral("x"))));
    }
};

QTEST_GUILESS_MAIN(ArtifactsTest)
#include "tst_artifacts.moc"
