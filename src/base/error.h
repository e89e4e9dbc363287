// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>
#include <chrono>
#include <optional>

namespace slipway {

/** What went wrong, for code that must decide. Presentation turns kind + where into a sentence. */
enum class ErrorKind {
    Cancelled, ///< the person or the program gave up; never shown as a failure
    InvalidInput,
    Unauthenticated,
    Forbidden,
    NotFound,
    Conflict,
    RateLimited,
    Unavailable, ///< no connection, no engine, server down: trying again may help
    Timeout,
    Protocol, ///< an answer that makes no sense
    Unsupported,
    NoSpace, ///< a disk is full
    Internal,
};

/**
 * A failure as a value. Holds no translated text: `reason` names what failed in a stable
 * dotted word (for example "engine.missing") that presentation maps to a sentence; `detail` is for
 * logs and the "Details" box and may quote tools and servers (it is hostile text, already
 * redacted).
 */
struct Error
{
    ErrorKind kind = ErrorKind::Internal;
    QString where;       ///< operation and its object, e.g. "push to queue gpu"
    QString detail;      ///< raw reason; English or whatever the tool printed
    QString reason = {}; ///< stable word such as "engine.missing", "image.notFound"; may be empty
    QString field = {};  ///< the input that is wrong, when one is
    std::optional<std::chrono::milliseconds> retryAfter = {};

    bool operator==(const Error &) const = default;
    /** One English line for logs and the command line: "where: detail". */
    [[nodiscard]] QString toString() const;
};

/** The kind's English name, for logs and JSON output. */
[[nodiscard]] QString kindName(ErrorKind kind);

} // namespace slipway
