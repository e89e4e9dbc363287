// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "presentation/visuals/logtext.h"

#include <QTest>

using namespace slipway;
using namespace Qt::StringLiterals;

class TestLogText : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void coloursAndCursorMovementsAreGone()
    {
        QCOMPARE(plainLogLine(u"\x1b[1;31mERROR\x1b[0m: no \x1b[2Kdisk"), u"ERROR: no disk"_s);
        QCOMPARE(plainLogLine(u"\x1b]8;;http://x\x07link\x1b]8;;\x07"), u"link"_s);
        QCOMPARE(plainLogLine(u"cut \x1b[31"), u"cut "_s);
        QCOMPARE(plainLogLine(u"\x1b"), QString());
    }
    void theLastDrawingOfAProgressBarStays()
    {
        QCOMPARE(plainLogLine(u" 10%\r 50%\r100% done\r\n"), u"100% done"_s);
    }
    void hostileCharactersCannotReorderOrHideText()
    {
        QCOMPARE(plainLogLine(u"ok \u202egnp.exe"), u"ok gnp.exe"_s);
        QCOMPARE(plainLogLine(u"a\x01\x02\tb\bc"), u"a    c"_s);
        QCOMPARE(plainLogLine(QString(100'000, u'x')).size(), 20'000);
    }
    void otherScriptsAndEmojiStay()
    {
        QCOMPARE(plainLogLine(u"체크포인트 저장 保存 👩‍🔬"),
                 u"체크포인트 저장 保存 👩‍🔬"_s);
    }
    void levelsAreReadFromTheWordsOfPrograms_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("level");
        QTest::newRow("python") << u"2026-01-01 09:00:00 ERROR: no disk"_s << u"error"_s;
        QTest::newRow("traceback") << u"Traceback (most recent call last):"_s << u"error"_s;
        QTest::newRow("exception") << u"torch.cuda.OutOfMemoryError: CUDA"_s << u"error"_s;
        QTest::newRow("warning") << u"a.py:3: UserWarning: old"_s << u"warning"_s;
        QTest::newRow("info") << u"[INFO] started"_s << u"info"_s;
        QTest::newRow("debug") << u"DEBUG x"_s << u"debug"_s;
        QTest::newRow("a word is no level") << u"train/error 0.3 terrors"_s << QString();
        QTest::newRow("count") << u"0 errors, 0 warnings"_s << QString();
    }
    void levelsAreReadFromTheWordsOfPrograms()
    {
        QFETCH(QString, line);
        QTEST(logLevelName(levelOfLine(line)), "level");
    }
};

QTEST_GUILESS_MAIN(TestLogText)
#include "tst_logtext.moc"
