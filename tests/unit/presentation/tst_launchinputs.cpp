// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "memoryports.h"
#include "presentation/jobs/launchform.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace slipway;
using namespace Qt::StringLiterals;

/** The form that a job's schemas make, and the JSON text of the same overrides. */
class TestLaunchInputs : public QObject
{
    Q_OBJECT
private:
    memory::Desk m_desk;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<JobDetailsView> m_job;
    std::unique_ptr<LaunchForm> m_form;

    static QList<JobInput> schemas()
    {
        const auto text = [](const char *json) {
            return JsonText(QJsonDocument(object(json)).toJson(QJsonDocument::Compact));
        };
        return {
            {QString(), text("{'type':'object','required':['lr'],"
                             "'$defs':{'Sizes':{'type':'object','properties':{"
                             "'layers':{'type':'integer','minimum':1,'maximum':9}}}},"
                             "'properties':{"
                             "'lr':{'type':'number','title':'Learning rate','description':'Step',"
                             "'exclusiveMinimum':0,'maximum':1,'default':0.1},"
                             "'model':{'$ref':'#/$defs/Sizes'},"
                             "'name':{'anyOf':[{'type':'string'},{'type':'null'}]},"
                             "'opt':{'enum':['adam','sgd',3]},"
                             "'shuffle':{'type':'boolean'},"
                             "'steps':{'type':'array','items':{'type':'integer'}}}}")},
            {u"conf/data.yaml"_s, text("{'type':'object','additionalProperties':false,"
                                       "'properties':{'root':{'type':'string'}}}")},
            {u"free.json"_s, JsonText()}};
    }
    [[nodiscard]] QVariant at(const QString &label, int role) const
    {
        const int row = rowOf(label);
        return row < 0 ? QVariant() : m_form->inputs()->index(row).data(role);
    }
    [[nodiscard]] int rowOf(const QString &label) const
    {
        for (int row = 0; row < m_form->inputs()->count(); ++row) {
            if (m_form->inputs()->index(row).data(LaunchInputs::LabelRole).toString() == label)
                return row;
        }
        return -1;
    }
    void type(const QString &label, const QString &text) const
    {
        QVERIFY2(rowOf(label) >= 0, qPrintable(label));
        m_form->inputs()->setText(rowOf(label), text);
    }
    [[nodiscard]] QJsonObject overrides() const
    {
        return QJsonDocument::fromJson(m_form->overridesText().toUtf8()).object();
    }
    static QJsonObject object(const char *json)
    {
        return QJsonDocument::fromJson(QByteArray(json).replace("'", "\"")).object();
    }
    std::unique_ptr<LaunchForm> form() const
    {
        auto made = std::make_unique<LaunchForm>();
        made->setProperty("session", QVariant::fromValue(m_session.get()));
        made->setDetails(m_job.get());
        return made;
    }

private Q_SLOTS:
    void init()
    {
        m_desk = {};
        JobDetails details;
        details.ref = {EntityName(u"ada"_s), ProjectName(u"p"_s), u"train"_s, u"latest"_s};
        details.version.aliases = {u"latest"_s};
        details.inputs = schemas();
        JobDetails plain = details;
        plain.version.index = 1;
        plain.version.aliases.clear();
        plain.inputs.clear();
        m_desk.artifacts->details = {{u"v0"_s, details}, {u"v1"_s, plain}};
        m_session = m_desk.signedIn();
        m_job = std::make_unique<JobDetailsView>();
        m_job->setSession(m_session.get());
        m_job->setProject(u"p"_s);
        m_job->setName(u"train"_s);
        m_form = form();
        QTRY_COMPARE(m_form->inputs()->count(), 8);
    }
    void cleanup()
    {
        m_form.reset();
        m_job.reset();
        m_session.reset();
    }

    void eachSchemaMakesItsFields()
    {
        QCOMPARE(at(u"Learning rate"_s, LaunchInputs::HeadingRole).toString(), u"wandb.config"_s);
        QVERIFY(at(u"Learning rate"_s, LaunchInputs::RequiredRole).toBool());
        QCOMPARE(at(u"Learning rate"_s, LaunchInputs::HelpRole).toString(),
                 u"Step · Allowed: > 0, ≤ 1 · Default: 0.1"_s);
        QVERIFY(at(u"model › layers"_s, LaunchInputs::HelpRole).toString().contains(u"1 – 9"_s));
        QVERIFY(!at(u"model › layers"_s, LaunchInputs::RequiredRole).toBool());
        QCOMPARE(at(u"name"_s, LaunchInputs::KindRole).toString(), u"text"_s);
        QCOMPARE(at(u"opt"_s, LaunchInputs::ChoicesRole).toStringList(),
                 (QStringList{u"adam"_s, u"sgd"_s, u"3"_s}));
        QCOMPARE(at(u"shuffle"_s, LaunchInputs::ChoicesRole).toStringList(),
                 (QStringList{u"true"_s, u"false"_s}));
        QCOMPARE(at(u"steps"_s, LaunchInputs::KindRole).toString(), u"json"_s);
        QCOMPARE(at(u"root"_s, LaunchInputs::HeadingRole).toString(), u"conf/data.yaml"_s);
        QCOMPARE(at(u"free.json"_s, LaunchInputs::KindRole).toString(), u"json"_s);
        QCOMPARE(m_form->overridesText(), u"{\n}"_s);
    }
    void fieldsMakeTheDocument()
    {
        type(u"Learning rate"_s, u"0.10"_s);
        type(u"model › layers"_s, u"4"_s);
        type(u"name"_s, u"12"_s);
        type(u"steps"_s, u"[1, 2]"_s);
        type(u"root"_s, u"/data"_s);
        type(u"free.json"_s, u"{\"a\": true}"_s);
        m_form->inputs()->choose(rowOf(u"opt"_s), 2);
        m_form->inputs()->choose(rowOf(u"shuffle"_s), 1);
        m_form->setProperty(
            "config", QVariantList{QVariantMap{{u"key"_s, u"extra"_s}, {u"value"_s, u"7"_s}}});
        QCOMPARE(overrides(), object("{'run_config':{'lr':0.1,'model':{'layers':4},'name':'12',"
                                     "'steps':[1,2],'opt':3,'shuffle':false,'extra':7},"
                                     "'files':{'conf/data.yaml':{'root':'/data'},"
                                     "'free.json':{'a':true}}}"));
        QCOMPARE(at(u"Learning rate"_s, LaunchInputs::ValueRole).toString(), u"0.10"_s);
        QVERIFY(m_form->inputs()->isFine());
        QVERIFY(m_form->command().contains(u"conf/data.yaml"_s));
        // Emptied, the job's own value counts again, and nothing is left of its parents.
        type(u"model › layers"_s, QString());
        type(u"root"_s, u" "_s);
        m_form->inputs()->choose(rowOf(u"opt"_s), -1);
        QVERIFY(!overrides().value(u"run_config"_s).toObject().contains(u"model"_s));
        QVERIFY(!overrides().value(u"run_config"_s).toObject().contains(u"opt"_s));
        QVERIFY(!overrides().value(u"files"_s).toObject().contains(u"conf/data.yaml"_s));
    }
    void whatIsWrongStandsAtItsField()
    {
        const auto error = [this](const QString &label) {
            return at(label, LaunchInputs::ErrorRole).toString();
        };
        type(u"Learning rate"_s, u"2"_s);
        QCOMPARE(error(u"Learning rate"_s), u"2 is above 1."_s);
        type(u"Learning rate"_s, u"fast"_s);
        QCOMPARE(error(u"Learning rate"_s), u"\"fast\" is not of type number."_s);
        QCOMPARE(at(u"Learning rate"_s, LaunchInputs::ValueRole).toString(), u"fast"_s);
        type(u"model › layers"_s, u"2.5"_s);
        QCOMPARE(error(u"model › layers"_s), u"2.5 is not of type integer."_s);
        type(u"steps"_s, u"[1, \"x\"]"_s);
        QVERIFY(error(u"steps"_s).contains(u"integer"_s));
        type(u"steps"_s, u"[1, "_s); // in the middle of typing
        QVERIFY(error(u"steps"_s).contains(u"array"_s));
        type(u"Learning rate"_s, u"0.5"_s);
        QVERIFY(error(u"Learning rate"_s).isEmpty());
        QVERIFY(m_form->otherProblems().isEmpty());
        m_form->setOverridesText(
            u"{\"files\":{\"conf/data.yaml\":{\"strange\":1},\"no.json\":{}}}"_s);
        QVERIFY(m_form->otherProblems().contains(u"strange"_s));
        QVERIFY(m_form->otherProblems().contains(u"no.json"_s));
        QVERIFY(error(u"steps"_s).isEmpty());
    }
    void theTextFillsTheFields()
    {
        m_form->setOverridesText(QString::fromUtf8(
            QJsonDocument(object("{'args':['--epochs',3],'entry_point':['python','a b.py'],"
                                 "'run_config':{'lr':0.3,'model':{'layers':2,'odd':1},"
                                 "'extra':{'deep':[1]},'text':'7'},"
                                 "'files':{'conf/data.yaml':{'root':'/x'}}}"))
                .toJson()));
        QVERIFY(m_form->overridesError().isEmpty());
        QCOMPARE(at(u"Learning rate"_s, LaunchInputs::ValueRole).toString(), u"0.3"_s);
        QCOMPARE(at(u"model › layers"_s, LaunchInputs::ValueRole).toString(), u"2"_s);
        QCOMPARE(at(u"root"_s, LaunchInputs::ValueRole).toString(), u"/x"_s);
        QCOMPARE(m_form->property("arguments").toString(), u"--epochs 3"_s);
        QCOMPARE(m_form->property("config").toList().size(), 2);
        // What no field shows is kept while a field is changed.
        type(u"model › layers"_s, u"3"_s);
        const QJsonObject config = overrides().value(u"run_config"_s).toObject();
        QCOMPARE(config, object("{'lr':0.3,'model':{'layers':3,'odd':1},'extra':{'deep':[1]},"
                                "'text':'7'}"));
        QCOMPARE(overrides().value(u"entry_point"_s).toArray().last().toString(), u"a b.py"_s);
    }
    void textThatCannotBeReadStaysAndIsNotSent()
    {
        m_form->setProperty("job", u"ada/p/train:v0"_s);
        m_form->setProperty("project", u"p"_s);
        m_form->setProperty("queue", u"gpu"_s);
        type(u"Learning rate"_s, u"0.5"_s);
        for (const QString &text : {u"{\"run_config\": {"_s, u"{\"dockerfile\":\"x\"}"_s,
                                    u"{\"args\":\"x\"}"_s, u"[]"_s}) {
            m_form->setOverridesText(text);
            QVERIFY2(!m_form->overridesError().isEmpty(), qPrintable(text));
            QCOMPARE(m_form->overridesText(), text);
            QCOMPARE(at(u"Learning rate"_s, LaunchInputs::ValueRole).toString(), u"0.5"_s);
            m_form->submit();
            QVERIFY(m_form->fieldErrors().contains(u"overrides"_s));
        }
        m_form->setOverridesText(u"{}"_s);
        QVERIFY(m_form->overridesError().isEmpty());
        QVERIFY(at(u"Learning rate"_s, LaunchInputs::ValueRole).toString().isEmpty());
    }
    void anotherVersionKeepsWhatWasSet()
    {
        type(u"Learning rate"_s, u"0.5"_s);
        m_job->setVersion(u"v1"_s);
        QTRY_COMPARE(m_form->inputs()->count(), 0);
        const QVariantList rows = m_form->property("config").toList();
        QCOMPARE(rows.size(), 1);
        QCOMPARE(rows[0].toMap().value(u"key"_s).toString(), u"lr"_s);
        m_job->setVersion(u"v0"_s);
        QTRY_COMPARE(m_form->inputs()->count(), 8);
        QCOMPARE(at(u"Learning rate"_s, LaunchInputs::ValueRole).toString(), u"0.5"_s);
        QVERIFY(m_form->property("config").toList().isEmpty());
    }
    void theDraftHasThemButNoSecret()
    {
        m_form->setDraftOf(u"p/train"_s);
        type(u"Learning rate"_s, u"0.5"_s);
        type(u"root"_s, u"/data"_s);
        m_form->setOverridesText(
            u"{\"run_config\":{\"lr\":0.5,\"db\":{\"password\":\"hush-hush\"}},"
            "\"files\":{\"conf/data.yaml\":{\"root\":\"/data\"}}}"_s);
        m_form.reset();
        const QMap<QString, QString> kept = m_desk.drafts->kept.begin().value().fields;
        for (const QString &value : kept)
            QVERIFY2(!value.contains(u"hush"_s), qPrintable(value));
        m_form = form();
        QTRY_COMPARE(m_form->inputs()->count(), 8);
        m_form->setDraftOf(u"p/train"_s);
        QCOMPARE(at(u"Learning rate"_s, LaunchInputs::ValueRole).toString(), u"0.5"_s);
        QCOMPARE(at(u"root"_s, LaunchInputs::ValueRole).toString(), u"/data"_s);
        m_form->reset();
        QVERIFY(at(u"Learning rate"_s, LaunchInputs::ValueRole).toString().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestLaunchInputs)
#include "tst_launchinputs.moc"
