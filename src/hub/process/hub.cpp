// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "hub/process/hub.h"

#include "base/logging.h"
#include "hub/graphql/executor.h"
#include "hub/http/routes.h"
#include "hub/http/server.h"
#include "hub/news.h"
#include "hub/process/bridges.h"
#include "hub/process/files.h"
#include "hub/process/users.h"
#include "hub/resolvers/artifacts.h"
#include "hub/resolvers/core.h"
#include "hub/resolvers/launch.h"
#include "hub/resolvers/leases.h"
#include "hub/resolvers/sweeps.h"
#include "hub/runs/runstate.h"
#include "hub/store/blobstore.h"
#include "hub/store/database.h"
#include "hub/store/embedded.h"
#include "hub/store/storage.h"
#include "hub/sweeps/sweeprows.h"
#include "hub/sweeps/sweeps.h"

#include <malloc.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <cstdio>

namespace slipway::hub {

namespace {

constexpr unsigned short defaultPort = 8931;
constexpr unsigned short portsToTry = 50;
constexpr auto bridgeInterval = std::chrono::seconds(10);
constexpr auto silenceInterval = std::chrono::seconds(15);
constexpr rlim_t descriptorsWanted = 65'536;

/** Connections, uploads and readers of the database each take some; 1024 is the usual soft limit.
 */
void raiseDescriptorLimit()
{
    rlimit limit{};
    if (::getrlimit(RLIMIT_NOFILE, &limit) != 0)
        return;
    const rlim_t wanted = std::min(limit.rlim_max, descriptorsWanted);
    if (limit.rlim_cur == RLIM_INFINITY || limit.rlim_cur >= wanted)
        return;
    limit.rlim_cur = wanted;
    if (::setrlimit(RLIMIT_NOFILE, &limit) != 0)
        qCWarning(lcHub, "The hub stays with the usual number of open files.");
}

/**
 * Gives back what large requests needed: without this the allocator keeps it, once for every
 * worker.
 */
void keepMemorySmall()
{
    ::mallopt(M_ARENA_MAX, 2);
    ::mallopt(M_MMAP_THRESHOLD, 1024 * 1024);
}

/** Everything below is ours alone, also what an earlier version or a copy left open to others. */
void makeDataPrivate(const std::filesystem::path &dataDir)
{
    ::umask(077);
    makePrivateFolder(dataDir);
    for (const char *name : {"hub.sqlite", "hub.sqlite-wal", "hub.sqlite-shm", "lock", "owner.key",
                             "port", "running.json"})
        makePrivateFile(dataDir / name);
    // Its contents too: nobody else gets past this folder.
    makePrivateFolder(dataDir / "blobs");
}

graphql::Schema loadSchema(bool plain)
{
    std::vector<std::string_view> texts;
    for (const EmbeddedText &each : embedded_schema()) {
        if (!plain || each.name != "slipway.graphql")
            texts.push_back(each.text);
    }
    return graphql::Schema::fromTexts(texts);
}

graphql::Registry allResolvers()
{
    graphql::Registry registry;
    registerCore(registry);
    registerLaunch(registry);
    registerArtifacts(registry);
    registerSweeps(registry);
    return registry;
}

/** Everything between the socket and the disk, in the order it depends on each other. */
class Hub
{
public:
    explicit Hub(const HubOptions &options)
        : m_options(options)
        , m_lock(options.dataDir / "lock")
        , m_db(Database::open(options.dataDir / "hub.sqlite"))
        , m_blobs(options.dataDir / "blobs")
        , m_storage(*m_db)
        , m_sweeps(*m_db, options.readYaml)
        , m_services{*m_db, m_blobs, m_storage, m_news, m_sweeps}
        , m_schema(loadSchema(options.plain))
        , m_registry(allResolvers())
        , m_executor(m_schema, m_registry,
                     [](const std::string &field, const std::string &what) {
                         qCWarning(lcHub, "%s failed: %s", field.c_str(), what.c_str());
                     })
        , m_server(makeRouter({m_services, m_executor, m_hosts, !options.plain}), ServerLimits())
    {
        registerRunFileUploads(m_storage);
        registerArtifactUploads(m_storage);
        ensureOwner(*m_db, ownerKeyFile());
        m_db->write([](SQLite::Database &tx) {
            restartLeases(tx, bootId());
            restartSweepAgents(tx);
        });
    }

    void serve(const std::function<void(const HubReady &)> &onReady);

private:
    [[nodiscard]] std::filesystem::path ownerKeyFile() const
    {
        return m_options.dataDir / "owner.key";
    }
    unsigned short choosePort();
    bool listenOn(unsigned short port, std::error_code &error);
    void lookForBridges();
    void endSilentRuns();
    void takeBackSilentClaims();

    const HubOptions m_options;
    ExclusiveLock m_lock;
    std::unique_ptr<Database> m_db;
    BlobStore m_blobs;
    Storage m_storage;
    News m_news;
    Sweeps m_sweeps;
    HubServices m_services;
    graphql::Schema m_schema;
    graphql::Registry m_registry;
    graphql::Executor m_executor;
    AllowedHosts m_hosts;
    HttpServer m_server;
    unsigned short m_port = 0;
    std::vector<std::string> m_bridges; ///< that we listen on; touched by one regular task only
    std::int64_t m_graceUntil = nowMs() + silenceMs;
    std::int64_t m_lastLook = nowMs();
    std::chrono::steady_clock::time_point m_lastLookSteady = std::chrono::steady_clock::now();
};

/** On the chosen address and, for the usual one, on IPv6's too: "localhost" may mean either. */
bool Hub::listenOn(unsigned short port, std::error_code &error)
{
    const std::string address = m_options.listen == "localhost" ? "127.0.0.1" : m_options.listen;
    const unsigned short bound = m_server.listen(address, port, error);
    if (bound == 0)
        return false;
    if (address == "127.0.0.1") {
        std::error_code six;
        if (m_server.listen("::1", bound, six) == 0 && six == std::errc::address_in_use) {
            // Someone else would get requests (and keys) that are meant for us.
            m_server.unlisten(address);
            error = six;
            return false;
        }
    }
    m_port = bound;
    return true;
}

unsigned short Hub::choosePort()
{
    const std::filesystem::path file = m_options.dataDir / "port";
    std::error_code error;
    const auto failed = [&](unsigned short port) -> HubError {
        return {HubErrorKind::Conflict, "Port " + std::to_string(port) + " cannot be used: " +
                                            error.message() + ". Choose another one with --port."};
    };
    if (m_options.port) {
        if (!listenOn(*m_options.port, error))
            throw failed(*m_options.port);
        if (*m_options.port != 0 && readFirstLine(file) != std::to_string(m_port))
            writeDurably(file, std::to_string(m_port) + '\n');
        return m_port;
    }
    const std::string remembered = readFirstLine(file);
    if (!remembered.empty() && remembered.find_first_not_of("0123456789") == std::string::npos &&
        remembered.size() <= 5 && std::stoi(remembered) <= 65535) {
        // Jobs that run and links that were given away know this port: another one is no help.
        const auto port = static_cast<unsigned short>(std::stoi(remembered));
        if (!listenOn(port, error))
            throw failed(port);
        return m_port;
    }
    for (unsigned short port = defaultPort; port < defaultPort + portsToTry; ++port) {
        if (listenOn(port, error)) {
            writeDurably(file, std::to_string(port) + '\n');
            return port;
        }
    }
    throw failed(defaultPort);
}

/** Engines come and go: listens on their gateways while they are there. */
void Hub::lookForBridges()
{
    std::vector<std::string> present = engineBridgeAddresses();
    for (const std::string &each : m_options.bridges) {
        if (isOwnAddress(each) && std::find(present.begin(), present.end(), each) == present.end())
            present.push_back(each);
    }
    for (const std::string &gone : m_bridges) {
        if (std::find(present.begin(), present.end(), gone) == present.end()) {
            m_server.unlisten(gone);
            m_hosts.remove(gone);
        }
    }
    std::erase_if(m_bridges, [&](const std::string &each) {
        return std::find(present.begin(), present.end(), each) == present.end();
    });
    for (const std::string &address : present) {
        if (m_server.listensOn(address))
            continue;
        std::error_code error;
        if (m_server.listen(address, m_port, error) == 0) {
            qCWarning(lcHub, "Jobs in containers cannot reach the hub: %s:%u: %s", address.c_str(),
                      static_cast<unsigned>(m_port), error.message().c_str());
            continue;
        }
        m_hosts.add(address);
        m_bridges.push_back(address);
    }
}

/**
 * Silence only counts while we could have heard something: not the time this hub was down, and not
 * a jump of the clock or a sleep of the computer.
 */
void Hub::endSilentRuns()
{
    const std::int64_t now = nowMs();
    const auto steady = std::chrono::steady_clock::now();
    const auto passed =
        std::chrono::duration_cast<std::chrono::milliseconds>(steady - m_lastLookSteady).count();
    if (std::abs((now - m_lastLook) - passed) > 30'000)
        m_graceUntil = now + silenceMs;
    m_lastLook = now;
    m_lastLookSteady = steady;
    if (now < m_graceUntil)
        return;
    const int ended =
        m_db->write([&](SQLite::Database &tx) { return markSilentRuns(tx, now - silenceMs); });
    if (ended > 0)
        qCInfo(lcHub, "%d runs said nothing for five minutes and count as crashed.", ended);
    const auto queues = m_db->write([now](SQLite::Database &tx) { return giveBackLost(tx, now); });
    for (const std::int64_t queue : queues)
        m_news.note(queue);
}

void Hub::takeBackSilentClaims()
{
    const auto queues = m_db->write([](SQLite::Database &tx) { return giveBackClaims(tx); });
    for (const std::int64_t queue : queues)
        m_news.note(queue);
}

void Hub::serve(const std::function<void(const HubReady &)> &onReady)
{
    m_hosts.setPort(choosePort());
    lookForBridges();
    m_server.every(
        bridgeInterval, [this] { lookForBridges(); }, openAddressNews());
    m_server.every(silenceInterval, [this] {
        endSilentRuns();
        takeBackSilentClaims();
    });

    const HubReady ready{"http://localhost:" + std::to_string(m_port), m_port, m_options.dataDir,
                         ownerKeyFile()};
    const std::filesystem::path runningFile = m_options.dataDir / "running.json";
    const Json running = {{"pid", ::getpid()},
                          {"bootId", bootId()},
                          {"startTime", processStartTime()},
                          {"url", ready.url},
                          {"port", m_port},
                          {"dataDir", m_options.dataDir.string()},
                          {"version", m_options.version}};
    writeAtOnce(runningFile, running.dump() + '\n'); // says nothing after the next boot
    // The listening sockets are open already: whoever reads this file gets an answer.
    if (onReady)
        onReady(ready);
    m_server.run();
    std::error_code ignored;
    std::filesystem::remove(runningFile, ignored);
}

} // namespace

int runHub(const HubOptions &options, const std::function<void(const HubReady &)> &onReady)
{
    try {
        HubOptions absolute = options;
        absolute.dataDir = std::filesystem::absolute(options.dataDir).lexically_normal();
        if (!isLoopback(absolute.listen))
            throw HubError(
                HubErrorKind::InvalidInput,
                "The hub only listens on this computer's own addresses: \"" + absolute.listen +
                    "\" would need TLS, which this version does not have yet. Jobs in containers "
                    "reach it without this.");
        keepMemorySmall();
        raiseDescriptorLimit();
        makeDataPrivate(absolute.dataDir);
        refuseNetworkFileSystem(absolute.dataDir);
        Hub hub(absolute);
        hub.serve(onReady);
        return 0;
    } catch (const AlreadyRuns &e) {
        std::fprintf(stderr, "%s\n", e.what());
        return hubAlreadyRuns;
    } catch (const HubError &e) {
        std::fprintf(stderr, "%s\n", e.what());
        return hubFailed;
    } catch (const std::exception &e) {
        std::fprintf(stderr, "The hub cannot run: %s\n", e.what());
        return hubFailed;
    }
}

} // namespace slipway::hub
