// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QString>

namespace slipway {

/**
 * A password, API key or token. Does not print: there is no conversion to QString and no QDebug
 * operator; `expose()` is where it leaves the type, and is easy to search for.
 */
class Secret
{
public:
    Secret() = default;
    explicit Secret(QByteArray bytes)
        : m_bytes(std::move(bytes))
    {
    }

    [[nodiscard]] bool isEmpty() const { return m_bytes.isEmpty(); }
    [[nodiscard]] const QByteArray &expose() const { return m_bytes; }
    bool operator==(const Secret &) const = default;

private:
    QByteArray m_bytes;
};

/**
 * Removes secrets from text before it is logged, stored or shown: every value told to it by
 * `hide`, also in base64, percent-encoded, in hexadecimal and inside of JSON, and in a QString what
 * looks like a W&B key or an Authorization header. Safe from any thread.
 */
class Redactor
{
public:
    /** From now on `secret` is replaced by "***" in all text of this process. Short ones (< 8) are
     * ignored. */
    static void hide(const Secret &secret);
    [[nodiscard]] static QString clean(QString text);
    [[nodiscard]] static QByteArray clean(QByteArray text);
};

/** Redactor for output that comes in pieces: the same text, however it was cut. */
class RedactedStream
{
public:
    /** What can be passed on: all but an end that may be the beginning of a secret. */
    [[nodiscard]] QByteArray take(const QByteArray &bytes);
    /** What was kept back, once nothing follows. */
    [[nodiscard]] QByteArray rest();

private:
    QByteArray m_kept;
};

} // namespace slipway
