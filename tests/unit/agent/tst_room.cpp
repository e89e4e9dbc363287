// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "agent/journal/needs.h"
#include "agent/machine/room.h"

#include <QTest>

using namespace slipway;
using namespace slipway::agent;

class TestRoom : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatAJobNeeds_data()
    {
        QTest::addColumn<QByteArray>("arguments");
        QTest::addColumn<double>("cpus");
        QTest::addColumn<qint64>("memory");
        QTest::addColumn<int>("gpus");
        const auto row = [](const char *arguments, double cpus, qint64 memory, int gpus) {
            QTest::newRow(arguments)
                << QByteArray(arguments).replace('\'', '"') << cpus << memory << gpus;
        };
        row("{}", 0, 0, 0);
        row("{'cpus': 2.5, 'memory': '512m', 'gpus': 'all'}", 2.5, 536'870'912, -1);
        row("{'--cpus': '4', 'm': '1.5GiB', 'gpus': 2}", 4, 1'610'612'736, 2);
        row("{'memory': 1048576, 'gpus': 'device=0,3'}", 0, 1'048'576, 2);
        row("{'memory': '64b', 'gpus': 'count=3,capabilities=utility'}", 0, 64, 3);
        row("{'cpus': '-1', 'memory': 'much', 'gpus': 'none'}", 0, 0, 0);
        row("{'cpus': 'inf', 'memory': '1e300t', 'gpus': 99999999}", 0, 1'000'000'000'000'000'000,
            1024);
        row("[1]", 0, 0, 0);
        row("nonsense", 0, 0, 0);
    }
    void readsWhatAJobNeeds()
    {
        QFETCH(QByteArray, arguments);
        const Needs needs = needsOf(JsonText(arguments));
        QTEST(needs.cpus, "cpus");
        QTEST(needs.memory, "memory");
        QTEST(needs.gpus, "gpus");
    }

    void givesEachGpuOnce()
    {
        const Room room{0, 0, {QStringLiteral("0"), QStringLiteral("1"), QStringLiteral("2")}};
        const auto one = shareFor(Needs{0, 0, 2}, room, {});
        QCOMPARE(one->gpus, (QStringList{QStringLiteral("0"), QStringLiteral("1")}));
        QVERIFY(!shareFor(Needs{0, 0, 2}, room, {*one}));
        QCOMPARE(shareFor(Needs{0, 0, 1}, room, {*one})->gpus, QStringList(QStringLiteral("2")));
        QVERIFY(!shareFor(Needs{0, 0, Needs::AllGpus}, room, {*one}));
        QCOMPARE(shareFor(Needs{0, 0, Needs::AllGpus}, room, {})->gpus.size(), 3);
        QCOMPARE(waitedFor(Needs{0, 0, 2}, room, {*one}),
                 QStringLiteral("waits for 2 GPUs (1 free)"));
        QVERIFY(reasonAgainst(Needs{0, 0, 4}, room)->contains(QStringLiteral("4 GPUs")));
    }

    void countsProcessorsAndMemory()
    {
        const Room room{2, 1000, {}};
        const Share half{Needs{0.5, 400, 0}, {}};
        QVERIFY(shareFor(Needs{1.0, 200, 0}, room, {half, half}));
        QVERIFY(!shareFor(Needs{1.1, 200, 0}, room, {half, half}));
        QVERIFY(!shareFor(Needs{1.0, 201, 0}, room, {half, half}));
        QVERIFY(reasonAgainst(Needs{3, 0, 0}, room));
        QVERIFY(reasonAgainst(Needs{0, 1001, 0}, room));
        QVERIFY(!reasonAgainst(Needs{2, 1000, 5}, room));
    }

    void gpusNobodyGivesOutAreNotCounted()
    {
        QVERIFY(!reasonAgainst(Needs{8, 1, 8}, Room{}));
        QVERIFY(shareFor(Needs{8, 1, Needs::AllGpus}, Room{}, {})->gpus.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestRoom)
#include "tst_room.moc"
