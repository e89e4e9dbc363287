// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "memoryports.h"
#include "presentation/jobs/jobchanges.h"
#include "presentation/jobs/jobdetailsview.h"
#include "presentation/jobs/versiondiff.h"

#include <QSignalSpy>
#include <QTest>

using namespace slipway;
using namespace Qt::StringLiterals;

/** A job's page: its versions, what differs between two, and changing it. */
class TestJobChanges : public QObject
{
    Q_OBJECT
private:
    memory::Desk m_desk;
    std::unique_ptr<Session> m_session;

    static JobDetails version(int index, const QStringList &aliases, const QByteArray &document)
    {
        JobDetails details;
        details.ref = {EntityName(u"ada"_s), ProjectName(u"p"_s), u"train"_s, u"latest"_s};
        details.version.index = index;
        details.version.aliases = aliases;
        details.document = JsonText(document);
        return details;
    }
    template <typename View>
    void show(View &view) const
    {
        view.setProperty("session", QVariant::fromValue(m_session.get()));
        view.setProperty("project", u"p"_s);
        view.setProperty("name", u"train"_s);
    }
    static QStringList texts(const QAbstractListModel &model, int role)
    {
        QStringList found;
        for (int row = 0; row < model.rowCount(); ++row)
            found << model.index(row).data(role).toString();
        return found;
    }

private Q_SLOTS:
    void init()
    {
        m_desk = {};
        JobDetails old =
            version(0, {u"best"_s}, R"({"entrypoint":["python","a.py"],"runtime":"3.11"})");
        old.requirements = {u"numpy==1.26"_s};
        JobDetails now = version(1, {u"latest"_s, u"n1"_s},
                                 R"({"entrypoint":["python","b.py"],"runtime":"3.11"})");
        now.inputs = {
            {QString(), JsonText(R"({"type":"object","properties":{"lr":{"type":"number"}}})")}};
        m_desk.artifacts->details = {{u"v0"_s, old}, {u"v1"_s, now}};
        Job job;
        job.entity = EntityName(u"ada"_s);
        job.project = ProjectName(u"p"_s);
        job.name = u"train"_s;
        job.versions = {now.version, old.version};
        m_desk.artifacts->all = {job};
        m_session = m_desk.signedIn();
    }
    void cleanup() { m_session.reset(); }

    void showsVersionsAndInputs()
    {
        JobDetailsView view;
        show(view);
        QTRY_COMPARE(view.phase(), u"ready"_s);
        QCOMPARE(view.version(), u"v1"_s);
        const JobVersionModel &versions = *view.versions();
        QCOMPARE(texts(versions, JobVersionModel::VersionRole), (QStringList{u"v1"_s, u"v0"_s}));
        QVERIFY(versions.index(0).data(JobVersionModel::LatestRole).toBool());
        QVERIFY(!versions.index(1).data(JobVersionModel::LatestRole).toBool());
        // The server's own aliases are not a person's to take away.
        QCOMPARE(versions.index(0).data(JobVersionModel::OwnAliasesRole).toStringList(),
                 QStringList{u"n1"_s});
        QCOMPARE(texts(*view.inputs(), InputListModel::PathRole), QStringList{u"lr"_s});
        view.setVersion(u"v0"_s);
        QTRY_COMPARE(view.version(), u"v0"_s);
        QCOMPARE(view.inputs()->count(), 0);
    }
    void tellsWhatDiffers()
    {
        VersionDiff diff;
        show(diff);
        diff.compare(u"v0"_s, u"v1"_s);
        QTRY_COMPARE(diff.phase(), u"ready"_s);
        QStringList removed;
        QStringList added;
        for (int row = 0; row < diff.rowCount({}); ++row) {
            const QString kind = diff.index(row).data(VersionDiff::KindRole).toString();
            const QString text = diff.index(row).data(VersionDiff::TextRole).toString().trimmed();
            if (kind == u"removed"_s)
                removed << text;
            else if (kind == u"added"_s)
                added << text;
        }
        QVERIFY(removed.contains(u"\"a.py\""_s) && removed.contains(u"\"numpy==1.26\""_s));
        QVERIFY(added.contains(u"\"b.py\""_s) && added.join(u' ').contains(u"number"_s));
        QVERIFY(!removed.join(u' ').contains(u"3.11"_s));
        QCOMPARE(diff.summary(),
                 u"%1 line(s) added, %2 line(s) removed"_s.arg(added.size()).arg(removed.size()));

        diff.compare(u"v1"_s, u"v1"_s);
        QTRY_COMPARE(diff.phase(), u"empty"_s);
        QVERIFY(diff.summary().contains(u"equal"_s));
        diff.compare(u"v1"_s, u"v7"_s);
        QTRY_COMPARE(diff.phase(), u"failed"_s);
        QVERIFY(diff.problem().isPresent());
    }
    void linesThatAreEqualAreLeftOut()
    {
        QStringList left;
        for (int i = 0; i < 100; ++i)
            left << QString::number(i);
        QStringList right = left;
        right[50] = u"fifty"_s;
        right.insert(90, u"more"_s);
        const QList<DiffLine> lines = lineDiff(left, right, 1);
        QList<std::pair<DiffLine::Kind, QString>> found;
        for (const DiffLine &line : lines)
            found.append({line.kind, line.text});
        using Kind = DiffLine::Kind;
        const QList<std::pair<Kind, QString>> wanted{
            {Kind::Gap, {}},          {Kind::Same, u"49"_s},
            {Kind::Removed, u"50"_s}, {Kind::Added, u"fifty"_s},
            {Kind::Same, u"51"_s},    {Kind::Gap, {}},
            {Kind::Same, u"89"_s},    {Kind::Added, u"more"_s},
            {Kind::Same, u"90"_s},    {Kind::Gap, {}}};
        QCOMPARE(found, wanted);
        QCOMPARE(lines[3].right, 51);
        QVERIFY(lineDiff(left, left).isEmpty());
        QCOMPARE(lineDiff({}, {u"a"_s}).size(), 1);
    }
    void isDoneOneAtATime()
    {
        JobChanges changes;
        show(changes);
        QSignalSpy done(&changes, &JobChanges::done);
        QSignalSpy renamed(&changes, &JobChanges::renamed);
        QSignalSpy removed(&changes, &JobChanges::removed);
        changes.addAlias(u"v0"_s, u" good "_s);
        changes.removeAlias(u"v0"_s, u"best"_s);
        changes.describe(u"v1"_s, u"The one."_s);
        changes.removeVersion(u"v0"_s);
        QCOMPARE(done.size(), 4);
        changes.rename(u"trainer"_s);
        QCOMPARE(renamed.value(0).value(0).toString(), u"trainer"_s);
        changes.removeJob();
        QCOMPARE(removed.size(), 1);
        QCOMPARE(m_desk.artifacts->calls, (QStringList{u"train:v0 +good -"_s, u"train:v0 + -best"_s,
                                                       u"train:v1 = The one."_s, u"train:v0 gone"_s,
                                                       u"train -> trainer"_s, u"train gone"_s}));
    }
    void aRefusalSaysWhy()
    {
        JobChanges changes;
        show(changes);
        QSignalSpy done(&changes, &JobChanges::done);
        changes.addAlias(u"v0"_s, u"latest"_s);
        QVERIFY(!changes.fieldError().isEmpty() && !changes.problem().isPresent());
        changes.rename(u"with blanks"_s);
        QVERIFY(!changes.fieldError().isEmpty());
        m_desk.artifacts->refusal = Error{ErrorKind::Conflict, {}, {}, u"job.nameTaken"_s};
        changes.rename(u"taken"_s);
        QVERIFY(changes.fieldError().contains(u"exists already"_s));
        m_desk.artifacts->refusal = Error{ErrorKind::Forbidden, {}, u"not yours"_s};
        changes.removeVersion(u"v0"_s);
        QVERIFY(changes.fieldError().isEmpty());
        QVERIFY(changes.problem().text().contains(u"permission"_s));
        changes.forget();
        QVERIFY(!changes.problem().isPresent());
        QVERIFY(done.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestJobChanges)
#include "tst_jobchanges.moc"
