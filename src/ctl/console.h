// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/error.h"
#include "base/secret.h"

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>
#include <nlohmann/json.hpp>

namespace slipway::ctl {

using Json = nlohmann::ordered_json;

/** Exit codes of every verb. */
inline constexpr int Done = 0;
inline constexpr int Failed = 1;
inline constexpr int Usage = 2;

/**
 * What a verb says: results on standard output, everything else on standard error. With
 * `--output json` the result is one JSON document (or one per line where a verb follows something)
 * and a failure is {"error": {...}}. Texts of servers cannot control the terminal; secrets that the
 * Redactor knows are removed.
 */
class Console
{
public:
    void setJson(bool json) { m_json = json; }
    [[nodiscard]] bool isJson() const { return m_json; }

    /** The result, said in the asked form. */
    void result(const Json &json, const QString &text) const;
    /** The result as a table; nothing but `empty` when there are no rows. */
    void table(const Json &json, const QStringList &head, const QList<QStringList> &rows,
               const QString &empty) const;
    /** A new key, shown because it was asked for: the only thing that is not redacted. */
    void newKey(Json json, const Secret &key) const;
    /** A line of output that is itself the result, such as a log's. `newline` may be left out. */
    void raw(const QString &text) const;
    /** News for the person; left out with --output json. */
    void say(const QString &text) const;
    void warn(const QString &text) const;
    /** Says it and gives the exit code. */
    int fail(const Error &error) const;
    int usage(const QString &text) const;
    /** Yes or no on the terminal; `otherwise` when there is none. */
    [[nodiscard]] bool confirm(const QString &question, bool otherwise) const;
    [[nodiscard]] static bool isInteractive();

private:
    bool m_json = false;
};

/** Control characters become U+FFFD; line ends and tabs stay. */
[[nodiscard]] QString printable(const QString &text);
/** As `printable`, but colours stay where standard output is a terminal. */
[[nodiscard]] QString printableLog(const QString &text);
/** A time for a table: local, to the second; "-" when there is none. */
[[nodiscard]] QString timeText(const QDateTime &time);
[[nodiscard]] std::string utf8(const QString &text);

} // namespace slipway::ctl
