// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "hub/process/users.h"

#include "base/secret.h"
#include "hub/process/files.h"
#include "hub/process/hub.h"
#include "hub/resolvers/access.h"
#include "hub/resolvers/launch.h"
#include "hub/store/database.h"
#include "hub/store/digest.h"

#include <pwd.h>
#include <unistd.h>

#include <algorithm>

namespace slipway::hub {

namespace {

bool isSafeName(const std::string &name)
{
    return !name.empty() && name.size() <= 64 && name.front() != '-' &&
           std::all_of(name.begin(), name.end(), [](char c) {
               return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
                      c == '-' || c == '_';
           });
}

/** What W&B's clients accept as a key (wandb-api §1.2): an optional prefix, then 40 word
 * characters. */
bool isAcceptableKey(const std::string &key)
{
    const std::size_t dash = key.find('-');
    const std::string secret = dash == std::string::npos ? key : key.substr(dash + 1);
    return secret.size() >= 40 && key.size() <= 512 &&
           std::all_of(key.begin(), key.end(), [](char c) {
               return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
                      c == '-' || c == '_';
           });
}

bool isKnownKey(SQLite::Database &tx, const std::string &key)
{
    SQLite::Statement find(tx, "SELECT 1 FROM api_keys WHERE sha256 = ?");
    find.bind(1, toHex(sha256(key)));
    return find.executeStep();
}

std::string newKey()
{
    return "slipway-" + toHex(randomBytes(32));
}

void hideFromLogs(const std::string &key)
{
    Redactor::hide(Secret(QByteArray::fromStdString(key)));
}

} // namespace

std::string ownerName()
{
    const passwd *entry = ::getpwuid(::getuid());
    std::string name;
    for (const char c : std::string(entry && entry->pw_name ? entry->pw_name : "")) {
        const char lower = c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
        const bool plain = (lower >= 'a' && lower <= 'z') || (lower >= '0' && lower <= '9') ||
                           lower == '_' || (lower == '-' && !name.empty());
        if (plain && name.size() < 64)
            name.push_back(lower);
    }
    return name.empty() ? "local" : name;
}

std::int64_t insertUser(SQLite::Database &tx, const std::string &name, bool isOwner)
{
    if (!isSafeName(name))
        throw HubError(
            HubErrorKind::InvalidInput,
            "A user name has 1 to 64 letters, digits, - and _, and does not start with -.");
    SQLite::Statement taken(tx, "SELECT 1 FROM entities WHERE name = ?");
    taken.bind(1, name);
    if (taken.executeStep())
        throw HubError(HubErrorKind::Conflict, "The name \"" + name + "\" is taken on this hub.");
    SQLite::Statement entity(tx, "INSERT INTO entities(name, created_at) VALUES (?, ?)");
    entity.bind(1, name);
    entity.bind(2, nowMs());
    entity.exec();
    const std::int64_t entityId = tx.getLastInsertRowid();
    SQLite::Statement user(tx,
                           "INSERT INTO users(username, email, entity_id, is_owner, created_at) "
                           "VALUES (?, ?, ?, ?, ?)");
    user.bind(1, name);
    user.bind(2, name + "@localhost");
    user.bind(3, entityId);
    user.bind(4, isOwner ? 1 : 0);
    user.bind(5, nowMs());
    user.exec();
    const std::int64_t userId = tx.getLastInsertRowid();
    SQLite::Statement member(tx, "INSERT INTO entity_members(entity_id, user_id) VALUES (?, ?)");
    member.bind(1, entityId);
    member.bind(2, userId);
    member.exec();
    // Clients look for queues there before anyone has made one.
    SQLite::Statement project(tx,
                              "INSERT INTO projects(entity_id, name, created_at) VALUES (?, ?, ?)");
    project.bind(1, entityId);
    project.bind(2, queueProject);
    project.bind(3, nowMs());
    project.exec();
    return userId;
}

void ensureOwner(Database &db, const std::filesystem::path &keyFile)
{
    // The file first: whatever is interrupted, the next start finds a key that it can take over.
    std::string key = readFirstLine(keyFile);
    if (!isAcceptableKey(key)) {
        key = newKey();
        writeDurably(keyFile, key + '\n');
    }
    std::filesystem::permissions(keyFile, std::filesystem::perms::owner_read |
                                              std::filesystem::perms::owner_write);
    hideFromLogs(key);
    db.write([&](SQLite::Database &tx) {
        SQLite::Statement find(tx, "SELECT id FROM users WHERE is_owner = 1");
        const std::int64_t owner =
            find.executeStep() ? find.getColumn(0).getInt64() : insertUser(tx, ownerName(), true);
        if (!isKnownKey(tx, key))
            storeApiKey(tx, owner, key, std::nullopt);
    });
}

std::string addUser(const std::filesystem::path &dataDir, const std::string &name,
                    const std::optional<std::filesystem::path> &keyFile)
{
    if (!std::filesystem::exists(dataDir / "hub.sqlite"))
        throw HubError(HubErrorKind::NotFound, "There is no hub in " + dataDir.string() +
                                                   " yet. Start it once: slipwayctl hub start");
    std::string key = keyFile ? readFirstLine(*keyFile) : std::string();
    const bool given = !key.empty();
    if (given && !isAcceptableKey(key))
        throw HubError(HubErrorKind::InvalidInput,
                       "The file does not hold an API key: 40 or more letters, digits, - and _.");
    if (!given)
        key = newKey();
    hideFromLogs(key);
    const auto db = Database::open(dataDir / "hub.sqlite");
    if (keyFile && !given)
        writeDurably(*keyFile, key + '\n');
    db->write([&](SQLite::Database &tx) {
        if (isKnownKey(tx, key))
            throw HubError(HubErrorKind::Conflict, "This API key is already in use on this hub.");
        storeApiKey(tx, insertUser(tx, name, false), key, std::nullopt);
    });
    return key;
}

} // namespace slipway::hub
