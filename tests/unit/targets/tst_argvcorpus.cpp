// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "engine/containerengine.h"
#include "support/argvcheck.h"
#include "targets/containeroptions.h"
#include "targets/containertarget.h"

#include <QRandomGenerator>
#include <QTest>
#include <algorithm>
#include <cctype>
#include <iterator>
#include <nlohmann/json.hpp>

using namespace slipway;

namespace {

using Json = nlohmann::ordered_json;

#if defined(__SANITIZE_ADDRESS__)
constexpr int Specs = 10'000;
#else
constexpr int Specs = 100'000;
#endif

const QByteArray Key = QByteArrayLiteral("hush-hush-0123456789");

TargetRequest request()
{
    TargetRequest request;
    request.item = QStringLiteral("UnVuOjE=");
    request.run = QStringLiteral("abcd1234");
    request.image = QStringLiteral("busybox:1");
    request.logFile = QStringLiteral("/logs/run.log");
    request.environment = {{QStringLiteral("WANDB_PROJECT"), QStringLiteral("p")}};
    request.secretEnvironment = {{QStringLiteral("WANDB_API_KEY"), Secret(Key)}};
    return request;
}

/** Makes specs as a submitter might who wants more than he may have. */
class SpecMaker
{
public:
    explicit SpecMaker(quint32 seed)
        : m_random(seed)
    {
    }

    TargetRequest next()
    {
        TargetRequest wanted = request();
        Json args = Json::object();
        for (int i = m_random.bounded(4); i >= 0; --i)
            args[key()] = value();
        wanted.resourceArgs = JsonText(
            QByteArray::fromStdString(args.dump(-1, ' ', false, Json::error_handler_t::replace)));
        if (chance(12))
            wanted.image = text();
        if (chance(3))
            wanted.command = {text(), text()};
        if (chance(3))
            wanted.extraArgs = {text()};
        if (chance(3))
            wanted.item = text();
        if (chance(3))
            wanted.environment.insert(QStringLiteral("WANDB_NAME"), text());
        return wanted;
    }

private:
    bool chance(int of) { return m_random.bounded(of) == 0; }
    template <typename List>
    auto one(const List &list)
    {
        return list[size_t(m_random.bounded(int(std::size(list))))];
    }
    std::string key()
    {
        static const char *const names[] = {"command",
                                            "cpu",
                                            "cpu-period",
                                            "cpus",
                                            "e",
                                            "env",
                                            "gpus",
                                            "m",
                                            "memory",
                                            "name",
                                            "pids-limit",
                                            "platform",
                                            "shm-size",
                                            "ulimit",
                                            "w",
                                            "workdir",
                                            "privileged",
                                            "volume",
                                            "v",
                                            "mount",
                                            "net",
                                            "network",
                                            "pid",
                                            "ipc",
                                            "uts",
                                            "userns",
                                            "cap-add",
                                            "device",
                                            "security-opt",
                                            "env-file",
                                            "add-host",
                                            "entrypoint",
                                            "user",
                                            "u",
                                            "rm",
                                            "label",
                                            "l",
                                            "init",
                                            "detach",
                                            "d",
                                            "pull",
                                            "log-driver",
                                            "runtime",
                                            "cgroup-parent",
                                            "tmpfs",
                                            "link",
                                            "volumes-from",
                                            "publish",
                                            "p",
                                            "sysctl",
                                            "group-add",
                                            "hostname",
                                            "restart",
                                            "cidfile"};
        // The first of them are allowed.
        constexpr int Allowed = 16;
        std::string name = chance(4) ? one(names) : names[size_t(m_random.bounded(Allowed))];
        m_isVariable = name == "e" || name == "env";
        switch (m_random.bounded(16)) {
        case 0:
            return "--" + name;
        case 1:
            return "-" + name;
        case 2:
            std::replace(name.begin(), name.end(), '-', '_');
            return name;
        case 3:
            std::transform(name.begin(), name.end(), name.begin(), ::toupper);
            return name;
        case 4:
            return name + one(Tails);
        case 5:
            return one(Dashes) + name;
        default:
            return name;
        }
    }
    Json value()
    {
        if (m_isVariable && !chance(8))
            return Json::array({"A=" + text().toStdString(), "B_1=" + text().toStdString()});
        switch (m_random.bounded(16)) {
        case 0:
            return Json::array({text().toStdString(), text().toStdString()});
        case 1:
            return m_random.bounded(100);
        case 2:
            return 0.5;
        case 3:
            return chance(2) ? Json(true) : Json(nullptr);
        case 4:
            return Json{{"A", "1"}};
        case 5:
            return Json::array({"A=" + text().toStdString()});
        default:
            return text().toStdString();
        }
    }
    QString text()
    {
        static const char *const parts[] = {"a",
                                            "1g",
                                            "all",
                                            "/x",
                                            "A=1",
                                            "PATH=/evil",
                                            "DOCKER_HOST=tcp://evil:1",
                                            "LD_PRELOAD=x",
                                            "--privileged",
                                            "-v/:/h",
                                            "--volume=/:/host",
                                            "--net=host",
                                            "-",
                                            "--",
                                            "=",
                                            " ",
                                            "'",
                                            "\"",
                                            "\\",
                                            "\n",
                                            "\r",
                                            ",",
                                            ":",
                                            "@",
                                            "busybox:1",
                                            "latest",
                                            "$(id)",
                                            "`id`",
                                            ";id",
                                            "|sh",
                                            "\xe2\x80\x90\xe2\x80\x90net",
                                            "\xef\xbc\x8d\xef\xbc\x8dpid",
                                            "\xe2\x80\xae",
                                            "{{.Name}}",
                                            "${HOME}",
                                            "%0a",
                                            "/etc/shadow",
                                            "..",
                                            "sha256:",
                                            "WANDB_API_KEY="};
        QString text;
        for (int i = m_random.bounded(4); i >= 0; --i)
            text += QString::fromUtf8(one(parts));
        if (chance(30))
            text += QChar(0);
        if (chance(30))
            text += QString(2000, u'x');
        return text;
    }

    static constexpr const char *Tails[] = {
        "=1", " --privileged", "\n--privileged", "=host --pid", "-", "\0"};
    static constexpr const char *Dashes[] = {"\xe2\x80\x90\xe2\x80\x90",
                                             "\xe2\x80\x93",
                                             "\xe2\x88\x92",
                                             "\xef\xbc\x8d\xef\xbc\x8d",
                                             "---",
                                             " --",
                                             "\t-"};
    QRandomGenerator m_random;
    bool m_isVariable = false;
};

} // namespace

class ArgvCorpusTest : public QObject
{
    Q_OBJECT

private:
    ContainerEngine m_engine{QStringLiteral("docker")};
    ContainerTarget m_target{m_engine, QStringLiteral("/agent"), QString()};

private Q_SLOTS:
    void noSpecGivesTheEngineWhatIsNotAllowed()
    {
        bool isNumber = false;
        quint32 seed = qEnvironmentVariable("SLIPWAY_SEED").toUInt(&isNumber);
        if (!isNumber)
            seed = QRandomGenerator::global()->generate();
        qInfo("seed %u (SLIPWAY_SEED plays one again)", seed);
        SpecMaker maker(seed);
        int accepted = 0;
        for (int i = 0; i < Specs; ++i) {
            const TargetRequest wanted = maker.next();
            const Result<QStringList> argv = m_target.preview(wanted);
            if (!argv)
                continue;
            ++accepted;
            const QString problem = problemOfRun(*argv, wanted.image);
            QVERIFY2(problem.isEmpty(),
                     qPrintable(problem + u' ' + QString::fromUtf8(wanted.resourceArgs.utf8())));
        }
        qInfo("%d specs, %d accepted", Specs, accepted);
        // Both kinds are there in numbers, else nothing was tried.
        QVERIFY(accepted > Specs / 10 && accepted < Specs - Specs / 10);
    }

    void theCheckNoticesWhatItIsThereFor_data()
    {
        QTest::addColumn<QStringList>("argv");
        const auto row = [](const char *words) {
            QTest::newRow(words) << QString::fromLatin1(words).split(u' ');
        };
        row("docker run --privileged busybox:1");
        row("docker run -v/:/h busybox:1");
        row("docker run --cpus 2 busybox:1");
        row("docker run --cpus=2 --env=A=1 busybox:1");
        row("docker run --env-file=/etc/shadow busybox:1");
        row("docker run --add-host=a:1.2.3.4 busybox:1");
        row("docker run --label=com.docker.x=1 busybox:1");
        row("docker run --cpus=2 other:1 busybox:1");
        row("docker run --cpus=2");
        row("docker exec busybox:1");
    }

    void theCheckNoticesWhatItIsThereFor()
    {
        QFETCH(QStringList, argv);
        QVERIFY(!problemOfRun(argv, QStringLiteral("busybox:1")).isEmpty());
    }

    void defect_17_noKeyAndNoValueIsAnArgument()
    {
        TargetRequest wanted = request();
        wanted.environment.insert(QStringLiteral("PASSWORD"), QStringLiteral("value-of-a-person"));
        wanted.resourceArgs =
            JsonText(R"({"env": ["TOKEN=value-of-a-person", "WANDB_API_KEY=mine"]})");
        const auto argv = m_target.preview(wanted);
        QVERIFY(argv.has_value());
        const QString line = argv->join(u'\n');
        QVERIFY(!line.contains(QString::fromLatin1(Key)));
        QVERIFY(!line.contains(QStringLiteral("value-of-a-person")));
        QVERIFY(!line.contains(QStringLiteral("mine")));
        QCOMPARE(argv->count(QStringLiteral("--env=WANDB_API_KEY")), 1);
        QCOMPARE(problemOfRun(*argv, wanted.image), QString());
    }

    void namesOfVariablesAreNames_data()
    {
        QTest::addColumn<QString>("variable");
        for (const char *variable : {"A\n=1", "=1", "1A=1", "A B=1", "A", "-e=1", "A\t=1",
                                     "\xc3\xa9=1", "A,B=1", "A\r=1", "BASH_FUNC_x%%=() { id; }"})
            QTest::newRow(variable) << QString::fromUtf8(variable);
    }

    void namesOfVariablesAreNames()
    {
        QFETCH(QString, variable);
        const Json args{{"env", Json::array({variable.toStdString()})}};
        const auto options = containerOptions(JsonText(QByteArray::fromStdString(args.dump())));
        QVERIFY(!options.has_value());
        QCOMPARE(options.error().reason, QStringLiteral("resourceArgs.invalid"));
    }

    void imagesAreNoOptions_data()
    {
        QTest::addColumn<QString>("image");
        for (const char *image : {"-v/:/h",
                                  "--privileged",
                                  "--",
                                  "",
                                  " busybox",
                                  "busybox ",
                                  "a b",
                                  "busybox\n",
                                  "busybox\n--privileged",
                                  "busybox:1\nx",
                                  "a//b",
                                  "/a",
                                  "a/",
                                  "a:",
                                  "a@sha256:",
                                  "a:b:c/d",
                                  "$(id)",
                                  "`id`",
                                  "a;id",
                                  "\xe2\x80\x90v",
                                  "b\xc3\xbcsybox",
                                  "a@b@c",
                                  "http://h/i",
                                  "../x"})
            QTest::newRow(image) << QString::fromUtf8(image);
        QTest::newRow("NUL") << QStringLiteral("busybox") + QChar(0) + QStringLiteral(":1");
        QTest::newRow("long") << QString(600, u'a');
    }

    void imagesAreNoOptions()
    {
        QFETCH(QString, image);
        TargetRequest wanted = request();
        wanted.image = image;
        const auto argv = m_target.preview(wanted);
        QVERIFY(!argv.has_value());
        QCOMPARE(argv.error().reason, QStringLiteral("image.invalid"));
    }

    void hostileDocumentsAreRefused()
    {
        for (const QByteArray &text :
             {QByteArray(200'000, '['), QByteArray("{\"cpus\":").repeated(100'000),
              QByteArray("{\"cpus\": 1e999}"), QByteArray("{\"cpus\": NaN}"), QByteArray("{"),
              QByteArray("{\"\xff\": 1}"), QByteArray("null"), QByteArray("\"--privileged\"")}) {
            const auto options = containerOptions(JsonText(text));
            QVERIFY2(!options.has_value(), text.left(40).constData());
            QCOMPARE(options.error().reason, QStringLiteral("resourceArgs.invalid"));
        }
    }
};

QTEST_GUILESS_MAIN(ArgvCorpusTest)
#include "tst_argvcorpus.moc"
