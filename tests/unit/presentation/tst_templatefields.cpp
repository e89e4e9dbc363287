// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "presentation/queues/templatefields.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTest>

using namespace slipway;
using namespace Qt::StringLiterals;

/** The tiles of a queue's template variables. */
class TestTemplateFields : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<TemplateFields> m_fields;

    [[nodiscard]] QString at(int role, int row = 0) const
    {
        return m_fields->index(row).data(role).toString();
    }
    [[nodiscard]] QJsonObject schema(const QString &name) const
    {
        return QJsonDocument::fromJson(m_fields->variables().utf8())
            .object()
            .value(name)
            .toObject()
            .value("schema"_L1)
            .toObject();
    }
    void setAll(const QString &type, const QString &least, const QString &most,
                const QString &allowed, const QString &fallback)
    {
        m_fields->set(0, u"type"_s, type);
        m_fields->set(0, u"least"_s, least);
        m_fields->set(0, u"most"_s, most);
        m_fields->set(0, u"allowed"_s, allowed);
        m_fields->set(0, u"fallback"_s, fallback);
    }

private Q_SLOTS:
    void init()
    {
        m_fields = std::make_unique<TemplateFields>();
        QCOMPARE(m_fields->find({u"cpu"_s, u"size"_s}), 0);
    }

    void eachTypeMakesItsSchema()
    {
        setAll(u"integer"_s, u"1"_s, u" 8 "_s, QString(), u"2"_s);
        m_fields->set(0, u"description"_s, u"Cores"_s);
        m_fields->set(1, u"allowed"_s, u"s, m,, l"_s);
        QCOMPARE(schema(u"cpu"_s),
                 QJsonDocument::fromJson(R"({"type":"integer","minimum":1,"maximum":8,"default":2,
                                             "description":"Cores"})")
                     .object());
        QCOMPARE(schema(u"size"_s),
                 QJsonDocument::fromJson(R"({"type":"string","enum":["s","m","l"]})").object());
        QCOMPARE(m_fields->firstWrong(), -1);
        // Limits are for numbers: they stay typed, and are not sent.
        m_fields->set(0, u"type"_s, u"string"_s);
        QCOMPARE(schema(u"cpu"_s),
                 QJsonDocument::fromJson(R"({"type":"string","default":"2","description":"Cores"})")
                     .object());
        QCOMPARE(at(TemplateFields::MostRole), u" 8 "_s);
    }
    void mistakesStandAtTheirField_data()
    {
        QTest::addColumn<QStringList>("typed"); // type, least, most, allowed, fallback
        QTest::addColumn<int>("role");
        QTest::addColumn<QString>("sentence");
        const auto row = [](const char *name, const QStringList &typed, int role,
                            const QString &sentence) {
            QTest::newRow(name) << typed << role << sentence;
        };
        row("words as a limit", {u"number"_s, u"few"_s, u""_s, u""_s, u""_s},
            TemplateFields::LeastErrorRole, u"This is no number."_s);
        row("half a core", {u"integer"_s, u""_s, u"1.5"_s, u""_s, u""_s},
            TemplateFields::MostErrorRole, u"This is no whole number."_s);
        row("limits that cross", {u"number"_s, u"2"_s, u"1"_s, u""_s, u""_s},
            TemplateFields::MostErrorRole, u"The maximum is below the minimum."_s);
        row("a choice of another type", {u"integer"_s, u""_s, u""_s, u"1, two"_s, u""_s},
            TemplateFields::AllowedErrorRole, u"“two” does not fit the type."_s);
        row("a choice twice", {u"integer"_s, u""_s, u""_s, u"1, 2, 1"_s, u""_s},
            TemplateFields::AllowedErrorRole, u"“1” is there twice."_s);
        row("a choice beyond", {u"integer"_s, u""_s, u"4"_s, u"4, 5"_s, u""_s},
            TemplateFields::AllowedErrorRole, u"“5” is outside the limits."_s);
        row("a default of another type", {u"integer"_s, u""_s, u""_s, u""_s, u"x"_s},
            TemplateFields::FallbackErrorRole, u"This is no whole number."_s);
        row("a default below", {u"number"_s, u"0.5"_s, u""_s, u""_s, u"0.4"_s},
            TemplateFields::FallbackErrorRole, u"The default is below the minimum."_s);
        row("a default above", {u"number"_s, u""_s, u"0.5"_s, u""_s, u"0.6"_s},
            TemplateFields::FallbackErrorRole, u"The default is above the maximum."_s);
        row("a default that is no choice", {u"string"_s, u""_s, u""_s, u"s, m"_s, u"xl"_s},
            TemplateFields::FallbackErrorRole, u"The default is none of the allowed values."_s);
    }
    void mistakesStandAtTheirField()
    {
        QFETCH(QStringList, typed);
        QFETCH(int, role);
        QFETCH(QString, sentence);
        QSignalSpy edited(m_fields.get(), &TemplateFields::edited);
        setAll(typed[0], typed[1], typed[2], typed[3], typed[4]);
        QVERIFY(!edited.isEmpty());
        QStringList errors;
        for (const int each : {TemplateFields::FallbackErrorRole, TemplateFields::LeastErrorRole,
                               TemplateFields::MostErrorRole, TemplateFields::AllowedErrorRole}) {
            if (!at(each).isEmpty())
                errors << at(each);
        }
        QCOMPARE(errors, QStringList{sentence});
        QCOMPARE(at(role), sentence);
        QCOMPARE(m_fields->firstWrong(), 0);
        setAll(u"string"_s, QString(), QString(), QString(), QString());
        QCOMPARE(m_fields->firstWrong(), -1);
    }
    void whatWasEnteredSurvivesAnotherParse()
    {
        m_fields->set(1, u"fallback"_s, u"m"_s);
        QCOMPARE(m_fields->find({u"cpu"_s}), -1);
        QCOMPARE(m_fields->count(), 1);
        QCOMPARE(m_fields->find({u"gpu"_s, u"size"_s, u"cpu"_s}), 0);
        QCOMPARE(at(TemplateFields::NameRole, 1), u"size"_s);
        QCOMPARE(at(TemplateFields::FallbackRole, 1), u"m"_s);
        m_fields->forget();
        m_fields->find({u"size"_s});
        QVERIFY(at(TemplateFields::FallbackRole).isEmpty());
    }
    void aServersVariablesAreToldInALine()
    {
        m_fields->setVariables(JsonText(R"({"cpu":{"schema":{"type":"integer","minimum":1,
            "maximum":8,"default":2,"description":"Cores"}},
            "size":{"schema":{"type":"string","enum":["s","m"]}},
            "spot":{"schema":{"type":"boolean","default":true}}})"));
        QCOMPARE(m_fields->count(), 3);
        QCOMPARE(at(TemplateFields::SummaryRole),
                 u"Whole number · at least 1 · at most 8 · default 2 · Cores"_s);
        QCOMPARE(at(TemplateFields::SummaryRole, 1),
                 u"Text · one of s, m · no default: each launch sets it"_s);
        QCOMPARE(at(TemplateFields::SummaryRole, 2), u"boolean · default true"_s);
    }
};

QTEST_GUILESS_MAIN(TestTemplateFields)
#include "tst_templatefields.moc"
