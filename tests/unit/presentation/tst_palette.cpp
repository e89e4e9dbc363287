// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "memoryports.h"
#include "presentation/shell/fuzzymatch.h"
#include "presentation/shell/palette.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace slipway;
using namespace Qt::StringLiterals;

/** What the command palette finds, in which order, and where it leads. */
class TestPalette : public QObject
{
    Q_OBJECT
private:
    memory::Desk m_desk;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<Palette> m_palette;

    [[nodiscard]] QStringList names() const
    {
        QStringList all;
        for (int row = 0; row < m_palette->count(); ++row)
            all.append(m_palette->index(row).data(Palette::NameRole).toString());
        return all;
    }

private Q_SLOTS:
    void init()
    {
        m_desk = {};
        m_desk.queues->all = {memory::queueNamed(u"gpu-large"_s), memory::queueNamed(u"学習"_s)};
        Run run;
        run.ref = {EntityName(u"ada"_s), ProjectName(u"vision"_s), RunId(u"x7k2"_s)};
        run.displayName = u"calm-river-12"_s;
        m_desk.runs->all = {run};
        Sweep sweep;
        sweep.ref = {EntityName(u"ada"_s), ProjectName(u"vision"_s), u"s9q1"_s};
        sweep.displayName = u"wide search"_s;
        m_desk.sweeps->all = {sweep};
        m_session = m_desk.signedIn();
        m_palette = std::make_unique<Palette>();
        m_palette->setSession(m_session.get());
        m_palette->open();
        QTRY_VERIFY(names().contains(u"gpu-large"_s));
    }
    void cleanup()
    {
        m_palette.reset();
        m_session.reset();
    }
    void matchesLettersInOrder_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("better");
        QTest::addColumn<QString>("worse");
        QTest::newRow("beginning first") << u"gpu"_s << u"gpu-large"_s << u"my gpu"_s;
        QTest::newRow("words before middles") << u"gpu"_s << u"my gpu"_s << u"mygpus"_s;
        QTest::newRow("whole before letters") << u"gl"_s << u"english"_s << u"gpu-large"_s;
        QTest::newRow("initials") << u"gl"_s << u"gpu-large"_s << u"agile lane x"_s;
        QTest::newRow("case and width") << u"ＧＰＵ"_s << u"gpu"_s << u"g-p-u"_s;
    }
    void matchesLettersInOrder()
    {
        QFETCH(QString, typed);
        QFETCH(QString, better);
        QFETCH(QString, worse);
        QVERIFY(fuzzyMatch(typed, worse) >= 0);
        QVERIFY2(fuzzyMatch(typed, better) > fuzzyMatch(typed, worse),
                 qPrintable(QStringLiteral("%1 %2")
                                .arg(fuzzyMatch(typed, better))
                                .arg(fuzzyMatch(typed, worse))));
    }
    void doesNotMatchWhatIsMissing()
    {
        QCOMPARE(fuzzyMatch(u"gpx"_s, u"gpu-large"_s), -1);
        QCOMPARE(fuzzyMatch(u"upg"_s, u"gpu"_s), -1);
        QCOMPARE(fuzzyMatch(u""_s, u"gpu"_s), 0);
        QVERIFY(fuzzyMatch(u"한"_s, u"\u1112\u1161\u11ab글"_s) > 0);
    }
    void findsPagesActionsAndObjects()
    {
        const QAbstractItemModelTester tester(m_palette.get());
        for (const QString &typed :
             {u"gpl"_s, u"学習"_s, u"calm"_s, u"x7k2"_s, u"dark"_s, u"agents"_s}) {
            m_palette->setTyped(typed);
            QVERIFY2(m_palette->count() > 0, qPrintable(typed));
        }
        m_palette->setTyped(u"x7k2"_s);
        QCOMPARE(names().first(), u"calm-river-12"_s);
        m_palette->setTyped(u"s9q1"_s);
        QCOMPARE(names(), QStringList{u"wide search"_s});
        QSignalSpy going(m_palette.get(), &Palette::going);
        m_palette->choose(0);
        QCOMPARE(going.at(0).at(0).toString(), u"sweeps/vision/s9q1"_s);
        m_palette->setTyped(u"zzzz"_s);
        QCOMPARE(m_palette->count(), 0);
    }
    void aSignLeavesOneKind()
    {
        m_palette->setTyped(u"@"_s);
        QCOMPARE(names(), (QStringList{u"gpu-large"_s, u"学習"_s}));
        m_palette->setTyped(u"#calm"_s);
        QCOMPARE(names(), QStringList{u"calm-river-12"_s});
        m_palette->setTyped(u">q"_s);
        QVERIFY(names().contains(u"Create queue"_s));
        QVERIFY(!names().contains(u"gpu-large"_s));
    }
    void leadsThereAndRemembers()
    {
        QSignalSpy going(m_palette.get(), &Palette::going);
        QSignalSpy commanded(m_palette.get(), &Palette::commanded);
        m_palette->setTyped(u"学習"_s);
        m_palette->choose(0);
        QCOMPARE(going.size(), 1);
        QCOMPARE(going[0][0].toString(), u"queues/%E5%AD%A6%E7%BF%92"_s);
        m_palette->setTyped(u"dark app"_s);
        m_palette->choose(0);
        QCOMPARE(commanded.size(), 1);
        QCOMPARE(commanded[0][0].toString(), u"darkAppearance"_s);
        m_palette->open();
        QCOMPARE(names().first(2), (QStringList{u"Dark appearance"_s, u"学習"_s}));
        m_palette->choose(-1);
        m_palette->choose(1000);
        QCOMPARE(going.size() + commanded.size(), 2);
    }
    void findsWhatWasKnownWhenTheServerIsAway()
    {
        m_desk.queues->failure = Error{ErrorKind::Unavailable, {}, {}};
        m_palette->open();
        QTRY_VERIFY(m_palette->isOld());
        m_palette->setTyped(u"gpu"_s);
        QCOMPARE(names().first(), u"gpu-large"_s);
        m_desk.queues->failure.reset();
        m_palette->open();
        QTRY_VERIFY(!m_palette->isOld());
        // Somebody else's objects are not found.
        m_desk.queues->failure = Error{ErrorKind::Unavailable, {}, {}};
        m_session->switchEntity(u"vision-team"_s);
        m_palette->setTyped(u"@"_s);
        QCOMPARE(m_palette->count(), 0);
    }
};

QTEST_GUILESS_MAIN(TestPalette)
#include "tst_palette.moc"
