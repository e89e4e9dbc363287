// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "usecases/inputcheck.h"

#include <QTest>

using namespace slipway;

using Kind = InputProblem::Kind;

Q_DECLARE_METATYPE(InputProblem::Kind)

class InputCheckTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhichValueDoesNotFit_data()
    {
        QTest::addColumn<QByteArray>("schema");
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QString>("path"); ///< "-": nothing is wrong
        QTest::addColumn<Kind>("kind");
        const auto row = [](const char *name, const char *schema, const char *value,
                            const char *path, Kind kind = Kind::Type) {
            QTest::newRow(name) << QByteArray("{\"properties\": {\"a\": ") + schema + "}}"
                                << QByteArray("{\"a\": ") + value + "}" << QString::fromUtf8(path)
                                << kind;
        };
        row("integer", R"({"type": "integer"})", "3", "-");
        row("a whole number is an integer", R"({"type": "integer"})", "3.0", "-");
        row("no integer", R"({"type": "integer"})", "3.5", "a");
        row("a number as text", R"({"type": "number"})", "\"3\"", "a");
        row("one is not true", R"({"type": "boolean"})", "1", "a");
        row("null for a string", R"({"type": "string"})", "null", "a");
        row("two types", R"({"type": ["string", "null"]})", "null", "-");
        row("choice", R"({"enum": ["adam", "sgd"]})", "\"sgd\"", "-");
        row("no choice", R"({"enum": ["adam", "sgd"]})", "\"SGD\"", "a", Kind::Choice);
        row("constant", R"({"const": 4})", "5", "a", Kind::Choice);
        row("at the minimum", R"({"minimum": 1})", "1", "-");
        row("below the minimum", R"({"minimum": 1})", "0.9", "a", Kind::TooSmall);
        row("above the maximum", R"({"maximum": 1})", "1.1", "a", Kind::TooLarge);
        row("at an open bound", R"({"exclusiveMinimum": 0})", "0", "a", Kind::NotAbove);
        row("at the other", R"({"exclusiveMaximum": 0})", "0", "a", Kind::NotBelow);
        row("bounds ask nothing of texts", R"({"minimum": 1})", "\"x\"", "-");
        row("element", R"({"type": "array", "items": {"enum": [1, 2]}})", "[1, 3]", "a[1]",
            Kind::Choice);
        row("too few", R"({"minItems": 2})", "[1]", "a", Kind::TooFew);
        row("too many", R"({"maxItems": 0})", "[1]", "a", Kind::TooMany);
        row("twice", R"({"uniqueItems": true})", "[1, 2, 1.0]", "a[2]", Kind::Repeated);
        row("different kinds are not the same", R"({"uniqueItems": true})", "[1, \"1\"]", "-");
        row("nested", R"({"properties": {"b": {"properties": {"c": {"type": "string"}}}}})",
            R"({"b": {"c": 1}})", "a.b.c");
        row("others are free", R"({"properties": {}})", R"({"x": 1})", "-");
        row("others are not free", R"({"additionalProperties": false})", R"({"x": 1})", "a.x",
            Kind::Unknown);
        row("others of a kind", R"({"additionalProperties": {"type": "string"}})", R"({"x": 1})",
            "a.x");
        row("all of", R"({"allOf": [{"minimum": 1}, {"maximum": 2}]})", "3", "a", Kind::TooLarge);
        row("any of", R"({"anyOf": [{"type": "integer"}, {"type": "null"}]})", "null", "-");
        row("none of", R"({"anyOf": [{"type": "integer"}, {"type": "null"}]})", "\"x\"", "a");
        row("nothing is missing", R"({"required": ["b"], "properties": {"b": {}}})", "{}", "-");
        row("W&B's own required", R"({"required": true, "type": "integer"})", "1", "-");
        row("unknown keywords allow", R"({"pattern": "(a+)+$", "not": {}})", "\"aaaaaaaaaaaaaa!\"",
            "-");
    }

    void saysWhichValueDoesNotFit()
    {
        QFETCH(QByteArray, schema);
        QFETCH(QByteArray, value);
        QFETCH(QString, path);
        QFETCH(Kind, kind);
        const auto config = inputProblems({{{}, JsonText(schema)}}, JsonText(value), {});
        const auto file = inputProblems({{QStringLiteral("f.json"), JsonText(schema)}}, {},
                                        JsonText("{\"f.json\": " + value + "}"));
        QCOMPARE(config.size(), path == u'-' ? 0 : 1);
        QCOMPARE(file.size(), config.size());
        if (config.isEmpty())
            return;
        QCOMPARE(config.first().path, path);
        QCOMPARE(config.first().kind, kind);
        QCOMPARE(file.first().file, QStringLiteral("f.json"));
        QCOMPARE(file.first().path, path);
        const QString sentence = inputProblemText(config.first());
        QVERIFY2(sentence.startsWith(path + QStringLiteral(": ")) && sentence.endsWith(u'.') &&
                     !sentence.contains(u'%'),
                 qPrintable(sentence));
    }

    void followsDefinitionsButNotForEver()
    {
        // moc takes a '#' in such a text for its own.
        const JsonText schema(
            QByteArray(R"({"$defs": {"size": {"maximum": 3}, "loop": {"$ref": "@/$defs/loop"}},)"
                       R"( "properties": {"a": {"$ref": "@/$defs/size"},)"
                       R"( "b": {"$ref": "@/$defs/loop"}}})")
                .replace('@', '#'));
        const auto problems = inputProblems({{{}, schema}}, JsonText(R"({"a": 4, "b": 4})"), {});
        QCOMPARE(problems.size(), 1);
        QCOMPARE(problems.first().path, QStringLiteral("a"));
    }

    void aSchemaThatDoublesItselfEnds()
    {
        const JsonText schema(
            QByteArray(R"({"$ref": "@/$defs/a", "$defs": {"a": {"allOf": [{"$ref": "@/$defs/a"},)"
                       R"( {"$ref": "@/$defs/a"}], "anyOf": [{"$ref": "@/$defs/a"}]}}})")
                .replace('@', '#'));
        // 2^64 steps without a limit: the test's own limit would end it.
        QVERIFY(inputProblems({{{}, schema}}, JsonText(R"({"a": 4})"), {}).isEmpty());
    }

    void aFileIsRefusedOnlyWhereFilesAreDeclared()
    {
        const JsonText change(R"({"other.yaml": {}})");
        QVERIFY(inputProblems({}, {}, change).isEmpty());
        QVERIFY(inputProblems({{{}, JsonText("{}")}}, {}, change).isEmpty());
        const auto problems = inputProblems({{QStringLiteral("model.yaml"), {}}}, {}, change);
        QCOMPARE(problems.size(), 1);
        QCOMPARE(problems.first().kind, Kind::NoInput);
    }

    void namesWhatTheFormDoesNotKnow()
    {
        QVERIFY(unusualKeywords(JsonText(R"({"type": "object", "properties": {"a": {"type":
            "integer", "minimum": 1, "title": "A", "required": true}}})"))
                    .isEmpty());
        QCOMPARE(unusualKeywords(JsonText(R"({"required": ["a"], "properties": {"a": {"type":
                     "date", "anyOf": []}}})")),
                 (QStringList{QStringLiteral("required"), QStringLiteral("a.anyOf"),
                              QStringLiteral("a.type")}));
    }
};

QTEST_GUILESS_MAIN(InputCheckTest)
#include "tst_inputcheck.moc"
