// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "memoryports.h"
#include "presentation/queues/createqueueform.h"

#include <QSignalSpy>
#include <QTest>

using namespace slipway;

class TestCreateQueueForm : public QObject
{
    Q_OBJECT
private:
    memory::Desk m_desk;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<CreateQueueForm> m_form;

    void goToReview()
    {
        m_form->next();
        m_form->setName(QStringLiteral("gpu"));
        QTRY_VERIFY(!m_form->isCheckingName());
        m_form->next();
        m_form->next();
        QCOMPARE(m_form->step(), 3);
    }

private Q_SLOTS:
    void init()
    {
        m_desk = {};
        m_session = m_desk.signedIn();
        m_form = std::make_unique<CreateQueueForm>();
        m_form->setSession(m_session.get());
    }
    void cleanup()
    {
        m_form.reset();
        m_session.reset();
    }
    void makesTheQueueOfItsFourSteps()
    {
        QSignalSpy created(m_form.get(), &CreateQueueForm::created);
        m_form->setResource(QStringLiteral("local-process"));
        goToReview();
        QCOMPARE(m_form->command(),
                 QStringLiteral("slipwayctl queue create gpu --entity ada --resource "
                                "local-process"));
        m_form->next();
        QTRY_COMPARE(created.size(), 1);
        QCOMPARE(created[0][0].toString(), QStringLiteral("gpu"));
        QCOMPARE(m_desk.queues->made.size(), 1);
        QCOMPARE(m_desk.queues->made[0].resource, Resource::LocalProcess);
        QCOMPARE(m_form->step(), 0);
    }
    void staysWithoutANameAndSaysSo()
    {
        QSignalSpy rejected(m_form.get(), &CreateQueueForm::rejected);
        m_form->next();
        QVERIFY(m_form->nameError().isEmpty()); // nothing was typed yet
        m_form->next();
        QCOMPARE(m_form->step(), 1);
        QVERIFY(!m_form->nameError().isEmpty());
        QCOMPARE(rejected.size(), 1);
        QCOMPARE(rejected[0][0].toString(), QStringLiteral("name"));
    }
    void refusesANameWithASlashAtOnce()
    {
        m_form->setName(QStringLiteral("a/b"));
        QVERIFY(!m_form->nameError().isEmpty());
        QVERIFY(!m_form->isCheckingName());
    }
    void findsThatTheNameIsTaken()
    {
        m_desk.queues->all = {memory::queueNamed(QStringLiteral("gpu"))};
        m_form->next();
        m_form->setName(QStringLiteral("gpu"));
        QTRY_VERIFY(m_form->nameError().contains(QStringLiteral("ada")));
        m_form->next();
        QCOMPARE(m_form->step(), 1);
    }
    void goesOnWhenTheNameCannotBeChecked()
    {
        m_desk.queues->failure = Error{ErrorKind::Unavailable, {}, {}};
        m_form->next();
        m_form->setName(QStringLiteral("gpu"));
        QTRY_VERIFY(!m_form->nameWarning().isEmpty());
        m_form->next();
        QCOMPARE(m_form->step(), 2);
    }
    void namesLineAndColumnOfABrokenConfiguration()
    {
        DocumentReading broken;
        broken.line = 3;
        broken.column = 7;
        broken.problem = QStringLiteral("syntax");
        m_desk.documents->known.insert(QStringLiteral("a: ["), broken);
        m_form->next();
        m_form->setName(QStringLiteral("gpu"));
        m_form->next();
        m_form->setConfigText(QStringLiteral("a: ["));
        QCOMPARE(m_form->configErrorLine(), 3);
        QVERIFY(m_form->configError().contains(QStringLiteral("3")));
        QVERIFY(m_form->configError().contains(QStringLiteral("7")));
        m_form->next();
        QCOMPARE(m_form->step(), 2);
        QCOMPARE(m_form->configText(), QStringLiteral("a: ["));
        m_form->setConfigText(QStringLiteral("a: 1"));
        QCOMPARE(m_form->configErrorLine(), 0);
        m_form->next();
        QCOMPARE(m_form->step(), 3);
    }
    void refusesAListAsConfiguration()
    {
        m_desk.documents->known.insert(QStringLiteral("- 1"),
                                       DocumentReading{JsonText("[1]"), 0, 0, {}, {}});
        m_form->setConfigText(QStringLiteral("- 1"));
        QCOMPARE(m_form->configErrorLine(), 1);
    }
    void goesBackToTheNameThatWasTakenMeanwhile()
    {
        goToReview();
        m_desk.queues->createFailure = Error{
            ErrorKind::Conflict, {}, {}, QStringLiteral("queue.nameTaken"), QStringLiteral("name")};
        m_form->next();
        QTRY_COMPARE(m_form->step(), 1);
        QCOMPARE(m_form->name(), QStringLiteral("gpu"));
        QVERIFY(!m_form->nameError().isEmpty());
        QVERIFY(!m_form->isCreating());
    }
    void aPlaceholderBecomesATileBeforeTheReview()
    {
        const QString text = QStringLiteral("cpus: '{{cpu}}'");
        m_desk.documents->known.insert(
            text, DocumentReading{JsonText(R"({"cpus":"{{cpu}}"})"), 0, 0, {}, {}});
        QSignalSpy rejected(m_form.get(), &CreateQueueForm::rejected);
        m_form->next();
        m_form->setName(QStringLiteral("gpu"));
        QTRY_VERIFY(!m_form->isCheckingName());
        m_form->next();
        m_form->setConfigText(text);
        QCOMPARE(m_form->newPlaceholders(), QStringLiteral("{{cpu}}"));
        m_form->next();
        QCOMPARE(m_form->step(), 2);
        QCOMPARE(rejected.size(), 1);
        QCOMPARE(rejected[0][0].toString(), QStringLiteral("templates"));
        QCOMPARE(m_form->templateRow(), 0);
        QCOMPARE(m_form->templates()->count(), 1);
        QVERIFY(m_form->newPlaceholders().isEmpty());

        m_form->templates()->set(0, QStringLiteral("type"), QStringLiteral("integer"));
        m_form->templates()->set(0, QStringLiteral("most"), QStringLiteral("many"));
        m_form->next(); // refused: that is no limit
        QCOMPARE(m_form->step(), 2);
        QCOMPARE(rejected.size(), 2);
        m_form->templates()->set(0, QStringLiteral("most"), QStringLiteral("4"));
        m_form->next();
        QCOMPARE(m_form->step(), 3);
        const QString variables =
            QStringLiteral(R"({"cpu":{"schema":{"maximum":4,"type":"integer"}}})");
        QVERIFY(
            m_form->command().contains(QStringLiteral("--template-variables '%1'").arg(variables)));
        m_form->next();
        QTRY_COMPARE(m_desk.queues->made.size(), 1);
        QCOMPARE(QString::fromUtf8(m_desk.queues->made[0].templateVariables.utf8()), variables);
        QCOMPARE(m_form->templates()->count(), 0); // the next queue begins with none
    }
    void bracesWithoutQuotesAreExplained()
    {
        const QString text = QStringLiteral("memory: 1g\ncpus: {{cpu}}");
        DocumentReading broken; // a map is no key
        broken.line = 2;
        broken.column = 8;
        broken.problem = QStringLiteral("syntax");
        m_desk.documents->known.insert(text, broken);
        m_form->setConfigText(text);
        QCOMPARE(m_form->configErrorLine(), 2);
        QCOMPARE(m_form->configError(),
                 QStringLiteral("Line 2: put the braces in quotes, such as \"{{name}}\"."));
        m_form->parseTemplates();
        QCOMPARE(m_form->templates()->count(), 0);
    }
    void theTextCanBeWrittenTheOtherWay()
    {
        const QString typed = QStringLiteral("# two of them\ncpus: 2");
        m_form->setConfigText(typed);
        QCOMPARE(m_form->format(), QStringLiteral("yaml"));
        m_form->setFormat(QStringLiteral("json"));
        QCOMPARE(m_form->format(), QStringLiteral("json"));
        QCOMPARE(m_form->configText(), QStringLiteral("{\n    \"cpus\": 2\n}\n"));
        m_form->setFormat(QStringLiteral("yaml")); // not changed meanwhile: the comment is back
        QCOMPARE(m_form->configText(), typed);

        DocumentReading broken;
        broken.line = 1;
        broken.column = 4;
        broken.problem = QStringLiteral("syntax");
        m_desk.documents->known.insert(QStringLiteral("{\"a\""), broken);
        m_form->setConfigText(QStringLiteral("{\"a\""));
        m_form->setFormat(QStringLiteral("yaml"));
        QCOMPARE(m_form->configText(), QStringLiteral("{\"a\""));
        QVERIFY(!m_form->configError().isEmpty());
    }
    void aFailureKeepsEverythingThatWasTyped()
    {
        m_form->setConfigText(QStringLiteral("cpus: 2"));
        goToReview();
        m_desk.queues->createFailure = Error{ErrorKind::Unavailable, {}, {}};
        m_form->next();
        QTRY_VERIFY(m_form->problem().isPresent());
        QCOMPARE(m_form->step(), 3);
        QCOMPARE(m_form->configText(), QStringLiteral("cpus: 2"));
        m_desk.queues->createFailure.reset();
        m_form->next();
        QTRY_COMPARE(m_desk.queues->made.size(), 1);
        QCOMPARE(m_desk.queues->made[0].config.utf8(), QByteArray("{\"cpus\":2}"));
    }
};

QTEST_GUILESS_MAIN(TestCreateQueueForm)
#include "tst_createqueueform.moc"
