// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "support/answer.h"
#include "support/scriptedserver.h"
#include "wandb/restraint.h"
#include "wandb/transport.h"

#include <QTest>

using namespace slipway;
using namespace std::chrono_literals;

namespace {

const auto Pop = QStringLiteral("items/pop");
const auto Beat = QStringLiteral("agents/one");

HttpOutcome status(int number, std::optional<std::chrono::milliseconds> retryAfter = {})
{
    HttpOutcome outcome;
    outcome.status = number;
    outcome.retryAfter = retryAfter;
    return outcome;
}

HttpRequest questionTo(const Transport &transport, const QString &endpoint)
{
    HttpRequest request;
    request.verb = "POST";
    request.url = transport.urlOf(QStringLiteral("graphql"));
    request.body = "{}";
    request.headers = {{"Content-Type", "application/json"}};
    request.withKey = true;
    request.endpoint = endpoint;
    return request;
}

} // namespace

class RestraintTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksWhatFailsEverMoreSeldom()
    {
        Restraint restraint(RetryPolicy::interactive());
        QCOMPARE(restraint.pauseBefore(Pop), 0ms);
        // Plus up to a quarter; less what passes between two lines of this test.
        for (const auto pause : {300ms, 600ms, 5'000ms, 10'000ms, 10'000ms}) {
            restraint.answered(Pop, status(503));
            QVERIFY2(restraint.pauseBefore(Pop) > pause - 100ms, qPrintable(text(restraint)));
            QVERIFY2(restraint.pauseBefore(Pop) <= pause * 5 / 4, qPrintable(text(restraint)));
            QCOMPARE(restraint.pauseBefore(Beat), 0ms);
        }
        restraint.answered(Pop, status(200));
        QCOMPARE(restraint.pauseBefore(Pop), 0ms);
    }

    void letsOnlyOneTryWhatFails()
    {
        Restraint restraint(RetryPolicy::interactive());
        restraint.asked(Pop);
        QCOMPARE(restraint.pauseBefore(Pop), 0ms); // not in trouble, as far as is known
        restraint.answered(Pop, status(500, 0ms));
        QCOMPARE(restraint.pauseBefore(Pop), 0ms);
        restraint.asked(Pop);
        QVERIFY(restraint.pauseBefore(Pop) > 0ms);
    }

    void asksNothingAtAllBeforeTheServerWantsTo()
    {
        Restraint restraint(RetryPolicy::interactive());
        restraint.answered(Pop, status(429, 30s));
        QVERIFY(restraint.pauseBefore(Beat) > 29s && restraint.pauseBefore(Beat) <= 30s);
        restraint.answered(Beat, status(503, 10s)); // was under way; the longer one counts
        QVERIFY(restraint.pauseBefore(Beat) > 29s);
    }

    void comesLessOftenWhenThatIsAllTheServerSays()
    {
        Restraint restraint(RetryPolicy::interactive());
        restraint.answered(Pop, status(429));
        QVERIFY(restraint.pauseBefore(Pop) > 4s);
    }

    void troublesNobodyWhoIsNotThere()
    {
        Restraint restraint(RetryPolicy::interactive());
        HttpOutcome refused;
        refused.network = QNetworkReply::ConnectionRefusedError;
        restraint.answered(Pop, refused);
        restraint.answered(Pop, status(404));
        QCOMPARE(restraint.pauseBefore(Pop), 0ms);
    }

    void isKeptByEveryQuestionOfATransport()
    {
        ScriptedServer server([](const SeenRequest &) {
            return GivenAnswer{429, "slowly", {"Retry-After: 3600"}};
        });
        const auto transport =
            std::make_shared<Transport>(server.url(), Secret("key"), RetryPolicy::interactive());
        for (const QString &endpoint : {Pop, Beat, Pop}) {
            const auto answer = answerOf(transport->send(questionTo(*transport, endpoint), {}));
            QCOMPARE(answer.error().kind, ErrorKind::RateLimited);
            QVERIFY(answer.error().retryAfter.value() > 59min);
        }
        QCOMPARE(server.seen().size(), 1);
    }

private:
    static QString text(const Restraint &restraint)
    {
        return QString::number(restraint.pauseBefore(Pop).count());
    }
};

QTEST_GUILESS_MAIN(RestraintTest)
#include "tst_restraint.moc"
