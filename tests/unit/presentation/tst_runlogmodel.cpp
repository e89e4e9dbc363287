// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "presentation/runs/runlogmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace slipway;

class RunLogModelTest : public QObject
{
    Q_OBJECT

private:
    static LogPage page(qint64 first, const QStringList &texts, qint64 total)
    {
        LogPage page;
        for (qsizetype i = 0; i < texts.size(); ++i)
            page.lines.append({.number = first + i, .time = {}, .text = texts.at(i)});
        page.total = total;
        return page;
    }
    static QString text(const RunLogModel &model, int row)
    {
        return model.data(model.index(row), RunLogModel::TextRole).toString();
    }

private Q_SLOTS:
    void appendsWhatIsNewAndKeepsWhatIsThere()
    {
        RunLogModel model;
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.take(page(0, {QStringLiteral("a"), QStringLiteral("b")}, 3));
        const QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
        model.take(page(0, {QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")}, 3));
        QCOMPARE(model.count(), 3);
        QCOMPARE(inserted.count(), 1);
        QCOMPARE(inserted.at(0).at(1).toInt(), 2);
    }

    void changesALineThatWasDrawnAgainInPlace()
    {
        RunLogModel model;
        model.take(page(0, {QStringLiteral("10 %"), QStringLiteral("x")}, 2));
        const QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        model.take(page(0, {QStringLiteral("90 %"), QStringLiteral("x")}, 2));
        QCOMPARE(changed.count(), 1);
        QCOMPARE(text(model, 0), QStringLiteral("90 %"));
        QCOMPARE(model.count(), 2);
    }

    void saysNothingWhenNothingChanged()
    {
        RunLogModel model;
        model.take(page(0, {QStringLiteral("a")}, 1));
        const QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        const QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
        model.take(page(0, {QStringLiteral("a")}, 1));
        QCOMPARE(changed.count() + inserted.count(), 0);
    }

    void doesNotShowTerminalCodes()
    {
        RunLogModel model;
        model.take(page(0, {QStringLiteral("\u001b[1;34mwandb\u001b[0m: hello")}, 1));
        QCOMPARE(text(model, 0), QStringLiteral("wandb: hello"));
    }
};

QTEST_GUILESS_MAIN(RunLogModelTest)
#include "tst_runlogmodel.moc"
