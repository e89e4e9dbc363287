// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "memoryports.h"
#include "presentation/common/textfilter.h"
#include "presentation/jobs/newjobform.h"
#include "presentation/jobs/templatelistmodel.h"
#include "presentation/shell/preferences.h"

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace slipway;
using namespace Qt::StringLiterals;

/** The gallery, what a template puts into the form, and the mirror it comes from. */
class TestTemplates : public QObject
{
    Q_OBJECT
private:
    memory::Desk m_desk;
    std::unique_ptr<Session> m_session;

    static JobTemplate hello()
    {
        return {.id = u"hello_world"_s,
                .title = u"Hello World"_s,
                .descriptions = {{u"en"_s, u"Logs numbers."_s}, {u"es"_s, u"Registra números."_s}},
                .remote = u"https://github.com/wandb/launch-jobs"_s,
                .buildContext = u"jobs/hello_world"_s,
                .dockerfile = {},
                .entryPoint = {u"python"_s, u"job.py"_s}};
    }
    std::unique_ptr<NewJobForm> form() const
    {
        auto made = std::make_unique<NewJobForm>();
        made->setProperty("session", QVariant::fromValue(m_session.get()));
        return made;
    }
    static QString value(const NewJobForm &form, const char *name)
    {
        return form.property(name).toString();
    }

private Q_SLOTS:
    void init()
    {
        m_desk = {};
        JobTemplate other = hello();
        other.id = u"bert"_s;
        other.title = u"Fine-tune BERT"_s;
        m_desk.templates->list = {hello(), other};
        m_session = m_desk.signedIn();
    }
    void cleanup() { m_session.reset(); }

    void areSearched()
    {
        TemplateListModel templates;
        templates.setSession(m_session.get());
        TextFilter filter;
        filter.setSourceModel(&templates);
        filter.setSearchRole(u"words"_s);
        QCOMPARE(filter.count(), 2);
        filter.setText(u"bert"_s);
        QCOMPARE(filter.count(), 1);
        QCOMPARE(filter.value(0, u"templateId"_s).toString(), u"bert"_s);
        QCOMPARE(filter.value(0, u"place"_s).toString(), u"wandb/launch-jobs/jobs/hello_world"_s);
        filter.setText(u"no such thing"_s);
        QCOMPARE(filter.phase(), u"filtered"_s);
    }
    void aMissingFileIsTold()
    {
        m_desk.templates->list.clear();
        TemplateListModel templates;
        templates.setSession(m_session.get());
        QCOMPARE(templates.phase(), u"empty"_s);
    }
    void fillTheForm()
    {
        m_desk.settings->kept.gitMirror = u"git@mirror.example:"_s;
        const auto filled = form();
        filled->setProperty("description", u"mine"_s);
        filled->fillFromTemplate(u"hello_world"_s);
        QCOMPARE(value(*filled, "kind"), u"git"_s);
        QCOMPARE(value(*filled, "remote"), u"git@mirror.example:wandb/launch-jobs"_s);
        QCOMPARE(value(*filled, "buildContext"), u"jobs/hello_world"_s);
        QCOMPARE(value(*filled, "entryPoint"), u"python job.py"_s);
        QCOMPARE(value(*filled, "name"), u"hello_world"_s);
        QCOMPARE(value(*filled, "description"), u"Logs numbers."_s);
        QCOMPARE(value(*filled, "project"), u"jobs"_s);

        filled->setProperty("project", u"vision"_s);
        filled->fillFromTemplate(u"bert"_s);
        QCOMPARE(value(*filled, "project"), u"vision"_s);
        QCOMPARE(value(*filled, "name"), u"bert"_s);
    }
    void anUnknownOneChangesNothing()
    {
        const auto filled = form();
        filled->setProperty("remote", u"https://example.org/a"_s);
        filled->fillFromTemplate(u"none"_s);
        QCOMPARE(value(*filled, "remote"), u"https://example.org/a"_s);
        QVERIFY(filled->fieldErrors().contains(u"template"_s));
    }
    void withoutANetworkEverythingStaysAndCanBeTriedAgain()
    {
        m_desk.sources->failure = Error{.kind = ErrorKind::Unavailable,
                                        .where = u"git fetch"_s,
                                        .detail = u"Could not resolve host"_s,
                                        .reason = {},
                                        .field = u"remote"_s};
        const auto filled = form();
        QSignalSpy created(filled.get(), &NewJobForm::created);
        filled->fillFromTemplate(u"hello_world"_s);
        filled->submit();
        QTRY_VERIFY(!filled->isSubmitting() && filled->isRetryable());
        QVERIFY(filled->problem().isPresent());
        QVERIFY(filled->problem().detail.contains(u"resolve host"_s));
        QVERIFY(filled->fieldErrors().isEmpty()); // nothing that was typed is wrong
        QCOMPARE(value(*filled, "remote"), u"https://github.com/wandb/launch-jobs"_s);
        QVERIFY(created.isEmpty());

        const QTemporaryDir folder;
        QVERIFY(QDir(folder.path()).mkpath(u"jobs/hello_world"_s));
        QFile program(folder.filePath(u"jobs/hello_world/job.py"_s));
        QVERIFY(program.open(QIODevice::WriteOnly));
        m_desk.sources->failure.reset();
        m_desk.sources->answer = {folder.path(), u"abc"_s, {}};
        filled->submit();
        QTRY_COMPARE(created.size(), 1);
        QVERIFY(!filled->isRetryable() && !filled->problem().isPresent());
        QCOMPARE(m_desk.sources->asked.size(), 2);
    }
    void onlyAMirrorThatGitMayUseIsKept()
    {
        Preferences preferences(m_desk.settings);
        preferences.setGitMirror(u"https://git.example.org/mirror"_s);
        QVERIFY(preferences.gitMirrorError().isEmpty());
        QCOMPARE(m_desk.settings->kept.gitMirror, u"https://git.example.org/mirror"_s);
        preferences.setGitMirror(u"file:///tmp"_s);
        QVERIFY(!preferences.gitMirrorError().isEmpty());
        QCOMPARE(preferences.gitMirror(), u"file:///tmp"_s); // as typed
        preferences.setAppearance(u"dark"_s);
        QCOMPARE(m_desk.settings->kept.gitMirror, u"https://git.example.org/mirror"_s);
        preferences.setGitMirror(QString());
        QVERIFY(m_desk.settings->kept.gitMirror.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestTemplates)
#include "tst_templates.moc"
