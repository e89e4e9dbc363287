// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

namespace slipway::hub {

[[nodiscard]] std::string toHex(std::string_view bytes);
/** Standard base64 with padding. */
[[nodiscard]] std::string toBase64(std::string_view bytes);
/** Standard or URL-safe base64, padded or not; false when it is neither. */
[[nodiscard]] bool fromBase64(std::string_view text, std::string &bytes);
/** URL-safe base64 without padding. */
[[nodiscard]] std::string toBase64Url(std::string_view bytes);

/** Raw digest (32 bytes). */
[[nodiscard]] std::string sha256(std::string_view bytes);
[[nodiscard]] std::string hmacSha256(std::string_view key, std::string_view bytes);
/** Cryptographically secure random bytes. */
[[nodiscard]] std::string randomBytes(std::size_t count);
/** Random text of [a-z0-9], e.g. run ids. */
[[nodiscard]] std::string randomBase36(std::size_t count);
/** Compares without leaking where the difference is. */
[[nodiscard]] bool equalSecrets(std::string_view a, std::string_view b);

/** SHA-256 and MD5 of a stream at once. */
class StreamDigest
{
public:
    StreamDigest();
    ~StreamDigest();
    void add(std::string_view bytes);
    [[nodiscard]] std::string sha256Hex(); ///< call once, at the end
    [[nodiscard]] std::string md5Base64(); ///< call once, at the end

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace slipway::hub
