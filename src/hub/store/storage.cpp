// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "hub/store/storage.h"

#include "hub/store/database.h"
#include "hub/store/digest.h"

#include <cctype>

namespace slipway::hub {

namespace {

// W&B's clients may retry an upload for hours.
constexpr std::int64_t urlLifeMs = std::int64_t(24) * 3600 * 1000;
constexpr std::size_t signatureChars = 43; // 32 bytes in base64url

/** One path component; everything else is percent-encoded, so a name can never leave its place. */
std::string escapedName(std::string_view fileName)
{
    static constexpr char digits[] = "0123456789ABCDEF";
    const std::size_t slash = fileName.rfind('/');
    if (slash != std::string_view::npos)
        fileName.remove_prefix(slash + 1);
    std::string out;
    for (const char c : fileName.substr(0, 200)) {
        const auto byte = static_cast<unsigned char>(c);
        if (std::isalnum(byte) || c == '-' || c == '_' || (c == '.' && !out.empty())) {
            out.push_back(c);
        } else {
            out.push_back('%');
            out.push_back(digits[byte >> 4]);
            out.push_back(digits[byte & 15]);
        }
    }
    return out.empty() ? "file" : out;
}

} // namespace

Storage::Storage(Database &db)
    : m_db(db)
{
    m_secret = db.write([](SQLite::Database &tx) {
        SQLite::Statement find(tx, "SELECT value FROM meta WHERE name = 'storage_secret'");
        if (find.executeStep())
            return find.getColumn(0).getString();
        const std::string fresh = toHex(randomBytes(32));
        SQLite::Statement insert(tx, "INSERT INTO meta(name, value) VALUES ('storage_secret', ?)");
        insert.bind(1, fresh);
        insert.exec();
        return fresh;
    });
}

void Storage::onUpload(const std::string &kind, Completion completion)
{
    m_completions[kind] = std::move(completion);
}

std::string Storage::sign(const Json &grant) const
{
    const std::string payload = toBase64Url(grant.dump());
    return payload + '.' + toBase64Url(hmacSha256(m_secret, payload));
}

std::string Storage::uploadUrl(const RequestContext &request, std::string_view kind,
                               std::int64_t target, std::string_view fileName,
                               std::uint64_t maxBytes) const
{
    Json grant = {{"u", kind}, {"t", target}, {"e", nowMs() + urlLifeMs}};
    if (maxBytes != 0)
        grant["m"] = maxBytes;
    return request.baseUrl + "/storage/" + sign(grant) + '/' + escapedName(fileName);
}

std::string Storage::downloadUrl(const RequestContext &request, std::string_view sha256,
                                 std::string_view fileName) const
{
    return request.baseUrl + "/storage/" + sign({{"d", sha256}, {"e", nowMs() + urlLifeMs}}) + '/' +
           escapedName(fileName);
}

std::optional<StorageGrant> Storage::check(std::string_view token) const
{
    if (token.size() <= signatureChars || token[token.size() - signatureChars - 1] != '.')
        return std::nullopt;
    const std::string_view payload = token.substr(0, token.size() - signatureChars - 1);
    const std::string expected = toBase64Url(hmacSha256(m_secret, payload));
    std::string text;
    if (!equalSecrets(expected, token.substr(token.size() - signatureChars)) ||
        !fromBase64(payload, text))
        return std::nullopt;
    const Json grant = Json::parse(text, nullptr, false);
    if (!grant.is_object() || grant.value("e", std::int64_t(0)) < nowMs())
        return std::nullopt;
    StorageGrant result;
    result.upload = grant.contains("u");
    result.kind = grant.value("u", "");
    result.target = grant.value("t", std::int64_t(0));
    result.sha256 = grant.value("d", "");
    result.maxBytes = grant.value("m", std::uint64_t(0));
    return result;
}

void Storage::completeUpload(const StorageGrant &grant, const BlobInfo &blob) const
{
    const auto completion = m_completions.find(grant.kind);
    if (completion == m_completions.end())
        throw HubError(HubErrorKind::NotFound, "Nothing waits for this upload.");
    m_db.write([&](SQLite::Database &tx) {
        SQLite::Statement insert(tx, "INSERT OR IGNORE INTO blobs(sha256, md5, size, created_at) "
                                     "VALUES (?, ?, ?, ?)");
        insert.bind(1, blob.sha256);
        insert.bind(2, blob.md5);
        insert.bind(3, static_cast<std::int64_t>(blob.size));
        insert.bind(4, nowMs());
        insert.exec();
        completion->second(tx, grant.target, blob);
    });
}

} // namespace slipway::hub
