// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "domain/jobs/job.h"

#include <QTest>

using namespace slipway;

class JobTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void configFilesStayInsideTheJob()
    {
        for (const char *good : {"config.yaml", "conf/model.yml", "a b/x.json", ".hidden.json"})
            QVERIFY2(isConfigFile(QString::fromUtf8(good)), good);
        for (const char *bad : {"", "/etc/x.json", "../x.json", "a/../x.json", "x.toml", "x.json/y",
                                "x.json\n", "json", ".json", "a/.yaml"})
            QVERIFY2(!isConfigFile(QString::fromUtf8(bad)), bad);
    }

    void readsAReferenceWithSpacesInItsName()
    {
        const JobRef ref = JobRef::parse(QStringLiteral("wandb/jobs/Hello World 2:latest"));
        QVERIFY(ref.isValid());
        QCOMPARE(ref.name, QStringLiteral("Hello World 2"));
        QCOMPARE(ref.alias, QStringLiteral("latest"));
        QCOMPARE(ref.toString(), QStringLiteral("wandb/jobs/Hello World 2:latest"));
    }

    void refusesWhatIsNoReference()
    {
        for (const QString &text : {QStringLiteral("a/b"), QStringLiteral("a//b:c"), QString(),
                                    QStringLiteral("a/b/c:"), QStringLiteral("a/b/c/d:e")})
            QVERIFY2(!JobRef::parse(text).isValid(), qPrintable(text));
    }

    void namesJobsAsThePythonPackageDoes()
    {
        QCOMPARE(defaultJobName(ImageSource{QStringLiteral("localhost:5000/team/x:v1")}),
                 QStringLiteral("job-localhost_5000_team_x"));
        QCOMPARE(defaultJobName(CodeSource{
                     .folder = QStringLiteral("/home/a/proj/"),
                     .entryPoint = {QStringLiteral("python"), QStringLiteral("train.py")}}),
                 QStringLiteral("job-proj_train.py"));
    }

    void shortensLongNamesInTheMiddle()
    {
        const QString name = safeArtifactName(QString(200, u'a'));
        QCOMPARE(name.size(), 128);
        QVERIFY(isSafeArtifactName(name));
    }

    void allowsOnlyHttpsAndSshRemotes()
    {
        QVERIFY(isAllowedGitRemote(QStringLiteral("https://github.com/wandb/launch-jobs.git")));
        QVERIFY(isAllowedGitRemote(QStringLiteral("git@github.com:wandb/launch-jobs.git")));
        QVERIFY(isAllowedGitRemote(QStringLiteral("ssh://git@localhost:2222/srv/repo")));
        QVERIFY(!isAllowedGitRemote(QStringLiteral("git://github.com/a")));
        QVERIFY(!isAllowedGitRemote(QStringLiteral("https://a b")));
        QVERIFY(!isAllowedGitRemote(QStringLiteral("a@b:-x")));
    }

    void allowsNoPasswordInARemote()
    {
        for (const char *remote :
             {"https://user:token@host/r", "HTTPS://:token@host/r", "ssh://git:token@host/r"})
            QVERIFY2(!isAllowedGitRemote(QString::fromLatin1(remote)), remote);
        QVERIFY(isAllowedGitRemote(QStringLiteral("https://org@dev.azure.com/org/p/_git/r")));
        QVERIFY(isAllowedGitRemote(QStringLiteral("https://host:8443/r@v1")));
    }

    void showsRemotesWithoutCredentials()
    {
        QCOMPARE(withoutUserInfo(QStringLiteral("https://user:a@b@host/r.git")),
                 QStringLiteral("https://host/r.git"));
        QCOMPARE(withoutUserInfo(QStringLiteral("unable to access 'https://t@host/r': 403")),
                 QStringLiteral("unable to access 'https://host/r': 403"));
        QCOMPARE(withoutUserInfo(QStringLiteral("git@host:r")), QStringLiteral("git@host:r"));
    }
};

QTEST_GUILESS_MAIN(JobTest)
#include "tst_job.moc"
