// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "memoryports.h"
#include "presentation/jobs/launchform.h"

#include <QSignalSpy>
#include <QTest>

using namespace slipway;
using namespace Qt::StringLiterals;

/** What a queue lets a launch set, in the launch form. */
class TestLaunchTemplates : public QObject
{
    Q_OBJECT
private:
    memory::Desk m_desk;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<LaunchForm> m_form;

    [[nodiscard]] LaunchInputs *fields() const { return m_form->templates()->fields(); }
    [[nodiscard]] QString at(int row, int role) const
    {
        return fields()->index(row).data(role).toString();
    }

private Q_SLOTS:
    void init()
    {
        m_desk = {};
        m_desk.queues->all = {memory::queueNamed(u"gpu"_s), memory::queueNamed(u"plain"_s)};
        QueueConfig config;
        config.config = JsonText(R"({"cpus":"{{cpu}}","env":["SIZE={{size}}"]})");
        config.templateVariables =
            JsonText(R"({"cpu":{"schema":{"type":"integer","minimum":1,"maximum":4,
            "description":"Cores"}},"size":{"schema":{"type":"string","enum":["s","m"],
            "default":"m"}}})");
        m_desk.queues->configs.insert(u"gpu"_s, config);
        JobDetails details;
        details.ref = {EntityName(u"ada"_s), ProjectName(u"p"_s), u"train"_s, u"latest"_s};
        m_desk.artifacts->details = {{u"v0"_s, details}};
        m_session = m_desk.signedIn();
        m_form = std::make_unique<LaunchForm>();
        m_form->setProperty("session", QVariant::fromValue(m_session.get()));
        m_form->setProperty("job", u"ada/p/train:v0"_s);
        m_form->setProperty("project", u"p"_s);
        m_form->setProperty("queue", u"gpu"_s);
        QTRY_COMPARE(fields()->count(), 2);
    }
    void cleanup()
    {
        m_form.reset();
        m_session.reset();
    }

    void theQueuesVariablesAreFields()
    {
        QCOMPARE(at(0, LaunchInputs::LabelRole), u"cpu"_s);
        QCOMPARE(at(0, LaunchInputs::HelpRole), u"Cores · Allowed: 1 – 4"_s);
        QVERIFY(fields()->index(0).data(LaunchInputs::RequiredRole).toBool());
        QCOMPARE(fields()->index(1).data(LaunchInputs::ChoicesRole).toStringList(),
                 (QStringList{u"s"_s, u"m"_s}));
        QVERIFY(!fields()->index(1).data(LaunchInputs::RequiredRole).toBool());
        QCOMPARE(m_form->templates()->preview(), u"{\"cpus\":\"{{cpu}}\",\"env\":[\"SIZE=m\"]}"_s);
        m_form->setProperty("queue", u"plain"_s);
        QTRY_COMPARE(fields()->count(), 0);
        QVERIFY(m_form->templates()->preview().isEmpty());
    }
    void whatIsRefusedIsNeverPushed()
    {
        m_form->submit();
        QCOMPARE(at(0, LaunchInputs::ErrorRole), u"This value is needed."_s);
        QVERIFY(m_form->fieldErrors().contains(u"templateValues"_s));
        fields()->setText(0, u"5"_s);
        QCOMPARE(at(0, LaunchInputs::ErrorRole), u"5 is above 4."_s);
        m_form->submit();
        fields()->setText(0, u"two"_s);
        QCOMPARE(at(0, LaunchInputs::ErrorRole), u"\"two\" is not of type integer."_s);
        m_form->submit();
        QVERIFY(!m_form->isSubmitting());
        QVERIFY(m_desk.queues->pushed.isEmpty());
    }
    void whatIsAllowedIsPushed()
    {
        fields()->setText(0, u"2"_s);
        fields()->choose(1, 0);
        QVERIFY(at(0, LaunchInputs::ErrorRole).isEmpty());
        QCOMPARE(m_form->templates()->preview(), u"{\"cpus\":2,\"env\":[\"SIZE=s\"]}"_s);
        QVERIFY2(m_form->command().contains(u"-v cpu=2 -v size=s"_s),
                 qPrintable(m_form->command()));
        QSignalSpy launched(m_form.get(), &LaunchForm::launched);
        m_desk.queues->configs[u"gpu"_s].templateVariables =
            JsonText(R"({"cpu":{"schema":{"type":"integer"}}})");
        m_form->submit();
        QTRY_COMPARE(launched.size(), 1);
        QCOMPARE(m_desk.queues->pushed.size(), 1);
        QCOMPARE(m_desk.queues->pushed[0].templateValues, JsonText(R"({"cpu":2,"size":"s"})"));
        // The next launch begins with the defaults, of the queue as it is then.
        QTRY_COMPARE(fields()->count(), 1);
        QVERIFY(at(0, LaunchInputs::ValueRole).isEmpty());
    }
    void whatWasTypedComesBackWithTheQueue()
    {
        fields()->setText(0, u"3"_s);
        m_form->setProperty("queue", u"plain"_s);
        QTRY_COMPARE(fields()->count(), 0);
        QVERIFY(!m_form->command().contains(u"cpu"_s));
        m_form->setProperty("queue", u"gpu"_s);
        QTRY_COMPARE(fields()->count(), 2);
        QCOMPARE(at(0, LaunchInputs::ValueRole), u"3"_s);
        m_form->setDraftOf(u"p/train"_s);
        m_form->setProperty("runName", u"r"_s);
        m_form.reset(); // keeps the draft
        m_form = std::make_unique<LaunchForm>();
        m_form->setProperty("session", QVariant::fromValue(m_session.get()));
        m_form->setDraftOf(u"p/train"_s);
        QTRY_COMPARE(fields()->count(), 2);
        QCOMPARE(at(0, LaunchInputs::ValueRole), u"3"_s);
    }
};

QTEST_GUILESS_MAIN(TestLaunchTemplates)
#include "tst_launchtemplates.moc"
