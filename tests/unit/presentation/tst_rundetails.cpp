// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "memoryports.h"
#include "presentation/runs/rundetails.h"

#include <QTest>

using namespace slipway;
using namespace Qt::StringLiterals;

/** What the page of a run says about a run that failed. */
class TestRunDetails : public QObject
{
    Q_OBJECT
private:
    memory::Desk m_desk;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<RunDetails> m_run;

    void show(RunState state)
    {
        Run run;
        run.ref = {EntityName(u"ada"_s), ProjectName(u"p"_s), RunId(u"r1"_s)};
        run.state = state;
        run.item = QueueItemId(u"7"_s);
        m_desk.runs->all = {run};
        m_session = m_desk.signedIn();
        m_run = std::make_unique<RunDetails>();
        m_run->setSession(m_session.get());
        m_run->setProject(u"p"_s);
        m_run->setRunId(u"r1"_s);
        m_run->setActive(true);
        QTRY_COMPARE(m_run->phase(), u"ready"_s);
        QTRY_COMPARE(m_run->log()->count(), m_desk.runs->output.size());
    }

private Q_SLOTS:
    void init() { m_desk = {}; }
    void cleanup()
    {
        m_run.reset();
        m_session.reset();
    }
    void findsTheCauseInTheLog()
    {
        m_desk.runs->output = {u"epoch 1"_s, u"Traceback (most recent call last):"_s,
                               u"\x1b[31mModuleNotFoundError: No module named 'torch'\x1b[0m"_s};
        show(RunState::Failed);
        QTRY_VERIFY(m_run->whySentence().contains(u"torch"_s));
        QVERIFY(!m_run->whyRemedy().isEmpty());
        QCOMPARE(m_run->whyDetail(), u"ModuleNotFoundError: No module named 'torch'"_s);
    }
    void findsTheCauseInWhatTheAgentSays()
    {
        QueueItem item = memory::itemWith(u"7"_s, ItemPhase::Failed);
        item.failure = ItemFailure{u"run"_s, u"The job's program ended with exit code 137."_s};
        m_desk.queues->allItems = {item};
        show(RunState::Failed);
        QTRY_COMPARE(m_run->whySentence(), u"The job ran out of memory."_s);
        QCOMPARE(m_run->whyDetail(), item.failure->message);
    }
    void guessesNothing()
    {
        m_desk.runs->output = {u"some words"_s};
        show(RunState::Failed);
        QVERIFY(m_run->whySentence().isEmpty());
        QVERIFY(m_run->whyDetail().isEmpty());
    }
    void saysNothingOfARunThatDidNotFail()
    {
        m_desk.runs->output = {u"ModuleNotFoundError: No module named 'torch'"_s};
        show(RunState::Finished);
        QVERIFY(m_run->whySentence().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestRunDetails)
#include "tst_rundetails.moc"
