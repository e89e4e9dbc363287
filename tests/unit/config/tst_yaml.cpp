// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "config/yamldocumentreader.h"
#include "config/yamljson.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace slipway;

/** The reader against what PyYAML 6.0 says (tests/conformance/yaml_oracle.py asks it live). */
class YamlTest : public QObject
{
    Q_OBJECT

private:
    static QByteArray valueOf(const QByteArray &scalar)
    {
        return readYamlValues("v: " + scalar + "\n").json.utf8();
    }

private Q_SLOTS:
    void resolvesScalarsByYaml11_data()
    {
        QTest::addColumn<QByteArray>("written");
        QTest::addColumn<QByteArray>("value");
        const QList<std::pair<const char *, const char *>> cases{
            {"yes", "true"},
            {"No", "false"},
            {"on", "true"},
            {"OFF", "false"},
            {"y", "\"y\""},
            {"~", "null"},
            {"", "null"},
            {"Null", "null"},
            {"010", "8"},
            {"08", "\"08\""},
            {"0o17", "\"0o17\""},
            {"0x1F", "31"},
            {"0b101", "5"},
            {"1_000", "1000"},
            {"-12", "-12"},
            {"+7", "7"},
            {"-0", "0"},
            {"1:30", "90"},
            {"1:60", "\"1:60\""},
            {"190:20:30", "685230"},
            {"1:30.5", "90.5"},
            {"3.5", "3.5"},
            {"1.", "1.0"},
            {".5", "0.5"},
            {"-.5", "\"-.5\""},
            {"1.5e3", "\"1.5e3\""},
            {"1.5e+3", "1500.0"},
            {"1.0", "1.0"},
            {"1e-4", "1e-04"},
            {"1e5", "1e+05"},
            {"'1'", "\"1\""},
            {"\"yes\"", "\"yes\""},
            {"!!str 1", "\"1\""},
            {"!!int '3'", "3"},
            {"!!float 3", "3.0"},
            {"2026-11-22", "\"2026-11-22\""},
            {"=", "\"=\""},
            {"0.1", "0.1"},
            {"18446744073709551616", "18446744073709551616"},
            {"\"a\\tb\"", "\"a\\u0009b\""},
            {"0xFFFFFFFFFFFFFFFFFF", "4722366482869645213695"},
        };
        for (const auto &[written, value] : cases)
            QTest::addRow("%s", written) << QByteArray(written) << QByteArray(value);
    }
    void resolvesScalarsByYaml11()
    {
        QFETCH(const QByteArray, written);
        QFETCH(const QByteArray, value);
        QCOMPARE(valueOf(written), "{\"v\":" + value + "}");
    }

    void warnsWherePyYamlReadsAText()
    {
        const YamlValues values = readYamlValues("a: 1\nlr: 1e-4\nx: 1.5e3\n");
        QCOMPARE(values.warnings.size(), 2);
        QCOMPARE(values.warnings.at(0).place, (TextPlace{2, 5}));
        QCOMPARE(values.warnings.at(1).place, (TextPlace{3, 4}));
    }

    void mergesAsPyYaml()
    {
        const QByteArray yaml = "base: &b {a: 1, b: 2}\nother: &o {b: 3, c: 4}\n"
                                "x:\n  <<: [*b, *o]\n  a: 9\n";
        const QJsonObject x = QJsonDocument::fromJson(readYamlValues(yaml).json.utf8())
                                  .object()[QStringLiteral("x")]
                                  .toObject();
        QCOMPARE(x, (QJsonObject{{QStringLiteral("a"), 9},
                                 {QStringLiteral("b"), 2},
                                 {QStringLiteral("c"), 4}}));
    }

    void makesKeysTextsAsPythonsJson()
    {
        QCOMPARE(readYamlValues("1: a\n1.5: b\ntrue: c\n~: d\n'<<': e\n").json.utf8(),
                 QByteArray("{\"1\":\"a\",\"1.5\":\"b\",\"true\":\"c\",\"null\":\"d\","
                            "\"<<\":\"e\"}"));
    }

    void readsEmptyTextsAsNull()
    {
        QCOMPARE(readYamlValues("").json.utf8(), QByteArray("null"));
        QCOMPARE(readYamlValues("# only this\n").json.utf8(), QByteArray("null"));
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("yaml");
        QTest::addColumn<QString>("problem");
        QTest::addColumn<int>("line");
        QTest::addColumn<int>("column");
        const auto row = [](const char *name, const QByteArray &yaml, const char *problem, int line,
                            int column) {
            QTest::addRow("%s", name) << yaml << QString::fromLatin1(problem) << line << column;
        };
        row("a key twice", "a: 1\nb: 2\na: 3\n", "duplicateKey", 3, 1);
        row("a key twice after resolving", "1: a\n'1': b\n", "duplicateKey", 2, 1);
        row("two documents", "a: 1\n---\nb: 2\n", "syntax", 3, 1);
        row("a bracket left open", "a: [1, 2\n", "syntax", 2, 1);
        row("an unknown alias", "a: *nothing\n", "syntax", 1, 4);
        row("an unknown tag", "a: !python/object:os.system x\n", "syntax", 1, 4);
        row("a control character", "a: 1\nb: \x1b[31m\n", "syntax", 2, 4);
        row("what is not UTF-8", "a: \xff\xfe\n", "syntax", 1, 1);
        row("infinity", "a: .inf\n", "notFinite", 1, 4);
        row("a column behind wide characters", "\xc3\xa9\xc3\xa9: .nan\n", "notFinite", 1, 5);
        row("a map as key", "? {a: 1}\n: 2\n", "syntax", 1, 3);
        row("merging a text", "<<: x\n", "syntax", 1, 5);
        row("nesting", QByteArray(65, '[') + QByteArray(65, ']'), "tooDeep", 1, 65);
        row("nesting without end", QByteArray(100000, '['), "tooDeep", 0, 0);
        QByteArray laughs = "a0: &a0 [x,x,x,x,x,x,x,x,x,x]\n";
        for (int i = 1; i < 9; ++i) {
            const QByteArray last = "*a" + QByteArray::number(i - 1);
            laughs += "a" + QByteArray::number(i) + ": &a" + QByteArray::number(i) + " [" +
                      QByteArrayList(10, last).join(',') + "]\n";
        }
        row("a billion laughs", laughs, "tooLarge", 0, 0);
    }
    void refuses()
    {
        QFETCH(const QByteArray, yaml);
        QFETCH(const QString, problem);
        QFETCH(const int, line);
        QFETCH(const int, column);
        const YamlValues values = readYamlValues(yaml);
        QVERIFY(values.problem.has_value());
        QCOMPARE(values.problem->problem, problem);
        const TextPlace place = values.problem->place;
        QCOMPARE(place, line > 0 ? (TextPlace{line, column}) : place); // 0: anywhere
        QVERIFY(values.json.isEmpty());
        const Result<JsonText> json = yamlToJson(yaml);
        QVERIFY(!json);
        QVERIFY(json.error().detail.startsWith(
            QStringLiteral("line %1, column %2: ").arg(place.line).arg(place.column)));
    }

    void writesYamlThatReadsBackTheSame()
    {
        const QByteArray json =
            R"({"text":"yes","number":"1","date":"2026-11-22","empty":"","plain":"a/b-c.d",)"
            R"("list":[1,[2,3],{"k":"v","w":[{}]},[],"- x"],"map":{"deep":{"er":null}},)"
            R"("float":1e-07,"big":1e+22,"tab":"a\tb","colon":"a: b","new":"l1\nl2","t":true})";
        const YamlDocumentReader reader;
        const QString yaml = reader.toYaml(JsonText(json));
        const DocumentReading again = reader.read(yaml);
        QVERIFY2(again.isValid(), qUtf8Printable(again.detail + yaml));
        QCOMPARE(QJsonDocument::fromJson(again.json.utf8()), QJsonDocument::fromJson(json));
    }
};

QTEST_GUILESS_MAIN(YamlTest)
#include "tst_yaml.moc"
