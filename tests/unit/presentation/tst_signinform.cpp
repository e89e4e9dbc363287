// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "memoryports.h"
#include "presentation/session/signinform.h"

#include <QSignalSpy>
#include <QTest>

using namespace slipway;

namespace {
const QString GoodKey(40, u'a');
}

class TestSignInForm : public QObject
{
    Q_OBJECT
private:
    memory::Desk m_desk;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<SignInForm> m_form;

private Q_SLOTS:
    void init()
    {
        m_desk = {};
        m_session = m_desk.session();
        m_form = std::make_unique<SignInForm>();
        m_form->setSession(m_session.get());
    }
    void cleanup()
    {
        m_form.reset();
        m_session.reset();
    }
    void signsInAndForgetsTheKeyInTheForm()
    {
        m_form->setServer(QStringLiteral("https://wandb.example/"));
        m_form->setApiKey(QStringLiteral("  ") + GoodKey + QStringLiteral("\n"));
        m_form->signIn();
        QTRY_VERIFY(m_session->isReady());
        QVERIFY(m_form->apiKey().isEmpty());
        QCOMPARE(m_session->server(), QUrl(QStringLiteral("https://wandb.example")));
        QCOMPARE(m_session->entityText(), QStringLiteral("ada"));
        QCOMPARE(m_session->key().expose(), GoodKey.toUtf8());
        QCOMPARE(m_desk.settings->kept.profiles.size(), 1);
        QCOMPARE(m_desk.secrets->keys.size(), 1);
    }
    void saysUnderTheKeyThatItWasRefused()
    {
        m_desk.connection->answer = Error{ErrorKind::Unauthenticated,
                                          {},
                                          {},
                                          QStringLiteral("key.refused"),
                                          QStringLiteral("key")};
        QSignalSpy rejected(m_form.get(), &SignInForm::rejected);
        m_form->setApiKey(GoodKey);
        m_form->signIn();
        QTRY_VERIFY(!m_form->keyError().isEmpty());
        QCOMPARE(rejected[0][0].toString(), QStringLiteral("key"));
        QCOMPARE(m_form->apiKey(), GoodKey); // what was typed stays
        QVERIFY(!m_session->isReady());
    }
    void saysUnderTheServerThatItIsUnreachable()
    {
        m_desk.connection->answer = Error{ErrorKind::Unavailable,
                                          {},
                                          {},
                                          QStringLiteral("server.unreachable"),
                                          QStringLiteral("server")};
        m_form->setApiKey(GoodKey);
        m_form->signIn();
        QTRY_VERIFY(!m_form->serverError().isEmpty());
        QVERIFY(m_form->keyError().isEmpty());
    }
    void asksForAKeyBeforeItAsksTheServer()
    {
        m_form->signIn();
        QTRY_VERIFY(!m_form->keyError().isEmpty());
    }
    void signsInEvenIfTheKeyCannotBeKept()
    {
        m_desk.secrets->failure =
            Error{ErrorKind::Unavailable, {}, {}, QStringLiteral("keyring.missing")};
        QSignalSpy notKept(m_form.get(), &SignInForm::keyNotKept);
        m_form->setApiKey(GoodKey);
        m_form->signIn();
        QTRY_VERIFY(m_session->isReady());
        QCOMPARE(notKept.size(), 1);
    }
    void startsLocallyWithTheOwnersKey()
    {
        m_form->startLocally();
        QTRY_VERIFY(m_session->isReady());
        QVERIFY(m_session->isLocal());
        QVERIFY(m_desk.secrets->keys.isEmpty()); // no keyring needed
        QVERIFY(m_desk.settings->kept.profiles.value(0).local);
    }
    void saysWhyTheHubDidNotStart()
    {
        m_desk.hub->startAnswer = Error{
            ErrorKind::Unavailable, {}, QStringLiteral("port in use"), QStringLiteral("hub.ended")};
        m_form->startLocally();
        QTRY_VERIFY(m_form->localProblem().isPresent());
        QVERIFY(m_form->localProblem().detail.contains(QStringLiteral("port in use")));
        QVERIFY(!m_form->isStartingHub());
    }
    void theNextStartSignsInAgain()
    {
        m_form->startLocally();
        QTRY_VERIFY(m_session->isReady());
        m_session->switchEntity(QStringLiteral("vision-team"));
        const auto next = m_desk.session();
        next->restore();
        QTRY_VERIFY(next->isReady());
        QVERIFY(next->isLocal());
        QCOMPARE(next->entityText(), QStringLiteral("vision-team"));
    }
    void aStartWithoutTheKeptKeySaysSo()
    {
        m_form->setServer(QStringLiteral("https://wandb.example"));
        m_form->setApiKey(GoodKey);
        m_form->signIn();
        QTRY_VERIFY(m_session->isReady());
        m_desk.secrets->keys.clear();
        const auto next = m_desk.session();
        next->restore();
        QTRY_COMPARE(next->phase(), QStringLiteral("signedOut"));
        QVERIFY(next->problem().isPresent());
    }
    void signingOutForgetsTheKey()
    {
        m_form->setApiKey(GoodKey);
        m_form->signIn();
        QTRY_VERIFY(m_session->isReady());
        m_session->signOut();
        QVERIFY(m_session->key().isEmpty());
        QTRY_VERIFY(m_desk.secrets->keys.isEmpty());
        QCOMPARE(m_desk.settings->kept.currentProfile, -1);
        QVERIFY(!m_session->services().queues);
    }
};

QTEST_GUILESS_MAIN(TestSignInForm)
#include "tst_signinform.moc"
