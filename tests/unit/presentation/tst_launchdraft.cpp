// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "memoryports.h"
#include "presentation/jobs/launchform.h"
#include "presentation/queues/queuelistmodel.h"

#include <QTest>

using namespace slipway;
using namespace Qt::StringLiterals;

/** What was typed for a job survives the form; what is said about its queue. */
class TestLaunchDraft : public QObject
{
    Q_OBJECT
private:
    memory::Desk m_desk;
    std::unique_ptr<Session> m_session;

    std::unique_ptr<LaunchForm> form(const QString &job) const
    {
        auto made = std::make_unique<LaunchForm>();
        made->setProperty("session", QVariant::fromValue(m_session.get()));
        made->setProperty("queue", u"gpu"_s);
        made->setDraftOf(job);
        return made;
    }
    static QString value(const LaunchForm &form, const char *name)
    {
        return form.property(name).toString();
    }

private Q_SLOTS:
    void init()
    {
        m_desk = {};
        m_session = m_desk.signedIn();
    }
    void cleanup() { m_session.reset(); }
    void survivesTheForm()
    {
        auto first = form(u"p/train"_s);
        first->setProperty("project", u"other"_s);
        first->setProperty("arguments", u"--lr 0.1"_s);
        first->setProperty("priority", u"high"_s);
        first->setProperty("config",
                           QVariantList{QVariantMap{{u"key"_s, u"epochs"_s}, {u"value"_s, u"3"_s}},
                                        QVariantMap{{u"key"_s, QString()}}});
        QVERIFY(m_desk.drafts->kept.isEmpty());
        first.reset(); // before the pause is over
        QCOMPARE(m_desk.drafts->kept.size(), 1);

        const auto again = form(u"p/train"_s);
        QVERIFY(!again->draftFrom().isEmpty());
        QCOMPARE(value(*again, "arguments"), u"--lr 0.1"_s);
        QCOMPARE(value(*again, "project"), u"other"_s);
        QCOMPARE(value(*again, "priority"), u"high"_s);
        const QVariantList config = again->property("config").toList();
        QCOMPARE(config.size(), 1);
        QCOMPARE(config[0].toMap().value(u"value"_s).toString(), u"3"_s);
    }
    void keepsNoSecret()
    {
        auto first = form(u"p/train"_s);
        first->setProperty("arguments", u"--lr 0.1 --hf-token hush-hush"_s);
        first->setProperty(
            "config",
            QVariantList{QVariantMap{{u"key"_s, u"max_tokens"_s}, {u"value"_s, u"3"_s}},
                         QVariantMap{{u"key"_s, u"DB_PASSWORD"_s}, {u"value"_s, u"hush-hush"_s}}});
        first.reset();
        const QMap<QString, QString> kept = m_desk.drafts->kept.begin().value().fields;
        QVERIFY(kept.values().contains(u"3"_s));
        QVERIFY(kept.values().contains(u"DB_PASSWORD"_s)); // its row is there, to be filled again
        for (const QString &value : kept)
            QVERIFY2(!value.contains(u"hush"_s), qPrintable(value));
    }
    void isOfOneJobOnly()
    {
        auto first = form(u"p/train"_s);
        first->setProperty("runName", u"mine"_s);
        first->setDraftOf(u"p/other"_s);
        QCOMPARE(m_desk.drafts->kept.size(), 1);
        QVERIFY(first->draftFrom().isEmpty());
        m_session->switchEntity(u"vision-team"_s);
        QVERIFY(form(u"p/train"_s)->draftFrom().isEmpty());
    }
    void isGoneWhenItIsDiscarded()
    {
        form(u"p/train"_s)->setProperty("runName", u"mine"_s);
        QCOMPARE(m_desk.drafts->kept.size(), 1);
        const auto again = form(u"p/train"_s);
        again->reset();
        QVERIFY(again->draftFrom().isEmpty());
        QTRY_VERIFY(m_desk.drafts->kept.isEmpty());
    }
    void isNotMadeNewByLooking()
    {
        form(u"p/train"_s)->setProperty("runName", u"mine"_s);
        Draft &kept = m_desk.drafts->kept.begin().value();
        kept.at = kept.at.addDays(-2);
        const QDateTime typed = kept.at;
        form(u"p/train"_s)->setProperty("job", u"ada/p/train:v2"_s);
        QCOMPARE(m_desk.drafts->kept.begin().value().at, typed);
    }
    void theQueueWarnsWhereAnItemWouldWait()
    {
        Queue polled = memory::queueNamed(u"polled"_s);
        polled.agentsPolling = 1;
        Queue paused = polled;
        paused.id = QueueId(u"id-paused"_s);
        paused.name = QueueName(u"paused"_s);
        paused.paused = true;
        paused.prioritised = true;
        QueueListModel queues;
        queues.apply({memory::queueNamed(u"alone"_s), polled, paused});
        QVERIFY(queues.launchWarning(u"polled"_s).isEmpty());
        QVERIFY(queues.launchWarning(u"nowhere"_s).isEmpty());
        QVERIFY(queues.launchWarning(u"alone"_s).contains(u"No agent"_s));
        QVERIFY(queues.launchWarning(u"paused"_s).contains(u"paused"_s));
        QVERIFY(queues.usesPriorities(u"paused"_s));
        QVERIFY(!queues.usesPriorities(u"polled"_s));
        QVERIFY(!queues.usesPriorities(u"nowhere"_s));
    }
};

QTEST_GUILESS_MAIN(TestLaunchDraft)
#include "tst_launchdraft.moc"
