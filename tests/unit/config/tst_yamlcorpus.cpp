// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "config/launchconfig.h"
#include "config/yamldocumentreader.h"
#include "config/yamljson.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTest>
#include <nlohmann/json.hpp>

using namespace slipway;

namespace {

using Json = nlohmann::ordered_json;

/** Far more than what is aimed at (100): computers that test are slow, and so are sanitizers. */
#if defined(__SANITIZE_ADDRESS__)
constexpr qint64 MostMilliseconds = 10'000;
#else
constexpr qint64 MostMilliseconds = 2'000;
#endif

/** The most memory this process had since the last call of `forgetPeak`, in MB; -1 where the
 * kernel does not tell. */
qint64 peakMegabytes()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return -1;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.mid(6).trimmed().split(' ').first().toLongLong() / 1024;
    }
    return -1;
}

bool forgetPeak()
{
    QFile refs(QStringLiteral("/proc/self/clear_refs"));
    return refs.open(QIODevice::WriteOnly) && refs.write("5") == 1;
}

QByteArray laughs(const QByteArray &seed, const char *join, int levels)
{
    QByteArray text = "a0: &a0 " + seed + "\n";
    for (int i = 1; i <= levels; ++i) {
        const QByteArray name = "*a" + QByteArray::number(i - 1);
        QByteArray list = name;
        for (int k = 0; k < 8; ++k)
            list += ',' + name;
        text += "a" + QByteArray::number(i) + ": &a" + QByteArray::number(i) + ' ' +
                QByteArray(join).replace("LIST", list) + '\n';
    }
    return text;
}

} // namespace

class YamlCorpusTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hostileTextsAreRefusedOrReadSoon_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("problem"); // "" is read
        const auto row = [](const char *name, const QByteArray &text, const char *problem) {
            QTest::newRow(name) << text << QString::fromLatin1(problem);
        };
        row("billion laughs", laughs("[lol]", "[LIST]", 9), "tooLarge");
        row("billion laughs of maps", laughs("{x: 1}", "{a: [LIST]}", 9), "tooLarge");
        row("laughing merges", laughs("{x: 1}", "{<<: [LIST]}", 12), "tooLarge");
        row("merges of nothing", laughs("{}", "{<<: [LIST]}", 40), "tooLarge");
        row("quadratic",
            "a: &a [" + QByteArray("x,").repeated(2000) + "x]\nb: [" +
                QByteArray("*a,").repeated(2000) + "*a]\n",
            "tooLarge");
        row("an alias of itself", "a: &a [*a]", "syntax");
        row("an alias of nothing", "a: *b", "syntax");
        row("deep lists", QByteArray(100'000, '['), "tooDeep");
        row("deep closed lists", QByteArray(5000, '[') + QByteArray(5000, ']'), "tooDeep");
        row("deep maps", QByteArray("{a: ").repeated(100'000), "tooDeep");
        row("deep blocks", QByteArray("- ").repeated(100'000), "tooDeep");
        row("deep keys", QByteArray("? ").repeated(100'000), "tooDeep");
        row("64 levels", QByteArray(64, '[') + QByteArray(64, ']'), "");
        row("65 levels", QByteArray(65, '[') + QByteArray(65, ']'), "tooDeep");
        row("too many values", "[" + QByteArray("1,").repeated(250'000) + "1]", "tooLarge");
        row("five megabytes", "a: " + QByteArray(5'000'000, 'x'), "tooLarge");
        row("python object", "!!python/object/apply:os.system ['touch /tmp/x']", "syntax");
        row("python name", "a: !!python/name:os.system", "syntax");
        row("python module", "a: !!python/module:os", "syntax");
        row("python tuple", "a: !!python/tuple [1]", "syntax");
        row("another tag", "a: !Ref b", "syntax");
        row("ruby object", "--- !ruby/object:Gem::Installer\ni: x\n", "syntax");
        row("binary", "a: !!binary aGk=", "syntax");
        row("set", "a: !!set {b}", "syntax");
        row("duplicate keys", "a: 1\nb: 2\na: 3\n", "duplicateKey");
        row("duplicate keys inside", "a: {b: 1, \"b\": 2}", "duplicateKey");
        row("the same key written otherwise", "1: a\n0x1: b\n", "duplicateKey");
        row("true twice", "yes: a\ntrue: b\n", "duplicateKey");
        row("a merge twice", "a: &a {x: 1}\nb: {<<: *a, <<: *a}", "duplicateKey");
        row("a key that is a list", "? [a]\n: 1\n", "syntax");
        row("a key that is a map", "{{a: 1}: 2}", "syntax");
        row("a merge of a text", "a: {<<: b}", "syntax");
        row("not a number", "a: .nan", "notFinite");
        row("infinity", "a: -.INF", "notFinite");
        row("1e999", "a: 1.0e+999", "notFinite");
        row("1e999 without a dot", "a: 1e999", "notFinite");
        row("tagged 1e999", "a: !!float 1e999", "notFinite");
        row("tabs", "a:\n\tb: 1\n", "syntax");
        row("two documents", "a: 1\n---\nb: 2\n", "syntax");
        row("NUL", QByteArray("a: b\0c", 6), "syntax");
        row("escape", "a: \x1b[31m", "syntax");
        row("not UTF-8", "a: \xff\xfe", "syntax");
        row("overlong", "a: \xc0\xae", "syntax");
        row("a surrogate", "a: \xed\xa0\x80", "syntax");
        row("UTF-16",
            QByteArray("\xff\xfe"
                       "a\0:\0 \0b\0",
                       10),
            "syntax");
        row("a quote without end", "a: \"b", "syntax");
        row("a huge tagged number", "a: !!int " + QByteArray(3'000'000, '9'), "syntax");
        row("minutes that are none", "a: !!int 1:zz", "syntax");
        row("an unknown directive", "%FOO bar\n---\na: 1\n", "");
        row("a huge number", "a: " + QByteArray(3'000'000, '9'), "");
        row("many huge numbers", "a: [" + ("0x" + QByteArray(4000, 'f') + ",").repeated(50) + "1]",
            "");
        row("a thousand notes", "a: [" + QByteArray("1e5,").repeated(40'000) + "1]", "");
        row("one long line", "{\"a\": [" + QByteArray("\"x\",").repeated(60'000) + "1]}", "");
        row(
            "many anchors",
            [] {
                QByteArray text;
                for (int i = 0; i < 5000; ++i)
                    text += "k" + QByteArray::number(i) + ": &b" + QByteArray::number(i) + " 1\n";
                return text;
            }(),
            "");
        row("colons", "a: " + QByteArray("1:").repeated(1000) + "1", "");
        row("nothing", "", "");
        row("comments", QByteArray("# x\n").repeated(50'000), "");
    }

    void hostileTextsAreRefusedOrReadSoon()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, problem);
        const bool isMeasured = forgetPeak();
        const qint64 before = peakMegabytes();
        QElapsedTimer timer;
        timer.start();
        const YamlValues values = readYamlValues(text);
        const qint64 time = timer.elapsed();
        const qint64 added = peakMegabytes() - before;
        QCOMPARE(values.problem ? values.problem->problem : QString(), problem);
        QCOMPARE(values.json.isEmpty(), !problem.isEmpty());
        QVERIFY(values.warnings.size() <= 100);
        QVERIFY2(time < MostMilliseconds, qPrintable(QString::number(time)));
#if !defined(__SANITIZE_ADDRESS__)
        if (isMeasured)
            QVERIFY2(added <= 64, qPrintable(QString::number(added)));
#endif
        qInfo("%lld ms, %lld MB", time, isMeasured ? added : -1);
        QVERIFY(!readLaunchConfig(text, QStringLiteral("x")) || problem.isEmpty());
    }

    void valuesAreThoseOfYaml11_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("json");
        const auto row = [](const char *text, const char *json) {
            QTest::newRow(text) << QByteArray(text) << QByteArray(json);
        };
        row("[on, off, yes, no, y, n]", "[true,false,true,false,\"y\",\"n\"]");
        row("{on: 1, 1: 2, null: 3}", "{\"true\":1,\"1\":2,\"null\":3}");
        row("9007199254740993", "9007199254740993");
        row("123456789012345678901234567890", "123456789012345678901234567890");
        row("-0x1FFFFFFFFFFFFFFFFFFFF", "-2417851639229258349412351");
        row("0b1111111111111111111111111111111111", "17179869183");
        row("0777777777777777777777777", "4722366482869645213695");
        row("1000000000000000000:00", "60000000000000000000");
        row("000", "0");
        row("-0", "0");
        row("a: &x {b: 1}\nc: {<<: *x, d: 2}", "{\"a\":{\"b\":1},\"c\":{\"b\":1,\"d\":2}}");
        row("[!!str 1, '1', \"\\u00e9\"]", "[\"1\",\"1\",\"\xc3\xa9\"]");
    }

    void valuesAreThoseOfYaml11()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, json);
        const YamlValues values = readYamlValues(text);
        QVERIFY2(!values.problem, values.problem ? qPrintable(values.problem->toString()) : "");
        QCOMPARE(values.json.utf8(), json);
        // And back; a number that no 64 bits hold is laid out as the double next to it.
        const QByteArray back =
            readYamlValues(YamlDocumentReader().toYaml(values.json).toUtf8()).json.utf8();
        QVERIFY2(Json::parse(back.begin(), back.end()) == Json::parse(json.begin(), json.end()),
                 back.constData());
    }

    void placesCountCharacters()
    {
        const YamlValues values = readYamlValues("a: [\xed\x95\x9c, \xf0\x9f\x98\x80, .nan, !x y]");
        QVERIFY(values.problem.has_value());
        QCOMPARE(values.problem->place, (TextPlace{1, 12}));
        const YamlValues marked = readYamlValues("\xef\xbb\xbf"
                                                 "a: .nan");
        QVERIFY(marked.problem.has_value());
        QCOMPARE(marked.problem->place, (TextPlace{1, 4}));
    }
};

QTEST_GUILESS_MAIN(YamlCorpusTest)
#include "tst_yamlcorpus.moc"
