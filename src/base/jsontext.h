// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>

namespace slipway {

/**
 * A JSON document as text (UTF-8), passed through layers that need not look inside: queue
 * configurations, launch specs, run configs. Whoever makes one from foreign text has parsed it
 * first.
 */
class JsonText
{
public:
    JsonText() = default;
    explicit JsonText(QByteArray utf8)
        : m_utf8(std::move(utf8))
    {
    }

    [[nodiscard]] const QByteArray &utf8() const { return m_utf8; }
    [[nodiscard]] bool isEmpty() const { return m_utf8.isEmpty(); }
    bool operator==(const JsonText &) const = default;

private:
    QByteArray m_utf8;
};

} // namespace slipway
