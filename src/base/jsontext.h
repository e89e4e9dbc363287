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

/** Whether lists and objects stand more than `levels` deep in each other. Of any text, without
 * reading it as JSON: readers and writers of deeper documents need more stack than there is. */
[[nodiscard]] bool isNestedDeeper(const QByteArray &json, int levels);

} // namespace slipway
