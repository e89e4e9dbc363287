// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/jsontext.h"
#include "base/result.h"

#include <QDateTime>
#include <QString>
#include <QStringList>
#include <nlohmann/json.hpp>
#include <optional>

namespace slipway {

/** Keeps the order of keys, so that documents come back as they were written. */
using Json = nlohmann::ordered_json;

/**
 * Reads JSON as servers and jobs write it: also NaN, Infinity, -Infinity and numbers beyond double
 * (1e999), which become the strings "NaN", "Infinity" and "-Infinity". Limits nesting to 200.
 */
[[nodiscard]] Result<Json> parseJson(const QByteArray &utf8, const QString &where);

/** A number, also when it is one of the strings above. */
[[nodiscard]] std::optional<double> numberOf(const Json &json);
/** Text of a string; "" for everything else. */
[[nodiscard]] QString textOf(const Json &json);
[[nodiscard]] Json toJson(const QString &text);
[[nodiscard]] Json toJson(const QStringList &texts);
/** null when empty, as most optional arguments want it. */
[[nodiscard]] Json orNull(const QString &text);
/** Compact text; bad UTF-8 is replaced. */
[[nodiscard]] QByteArray dump(const Json &json);
[[nodiscard]] QString dumpText(const Json &json);

/** The member, or null when `json` is no object or lacks it. */
[[nodiscard]] const Json &at(const Json &json, const char *key);
/** Members of members: at(json, {"project", "runQueue"}). */
[[nodiscard]] const Json &at(const Json &json, std::initializer_list<const char *> path);
[[nodiscard]] QString textAt(const Json &json, const char *key);
[[nodiscard]] bool boolAt(const Json &json, const char *key);
/** A number or a number in a string; `otherwise` for anything else. */
[[nodiscard]] qint64 intAt(const Json &json, const char *key, qint64 otherwise = 0);
/** A time in UTC; times without a zone are UTC, as the SDK writes them. */
[[nodiscard]] QDateTime timeAt(const Json &json, const char *key);
[[nodiscard]] QStringList textsAt(const Json &json, const char *key);
/** The member as JSON text. A string member that holds JSON (JSONString) is taken as such. */
[[nodiscard]] JsonText documentAt(const Json &json, const char *key);
/** The nodes of a relay connection: edges[].node. */
[[nodiscard]] std::vector<Json> nodesOf(const Json &connection);
/** The messages of `errors`. */
[[nodiscard]] QStringList errorMessages(const Json &answer);

} // namespace slipway
