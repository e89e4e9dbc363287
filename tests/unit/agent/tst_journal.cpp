// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "agent/journal/journal.h"
#include "agent/journal/recordcodec.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace slipway;
using namespace slipway::agent;

namespace {

Record taken()
{
    Record record;
    record.kind = Record::Kind::Taken;
    record.item = QueueItemId(QStringLiteral("UnVuOjE="));
    Offer offer;
    offer.item = record.item;
    offer.queue = QueueName(QStringLiteral("キュー \"q\"\n"));
    offer.spec = JsonText("{\"entity\":\"e\",\"n\":1.0}");
    offer.run = {EntityName(QStringLiteral("e")), ProjectName(QStringLiteral("p")),
                 RunId(QStringLiteral("r"))};
    offer.resource = Resource::LocalProcess;
    record.offer = offer;
    return record;
}

Record ended()
{
    Record record;
    record.kind = Record::Kind::Ended;
    record.item = taken().item;
    record.end = {TargetState::Failed, 137, QStringLiteral("memory"), 9, true, 1'500, 1LL << 40, 0};
    return record;
}

} // namespace

class TestJournal : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QString path() const { return m_folder.filePath(QStringLiteral("journal.jsonl")); }

private Q_SLOTS:
    void init() { QFile::remove(path()); }

    void isEmptyBeforeTheFirstStart()
    {
        const Journal journal(path());
        QVERIFY(journal.read().has_value());
        QVERIFY(journal.read()->isEmpty());
    }

    void givesBackWhatWasWritten()
    {
        {
            Journal journal(path());
            QVERIFY(journal.begin({taken()}).has_value());
            QVERIFY(journal.append(ended()).has_value());
        }
        const auto records = Journal(path()).read();
        QVERIFY(records.has_value());
        QCOMPARE(*records, (QList<Record>{taken(), ended()}));
        QCOMPARE(QFile(path()).permissions() & (QFile::ReadOther | QFile::ReadGroup),
                 QFile::Permissions());
    }

    void forgetsATornLastLine()
    {
        {
            Journal journal(path());
            QVERIFY(journal.begin({taken()}).has_value());
            QVERIFY(journal.append(ended()).has_value());
        }
        QFile file(path());
        for (qint64 cut = 1; cut < toLine(ended()).size(); cut += 7) {
            QVERIFY(file.resize(toLine(taken()).size() + 1 + cut));
            const auto records = Journal(path()).read();
            QCOMPARE(*records, QList<Record>{taken()});
        }
    }

    void leavesOutLinesOfOtherVersions()
    {
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{\"v\":2,\"kind\":\"taken\",\"item\":\"x\"}\nnonsense\n" + toLine(ended()) +
                   "\n");
        file.close();
        QCOMPARE(*Journal(path()).read(), QList<Record>{ended()});
    }

    void tellsWhenItsFolderCannotBeWritten()
    {
        Journal journal(QStringLiteral("/proc/journal.jsonl"));
        const auto begun = journal.begin({taken()});
        QVERIFY(!begun.has_value());
        QCOMPARE(begun.error().reason, QStringLiteral("agent.folder"));
    }
};

QTEST_GUILESS_MAIN(TestJournal)
#include "tst_journal.moc"
