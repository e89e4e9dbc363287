// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "presentation/common/keyedlist.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace slipway;

namespace {

struct Row
{
    QString key;
    int value = 0;
    bool operator==(const Row &) const = default;
};

class Rows : public KeyedListModel<Row, QString>
{
public:
    QVariant data(const QModelIndex &index, int role) const override
    {
        const Row *row = at(index);
        return row && role == Qt::DisplayRole ? QVariant(row->key) : QVariant();
    }
    [[nodiscard]] QStringList keys() const
    {
        QStringList keys;
        for (const Row &row : rows())
            keys.append(row.key);
        return keys;
    }
    void fail() { markFailed(Error{ErrorKind::Unavailable, {}, {}}); }

protected:
    QString keyOf(const Row &row) const override { return row.key; }
};

QList<Row> rowsOf(const QString &keys)
{
    QList<Row> rows;
    for (const QChar key : keys)
        rows.append({QString(key), 0});
    return rows;
}

} // namespace

class TestKeyedList : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void becomesEverySnapshot_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::newRow("appends") << "abc"
                                 << "abcde";
        QTest::newRow("puts in front") << "abc"
                                       << "xyabc";
        QTest::newRow("removes a range") << "abcdef"
                                         << "aef";
        QTest::newRow("reverses") << "abcdef"
                                  << "fedcba";
        QTest::newRow("changes everything") << "abc"
                                            << "xyz";
        QTest::newRow("moves, removes and inserts") << "abcdef"
                                                    << "fxbay";
        QTest::newRow("empties") << "abc"
                                 << "";
    }
    void becomesEverySnapshot()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        Rows rows;
        const QAbstractItemModelTester tester(
            &rows, QAbstractItemModelTester::FailureReportingMode::Fatal);
        rows.apply(rowsOf(before));
        rows.apply(rowsOf(after));
        QCOMPARE(rows.keys().join(QString()), after);
    }
    void anUnchangedSnapshotEmitsNothing()
    {
        Rows rows;
        rows.apply(rowsOf(QStringLiteral("abc")));
        QSignalSpy inserted(&rows, &QAbstractItemModel::rowsInserted);
        QSignalSpy removed(&rows, &QAbstractItemModel::rowsRemoved);
        QSignalSpy moved(&rows, &QAbstractItemModel::rowsMoved);
        QSignalSpy changed(&rows, &QAbstractItemModel::dataChanged);
        QSignalSpy counted(&rows, &ListModelBase::countChanged);
        QSignalSpy phased(&rows, &ListModelBase::phaseChanged);
        rows.apply(rowsOf(QStringLiteral("abc")));
        QCOMPARE(inserted.size() + removed.size() + moved.size() + changed.size() + counted.size() +
                     phased.size(),
                 0);
    }
    void oneChangedRowIsOneSignal()
    {
        Rows rows;
        rows.apply(rowsOf(QStringLiteral("abc")));
        QSignalSpy changed(&rows, &QAbstractItemModel::dataChanged);
        QList<Row> next = rowsOf(QStringLiteral("abc"));
        next[1].value = 7;
        rows.apply(next);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed[0][0].toModelIndex().row(), 1);
    }
    void sayingTheSameKeyTwiceKeepsTheFirst()
    {
        Rows rows;
        rows.apply({{QStringLiteral("a"), 1}, {QStringLiteral("a"), 2}});
        QCOMPARE(rows.count(), 1);
        QCOMPARE(rows.rows()[0].value, 1);
    }
    void aFailedRefreshKeepsTheRows()
    {
        Rows rows;
        QCOMPARE(rows.phase(), QStringLiteral("loading"));
        rows.fail();
        QCOMPARE(rows.phase(), QStringLiteral("failed"));
        rows.apply(rowsOf(QStringLiteral("ab")));
        QCOMPARE(rows.phase(), QStringLiteral("ready"));
        rows.fail();
        QCOMPARE(rows.phase(), QStringLiteral("ready"));
        QVERIFY(rows.problem().isPresent());
        rows.apply({});
        QCOMPARE(rows.phase(), QStringLiteral("empty"));
        QVERIFY(!rows.problem().isPresent());
    }
};

QTEST_GUILESS_MAIN(TestKeyedList)
#include "tst_keyedlist.moc"
