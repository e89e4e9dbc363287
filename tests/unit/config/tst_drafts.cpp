// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "config/jsondraftstore.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace slipway;
using namespace Qt::StringLiterals;

class DraftsTest : public QObject
{
    Q_OBJECT
private:
    static Draft draft(const QString &text, int daysAgo = 0)
    {
        return {{{u"runName"_s, text}}, QDateTime::currentDateTimeUtc().addDays(-daysAgo)};
    }

private Q_SLOTS:
    void whatIsSavedIsLoadedByAnother()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"new/drafts.json"_s);
        QVERIFY(JsonDraftStore(path).save(u"a"_s, draft(u"日本語 \" text"_s)));
        QVERIFY(JsonDraftStore(path).save(u"b"_s, draft(u"other"_s)));
        const std::optional<Draft> loaded = JsonDraftStore(path).load(u"a"_s);
        QVERIFY(loaded);
        QCOMPARE(loaded->fields.value(u"runName"_s), u"日本語 \" text"_s);
        QVERIFY(std::abs(loaded->at.secsTo(QDateTime::currentDateTimeUtc())) < 60);
        QVERIFY(!JsonDraftStore(path).load(u"c"_s));
        // Others cannot read what somebody typed.
        const QFile::Permissions others = QFile::ReadGroup | QFile::ReadOther;
        QCOMPARE(QFileInfo(path).permissions() & others, QFile::Permissions());
    }
    void aDraftWithoutFieldsIsGone()
    {
        const QTemporaryDir folder;
        JsonDraftStore store(folder.filePath(u"drafts.json"_s));
        QVERIFY(store.save(u"a"_s, draft(u"x"_s)));
        QVERIFY(store.save(u"a"_s, {}));
        QVERIFY(!store.load(u"a"_s));
    }
    void nothingIsWrittenForNothing()
    {
        const QTemporaryDir folder;
        JsonDraftStore store(folder.filePath(u"drafts.json"_s));
        QVERIFY(store.save(u"a"_s, {}));
        QVERIFY(!QFile::exists(folder.filePath(u"drafts.json"_s)));
    }
    void isKeptForSevenDays()
    {
        const QTemporaryDir folder;
        JsonDraftStore store(folder.filePath(u"drafts.json"_s));
        QVERIFY(store.save(u"old"_s, draft(u"x"_s, 8)));
        QVERIFY(store.save(u"new"_s, draft(u"x"_s, 6)));
        QVERIFY(!store.load(u"old"_s));
        QVERIFY(store.load(u"new"_s));
    }
    void whatCannotBeReadHoldsNothing()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"drafts.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{\"a\": [1, \"at\"], \"b\": {\"at\": 7}, oops");
        file.close();
        JsonDraftStore store(file.fileName());
        QVERIFY(!store.load(u"a"_s));
        QVERIFY(store.save(u"a"_s, draft(u"x"_s)));
        QVERIFY(store.load(u"a"_s));
    }
};

QTEST_GUILESS_MAIN(DraftsTest)
#include "tst_drafts.moc"
