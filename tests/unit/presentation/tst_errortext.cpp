// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "presentation/common/errortext.h"
#include "presentation/common/errorwords.h"

#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace slipway;

class TestErrorText : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyKindHasASentenceAndANextStep_data()
    {
        QTest::addColumn<int>("kind");
        for (int kind = static_cast<int>(ErrorKind::InvalidInput);
             kind <= static_cast<int>(ErrorKind::Internal); ++kind)
            QTest::addRow("kind %d", kind) << kind;
    }
    void everyKindHasASentenceAndANextStep()
    {
        QFETCH(int, kind);
        const Problem problem = ErrorText::describe(
            Error{static_cast<ErrorKind>(kind), QStringLiteral("here"), QStringLiteral("why")});
        QVERIFY(problem.isPresent());
        QVERIFY(problem.sentence.endsWith(u'.'));
        QVERIFY(!problem.whatToDo.isEmpty());
        QVERIFY(!problem.title.endsWith(u'.'));
        QCOMPARE(problem.detail, QStringLiteral("here: why"));
    }
    void givingUpIsNoProblem()
    {
        QVERIFY(!ErrorText::describe(Error{ErrorKind::Cancelled, {}, {}}).isPresent());
    }
    /** The words that adapters and use cases promise to use all have a sentence. */
    void everyReasonHasWordsOfItsOwn()
    {
        QSet<QString> known;
        for (const ErrorWords &words : errorWords())
            known.insert(words.reason);
        static const QRegularExpression word(QStringLiteral("Word \\w+\\{\"([a-zA-Z.]+)\"\\}"));
        int seen = 0;
        for (const QString &name : {QStringLiteral("ports"), QStringLiteral("usecases")}) {
            QFile file(QStringLiteral(SLIPWAY_SOURCE "/src/") + name +
                       QStringLiteral("/reasons.h"));
            QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
            auto matches = word.globalMatch(QString::fromUtf8(file.readAll()));
            while (matches.hasNext()) {
                const QString reason = matches.next().captured(1);
                QVERIFY2(known.contains(reason), qPrintable(reason));
                ++seen;
            }
        }
        QVERIFY(seen > 40);
    }
    void noReasonIsThereTwice()
    {
        QSet<QString> known;
        for (const ErrorWords &words : errorWords()) {
            QVERIFY2(!known.contains(words.reason), words.reason.data());
            known.insert(words.reason);
        }
    }
};

QTEST_GUILESS_MAIN(TestErrorText)
#include "tst_errortext.moc"
