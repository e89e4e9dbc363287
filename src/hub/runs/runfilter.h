// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "hub/context.h"

#include <functional>
#include <memory>
#include <string>
#include <string_view>

namespace slipway::hub {

/** Gives a run's value for a path such as "state", "config.lr.value", "summary_metrics.loss". */
using RunValue = std::function<Json(std::string_view path)>;

/**
 * The Mongo-like filters of W&B's runs(filters:): $and, $or, $nor, $not and, for a field, equality,
 * $eq $ne $in $nin $gt $gte $lt $lte $exists $regex.
 */
class RunFilter
{
public:
    /** Throws HubError for what is not such a filter. An empty text or {} lets everything through.
     */
    static RunFilter parse(const std::string &json);

    [[nodiscard]] bool isEmpty() const { return m_filter.empty(); }
    [[nodiscard]] bool matches(const RunValue &value) const;

private:
    Json m_filter = Json::object();
};

/** Order of two values: null first, then numbers, texts, the rest equal. Negative, 0, positive. */
int compareValues(const Json &a, const Json &b);

} // namespace slipway::hub
