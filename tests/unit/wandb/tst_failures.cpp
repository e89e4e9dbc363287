// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "wandb/failures.h"

#include <QTest>

using namespace slipway;
using Cut = HttpOutcome::Cut;
using Net = QNetworkReply;

class FailuresTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void mapsStatusesAndNetworkFailures_data()
    {
        QTest::addColumn<int>("network");
        QTest::addColumn<int>("status");
        QTest::addColumn<int>("cut");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("reason");
        QTest::addColumn<bool>("retriedWhenRepeatable");
        QTest::addColumn<bool>("retriedOtherwise");
        const auto row = [](const char *name, int network, int status, Cut cut, ErrorKind kind,
                            const char *reason, bool repeatable, bool otherwise) {
            QTest::newRow(name) << network << status << int(cut) << int(kind)
                                << QString::fromLatin1(reason) << repeatable << otherwise;
        };
        const int ok = Net::NoError;
        row("400", Net::ProtocolInvalidOperationError, 400, Cut::No, ErrorKind::InvalidInput,
            "server.refused", false, false);
        row("401", Net::AuthenticationRequiredError, 401, Cut::No, ErrorKind::Unauthenticated,
            "key.refused", false, false);
        row("403", Net::ContentAccessDenied, 403, Cut::No, ErrorKind::Forbidden, "forbidden", false,
            false);
        row("404", Net::ContentNotFoundError, 404, Cut::No, ErrorKind::NotFound, "server.notWandb",
            false, false);
        row("409", Net::ContentConflictError, 409, Cut::No, ErrorKind::Conflict, "server.refused",
            false, false);
        row("429", Net::UnknownContentError, 429, Cut::No, ErrorKind::RateLimited, "server.busy",
            true, true);
        row("500", Net::InternalServerError, 500, Cut::No, ErrorKind::Unavailable, "server.failed",
            true, false);
        row("501", Net::OperationNotImplementedError, 501, Cut::No, ErrorKind::Unsupported,
            "server.lacksFeature", false, false);
        row("502", Net::UnknownServerError, 502, Cut::No, ErrorKind::Unavailable, "server.failed",
            true, false);
        row("504", Net::UnknownServerError, 504, Cut::No, ErrorKind::Timeout, "server.timeout",
            true, false);
        row("507", Net::UnknownServerError, 507, Cut::No, ErrorKind::NoSpace, "server.noSpace",
            false, false);
        row("302", ok, 302, Cut::No, ErrorKind::Protocol, "server.redirect", false, false);
        row("refused", Net::ConnectionRefusedError, 0, Cut::No, ErrorKind::Unavailable,
            "server.unreachable", true, true);
        row("no such host", Net::HostNotFoundError, 0, Cut::No, ErrorKind::Unavailable,
            "server.unknownHost", true, true);
        row("lost", Net::RemoteHostClosedError, 0, Cut::No, ErrorKind::Unavailable, "server.lost",
            true, false);
        row("bad certificate", Net::SslHandshakeFailedError, 0, Cut::No, ErrorKind::Unavailable,
            "server.tls", false, false);
        row("our limit", Net::OperationCanceledError, 0, Cut::TimedOut, ErrorKind::Timeout,
            "server.timeout", true, false);
        row("stopped", Net::OperationCanceledError, 0, Cut::Stopped, ErrorKind::Cancelled, "",
            false, false);
        row("too long", Net::OperationCanceledError, 200, Cut::TooLong, ErrorKind::Protocol,
            "server.notWandb", false, false);
    }

    void mapsStatusesAndNetworkFailures()
    {
        QFETCH(int, network);
        QFETCH(int, status);
        QFETCH(int, cut);
        QFETCH(int, kind);
        QFETCH(QString, reason);
        QFETCH(bool, retriedWhenRepeatable);
        QFETCH(bool, retriedOtherwise);
        HttpOutcome outcome;
        outcome.network = Net::NetworkError(network);
        outcome.status = status;
        outcome.cut = Cut(cut);
        const Error error = errorOf(outcome, QStringLiteral("test"));
        QCOMPARE(int(error.kind), kind);
        QCOMPARE(error.reason, reason);
        QCOMPARE(mayRetry(outcome, true), retriedWhenRepeatable);
        QCOMPARE(mayRetry(outcome, false), retriedOtherwise);
    }

    void takesTheServersWordsOutOfTheBody()
    {
        HttpOutcome outcome;
        outcome.status = 403;
        outcome.body = R"({"errors":[{"message":"not yours"}]})";
        QCOMPARE(errorOf(outcome, {}).detail, QStringLiteral("HTTP 403: not yours"));
        outcome.body = R"({"error":{"message":"no"}})";
        QCOMPARE(errorOf(outcome, {}).detail, QStringLiteral("HTTP 403: no"));
        outcome.body = QByteArray(100'000, 'x');
        QVERIFY(errorOf(outcome, {}).detail.size() < 3000);
    }

    void readsWhatKindOfFailureAMessageMeans_data()
    {
        QTest::addColumn<QString>("message");
        QTest::addColumn<int>("kind");
        const auto row = [](const char *message, ErrorKind kind) {
            QTest::newRow(message) << QString::fromLatin1(message) << int(kind);
        };
        row("Cannot query field \"features\" on type \"ServerInfo\".", ErrorKind::Unsupported);
        row("permission denied", ErrorKind::Forbidden);
        row("The key of a run cannot do this.", ErrorKind::Forbidden);
        row("There is no such queue.", ErrorKind::NotFound);
        row("There is already a queue of that name.", ErrorKind::Conflict);
        row("The name \"x\" is taken on this hub.", ErrorKind::Conflict);
        row("A priority is a number from 0 to 3.", ErrorKind::InvalidInput);
        row("Internal error.", ErrorKind::Unavailable);
    }

    void readsWhatKindOfFailureAMessageMeans()
    {
        QFETCH(QString, message);
        QFETCH(int, kind);
        QCOMPARE(int(errorOfGraphql({message}, {}, {}).kind), kind);
    }

    void believesACodeMoreThanAMessage()
    {
        QCOMPARE(
            errorOfGraphql({QStringLiteral("already there")}, QStringLiteral("FORBIDDEN"), {}).kind,
            ErrorKind::Forbidden);
    }

    void readsRetryAfterAsSecondsOrDate()
    {
        using namespace std::chrono_literals;
        QCOMPARE(parseRetryAfter("7").value(), std::chrono::milliseconds(7s));
        QCOMPARE(parseRetryAfter("999999").value(), std::chrono::milliseconds(1h));
        QCOMPARE(parseRetryAfter("Wed, 21 Oct 2015 07:28:00 GMT").value(),
                 std::chrono::milliseconds(0));
        QVERIFY(!parseRetryAfter("soon").has_value());
        QVERIFY(!parseRetryAfter("").has_value());
    }
};

QTEST_GUILESS_MAIN(FailuresTest)
#include "tst_failures.moc"
