// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "support/answer.h"
#include "support/scriptedserver.h"
#include "wandb/transport.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace slipway;
using namespace std::chrono_literals;

namespace {

const Secret Key(QByteArrayLiteral("local-0123456789012345678901234567890123456789"));

RetryPolicy quick()
{
    RetryPolicy policy;
    policy.firstDelay = 1ms;
    policy.perTry = 5s;
    policy.total = 10s;
    return policy;
}

HttpRequest postTo(const Transport &transport)
{
    HttpRequest request;
    request.verb = "POST";
    request.url = transport.urlOf(QStringLiteral("graphql"));
    request.body = "{}";
    request.headers = {{"Content-Type", "application/json"}};
    request.withKey = true;
    request.where = QStringLiteral("test");
    return request;
}

} // namespace

class TransportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sendsTheKeyAsBasicPasswordOfTheUserApi()
    {
        ScriptedServer server([](const SeenRequest &) { return GivenAnswer{200, "{}", {}}; });
        const auto transport = std::make_shared<Transport>(server.url(), Key, quick());
        const auto answer = answerOf(transport->send(postTo(*transport), {}));
        QVERIFY(answer.has_value());
        QCOMPARE(*answer, QByteArray("{}"));
        QCOMPARE(server.seen().first().path, QByteArray("/graphql"));
        QCOMPARE(server.seen().first().headers.value("authorization"),
                 "Basic " + ("api:" + Key.expose()).toBase64());
    }

    void doesNotSendTheKeyToStorage()
    {
        ScriptedServer server([](const SeenRequest &) { return GivenAnswer{200, "x", {}}; });
        const auto transport = std::make_shared<Transport>(server.url(), Key, quick());
        HttpRequest request;
        request.url = QUrl(QString::fromLatin1(server.address("/storage/token/file")));
        QVERIFY(answerOf(transport->send(request, {})).has_value());
        QVERIFY(!server.seen().first().headers.contains("authorization"));
    }

    void sendsNoKeyUnencryptedToAnotherComputer()
    {
        // Addresses that are nobody's (RFC 5737): refused before anybody is asked.
        for (const char *address : {"http://192.0.2.1:8931", "http://w.example"}) {
            const QUrl url(QString::fromLatin1(address));
            const auto transport = std::make_shared<Transport>(url, Key, quick());
            const auto answer = answerOf(transport->send(postTo(*transport), {}));
            QVERIFY(!answer.has_value());
            QCOMPARE(answer.error().reason, QStringLiteral("server.plainHttp"));
        }
        // What goes to this computer itself under any of its names does not leave it.
        for (const char *address : {"http://localhost:9", "http://[::1]:9", "http://127.0.0.2:9",
                                    "http://host.docker.internal:9"}) {
            const QUrl url(QString::fromLatin1(address));
            RetryPolicy once = quick();
            once.tries = 1;
            const auto transport = std::make_shared<Transport>(url, Key, once);
            const auto answer = answerOf(transport->send(postTo(*transport), {}));
            QVERIFY(!answer.has_value());
            QVERIFY(answer.error().reason != QLatin1StringView("server.plainHttp"));
        }
    }

    void triesAgainAfterAServerFailureAndKeepsToRetryAfter()
    {
        int asked = 0;
        ScriptedServer server([&asked](const SeenRequest &) {
            return ++asked < 3 ? GivenAnswer{503, "busy", {"Retry-After: 0"}}
                               : GivenAnswer{200, "done", {}};
        });
        const auto transport = std::make_shared<Transport>(server.url(), Key, quick());
        const auto answer = answerOf(transport->send(postTo(*transport), {}));
        QVERIFY(answer.has_value());
        QCOMPARE(*answer, QByteArray("done"));
        QCOMPARE(asked, 3);
    }

    void givesUpAfterTheLastTry()
    {
        ScriptedServer server([](const SeenRequest &) { return GivenAnswer{500, "oops", {}}; });
        const auto transport = std::make_shared<Transport>(server.url(), Key, quick());
        const auto answer = answerOf(transport->send(postTo(*transport), {}));
        QCOMPARE(answer.error().kind, ErrorKind::Unavailable);
        QCOMPARE(server.seen().size(), 3);
    }

    void sendsWhatIsNotRepeatableOnlyOnce()
    {
        ScriptedServer server([](const SeenRequest &) { return GivenAnswer{500, "oops", {}}; });
        const auto transport = std::make_shared<Transport>(server.url(), Key, quick());
        HttpRequest request = postTo(*transport);
        request.repeatable = false;
        QVERIFY(!answerOf(transport->send(request, {})).has_value());
        QCOMPARE(server.seen().size(), 1);
    }

    void doesNotWaitLongerThanItMay()
    {
        ScriptedServer server([](const SeenRequest &) {
            return GivenAnswer{429, "slowly", {"Retry-After: 3600"}};
        });
        const auto transport = std::make_shared<Transport>(server.url(), Key, quick());
        const auto answer = answerOf(transport->send(postTo(*transport), {}));
        QCOMPARE(answer.error().kind, ErrorKind::RateLimited);
        QCOMPARE(answer.error().retryAfter.value(), std::chrono::milliseconds(1h));
        QCOMPARE(server.seen().size(), 1);
    }

    void takesNoMoreThanWasPromised()
    {
        ScriptedServer server([](const SeenRequest &request) {
            if (request.path == "/refused")
                return GivenAnswer{404, QByteArray(300, 'n'), {}};
            return GivenAnswer{200, QByteArray(5'000'000, 'x'), {}};
        });
        const auto transport = std::make_shared<Transport>(server.url(), Key, quick());
        const QTemporaryDir folder;
        HttpRequest request;
        request.url = QUrl(QString::fromLatin1(server.address("/file")));
        request.sinkFile = folder.filePath(QStringLiteral("file"));
        request.isTransfer = true;
        request.longestAnswer = 4'999'999;
        QCOMPARE(answerOf(transport->send(request, {})).error().kind, ErrorKind::Protocol);
        QVERIFY(!QFile::exists(request.sinkFile));
        request.longestAnswer = 5'000'000;
        QVERIFY(answerOf(transport->send(request, {})).has_value());
        QCOMPARE(QFile(request.sinkFile).size(), 5'000'000);
        // What an answer that is no file may say is another matter.
        request.url = QUrl(QString::fromLatin1(server.address("/refused")));
        request.longestAnswer = 0;
        QCOMPARE(answerOf(transport->send(request, {})).error().kind, ErrorKind::NotFound);
    }

    void endsATransferThatOnlyTrickles()
    {
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        connect(&server, &QTcpServer::newConnection, this, [&server] {
            QTcpSocket *socket = server.nextPendingConnection();
            socket->write("HTTP/1.1 200 Said\r\nContent-Length: 1000000\r\n\r\n");
            auto *drops = new QTimer(socket);
            connect(drops, &QTimer::timeout, socket, [socket] { socket->write("x"); });
            drops->start(20);
        });
        RetryPolicy policy = quick();
        policy.tries = 1;
        policy.perTry = 1s;
        policy.transferStart = 300ms;
        policy.slowestTransfer = 10'000'000;
        const QUrl url(QStringLiteral("http://127.0.0.1:%1").arg(server.serverPort()));
        const auto transport = std::make_shared<Transport>(url, Key, policy);
        const QTemporaryDir folder;
        HttpRequest request;
        request.url = url;
        request.sinkFile = folder.filePath(QStringLiteral("file"));
        request.isTransfer = true;
        request.longestAnswer = 1'000'000;
        QElapsedTimer clock;
        clock.start();
        QCOMPARE(answerOf(transport->send(request, {})).error().kind, ErrorKind::Timeout);
        QVERIFY(clock.elapsed() < 3'000);
    }

    void endsWithTimeoutWhenNobodyAnswers()
    {
        ScriptedServer server([](const SeenRequest &) { return GivenAnswer{.keepSilent = true}; });
        RetryPolicy policy = quick();
        policy.tries = 1;
        policy.perTry = 50ms;
        const auto transport = std::make_shared<Transport>(server.url(), Key, policy);
        const auto answer = answerOf(transport->send(postTo(*transport), {}));
        QCOMPARE(answer.error().kind, ErrorKind::Timeout);
    }

    void isUnavailableWhenNobodyListens()
    {
        QUrl nobody;
        {
            ScriptedServer server([](const SeenRequest &) { return GivenAnswer(); });
            nobody = server.url();
        }
        const auto transport = std::make_shared<Transport>(nobody, Key, quick());
        const auto answer = answerOf(transport->send(postTo(*transport), {}));
        QCOMPARE(answer.error().kind, ErrorKind::Unavailable);
        QCOMPARE(answer.error().reason, QStringLiteral("server.unreachable"));
    }

    void survivesAConnectionThatBreaks()
    {
        int asked = 0;
        ScriptedServer server([&asked](const SeenRequest &) {
            return ++asked == 1 ? GivenAnswer{.hangUp = true} : GivenAnswer{200, "late", {}};
        });
        const auto transport = std::make_shared<Transport>(server.url(), Key, quick());
        QCOMPARE(answerOf(transport->send(postTo(*transport), {})).value_or({}), "late");
    }

    void followsNoRedirectWithTheKey()
    {
        ScriptedServer other([](const SeenRequest &) { return GivenAnswer{200, "stolen", {}}; });
        ScriptedServer server([&other](const SeenRequest &) {
            return GivenAnswer{307, {}, {"Location: " + other.address("/graphql")}};
        });
        const auto transport = std::make_shared<Transport>(server.url(), Key, quick());
        const auto answer = answerOf(transport->send(postTo(*transport), {}));
        QCOMPARE(answer.error().reason, QStringLiteral("server.redirect"));
        QVERIFY(other.seen().isEmpty());
    }

    void followsNoRedirectOfADownloadToAnotherHost()
    {
        ScriptedServer other([](const SeenRequest &) { return GivenAnswer{200, "stolen", {}}; });
        ScriptedServer server([&other](const SeenRequest &) {
            return GivenAnswer{302, {}, {"Location: " + other.address("/elsewhere")}};
        });
        const auto transport = std::make_shared<Transport>(server.url(), Key, quick());
        HttpRequest request;
        request.url = QUrl(QString::fromLatin1(server.address("/file")));
        QVERIFY(!answerOf(transport->send(request, {})).has_value());
        QVERIFY(other.seen().isEmpty());
    }

    void refusesAddressesThatAreNoWebAddresses()
    {
        const auto transport = std::make_shared<Transport>(
            QUrl(QStringLiteral("https://wandb.example")), Key, quick());
        for (const QString &text :
             {QStringLiteral("file:///etc/passwd"), QStringLiteral("http://wandb.example/x")}) {
            HttpRequest request;
            request.url = QUrl(text);
            QCOMPARE(answerOf(transport->send(request, {})).error().kind, ErrorKind::Protocol);
        }
    }

    void endsWithCancelledWhenStopped()
    {
        std::stop_source stop;
        ScriptedServer server([&stop](const SeenRequest &) {
            stop.request_stop();
            return GivenAnswer{.keepSilent = true};
        });
        const auto transport = std::make_shared<Transport>(server.url(), Key, quick());
        const auto answer = answerOf(transport->send(postTo(*transport), stop.get_token()));
        QCOMPARE(answer.error().kind, ErrorKind::Cancelled);
    }

    void closingEndsWhatIsUnderWay()
    {
        std::shared_ptr<Transport> transport;
        ScriptedServer server([&transport](const SeenRequest &) {
            QMetaObject::invokeMethod(
                qApp, [&transport] { transport->close(); }, Qt::QueuedConnection);
            return GivenAnswer{.keepSilent = true};
        });
        transport = std::make_shared<Transport>(server.url(), Key, quick());
        QCOMPARE(answerOf(transport->send(postTo(*transport), {})).error().kind,
                 ErrorKind::Cancelled);
        QCOMPARE(answerOf(transport->send(postTo(*transport), {})).error().kind,
                 ErrorKind::Cancelled);
    }

    void limitsTheLengthOfAnswers()
    {
        ScriptedServer server([](const SeenRequest &) {
            return GivenAnswer{200, QByteArray(100'000, 'x'), {}};
        });
        const auto transport = std::make_shared<Transport>(server.url(), Key, quick());
        HttpRequest request = postTo(*transport);
        request.longestAnswer = 1000;
        QCOMPARE(answerOf(transport->send(request, {})).error().kind, ErrorKind::Protocol);
    }

    void streamsFilesUpAndDown()
    {
        const QByteArray bytes(3'000'000, 'y');
        ScriptedServer server([&bytes](const SeenRequest &request) {
            return GivenAnswer{200, request.verb == "GET" ? bytes : QByteArray(), {}};
        });
        const QTemporaryDir folder;
        const QString up = folder.filePath(QStringLiteral("up"));
        QFile file(up);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
        const auto transport = std::make_shared<Transport>(server.url(), Key, quick());
        HttpRequest put;
        put.verb = "PUT";
        put.url = QUrl(QString::fromLatin1(server.address("/put")));
        put.bodyFile = up;
        put.isTransfer = true;
        QVERIFY(answerOf(transport->send(put, {})).has_value());
        QCOMPARE(server.seen().first().body, bytes);

        HttpRequest get;
        get.url = QUrl(QString::fromLatin1(server.address("/get")));
        get.sinkFile = folder.filePath(QStringLiteral("down"));
        get.longestAnswer = bytes.size();
        get.isTransfer = true;
        QVERIFY(answerOf(transport->send(get, {})).has_value());
        QFile down(get.sinkFile);
        QVERIFY(down.open(QIODevice::ReadOnly));
        QCOMPARE(down.readAll(), bytes);
    }

    void leavesNoFileBehindWhenADownloadFails()
    {
        ScriptedServer server([](const SeenRequest &) { return GivenAnswer{404, "gone", {}}; });
        const QTemporaryDir folder;
        const auto transport = std::make_shared<Transport>(server.url(), Key, quick());
        HttpRequest get;
        get.url = QUrl(QString::fromLatin1(server.address("/get")));
        get.sinkFile = folder.filePath(QStringLiteral("down"));
        QCOMPARE(answerOf(transport->send(get, {})).error().kind, ErrorKind::NotFound);
        QVERIFY(QDir(folder.path()).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TransportTest)
#include "tst_transport.moc"
