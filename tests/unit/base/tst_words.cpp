// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "base/words.h"

#include <QTest>

using namespace slipway;

class WordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void splitsAsAShellDoes()
    {
        QCOMPARE(splitWords(QStringLiteral("python  'a b' \"c \\\" d\" e\\ f ''"))
                     .value_or(QStringList()),
                 (QStringList{QStringLiteral("python"), QStringLiteral("a b"),
                              QStringLiteral("c \" d"), QStringLiteral("e f"), QString()}));
    }

    void refusesAnOpenQuote() { QVERIFY(!splitWords(QStringLiteral("python 'a"))); }

    void joinsWhatItCanSplit()
    {
        const QStringList words{QStringLiteral("it's"), QStringLiteral("$HOME `id`"), QString(),
                                QStringLiteral("a\nb"), QStringLiteral("a\n")};
        QCOMPARE(splitWords(joinedWords(words)).value_or(QStringList()), words);
    }
};

QTEST_GUILESS_MAIN(WordsTest)
#include "tst_words.moc"
