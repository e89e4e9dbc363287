// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "hub/store/digest.h"

#include "hub/context.h"

#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/hmac.h>
#include <openssl/rand.h>

namespace slipway::hub {

namespace {

std::string_view view(const unsigned char *data, std::size_t size)
{
    return {reinterpret_cast<const char *>(data), size};
}

std::string encode64(std::string_view bytes, const char *alphabet, bool padded)
{
    std::string out;
    out.reserve((bytes.size() + 2) / 3 * 4);
    for (std::size_t i = 0; i < bytes.size(); i += 3) {
        const std::size_t have = std::min<std::size_t>(3, bytes.size() - i);
        std::uint32_t group = 0;
        for (std::size_t k = 0; k < 3; ++k)
            group = (group << 8) | (k < have ? static_cast<unsigned char>(bytes[i + k]) : 0U);
        for (std::size_t k = 0; k <= have; ++k)
            out.push_back(alphabet[(group >> (18 - 6 * k)) & 63U]);
        for (std::size_t k = have; padded && k < 3; ++k)
            out.push_back('=');
    }
    return out;
}

int value64(char c)
{
    if (c >= 'A' && c <= 'Z')
        return c - 'A';
    if (c >= 'a' && c <= 'z')
        return c - 'a' + 26;
    if (c >= '0' && c <= '9')
        return c - '0' + 52;
    if (c == '+' || c == '-')
        return 62;
    if (c == '/' || c == '_')
        return 63;
    return -1;
}

} // namespace

std::string toHex(std::string_view bytes)
{
    static constexpr char digits[] = "0123456789abcdef";
    std::string out;
    out.reserve(bytes.size() * 2);
    for (const char c : bytes) {
        out.push_back(digits[static_cast<unsigned char>(c) >> 4]);
        out.push_back(digits[static_cast<unsigned char>(c) & 15]);
    }
    return out;
}

std::string toBase64(std::string_view bytes)
{
    return encode64(bytes, "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/",
                    true);
}

std::string toBase64Url(std::string_view bytes)
{
    return encode64(bytes, "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_",
                    false);
}

bool fromBase64(std::string_view text, std::string &bytes)
{
    while (!text.empty() && text.back() == '=')
        text.remove_suffix(1);
    bytes.clear();
    std::uint32_t group = 0;
    int bits = 0;
    for (const char c : text) {
        const int value = value64(c);
        if (value < 0)
            return false;
        group = (group << 6) | static_cast<std::uint32_t>(value);
        bits += 6;
        if (bits >= 8) {
            bits -= 8;
            bytes.push_back(static_cast<char>((group >> bits) & 255U));
        }
    }
    return bits < 6;
}

std::string sha256(std::string_view bytes)
{
    unsigned char out[EVP_MAX_MD_SIZE];
    unsigned int size = 0;
    if (EVP_Digest(bytes.data(), bytes.size(), out, &size, EVP_sha256(), nullptr) != 1)
        throw HubError(HubErrorKind::Internal, "SHA-256 is not available.");
    return std::string(view(out, size));
}

std::string hmacSha256(std::string_view key, std::string_view bytes)
{
    unsigned char out[EVP_MAX_MD_SIZE];
    unsigned int size = 0;
    if (!HMAC(EVP_sha256(), key.data(), static_cast<int>(key.size()),
              reinterpret_cast<const unsigned char *>(bytes.data()), bytes.size(), out, &size))
        throw HubError(HubErrorKind::Internal, "HMAC is not available.");
    return std::string(view(out, size));
}

std::string randomBytes(std::size_t count)
{
    std::string out(count, '\0');
    if (RAND_bytes(reinterpret_cast<unsigned char *>(out.data()), static_cast<int>(count)) != 1)
        throw HubError(HubErrorKind::Internal, "The system gives no random numbers.");
    return out;
}

std::string randomBase36(std::size_t count)
{
    static constexpr char digits[] = "0123456789abcdefghijklmnopqrstuvwxyz";
    std::string out;
    while (out.size() < count) {
        for (const char c : randomBytes(count)) {
            const auto value = static_cast<unsigned char>(c);
            if (value < 252 && out.size() < count) // 252 = 7 * 36: every digit equally likely
                out.push_back(digits[value % 36]);
        }
    }
    return out;
}

bool equalSecrets(std::string_view a, std::string_view b)
{
    return a.size() == b.size() && CRYPTO_memcmp(a.data(), b.data(), a.size()) == 0;
}

struct StreamDigest::State
{
    EVP_MD_CTX *sha = EVP_MD_CTX_new();
    EVP_MD_CTX *md5 = EVP_MD_CTX_new();
    ~State()
    {
        EVP_MD_CTX_free(sha);
        EVP_MD_CTX_free(md5);
    }
};

StreamDigest::StreamDigest()
    : m_state(std::make_unique<State>())
{
    if (EVP_DigestInit_ex(m_state->sha, EVP_sha256(), nullptr) != 1 ||
        EVP_DigestInit_ex(m_state->md5, EVP_md5(), nullptr) != 1)
        throw HubError(HubErrorKind::Internal, "SHA-256 or MD5 is not available.");
}

StreamDigest::~StreamDigest() = default;

void StreamDigest::add(std::string_view bytes)
{
    EVP_DigestUpdate(m_state->sha, bytes.data(), bytes.size());
    EVP_DigestUpdate(m_state->md5, bytes.data(), bytes.size());
}

std::string StreamDigest::sha256Hex()
{
    unsigned char out[EVP_MAX_MD_SIZE];
    unsigned int size = 0;
    EVP_DigestFinal_ex(m_state->sha, out, &size);
    return toHex(view(out, size));
}

std::string StreamDigest::md5Base64()
{
    unsigned char out[EVP_MAX_MD_SIZE];
    unsigned int size = 0;
    EVP_DigestFinal_ex(m_state->md5, out, &size);
    return toBase64(view(out, size));
}

} // namespace slipway::hub
