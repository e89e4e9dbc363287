// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "config/jobtemplatefile.h"
#include "domain/jobs/job.h"

#include <QDir>
#include <QFile>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace slipway;

class JobTemplatesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTemplateIsWhole()
    {
        const auto all = JobTemplateFile().all();
        QVERIFY(all.has_value());
        QVERIFY(all->size() >= 15);
        QSet<QString> ids;
        for (const JobTemplate &each : *all) {
            QVERIFY2(isSafeArtifactName(each.id), qPrintable(each.id));
            QVERIFY2(!ids.contains(each.id), qPrintable(each.id));
            ids.insert(each.id);
            QVERIFY2(isAllowedGitRemote(each.remote), qPrintable(each.remote));
            QVERIFY2(!each.title.isEmpty() && !each.buildContext.isEmpty(), qPrintable(each.id));
            QVERIFY2(QDir::cleanPath(each.buildContext) == each.buildContext &&
                         !QDir::isAbsolutePath(each.buildContext),
                     qPrintable(each.buildContext));
            for (const char *language : {"en", "es", "ja", "ko"}) {
                const QString text = each.descriptions.value(QString::fromLatin1(language));
                QVERIFY2(text.endsWith(u'.') || text.endsWith(u'。'), qPrintable(each.id));
            }
            QCOMPARE(each.description(QStringLiteral("xx")),
                     each.description(QStringLiteral("en")));
        }
        QVERIFY(ids.contains(QStringLiteral("hello_world")));
    }

    void aBrokenListIsSaid()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("jobs.json"));
        QCOMPARE(JobTemplateFile(path).all().error().reason, QStringLiteral("config.syntax"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("[{]") == 3);
        file.close();
        QCOMPARE(JobTemplateFile(path).all().error().reason, QStringLiteral("config.syntax"));
    }

    void aMirrorStandsForGithub_data()
    {
        QTest::addColumn<QString>("mirror");
        QTest::addColumn<QString>("remote");
        const auto row = [](const char *mirror, const char *remote) {
            QTest::newRow(mirror) << QString::fromUtf8(mirror) << QString::fromUtf8(remote);
        };
        row("", "https://github.com/wandb/launch-jobs");
        row("https://git.example.org", "https://git.example.org/wandb/launch-jobs");
        row(" https://git.example.org/m/ ", "https://git.example.org/m/wandb/launch-jobs");
        row("git@git.example.org:", "git@git.example.org:wandb/launch-jobs");
        row("ssh://git@git.example.org:22/m", "ssh://git@git.example.org:22/m/wandb/launch-jobs");
    }

    void aMirrorStandsForGithub()
    {
        QFETCH(QString, mirror);
        QFETCH(QString, remote);
        QCOMPARE(mirroredRemote(QStringLiteral("https://github.com/wandb/launch-jobs"), mirror),
                 remote);
        QVERIFY(isAllowedGitRemote(remote));
        const auto other = QStringLiteral("https://gitlab.com/wandb/launch-jobs");
        QCOMPARE(mirroredRemote(other, mirror), other);
    }
};

QTEST_GUILESS_MAIN(JobTemplatesTest)
#include "tst_jobtemplates.moc"
