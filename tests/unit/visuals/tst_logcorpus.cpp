// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "presentation/visuals/logtext.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>
#include <algorithm>

using namespace slipway;

namespace {

QList<QByteArray> linesOf(const QByteArray &bytes, QRandomGenerator *random = nullptr)
{
    LogLines cutter;
    QList<QByteArray> lines;
    for (qsizetype at = 0; at < bytes.size();) {
        const qsizetype most = bytes.size() < 4096 ? 7 : 4096;
        const qsizetype piece = random ? random->bounded(1, int(most)) : bytes.size();
        lines += cutter.take(bytes.mid(at, piece));
        at += piece;
    }
    lines.append(cutter.rest());
    return lines;
}

QString shown(const QByteArray &bytes)
{
    QStringList lines;
    for (const QByteArray &line : linesOf(bytes))
        lines << plainLogLine(QString::fromUtf8(line));
    return lines.join(u'|');
}

bool isPlain(const QString &text)
{
    return std::none_of(text.cbegin(), text.cend(), [](QChar c) {
        const ushort u = c.unicode();
        return c.category() == QChar::Other_Control || (u >= 0x2028 && u <= 0x202e) ||
               (u >= 0x2066 && u <= 0x2069);
    });
}

} // namespace

class LogCorpusTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noSequenceIsActedOn_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *name, const QByteArray &bytes, const char *text) {
            QTest::newRow(name) << bytes << QString::fromUtf8(text);
        };
        row("colour", "a\x1b[31mb\x1b[0m", "ab");
        row("256 colours", "\x1b[38;5;196mx\x1b[48:2::1:2:3my", "xy");
        row("cursor", "a\x1b[2J\x1b[1;1H\x1b[5Ab\x1b[?25l", "ab");
        row("alternate screen", "\x1b[?1049hx", "x");
        row("window title", "\x1b]0;title\x07x", "x");
        row("window title, ST", "\x1b]2;title\x1b\\x", "x");
        row("title report", "\x1b[21tx", "x");
        row("link", "\x1b]8;id=1;http://evil/\x1b\\text\x1b]8;;\x1b\\ end", "text end");
        row("clipboard", "\x1b]52;c;cm0gLXJmIC8=\x07x", "x");
        row("clipboard question", "\x1b]52;c;?\x1b\\x", "x");
        row("palette", "\x1b]4;1;rgb:ff/00/00\x07x", "x");
        row("notification", "\x1b]9;hello\x07\x1b]777;notify;a;b\x07x", "x");
        row("working folder", "\x1b]7;file://h/etc\x07x", "x");
        row("image of iTerm2", "\x1b]1337;File=inline=1:AAAA\x07x", "x");
        row("sixel", "\x1bPq#0;2;0;0;0#0~~@@\x1b\\x", "x");
        row("termcap question", "\x1bP+q544e\x1b\\x", "x");
        row("image of kitty", "\x1b_Gf=24,s=1;AAAA\x1b\\x", "x");
        row("privacy message", "\x1b^secret\x1b\\x", "x");
        row("start of string", "\x1bXabc\x1b\\x", "x");
        row("8-bit CSI",
            "a\xc2\x9b"
            "31mb",
            "ab");
        row("8-bit OSC",
            "\xc2\x9d"
            "0;t\xc2\x9cx",
            "x");
        row("8-bit DCS", "\xc2\x90q#0\xc2\x9cx", "x");
        row("next line",
            "a\xc2\x85"
            "b",
            "ab");
        row("character set", "\x1b(0lqqk\x1b(B\x1b)Ax", "lqqkx");
        row("alignment", "\x1b#8x", "x");
        row("seven bits", "\x1b F\x1b%Gx", "x");
        row("reset", "\x1b\x63x", "x");
        row("keypad", "\x1b=\x1b>x", "x");
        row("one inside the other", "\x1b]0;a\x1b[31mb\x07x", "bx");
        row("cancelled", "\x1b]0;a\x18x\x1bPq\x1ay", "xy");
        row("not finished", "x\x1b[3", "x");
        row("not finished at all", "x\x1b", "x");
        row("a string without end", "x\x1b]8;;http://evil", "x");
        row("no sequence", "\x1b\xed\x95\x9cx", "\xed\x95\x9cx");
        row("parameters that are none", "\x1b[\xed\x95\x9cmx", "\xed\x95\x9cmx");
        row("NUL", QByteArray("a\0b", 3), "ab");
        row("bell",
            "a\x07"
            "b\x0e\x0f",
            "ab");
        row("backspace", "abc\b\bX", "aX");
        row("backspace over an emoji", "a\xf0\x9f\x98\x80\bb", "ab");
        row("more backspaces than text", "a\b\b\b\bb", "b");
        row("right to left",
            "\xe2\x80\xae"
            "exe.png\xe2\x80\xac",
            "exe.png");
        row("isolates",
            "\xe2\x81\xa6"
            "a\xe2\x81\xa9",
            "a");
        row("line separator",
            "a\xe2\x80\xa8"
            "b\xe2\x80\xa9"
            "c",
            "a b c");
        row("tab", "a\tb", "a    b");
        row("redrawn", "10%\r20%\r30%\n", "30%|");
        row("redrawn by nothing", "30%\r\r\r\n", "30%|");
        row("lines of Windows", "a\r\nb\r\n", "a|b|");
        row("Shift-JIS", "\x93\xfa\x96\x7b", "\xef\xbf\xbd\xef\xbf\xbd\xef\xbf\xbd{");
    }

    void noSequenceIsActedOn()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, text);
        QCOMPARE(shown(bytes), text);
        QVERIFY(isPlain(shown(bytes).remove(u'|')));
        // A colour more changes nothing, in front and behind.
        QCOMPARE(shown("\x1b[1m" + bytes), text);
    }

    void defect_46_everyByteThatIsNoUtf8Ends()
    {
        for (int value = 0; value < 256; ++value) {
            for (const QByteArray &bytes :
                 {QByteArray(1, char(value)), "x" + QByteArray(1, char(value)),
                  QByteArray(1, char(value)) + "\n", QByteArray(3, char(value)) + "end\n"}) {
                const QString text = shown(bytes);
                QVERIFY2(isPlain(text), qPrintable(QString::number(value)));
                QVERIFY(text.size() <= 4 * bytes.size());
            }
        }
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(shown("\377"), QString(QChar::ReplacementCharacter));
        QVERIFY2(timer.elapsed() <= 100, qPrintable(QString::number(timer.elapsed())));
    }

    void piecesMakeTheSameLines()
    {
        const quint32 seed = QRandomGenerator::global()->generate();
        qInfo("seed %u", seed);
        QRandomGenerator random(seed);
        const QList<QByteArray> parts{
            "\x1b[31m", "\x1b]8;;http://x\x07", "\r",   "\n",       "\r\n", "\r\r",
            "a",        "\xed\x95\x9c",         "\xe3", "\xf0\x9f", "\x1b", "\x1bP",
            "100%",     QByteArray(100, 'x'),   "\b",   "\t"};
        for (int round = 0; round < 3000; ++round) {
            QByteArray bytes;
            for (int i = random.bounded(40); i >= 0; --i)
                bytes += parts.at(random.bounded(int(parts.size())));
            QCOMPARE(linesOf(bytes, &random), linesOf(bytes));
        }
        // Longer than what is kept, also when it is redrawn.
        for (const QByteArray &tail : {QByteArray("\n"), QByteArray("\rshort\n"),
                                       QByteArray("\r\n"), "\r" + QByteArray(40'000, 'z') + "\n"}) {
            const QByteArray bytes = QByteArray("\xea\xb0\x80y").repeated(10'000) + tail + "next\n";
            const QList<QByteArray> whole = linesOf(bytes);
            QCOMPARE(whole.size(), 3);
            QVERIFY(whole.first().size() <= LogLines::LongestLine);
            QVERIFY(!QString::fromUtf8(whole.first()).contains(QChar::ReplacementCharacter));
            QCOMPARE(whole.at(1), QByteArray("next"));
            for (int round = 0; round < 20; ++round)
                QCOMPARE(linesOf(bytes, &random), whole);
        }
    }

    void hugeOutputEndsSoon_data()
    {
        QTest::addColumn<QByteArray>("unit");
        QTest::newRow("one line") << QByteArray("x");
        QTest::newRow("carriage returns") << QByteArray("\r");
        QTest::newRow("progress") << QByteArray("\r 50% done");
        QTest::newRow("escape characters") << QByteArray("\x1b");
        QTest::newRow("links") << QByteArray("\x1b]8;;http://x\x1b\\");
        QTest::newRow("links without end") << QByteArray("\x1b]8;;http://x");
        QTest::newRow("pictures") << QByteArray("\x1bPq");
        QTest::newRow("colours") << QByteArray("\x1b[31m");
        QTest::newRow("parameters") << QByteArray("\x1b[1;");
        QTest::newRow("backspaces") << QByteArray("x\b");
        QTest::newRow("bad bytes") << QByteArray("\xff");
        QTest::newRow("cut characters") << QByteArray("\xf0\x9f");
        QTest::newRow("NUL") << QByteArray(1, '\0');
        QTest::newRow("blank lines") << QByteArray("\n");
        QTest::newRow("combining marks") << QByteArray("\xcc\x81");
    }

    void hugeOutputEndsSoon()
    {
        QFETCH(QByteArray, unit);
        const QByteArray bytes = unit.repeated(10'000'000 / unit.size());
        QElapsedTimer timer;
        timer.start();
        LogLines cutter;
        qsizetype lines = 0;
        qsizetype longest = 0;
        constexpr qsizetype Piece = 64 * 1024;
        for (qsizetype at = 0; at < bytes.size(); at += Piece) {
            for (const QByteArray &line : cutter.take(bytes.mid(at, Piece))) {
                ++lines;
                longest = std::max(longest, plainLogLine(QString::fromUtf8(line)).size());
            }
        }
        longest = std::max(longest, plainLogLine(QString::fromUtf8(cutter.rest())).size());
        // A whole one that nobody cut before, too.
        const QString whole = plainLogLine(QString::fromUtf8(bytes));
        const qint64 time = timer.elapsed();
        QVERIFY(whole.size() <= 20'000 && longest <= 20'000);
        QCOMPARE(lines, unit == "\n" ? bytes.size() : 0);
        QVERIFY2(time < 10'000, qPrintable(QString::number(time)));
        qInfo("10 MB in %lld ms", time);
    }
};

QTEST_GUILESS_MAIN(LogCorpusTest)
#include "tst_logcorpus.moc"
