// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "presentation/common/commandline.h"
#include "presentation/common/filelogmodel.h"
#include "presentation/common/poller.h"
#include "presentation/shell/navigation.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace slipway;
using namespace std::chrono_literals;

namespace {

QCoro::Task<bool> answer(bool ok)
{
    co_return ok;
}

} // namespace

/** The small helpers of the window: polling, history, log files. */
class TestWindowParts : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void pollsWhileActiveOnly()
    {
        int asked = 0;
        Poller poller(
            [&asked] {
                ++asked;
                return answer(true);
            },
            nullptr, 1ms);
        QCOMPARE(asked, 0);
        poller.setActive(true);
        QTRY_VERIFY(asked > 3);
        poller.setActive(false);
        const int before = asked;
        poller.refresh();
        QCOMPARE(asked, before + 1);
    }
    void waitsLongerAfterFailures()
    {
        int asked = 0;
        Poller poller(
            [&asked] {
                ++asked;
                return answer(false);
            },
            nullptr, 1h);
        poller.setActive(true);
        QCOMPARE(asked, 1);
        poller.restart();
        QCOMPARE(asked, 2);
    }
    void navigationGoesBackAndForward()
    {
        Navigation navigation;
        navigation.reset(QStringLiteral("queues"));
        navigation.go(QStringLiteral("queues/gpu/agents"));
        navigation.go(QStringLiteral("runs"));
        navigation.back();
        QCOMPARE(navigation.route(), QStringLiteral("queues/gpu/agents"));
        QCOMPARE(navigation.section(), QStringLiteral("queues"));
        QVERIFY(navigation.canGoForward());
        navigation.go(QStringLiteral("jobs?queue=gpu"));
        QVERIFY(!navigation.canGoForward());
        QCOMPARE(navigation.section(), QStringLiteral("jobs"));
        QCOMPARE(Navigation::pathOf(navigation.route()), QStringLiteral("?queue=gpu"));
        QSignalSpy arrived(&navigation, &Navigation::arrived);
        navigation.replace(QStringLiteral("jobs/a"));
        QCOMPARE(arrived.size(), 0);
        navigation.back();
        QCOMPARE(arrived.size(), 1);
        QCOMPARE(navigation.route(), QStringLiteral("queues/gpu/agents"));
    }
    void navigationDecodesNames()
    {
        QCOMPARE(Navigation::parts(QStringLiteral("my%20queue/items/a%2Fb?x=1")),
                 (QStringList{QStringLiteral("my queue"), QStringLiteral("items"),
                              QStringLiteral("a/b")}));
    }
    void aLogFileIsFollowedLineByLine()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("run.log"));
        FileLogModel log;
        const QAbstractItemModelTester tester(
            &log, QAbstractItemModelTester::FailureReportingMode::Fatal);
        log.setPath(path);
        log.readOn();
        QCOMPARE(log.phase(), QStringLiteral("empty")); // not written yet
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("first\nsec");
        file.flush();
        log.readOn();
        QCOMPARE(log.count(), 1);
        file.write("ond \x1b[31mred\x1b[0m\nERROR: no\n");
        file.flush();
        log.readOn();
        QCOMPARE(log.count(), 3);
        QCOMPARE(log.data(log.index(1), FileLogModel::TextRole).toString(),
                 QStringLiteral("second red"));
        QCOMPARE(log.data(log.index(2), FileLogModel::LevelRole).toString(),
                 QStringLiteral("error"));
        QCOMPARE(log.data(log.index(2), FileLogModel::NumberRole).toInt(), 3);
        file.resize(0);
        file.seek(0);
        file.write("anew\n");
        file.flush();
        log.readOn();
        QCOMPARE(log.count(), 1);
    }
    void commandLinesAreQuotedForAShell()
    {
        QCOMPARE(shellLine({QStringLiteral("a"), QStringLiteral("b c"), QStringLiteral("it's"),
                            QString()}),
                 QStringLiteral("a 'b c' 'it'\\''s' ''"));
    }
};

QTEST_GUILESS_MAIN(TestWindowParts)
#include "tst_windowparts.moc"
