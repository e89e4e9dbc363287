// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "memoryports.h"
#include "presentation/sweeps/sweepactions.h"
#include "presentation/sweeps/sweepdetails.h"
#include "presentation/sweeps/sweeplistmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace slipway;

namespace {

const QString Yaml = QStringLiteral("method: grid");

Sweep sweepNamed(const QString &id, SweepState state)
{
    Sweep sweep;
    sweep.ref = {EntityName(QStringLiteral("ada")), ProjectName(QStringLiteral("vision")), id};
    sweep.displayName = QStringLiteral("sweep ") + id;
    sweep.method = QStringLiteral("grid");
    sweep.state = state;
    sweep.config = Yaml.toUtf8();
    sweep.createdAt = QDateTime::currentDateTimeUtc().addSecs(-60);
    sweep.expectedRuns = 4;
    return sweep;
}

Run runWith(const QString &id, RunState state, const QByteArray &config, const QByteArray &summary)
{
    Run run;
    run.ref = {EntityName(QStringLiteral("ada")), ProjectName(QStringLiteral("vision")), RunId(id)};
    run.state = state;
    run.config = JsonText(config);
    run.summary = JsonText(summary);
    return run;
}

} // namespace

/** Sweeps in the window: the list, one of them, and what can be done. */
class TestSweeps : public QObject
{
    Q_OBJECT
private:
    memory::Desk m_desk;
    std::unique_ptr<Session> m_session;

    void configIs(const QByteArray &json)
    {
        m_desk.documents->known[Yaml] = DocumentReading{JsonText(json), 0, 0, {}, {}};
    }
    void show(SweepDetails &sweep, const QString &id)
    {
        sweep.setSession(m_session.get());
        sweep.setProject(QStringLiteral("vision"));
        sweep.setSweepId(id);
        sweep.setActive(true);
        QTRY_COMPARE(sweep.phase(), QStringLiteral("ready"));
    }

private Q_SLOTS:
    void init()
    {
        m_desk = {};
        configIs(R"({"method":"grid","metric":{"name":"val/loss","goal":"minimize"},)"
                 R"("parameters":{"lr":{"values":[0.1,0.2]},"depth":{"values":[1,2]}}})");
        m_desk.sweeps->all = {sweepNamed(QStringLiteral("s1"), SweepState::Running)};
        m_session = m_desk.signedIn();
    }
    void cleanup() { m_session.reset(); }

    void listsWhatTheServerHas()
    {
        m_desk.sweeps->all[0].runs = 3;
        m_desk.sweeps->all[0].best = 0.25;
        SweepListModel list;
        const QAbstractItemModelTester tester(&list);
        list.setSession(m_session.get());
        list.setActive(true);
        QTRY_COMPARE(list.count(), 1);
        const QModelIndex row = list.index(0);
        QCOMPARE(list.data(row, SweepListModel::NameRole).toString(), QStringLiteral("sweep s1"));
        QCOMPARE(list.data(row, SweepListModel::ProgressRole).toString(),
                 QStringLiteral("3 of 4 runs"));
        QCOMPARE(list.data(row, SweepListModel::ShareRole).toDouble(), 0.75);
        QCOMPARE(list.data(row, SweepListModel::BestTextRole).toString(), QStringLiteral("0.25"));
        QCOMPARE(list.data(row, SweepListModel::MetricRole).toString(), QStringLiteral("val/loss"));
        QCOMPARE(list.data(row, SweepListModel::RouteRole).toString(),
                 QStringLiteral("sweeps/vision/s1"));
        QCOMPARE(list.running(), 1);
        QVERIFY(list.data(row, SweepListModel::SpokenRole)
                    .toString()
                    .contains(QStringLiteral("best value 0.25")));
    }
    void aSweepHasTheNameOfItsConfigurationOrItsId()
    {
        m_desk.sweeps->all[0].displayName.clear();
        SweepDetails sweep;
        show(sweep, QStringLiteral("s1"));
        QCOMPARE(sweep.name(), QStringLiteral("s1"));
        configIs(R"({"name":"rates","description":"which step"})");
        m_desk.sweeps->all.append(sweepNamed(QStringLiteral("s2"), SweepState::Running));
        m_desk.sweeps->all[1].displayName.clear();
        show(sweep, QStringLiteral("s2"));
        QTRY_COMPARE(sweep.name(), QStringLiteral("rates"));
        QCOMPARE(sweep.description(), QStringLiteral("which step"));
    }
    void aRefreshKeepsRowsAndTellsOnlyWhatChanged()
    {
        m_desk.sweeps->all.append(sweepNamed(QStringLiteral("s2"), SweepState::Paused));
        SweepListModel list;
        list.setSession(m_session.get());
        list.setActive(true);
        QTRY_COMPARE(list.count(), 2);
        const QPersistentModelIndex second = list.index(1);
        const QSignalSpy resets(&list, &QAbstractItemModel::modelReset);
        const QSignalSpy changes(&list, &QAbstractItemModel::dataChanged);
        m_desk.sweeps->all.prepend(sweepNamed(QStringLiteral("s3"), SweepState::Pending));
        m_desk.sweeps->all[1].state = SweepState::Finished;
        list.refresh();
        QTRY_COMPARE(list.count(), 3);
        QVERIFY(second.isValid());
        QCOMPARE(second.data(SweepListModel::SweepIdRole).toString(), QStringLiteral("s2"));
        QCOMPARE(resets.size(), 0);
        QCOMPARE(changes.size(), 1);
        QCOMPARE(list.running(), 0);
    }
    void saysThatThereAreNoneOrThatTheServerDoesNotAnswer()
    {
        m_desk.sweeps->all.clear();
        SweepListModel list;
        list.setSession(m_session.get());
        list.setActive(true);
        QTRY_COMPARE(list.phase(), QStringLiteral("empty"));
        m_desk.sweeps->failure = Error{ErrorKind::Unavailable, {}, {}, {}};
        list.refresh();
        QTRY_VERIFY(list.problem().isPresent());
    }
    void findsTheBestOfTheRuns()
    {
        m_desk.sweeps->allRuns = {
            runWith(QStringLiteral("a"), RunState::Finished, R"({"lr":0.1,"depth":1,"_x":2})",
                    R"({"val/loss":0.5})"),
            runWith(QStringLiteral("b"), RunState::Failed, R"({"lr":0.1,"depth":2})", "{}"),
            runWith(QStringLiteral("c"), RunState::Finished, R"({"lr":0.2,"depth":1,"seed":7})",
                    R"({"val/loss":0.125})"),
            runWith(QStringLiteral("d"), RunState::Running, R"({"lr":0.2,"depth":2})",
                    R"({"val/loss":0.25})"),
        };
        SweepDetails sweep;
        show(sweep, QStringLiteral("s1"));
        QTRY_COMPARE(sweep.runs()->count(), 4);
        QCOMPARE(sweep.bestText(), QStringLiteral("0.125"));
        QCOMPARE(sweep.bestRun(), QStringLiteral("c"));
        QCOMPARE(sweep.bestRoute(), QStringLiteral("runs/vision/c"));
        // Only what the sweep chose, not what the script added.
        QCOMPARE(sweep.bestValues()->count(), 2);
        const auto points =
            sweep.series().at(0).toMap().value(QStringLiteral("points")).value<QList<QPointF>>();
        QCOMPARE(points, (QList<QPointF>{{1, 0.5}, {2, 0.5}, {3, 0.125}, {4, 0.125}}));
        QCOMPARE(sweep.outcomes(), QStringLiteral("Running: 1. Finished: 2. Ended otherwise: 1."));
        QCOMPARE(
            sweep.runs()->data(sweep.runs()->index(2), SweepRunListModel::ValuesRole).toString(),
            QStringLiteral("depth = 1, lr = 0.2"));
    }
    void theGoalDecidesWhatIsBest()
    {
        configIs(R"({"metric":{"name":"acc","goal":"maximize"},"parameters":{"lr":{}}})");
        m_desk.sweeps->allRuns = {
            runWith(QStringLiteral("a"), RunState::Finished, R"({"lr":1})", R"({"acc":0.5})"),
            runWith(QStringLiteral("b"), RunState::Finished, R"({"lr":2})", R"({"acc":0.75})"),
            runWith(QStringLiteral("c"), RunState::Finished, R"({"lr":3})", R"({"acc":"high"})"),
        };
        SweepDetails sweep;
        show(sweep, QStringLiteral("s1"));
        QTRY_COMPARE(sweep.bestRun(), QStringLiteral("b"));
        QCOMPARE(sweep.goal(), QStringLiteral("Maximize acc"));
    }
    void asksForRunsOnlyWhileTheyMayChange()
    {
        m_desk.sweeps->all[0].state = SweepState::Finished;
        m_desk.sweeps->all[0].runs = 1;
        m_desk.sweeps->allRuns = {runWith(QStringLiteral("a"), RunState::Running, "{}", "{}")};
        SweepDetails sweep;
        show(sweep, QStringLiteral("s1"));
        QTRY_COMPARE(sweep.runs()->count(), 1);
        m_desk.sweeps->allRuns[0].state = RunState::Finished;
        sweep.refresh();
        QTRY_COMPARE(sweep.outcomes(),
                     QStringLiteral("Running: 0. Finished: 1. Ended otherwise: 0."));
        const int asked = m_desk.sweeps->runQuestions;
        const QSignalSpy answers(&sweep, &SweepDetails::changed);
        sweep.refresh();
        QTRY_VERIFY(!answers.isEmpty());
        QCOMPARE(m_desk.sweeps->runQuestions, asked);
    }
    void aSweepWithoutRunsAsksForAnAgent()
    {
        m_desk.sweeps->all[0].state = SweepState::Pending;
        SweepDetails sweep;
        show(sweep, QStringLiteral("s1"));
        QVERIFY(sweep.needsAgent());
        QCOMPARE(sweep.agentCommand(), QStringLiteral("wandb agent ada/vision/s1"));
        m_desk.sweeps->all[0].runs = 1;
        sweep.refresh();
        QTRY_VERIFY(!sweep.needsAgent());
    }
    void aSweepThatIsGoneSaysSo()
    {
        SweepDetails sweep;
        sweep.setSession(m_session.get());
        sweep.setProject(QStringLiteral("vision"));
        sweep.setSweepId(QStringLiteral("other"));
        sweep.setActive(true);
        QTRY_COMPARE(sweep.phase(), QStringLiteral("failed"));
        QVERIFY(sweep.problem().isPresent());
    }
    void pausesResumesAndEnds()
    {
        SweepActions actions;
        actions.setSession(m_session.get());
        const auto choose = [&] {
            actions.choose(QStringLiteral("vision"), QStringLiteral("s1"), QStringLiteral("one"),
                           static_cast<int>(m_desk.sweeps->all[0].state));
        };
        choose();
        QVERIFY(actions.whyNotPause().isEmpty());
        QCOMPARE(actions.whyNotResume(), QStringLiteral("It is running."));
        const QSignalSpy done(&actions, &SweepActions::done);
        actions.act(SweepActions::Pause);
        QTRY_COMPARE(done.size(), 1);
        QCOMPARE(m_desk.sweeps->all[0].state, SweepState::Paused);
        QCOMPARE(actions.whyNotPause(), QStringLiteral("It is paused."));
        actions.act(SweepActions::Resume);
        QTRY_COMPARE(done.size(), 2);
        QCOMPARE(m_desk.sweeps->all[0].state, SweepState::Running);
        actions.act(SweepActions::Cancel);
        QTRY_COMPARE(done.size(), 3);
        QCOMPARE(m_desk.sweeps->all[0].state, SweepState::Canceled);
        QCOMPARE(actions.whyNotStop(), QStringLiteral("It has ended."));
        QCOMPARE(actions.whyNotCancel(), QStringLiteral("It has been cancelled."));
        QVERIFY(actions.whyNotResume().isEmpty());
    }
    void aSweepThatWaitsForAnAgentCanOnlyBeEnded()
    {
        SweepActions actions;
        actions.setSession(m_session.get());
        actions.choose(QStringLiteral("vision"), QStringLiteral("s1"), QStringLiteral("one"),
                       static_cast<int>(SweepState::Pending));
        QCOMPARE(actions.whyNotPause(), QStringLiteral("It has not begun yet."));
        QCOMPARE(actions.whyNotResume(), QStringLiteral("It has not begun yet."));
        QVERIFY(actions.whyNotStop().isEmpty());
        QVERIFY(actions.whyNotCancel().isEmpty());
    }
    void anActThatTheSweepIsPastIsRefused()
    {
        SweepActions actions;
        actions.setSession(m_session.get());
        actions.choose(QStringLiteral("vision"), QStringLiteral("s1"), QStringLiteral("one"),
                       static_cast<int>(SweepState::Running));
        // It ended elsewhere, and nobody has looked since.
        m_desk.sweeps->all[0].state = SweepState::Finished;
        const QSignalSpy failed(&actions, &SweepActions::failed);
        actions.act(SweepActions::Pause);
        QTRY_COMPARE(failed.size(), 1);
        QVERIFY(actions.problem().isPresent());
        QCOMPARE(m_desk.sweeps->all[0].state, SweepState::Finished);
        QVERIFY(!actions.isBusy());
    }
};

QTEST_GUILESS_MAIN(TestSweeps)
#include "tst_sweeps.moc"
