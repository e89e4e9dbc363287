// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "platform/descriptor.h"
#include "platform/singleinstance.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <cerrno>
#include <csignal>
#include <cstdio>
#include <sys/socket.h>
#include <sys/un.h>

using namespace slipway;
using namespace Qt::StringLiterals;
using Role = SingleInstance::Role;

namespace {

constexpr int Patience = 30'000;
const QString Key = u"settings\nhub\n:0"_s;

/** This program once more: says "first" and every link that it is told, or "told" and ends. */
int play(const QString &folder, const QStringList &links)
{
    const auto say = [](const QString &word) {
        std::printf("%s\n", qUtf8Printable(word));
        std::fflush(stdout);
    };
    SingleInstance instance(folder, Key);
    const Result<Role> role = instance.begin({.links = links, .activation = u"token"_s});
    if (!role) {
        say(u"failed "_s + role.error().toString());
        return 1;
    }
    if (*role == Role::Told) {
        say(u"told"_s);
        return 0;
    }
    QObject::connect(&instance, &SingleInstance::called, [&](const WindowCall &call) {
        say(u"called "_s + call.links.join(u' ') + u' ' + call.activation);
    });
    say(u"first"_s);
    return QCoreApplication::exec();
}

/** A start of this program that ends with the test. */
class Start
{
public:
    Start(const QString &folder, const QStringList &links = {})
    {
        m_process.start(QCoreApplication::applicationFilePath(),
                        QStringList{u"--play"_s, folder} + links);
    }
    ~Start()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    bool waitFor(const QByteArray &line)
    {
        return QTest::qWaitFor([&] { return all().contains(line + '\n'); }, Patience);
    }
    bool waitForOne() // of its possible first lines
    {
        return QTest::qWaitFor([&] { return all().contains('\n'); }, Patience);
    }
    int exitCode() // -1: it goes on
    {
        const bool over =
            m_process.state() == QProcess::NotRunning || m_process.waitForFinished(Patience);
        return over ? m_process.exitCode() : -1;
    }
    void signal(int number) { ::kill(pid_t(m_process.processId()), number); }
    void killHard()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    QByteArray all()
    {
        m_output += m_process.readAllStandardOutput();
        return m_output;
    }

private:
    QProcess m_process;
    QByteArray m_output;
};

/** Somebody who connects and does not keep to what is agreed. */
class Stranger
{
public:
    explicit Stranger(const QString &path)
        : m_socket(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0))
    {
        sockaddr_un address{.sun_family = AF_UNIX, .sun_path = {}};
        qstrncpy(address.sun_path, QFile::encodeName(path).constData(), sizeof address.sun_path);
        m_connected = ::connect(m_socket.number(), reinterpret_cast<const sockaddr *>(&address),
                                sizeof address) == 0;
    }
    [[nodiscard]] bool isConnected() const { return m_connected; }
    /** Writes as much as is taken and says whether the other side has ended it, without a word. */
    bool isShownOut(QByteArray &unsent)
    {
        const ssize_t sent =
            ::send(m_socket.number(), unsent.constData(), size_t(unsent.size()), MSG_NOSIGNAL);
        if (sent > 0)
            unsent.remove(0, sent);
        char byte = 0;
        const ssize_t got = ::recv(m_socket.number(), &byte, 1, 0);
        return got == 0 || (got < 0 && errno == ECONNRESET);
    }

private:
    Descriptor m_socket;
    bool m_connected = false;
};

} // namespace

class SingleInstanceTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_place;
    QString m_folder;

    [[nodiscard]] QString socketPath() const
    {
        return QDir(m_folder).entryInfoList(QDir::System).value(0).filePath();
    }

private Q_SLOTS:
    void init()
    {
        m_place = std::make_unique<QTemporaryDir>();
        m_folder = m_place->filePath(u"run/slipway"_s);
    }

    void theSecondTellsTheFirst()
    {
        Start first(m_folder);
        QVERIFY2(first.waitFor("first"), first.all());
        Start second(m_folder, {u"slipway://queues"_s, u"slipway://runs"_s});
        QCOMPARE(second.exitCode(), 0);
        QCOMPARE(second.all(), "told\n");
        QVERIFY2(first.waitFor("called slipway://queues slipway://runs token"), first.all());
    }

    void nobodyElseMayOpenIt()
    {
        Start first(m_folder);
        QVERIFY2(first.waitFor("first"), first.all());
        const QFileDevice::Permissions others = QFileDevice::ReadGroup | QFileDevice::WriteGroup |
                                                QFileDevice::ExeGroup | QFileDevice::ReadOther |
                                                QFileDevice::WriteOther | QFileDevice::ExeOther;
        QVERIFY(!socketPath().isEmpty());
        QVERIFY(!(QFileInfo(m_folder).permissions() & others));
        QVERIFY(!(QFileInfo(socketPath()).permissions() & others));
        // Runtime folders of tests are deep already, and 107 bytes are all there is.
        QVERIFY(socketPath().size() - m_folder.size() <= 13);
    }

    void aKilledOneIsReplaced()
    {
        for (int round = 0; round < 3; ++round) {
            Start first(m_folder);
            QVERIFY2(first.waitFor("first"), first.all());
            first.killHard();
            QVERIFY(!socketPath().isEmpty()); // it is left behind, and in nobody's way
        }
    }

    void twoAtTheSameMoment()
    {
        for (int round = 0; round < 5; ++round) {
            Start one(m_folder);
            Start other(m_folder);
            QVERIFY(one.waitForOne() && other.waitForOne());
            const bool oneIsFirst = one.all().startsWith("first");
            QCOMPARE(other.all().startsWith("first"), !oneIsFirst);
            Start &told = oneIsFirst ? other : one;
            QCOMPARE(told.exitCode(), 0);
            QCOMPARE(told.all(), "told\n");
        }
    }

    void anotherKeyIsAnotherWindow()
    {
        Start first(m_folder);
        QVERIFY2(first.waitFor("first"), first.all());
        SingleInstance other(m_folder, u"other"_s);
        const Result<Role> role = other.begin({});
        QVERIFY(role && *role == Role::First);
    }

    void hostileCallersAreShownOut()
    {
        Start first(m_folder);
        QVERIFY2(first.waitFor("first"), first.all());
        const QByteArray garbage[] = {
            "garbage\n",
            "\n",
            "[]\n",
            "{\"links\":{}}\n",
            "{\"links\":[1],\"activation\":\"\"}\n",
            "{\"links\":[],\"activation\":\"a b\"}\n",
            "{\"links\":[],\"activation\":\"" + QByteArray(600, 'a') + "\"}\n",
            "{\"links\":[\"\",\"\",\"\",\"\",\"\",\"\",\"\",\"\",\"\"],\"activation\":\"\"}\n",
            QByteArray(4096, '\0') + '\n',
            QByteArray(1024 * 1024, 'x'), // no end of line within the limit
        };
        for (const QByteArray &bytes : garbage) {
            Stranger stranger(socketPath());
            QVERIFY(stranger.isConnected());
            QByteArray unsent = bytes;
            QTRY_VERIFY_WITH_TIMEOUT(stranger.isShownOut(unsent), Patience);
        }
        // More silent ones than it keeps: a true one is heard all the same, they are shown out.
        std::vector<std::unique_ptr<Stranger>> silent;
        for (int i = 0; i < 20; ++i) {
            silent.push_back(std::make_unique<Stranger>(socketPath()));
            QVERIFY(silent.back()->isConnected());
        }
        Start second(m_folder, {u"slipway://queues"_s});
        QCOMPARE(second.exitCode(), 0);
        QVERIFY2(first.waitFor("called slipway://queues token"), first.all());
        QByteArray nothing;
        for (const std::unique_ptr<Stranger> &one : silent)
            QTRY_VERIFY_WITH_TIMEOUT(one->isShownOut(nothing), Patience);
        QCOMPARE(first.all(), "first\ncalled slipway://queues token\n");
    }

    void oneThatHangsIsNotWaitedForForEver()
    {
        Start first(m_folder);
        QVERIFY2(first.waitFor("first"), first.all());
        first.signal(SIGSTOP);
        SingleInstance second(m_folder, Key);
        QElapsedTimer clock;
        clock.start();
        const Result<Role> role = second.begin({}, std::chrono::milliseconds(700));
        QVERIFY(!role);
        QCOMPARE(role.error().kind, ErrorKind::Timeout);
        QVERIFY(clock.elapsed() >= 600);
        first.signal(SIGCONT);
        Start third(m_folder, {u"slipway://runs"_s});
        QCOMPARE(third.exitCode(), 0);
        QVERIFY2(first.waitFor("called slipway://runs token"), first.all());
    }

    void aFolderThatCannotBeUsed()
    {
        for (const QString &folder : {u"/proc/slipway"_s, QString()}) {
            SingleInstance instance(folder, Key);
            const Result<Role> role = instance.begin({});
            QVERIFY(!role && role.error().kind != ErrorKind::Timeout);
        }
    }

    /** No socket has so long a path: each is a window of its own, at once. */
    void oneThatCannotListenHoldsNobodyUp()
    {
        const QString folder = m_place->filePath(QString(100, u'l'));
        SingleInstance first(folder, Key);
        SingleInstance second(folder, Key);
        for (SingleInstance *one : {&first, &second}) {
            const Result<Role> role = one->begin({});
            QVERIFY(!role);
            QCOMPARE(role.error().kind, ErrorKind::Unavailable);
        }
    }
};

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    if (argc > 2 && qstrcmp(argv[1], "--play") == 0)
        return play(application.arguments().at(2), application.arguments().mid(3));
    SingleInstanceTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_singleinstance.moc"
