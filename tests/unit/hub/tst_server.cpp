// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "hub/context.h"
#include "hub/http/bodybudget.h"
#include "hub/http/server.h"

#include <QTest>

#include <arpa/inet.h>
#include <fcntl.h>
#include <sys/socket.h>
#include <unistd.h>

#include <array>
#include <atomic>
#include <cerrno>
#include <latch>
#include <thread>

using namespace slipway::hub;

namespace {

constexpr std::uint64_t maxBody = 1000;

/** Answers with the number of bytes it was sent. */
class Counting : public RequestHandler
{
public:
    explicit Counting(std::latch *entered, std::latch *release)
        : m_entered(entered)
        , m_release(release)
    {
    }
    [[nodiscard]] std::uint64_t maxBody() const override { return ::maxBody; }
    void body(std::string_view piece) override { m_bytes += piece.size(); }
    HttpAnswer finish() override
    {
        if (m_entered) {
            m_entered->count_down();
            m_release->wait();
        }
        HttpAnswer answer;
        answer.body = std::to_string(m_bytes);
        return answer;
    }

private:
    std::latch *m_entered;
    std::latch *m_release;
    std::size_t m_bytes = 0;
};

/** A plain TCP client: what it sends is not always HTTP. */
class Client
{
public:
    explicit Client(unsigned short port)
        : m_fd(::socket(AF_INET, SOCK_STREAM, 0))
    {
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_port = htons(port);
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        const timeval patience{20, 0};
        ::setsockopt(m_fd, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
        m_ok = ::connect(m_fd, reinterpret_cast<sockaddr *>(&address), sizeof address) == 0;
    }
    ~Client() { ::close(m_fd); }
    Client(const Client &) = delete;
    Client &operator=(const Client &) = delete;

    void send(const std::string &text)
    {
        m_ok = m_ok && ::send(m_fd, text.data(), text.size(), MSG_NOSIGNAL) >= 0;
    }
    /** Everything up to the end of the connection. */
    std::string readAll()
    {
        std::string all;
        char piece[4096];
        ssize_t got = 0;
        while ((got = ::recv(m_fd, piece, sizeof piece, 0)) > 0)
            all.append(piece, static_cast<std::size_t>(got));
        return got == 0 || !all.empty() ? all : "(no end)";
    }
    /** Up to the end of one answer with a body of one character. */
    std::string readSmallAnswer()
    {
        std::string all;
        char c = 0;
        while (all.find("\r\n\r\n") == std::string::npos && ::recv(m_fd, &c, 1, 0) == 1)
            all.push_back(c);
        if (::recv(m_fd, &c, 1, 0) == 1)
            all.push_back(c);
        return all;
    }

private:
    int m_fd;
    bool m_ok = false;
};

} // namespace

class TestServer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        ServerLimits limits;
        limits.header = std::chrono::seconds(1);
        limits.read = std::chrono::seconds(1);
        limits.idle = std::chrono::seconds(1);
        limits.firstByte = std::chrono::seconds(1);
        limits.headerBytes = 2048;
        m_entered = m_release = nullptr;
        m_server = std::make_unique<HttpServer>(
            [this](const RequestHead &head)
                -> std::variant<HttpAnswer, std::unique_ptr<RequestHandler>> {
                if (head.path == "/refused")
                    return errorAnswer(401, "no");
                if (head.path == "/busy")
                    throw HubError(HubErrorKind::Busy, "busy");
                if (head.path == "/broken")
                    throw HubError(HubErrorKind::NoSpace, "full");
                return std::make_unique<Counting>(m_entered, m_release);
            },
            limits);
        std::error_code error;
        m_port = m_server->listen("127.0.0.1", 0, error);
        QVERIFY2(m_port != 0, error.message().c_str());
        m_thread = std::thread([this] { m_server->run(); });
    }
    void cleanup()
    {
        m_server->stop();
        m_thread.join();
        m_server.reset();
    }

    void aConnectionTakesSeveralRequests()
    {
        Client client(m_port);
        for (int i = 0; i < 3; ++i) {
            client.send("POST /x HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\n\r\nabc");
            const std::string answer = client.readSmallAnswer();
            QVERIFY2(answer.starts_with("HTTP/1.1 200") && answer.ends_with("\r\n\r\n3"),
                     answer.c_str());
        }
        client.send(
            "POST /refused HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\n\r\nabc"
            "POST /x HTTP/1.1\r\nHost: a\r\nConnection: close\r\nTransfer-Encoding: chunked\r\n\r\n"
            "2\r\nab\r\n2\r\ncd\r\n0\r\n\r\n");
        const std::string rest = client.readAll();
        QVERIFY2(rest.starts_with("HTTP/1.1 401") && rest.ends_with("\r\n\r\n4"), rest.c_str());
    }

    void whatIsTooMuchOrNoHttpIsRefused_data()
    {
        QTest::addColumn<QByteArray>("request");
        QTest::addColumn<QByteArray>("status");
        const QByteArray post = "POST /x HTTP/1.1\r\nHost: a\r\n";
        QTest::newRow("long head")
            << QByteArray(post + "X: " + QByteArray(4000, 'a')) << QByteArray("431");
        QTest::newRow("long body")
            << QByteArray(post + "Content-Length: 1001\r\n\r\n") << QByteArray("413");
        QTest::newRow("huge length")
            << QByteArray(post + "Content-Length: 18446744073709551615\r\n\r\n")
            << QByteArray("413");
        QTest::newRow("long chunks")
            << QByteArray(post + "Transfer-Encoding: chunked\r\n\r\n400\r\n" +
                          QByteArray(1024, 'b') + "\r\n0\r\n\r\n")
            << QByteArray("413");
        QTest::newRow("no HTTP") << QByteArray("hello there\r\n\r\n") << QByteArray("400");
        QTest::newRow("two lengths")
            << QByteArray(post + "Content-Length: 1\r\nContent-Length: 2\r\n\r\nab")
            << QByteArray("400");
        QTest::newRow("length and chunks")
            << QByteArray(post + "Content-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n")
            << QByteArray("400");
        QTest::newRow("full disk")
            << QByteArray("POST /broken HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n")
            << QByteArray("503");
    }
    void whatIsTooMuchOrNoHttpIsRefused()
    {
        QFETCH(QByteArray, request);
        QFETCH(QByteArray, status);
        Client client(m_port);
        client.send(request.toStdString());
        const std::string answer = client.readAll();
        QVERIFY2(answer.starts_with("HTTP/1.1 " + status.toStdString()), answer.c_str());
    }

    void whoSendsNoMoreIsLetGo_data()
    {
        QTest::addColumn<QByteArray>("request");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("half a head") << QByteArray("GET / HT");
        QTest::newRow("half a body")
            << QByteArray("POST /x HTTP/1.1\r\nHost: a\r\nContent-Length: 9\r\n\r\nabc");
    }
    void whoSendsNoMoreIsLetGo()
    {
        QFETCH(QByteArray, request);
        Client client(m_port);
        client.send(request.toStdString());
        QCOMPARE(client.readAll(), std::string());
    }

    void whoIsNotKnownMakesRoom()
    {
        ServerLimits limits;
        limits.connections = 3;
        HttpServer server(
            [](const RequestHead &) { return std::make_unique<Counting>(nullptr, nullptr); },
            limits);
        std::error_code error;
        const unsigned short port = server.listen("127.0.0.1", 0, error);
        std::thread thread([&] { server.run(); });
        const std::string post = "POST /x HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\n\r\na";
        {
            Client known(port);
            known.send(post);
            QVERIFY(known.readSmallAnswer().starts_with("HTTP/1.1 200"));
            Client silent(port);
            Client slow(port);
            slow.send("POST /x HT");
            std::vector<std::unique_ptr<Client>> more;
            for (int i = 0; i < 5; ++i) {
                more.push_back(std::make_unique<Client>(port));
                more.back()->send(post);
                const std::string answer = more.back()->readSmallAnswer();
                if (i < 2)
                    QVERIFY2(answer.starts_with("HTTP/1.1 200"), answer.c_str());
            }
            // At once, not after ten seconds; who was let in before goes on.
            QCOMPARE(silent.readAll(), std::string());
            QCOMPARE(slow.readAll(), std::string());
            known.send(post);
            QVERIFY(known.readSmallAnswer().starts_with("HTTP/1.1 200"));
        }
        server.stop();
        thread.join();
    }

    void aBusyHubSaysWhenToComeBack()
    {
        Client client(m_port);
        client.send("POST /busy HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n");
        const std::string answer = client.readAll();
        QVERIFY2(answer.starts_with("HTTP/1.1 503") &&
                     answer.find("Retry-After: 5\r\n") != std::string::npos,
                 answer.c_str());
    }

    void bodiesInMemoryHaveOneBudget()
    {
        BodyBudget budget(100'000);
        BodyBudget::Lease first(budget);
        first.growTo(10'000);
        QCOMPARE(budget.held(), 0U); // small bodies always pass
        first.growTo(100'000);
        QVERIFY(budget.held() > 80'000);
        {
            BodyBudget::Lease second(budget);
            second.growTo(16'000);
            QVERIFY_EXCEPTION_THROWN(second.growTo(36'000), HubError);
            second.growTo(20'000);
        }
        const std::uint64_t held = budget.held();
        BodyBudget::Lease third(budget);
        third.growTo(1000);
        QCOMPARE(budget.held(), held);
    }

    void aRegularTaskComesEarlyWithNews()
    {
        std::array<int, 2> news{};
        QVERIFY(::pipe2(news.data(), O_NONBLOCK | O_CLOEXEC) == 0);
        std::atomic<int> calls = 0;
        HttpServer server(Router{}, ServerLimits{});
        server.every(
            std::chrono::hours(1), [&calls] { ++calls; }, news[0]);
        std::thread thread([&server] { server.run(); });
        for (int expected = 1; expected <= 3; ++expected) {
            QTRY_COMPARE(calls.load(), expected);
            QVERIFY(::write(news[1], "something", 9) == 9);
        }
        QTRY_COMPARE(calls.load(), 4);
        // It was read before that call: nothing is left that could cause another.
        char left = 0;
        const ssize_t got = ::read(news[0], &left, 1);
        const int why = errno;
        QCOMPARE(got, ssize_t(-1));
        QCOMPARE(why, EAGAIN);
        server.stop();
        thread.join();
        ::close(news[1]);
    }

    void stoppingWaitsForTheAnswerThatIsBeingMade()
    {
        std::latch entered(1);
        std::latch release(1);
        m_entered = &entered;
        m_release = &release;
        Client client(m_port);
        client.send("POST /x HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\n\r\na");
        entered.wait();
        m_server->stop();
        release.count_down();
        const std::string answer = client.readAll();
        QVERIFY2(answer.ends_with("\r\n\r\n1"), answer.c_str());
    }

private:
    std::latch *m_entered = nullptr;
    std::latch *m_release = nullptr;
    std::unique_ptr<HttpServer> m_server;
    std::thread m_thread;
    unsigned short m_port = 0;
};

QTEST_GUILESS_MAIN(TestServer)
#include "tst_server.moc"
