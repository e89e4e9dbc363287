// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "memoryports.h"
#include "presentation/shell/linkopener.h"

#include <QSignalSpy>
#include <QTest>

using namespace slipway;
using namespace Qt::StringLiterals;

/** Where links lead in the window, and what they wait for. */
class TestLinkOpener : public QObject
{
    Q_OBJECT
private:
    memory::Desk m_desk;
    std::unique_ptr<Session> m_session;

private Q_SLOTS:
    void init()
    {
        m_desk = {};
        m_session = m_desk.signedIn();
    }

    void leadsToARoute_data()
    {
        QTest::addColumn<QString>("link");
        QTest::addColumn<QString>("route");
        const auto row = [](const QString &link, const QString &route) {
            QTest::newRow(qPrintable(link)) << link << route;
        };
        row(u"slipway://overview"_s, u"overview"_s);
        row(u"slipway://queue/%E5%AD%A6%20a%3F%25"_s, u"queues/%E5%AD%A6%20a%3F%25"_s);
        row(u"slipway://queue/gpu/aXRlbQ=="_s, u"queues/gpu/items/aXRlbQ%3D%3D"_s);
        row(u"slipway://job/ada/p/train"_s, u"jobs/p/train"_s);
        row(u"slipway://run/ada/p/x7k2"_s, u"runs/p/x7k2"_s);
        // A value cannot become a second field.
        row(u"slipway://launch?job=ada/p/train:v3&runName=a%26entryPoint%3Dsh&queue=gpu"_s,
            u"jobs/p/train?launch=1&from=link&queue=gpu&runName=a%26entryPoint%3Dsh&version=v3"_s);
    }
    void leadsToARoute()
    {
        QFETCH(QString, link);
        QFETCH(QString, route);
        LinkOpener links(m_session.get());
        QSignalSpy going(&links, &LinkOpener::going);
        QSignalSpy refused(&links, &LinkOpener::refused);
        links.open(link);
        QVERIFY(links.isWaiting());
        QCOMPARE(going.size(), 0); // only when the window asks for it
        links.take();
        QCOMPARE(going.size(), 1);
        QCOMPARE(going[0][0].toString(), route);
        QCOMPARE(refused.size(), 0);
        links.take();
        QCOMPARE(going.size(), 1);
    }

    void waitsForSigningIn()
    {
        auto session = m_desk.session();
        LinkOpener links(session.get());
        QSignalSpy going(&links, &LinkOpener::going);
        links.open(u"slipway://runs"_s);
        links.open(u"slipway://agents"_s);
        links.take();
        QVERIFY(links.isWaiting());
        QCOMPARE(going.size(), 0);
        session->adopt(QUrl(u"http://localhost:8931"_s), Secret("slipway-owner-key-0123456789"),
                       *m_desk.connection->answer, true);
        links.take();
        QVERIFY(!links.isWaiting());
        QCOMPARE(going.size(), 1);
        QCOMPARE(going[0][0].toString(), u"agents"_s); // the latest is what somebody wants now
    }

    void asksBeforeItSwitchesTheEntity()
    {
        LinkOpener links(m_session.get());
        QSignalSpy going(&links, &LinkOpener::going);
        QSignalSpy elsewhere(&links, &LinkOpener::elsewhere);
        links.open(u"slipway://run/vision-team/p/x7k2"_s);
        links.take();
        QCOMPARE(elsewhere.size(), 1);
        QCOMPARE(elsewhere[0][0].toString(), u"vision-team"_s);
        QCOMPARE(elsewhere[0][1].toString(), u"runs/p/x7k2"_s);
        QCOMPARE(going.size(), 0);
        QCOMPARE(m_session->entityText(), u"ada"_s);
    }

    void refusesWithASentence_data()
    {
        QTest::addColumn<QString>("link");
        QTest::addColumn<QString>("sentence");
        const auto row = [](const char *name, const QString &link, const QString &sentence) {
            QTest::newRow(name) << link << sentence;
        };
        row("too long", u"slipway://queue/"_s + QString(3000, u'a'),
            u"The link is too long. It was not opened."_s);
        row("a file", u"file:///etc/passwd"_s,
            u"This is not a slipway:// link. It was not opened."_s);
        row("hidden characters", u"slipway://queue/%E2%80%AE"_s,
            u"The link has characters that no link has. It was not opened."_s);
        row("no such page", u"slipway://stop/ada"_s,
            u"The link names a page that does not exist: stop"_s);
        row("half", u"slipway://launch?queue=gpu"_s,
            u"The link does not say completely what to open."_s);
        row("a command", u"slipway://launch?job=ada/p/train&entryPoint=sh"_s,
            u"The link fills a field that links cannot fill: entryPoint"_s);
        row("placeholder", u"slipway://%251"_s,
            u"The link names a page that does not exist: %251"_s);
        row("nobody's entity", u"slipway://run/eve/p/x"_s,
            u"The link leads to the entity eve, which this account cannot see."_s);
    }
    void refusesWithASentence()
    {
        QFETCH(QString, link);
        QFETCH(QString, sentence);
        LinkOpener links(m_session.get());
        QSignalSpy refused(&links, &LinkOpener::refused);
        QSignalSpy going(&links, &LinkOpener::going);
        links.open(link);
        links.take();
        QCOMPARE(refused.size(), 1);
        QCOMPARE(refused[0][0].toString(), sentence);
        QCOMPARE(going.size(), 0);
        QVERIFY(!links.isWaiting());
    }

    void aRefusedOneDoesNotTakeThePlaceOfOneThatWaits()
    {
        LinkOpener links(m_session.get());
        QSignalSpy going(&links, &LinkOpener::going);
        links.open(u"slipway://runs"_s);
        links.open(u"slipway://nowhere"_s);
        links.take();
        QCOMPARE(going.size(), 1);
        QCOMPARE(going[0][0].toString(), u"runs"_s);
    }
};

QTEST_GUILESS_MAIN(TestLinkOpener)
#include "tst_linkopener.moc"
