// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "memoryports.h"
#include "presentation/jobs/copyjobform.h"
#include "presentation/jobs/pasteform.h"

#include <QSignalSpy>
#include <QTest>

using namespace slipway;
using namespace Qt::StringLiterals;

/** Copying a job from where it is: this server, another profile, an address in the reference. */
class TestCopyJobForm : public QObject
{
    Q_OBJECT
private:
    memory::Desk m_desk;
    std::unique_ptr<Session> m_session;

    static JobDetails details(const QString &name, int index)
    {
        JobDetails one;
        one.ref = {EntityName(u"wandb"_s), ProjectName(u"jobs"_s), name, u"latest"_s};
        one.version.index = index;
        one.version.aliases = {index == 1 ? u"latest"_s : u"old"_s};
        one.source = ImageSource{u"img:1"_s};
        return one;
    }

private Q_SLOTS:
    void init()
    {
        m_desk = {};
        m_desk.settings->kept.profiles = {
            {QUrl(u"https://api.wandb.ai"_s), EntityName(u"grace"_s), u"grace"_s, false}};
        m_desk.secrets->keys.insert(QUrl(u"https://api.wandb.ai"_s), "key-of-grace-0123456789");
        const JobDetails first = details(u"Hello World 2"_s, 0);
        const JobDetails second = details(u"Hello World 2"_s, 1);
        m_desk.elsewhere->details = {{u"v0"_s, first}, {u"v1"_s, second}};
        Job job;
        job.name = u"Hello World 2"_s;
        job.versions = {second.version, first.version};
        m_desk.elsewhere->all = {job};
        m_session = m_desk.signedIn();
    }
    void cleanup() { m_session.reset(); }

    void comesFromAnotherProfile()
    {
        CopyJobForm form;
        form.setSession(m_session.get());
        form.begin(u"wandb/jobs/Hello World 2:latest"_s);
        QCOMPARE(form.connections().size(), 2);
        QVERIFY(form.connections()[0].contains(u"localhost:8931"_s));
        QVERIFY(form.connections()[1].contains(u"api.wandb.ai"_s));
        QCOMPARE(form.proposedProject(), u"jobs"_s);
        QCOMPARE(form.proposedName(), u"Hello World 2"_s);
        QSignalSpy copied(&form, &CopyJobForm::copied);
        QStringList progress;
        connect(&form, &CopyJobForm::progressed, this, [&] { progress << form.progress(); });
        form.setProperty("connection", 1);
        form.setProperty("allVersions", true);
        form.submit();
        QTRY_COMPARE(copied.size(), 1);
        QCOMPARE(copied[0][0].toString(), u"jobs"_s);
        QCOMPARE(copied[0][1].toString(), u"Hello World 2"_s);
        QVERIFY(copied[0][2].toString().contains(u'2'));
        QVERIFY(progress.contains(u"Downloading v0 (1 of 2)…"_s));
        QVERIFY(progress.contains(u"Uploading v1 (2 of 2)…"_s));
        QCOMPARE(form.fraction(), 1.0);
        QVERIFY(!form.isBusy() && form.progress().isEmpty());
        QCOMPARE(m_desk.artifacts->put.size(), 2);
        QCOMPARE(m_desk.artifacts->put[0].to.entity.text(), u"ada"_s);
        QVERIFY(m_desk.elsewhere->put.isEmpty());
    }
    void anAddressInTheReferenceLeads()
    {
        CopyJobForm form;
        form.setSession(m_session.get());
        form.begin(u"https://api.wandb.ai/wandb/jobs/Hello World 2:old"_s);
        form.setProperty("project", u"mine"_s);
        form.setProperty("name", u"hello"_s);
        QSignalSpy copied(&form, &CopyJobForm::copied);
        form.submit();
        QTRY_COMPARE(copied.size(), 1);
        QCOMPARE(m_desk.artifacts->put.size(), 1);
        QCOMPARE(m_desk.artifacts->put[0].to.project.text(), u"mine"_s);
        QCOMPARE(m_desk.artifacts->put[0].to.name, u"hello"_s);
    }
    void whatIsWrongStandsAtItsField()
    {
        CopyJobForm form;
        form.setSession(m_session.get());
        form.begin(u"no reference"_s);
        form.submit();
        QVERIFY(form.fieldErrors().contains(u"from"_s));
        form.setProperty("reference", u"wandb/jobs/Hello World 2"_s);
        form.setProperty("name", u"with blanks"_s);
        form.submit();
        QVERIFY(form.fieldErrors().contains(u"to"_s));
        // This server does not have it.
        form.setProperty("name", QString());
        form.submit();
        QTRY_VERIFY(!form.isBusy());
        QVERIFY(form.problem().isPresent() || form.fieldErrors().contains(u"from"_s));
        // No key is kept for that one.
        form.begin(u"https://other.example/wandb/jobs/a:v0"_s);
        QVERIFY(!form.problem().isPresent() && form.fieldErrors().isEmpty());
        form.submit();
        QTRY_VERIFY(!form.isBusy());
        QVERIFY(form.problem().isPresent());
        QVERIFY(m_desk.artifacts->put.isEmpty());
    }
    void aStoppedCopyIsNoFailure()
    {
        CopyJobForm form;
        form.setSession(m_session.get());
        form.begin(u"wandb/jobs/Hello World 2:latest"_s);
        form.setProperty("connection", 1);
        form.setProperty("allVersions", true);
        connect(&form, &CopyJobForm::progressed, &form, [&form] {
            if (form.fraction() > 0)
                form.cancel();
        });
        QSignalSpy copied(&form, &CopyJobForm::copied);
        form.submit();
        QTRY_VERIFY(!form.isBusy());
        QVERIFY(copied.isEmpty() && !form.problem().isPresent());
        QCOMPARE(m_desk.artifacts->put.size(), 1); // what was copied stays
    }
    void aPastedLaunchOfAnUnknownEntityLeadsHere()
    {
        PasteForm paste;
        paste.setProperty("session", QVariant::fromValue(m_session.get()));
        paste.setText(u"wandb launch -j 'wandb/jobs/Hello World 2:latest' -q gpu"_s);
        QVERIFY(paste.copies());
        QVERIFY(paste.sentence().contains(u"wandb"_s));
        QCOMPARE(paste.route(), u"jobs?copy=wandb%2Fjobs%2FHello%20World%202%3Alatest"_s);
        paste.setText(u"wandb launch -j ada/p/train:v3 -q gpu"_s);
        QVERIFY(!paste.copies());
        QVERIFY(paste.route().startsWith(u"jobs/p/train?"_s));
    }
};

QTEST_GUILESS_MAIN(TestCopyJobForm)
#include "tst_copyjobform.moc"
