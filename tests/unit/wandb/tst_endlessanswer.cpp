// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "support/answer.h"
#include "support/scriptedserver.h"
#include "wandb/transport.h"

#include <QFile>
#include <QTest>
#include <arpa/inet.h>
#include <atomic>
#include <netinet/in.h>
#include <sys/socket.h>
#include <thread>
#include <unistd.h>

using namespace slipway;
using namespace std::chrono_literals;

namespace {

constexpr qint64 Mebibyte = 1024 * 1024;

/** A server that sends one answer as fast as it can, for as long as it may. */
class PouringServer
{
public:
    explicit PouringServer(QByteArray head, QByteArray piece)
        : m_head(std::move(head))
        , m_piece(std::move(piece))
        , m_listener(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0))
    {
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t size = sizeof address;
        auto *raw = reinterpret_cast<sockaddr *>(&address);
        if (::bind(m_listener, raw, size) == 0 && ::listen(m_listener, 1) == 0 &&
            ::getsockname(m_listener, raw, &size) == 0)
            m_port = ntohs(address.sin_port);
        m_thread = std::thread([this] { pour(); });
    }
    ~PouringServer()
    {
        m_end = true;
        ::shutdown(m_listener, SHUT_RDWR);
        m_thread.join();
        ::close(m_listener);
    }
    PouringServer(const PouringServer &) = delete;
    PouringServer &operator=(const PouringServer &) = delete;

    [[nodiscard]] QUrl url() const
    {
        return QUrl(QStringLiteral("http://127.0.0.1:%1").arg(m_port));
    }
    [[nodiscard]] bool isCutOff() const { return m_cutOff; }

private:
    void pour()
    {
        const int peer = ::accept4(m_listener, nullptr, nullptr, SOCK_CLOEXEC);
        char request[4096];
        if (peer < 0 || ::read(peer, request, sizeof request) <= 0)
            return;
        bool sent = ::send(peer, m_head.constData(), size_t(m_head.size()), MSG_NOSIGNAL) > 0;
        while (sent && !m_end)
            sent = ::send(peer, m_piece.constData(), size_t(m_piece.size()), MSG_NOSIGNAL) > 0;
        m_cutOff = !sent;
        ::close(peer);
    }

    QByteArray m_head;
    QByteArray m_piece;
    int m_listener;
    quint16 m_port = 0;
    std::atomic<bool> m_end = false;
    std::atomic<bool> m_cutOff = false;
    std::thread m_thread;
};

/** With a body: it begins later than one without. */
HttpRequest questionTo(const Transport &transport)
{
    HttpRequest request;
    request.verb = "POST";
    request.body = "{}";
    request.url = transport.urlOf(QStringLiteral("graphql"));
    request.headers = {{"Content-Type", "application/json"}};
    request.withKey = true;
    return request;
}

/** Most memory that was resident at any time. */
qint64 peakBytes()
{
    QFile file(QStringLiteral("/proc/self/status"));
    if (!file.open(QIODevice::ReadOnly))
        return -1;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.mid(6).trimmed().split(' ').first().toLongLong() * 1024;
    }
    return -1;
}

} // namespace

class EndlessAnswerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leavesNoConnectionBehind()
    {
        // More than the six that Qt makes to one server.
        constexpr int Silent = 8;
        int asked = 0;
        ScriptedServer server([&asked](const SeenRequest &) {
            GivenAnswer answer{200, "{}", {}};
            answer.keepSilent = ++asked <= Silent;
            return answer;
        });
        RetryPolicy policy;
        policy.tries = 1;
        policy.perTry = 200ms;
        const auto transport = std::make_shared<Transport>(server.url(), Secret("key"), policy);
        for (int i = 0; i < Silent; ++i) {
            const auto answer = answerOf(transport->send(questionTo(*transport), {}));
            QCOMPARE(answer.error().kind, ErrorKind::Timeout);
        }
        QVERIFY(answerOf(transport->send(questionTo(*transport), {})).has_value());
        QCOMPARE(asked, Silent + 1);
    }

    void isCutOff_data()
    {
        QTest::addColumn<QByteArray>("head");
        QTest::addColumn<QByteArray>("piece");
        const QByteArray start = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n";
        const QByteArray blanks(0x10000, ' ');
        QTest::newRow("in chunks") << start + "Transfer-Encoding: chunked\r\n\r\n"
                                   << "10000\r\n" + blanks + "\r\n";
        QTest::newRow("with a length") << start + "Content-Length: 1099511627776\r\n\r\n" << blanks;
        QTest::newRow("until it closes") << start + "\r\n" << blanks;
    }

    void isCutOff()
    {
        QFETCH(QByteArray, head);
        QFETCH(QByteArray, piece);
        const PouringServer server(head, piece);
        const auto transport =
            std::make_shared<Transport>(server.url(), Secret("key"), RetryPolicy::interactive());
        HttpRequest request = questionTo(*transport);
        request.longestAnswer = 4 * Mebibyte;
        const qint64 before = peakBytes();
        QVERIFY(before > 0);
        const auto answer = answerOf(transport->send(request, {}));
        QCOMPARE(answer.error().detail, QStringLiteral("the answer is too long"));
        QTRY_VERIFY_WITH_TIMEOUT(server.isCutOff(), 5000);
        const qint64 grown = peakBytes() - before;
        QVERIFY2(grown < 32 * Mebibyte, qPrintable(QString::number(grown)));
    }
};

QTEST_GUILESS_MAIN(EndlessAnswerTest)
#include "tst_endlessanswer.moc"
