// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "auth/keyfinder.h"
#include "support/answer.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace slipway;

namespace {

const QUrl HubUrl(QStringLiteral("http://localhost:8931"));
const QUrl CloudUrl(QStringLiteral("https://api.wandb.ai"));

/** A key store that says what a test wants. */
class OneAnswerStore : public SecretStore
{
public:
    explicit OneAnswerStore(Result<Secret> answer)
        : m_answer(std::move(answer))
    {
    }
    QCoro::Task<Result<Secret>> read(QUrl) override { co_return Result<Secret>(m_answer); }
    QCoro::Task<Result<void>> write(QUrl, Secret) override { co_return Result<void>(); }
    QCoro::Task<Result<void>> remove(QUrl) override { co_return Result<void>(); }

private:
    Result<Secret> m_answer;
};

class RunningHub : public LocalHub
{
public:
    [[nodiscard]] HubStatus status() const override
    {
        return {.running = true, .url = HubUrl, .pid = 1, .dataFolder = QStringLiteral("/data")};
    }
    QCoro::Task<Result<HubStatus>> start() override { co_return status(); }
    QCoro::Task<Result<void>> stop() override { co_return Result<void>(); }
    [[nodiscard]] Result<Secret> ownerKey() const override { return Secret("owner"); }
};

Error error(ErrorKind kind)
{
    return {.kind = kind, .where = {}, .detail = QStringLiteral("no bus")};
}

} // namespace

class KeyFinderTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_home;

    [[nodiscard]] Netrc netrc() const { return Netrc(m_home.filePath(QStringLiteral("netrc"))); }

private Q_SLOTS:
    void init()
    {
        for (const char *name : {"WANDB_API_KEY", "WANDB_BASE_URL", "SLIPWAY_BASE_URL"})
            qunsetenv(name);
        qputenv("WANDB_CONFIG_DIR", m_home.path().toUtf8());
        QDir::setCurrent(m_home.path());
        QFile::remove(netrc().path());
        QFile::remove(m_home.filePath(QStringLiteral("settings")));
    }

    void takesTheEnvironmentBeforeTheKeyStore()
    {
        qputenv("WANDB_API_KEY", "from-environment");
        const auto store = std::make_shared<OneAnswerStore>(Secret("from-store"));
        const KeyFinder finder(store, nullptr, netrc());
        const auto found = answerOf(finder.findKey(CloudUrl));
        QCOMPARE(found->source, KeySource::Environment);
        QCOMPARE(found->key, Secret("from-environment"));
    }

    void doesNotGiveTheLocalHubAKeyMeantForAnother()
    {
        qputenv("WANDB_API_KEY", "from-environment");
        const KeyFinder finder(nullptr, std::make_shared<RunningHub>(), netrc());
        QCOMPARE(answerOf(finder.findKey(HubUrl))->source, KeySource::LocalHub);
        QCOMPARE(answerOf(finder.findKey(CloudUrl))->source, KeySource::Environment);
        qputenv("WANDB_BASE_URL", "http://127.0.0.1:8931/");
        QCOMPARE(answerOf(finder.findKey(HubUrl))->source, KeySource::Environment);
    }

    void givesTheEnvironmentsKeyToItsServerOnly()
    {
        qputenv("WANDB_API_KEY", "from-environment");
        const KeyFinder finder(nullptr, nullptr, netrc());
        const QUrl other(QStringLiteral("https://w.example"));
        const auto none = answerOf(finder.findKey(other));
        QCOMPARE(none.error().reason, QStringLiteral("key.none"));
        QVERIFY(none.error().detail.contains(QStringLiteral("WANDB_BASE_URL")));
        QVERIFY(!none.error().detail.contains(QStringLiteral("from-environment")));
        QVERIFY(!answerOf(finder.findKey(QUrl(QStringLiteral("http://api.wandb.ai")))).has_value());
        QVERIFY(netrc().write(other, Secret("from-netrc")).has_value());
        QCOMPARE(answerOf(finder.findKey(other))->source, KeySource::Netrc);
        qputenv("WANDB_BASE_URL", "https://w.example/");
        QCOMPARE(answerOf(finder.findKey(other))->source, KeySource::Environment);
        QVERIFY(!answerOf(finder.findKey(CloudUrl)).has_value());
    }

    void needsNoKeyStoreForTheLocalHub()
    {
        const auto store = std::make_shared<OneAnswerStore>(error(ErrorKind::Unavailable));
        const KeyFinder finder(store, std::make_shared<RunningHub>(), netrc());
        QCOMPARE(answerOf(finder.findKey(HubUrl))->key, Secret("owner"));
    }

    void goesOnWithNetrcWhenThereIsNoKeyStore()
    {
        QVERIFY(netrc().write(CloudUrl, Secret("from-netrc")).has_value());
        const auto store = std::make_shared<OneAnswerStore>(error(ErrorKind::Unavailable));
        const KeyFinder finder(store, nullptr, netrc());
        const auto found = answerOf(finder.findKey(CloudUrl));
        QCOMPARE(found->source, KeySource::Netrc);
        QCOMPARE(found->place, netrc().path());
    }

    void readsTheSettingsFileOfTheServerItNames()
    {
        QFile file(m_home.filePath(QStringLiteral("settings")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("[other]\napi_key = no\n[default]\nbase_url = https://w.example\n"
                   "api_key = yes\n");
        file.close();
        const KeyFinder finder(nullptr, nullptr, netrc());
        QCOMPARE(answerOf(finder.findKey(QUrl(QStringLiteral("https://w.example"))))->key,
                 Secret("yes"));
        QCOMPARE(answerOf(finder.findKey(CloudUrl)).error().kind, ErrorKind::NotFound);
    }

    void saysWhenNobodyHasAKey()
    {
        const auto store = std::make_shared<OneAnswerStore>(error(ErrorKind::Unavailable));
        const KeyFinder finder(store, nullptr, netrc());
        const auto found = answerOf(finder.findKey(CloudUrl));
        QCOMPARE(found.error().reason, QStringLiteral("key.none"));
        QCOMPARE(found.error().detail, QStringLiteral("no bus"));
    }

    void comparesServersNotTexts()
    {
        const auto same = [](const char *a, const char *b) {
            return isSameServer(QUrl(QString::fromLatin1(a)), QUrl(QString::fromLatin1(b)));
        };
        QVERIFY(same("http://localhost:8931", "http://127.0.0.1:8931/"));
        QVERIFY(same("https://api.wandb.ai", "https://API.wandb.ai:443/"));
        QVERIFY(!same("http://localhost:8931", "http://localhost:8932"));
        QVERIFY(!same("http://localhost", "https://localhost"));
        QVERIFY(!same("https://host/a", "https://host/b"));
    }
};

QTEST_GUILESS_MAIN(KeyFinderTest)
#include "tst_keyfinder.moc"
