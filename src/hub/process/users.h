// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <SQLiteCpp/SQLiteCpp.h>

#include <cstdint>
#include <filesystem>
#include <string>

namespace slipway::hub {

class Database;

/** The person whose computer this is: the operating system's user name made safe. */
std::string ownerName();
/** Makes the owner at the first start, and keeps owner.key (0600) and the database in step. */
void ensureOwner(Database &db, const std::filesystem::path &keyFile);
/** A user with a personal entity. Throws HubError for a bad or taken name. */
std::int64_t insertUser(SQLite::Database &tx, const std::string &name, bool isOwner);

} // namespace slipway::hub
