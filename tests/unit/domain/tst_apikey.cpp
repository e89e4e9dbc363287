// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "domain/accounts/apikey.h"

#include <QTest>

using namespace slipway;

class ApiKeyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isCheckedBeforeAnyServerSeesIt_data()
    {
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<int>("problem");
        const auto row = [](const char *name, const QByteArray &key, KeyProblem problem) {
            QTest::newRow(name) << key << int(problem);
        };
        const QByteArray forty(40, 'a');
        row("forty", forty, KeyProblem::None);
        row("more", forty + forty, KeyProblem::None);
        row("prefix", "local-" + forty, KeyProblem::None);
        row("ours", "slipway-" + QByteArray(64, '0'), KeyProblem::None);
        row("dashes inside", "p-" + QByteArray(20, 'a') + '-' + QByteArray(20, 'b'),
            KeyProblem::None);
        row("token", "aaa.bbb.ccc", KeyProblem::None);
        row("empty", "", KeyProblem::Empty);
        row("short", QByteArray(39, 'a'), KeyProblem::TooShort);
        row("short after the prefix", "prefix-" + QByteArray(39, 'a'), KeyProblem::TooShort);
        row("blank", forty + " " + forty, KeyProblem::ForbiddenCharacter);
        row("line end", forty + "\n", KeyProblem::ForbiddenCharacter);
        row("line end in the prefix", "a\nb-" + forty, KeyProblem::ForbiddenCharacter);
        row("two parts", "aaa.bbb", KeyProblem::ForbiddenCharacter);
    }

    void isCheckedBeforeAnyServerSeesIt()
    {
        QFETCH(QByteArray, key);
        QFETCH(int, problem);
        QCOMPARE(int(checkKeyFormat(key)), problem);
    }
};

QTEST_GUILESS_MAIN(ApiKeyTest)
#include "tst_apikey.moc"
