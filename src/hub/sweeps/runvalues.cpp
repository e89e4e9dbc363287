// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "hub/sweeps/runvalues.h"

#include "hub/runs/filestream.h"
#include "hub/runs/tolerantjson.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace slipway::hub {

std::optional<double> numberIn(std::string_view token)
{
    if (token.empty() || token.starts_with('"'))
        return std::nullopt;
    const auto value = readTolerant(token);
    if (!value)
        return std::nullopt;
    if (value->is_number())
        return value->get<double>();
    // Bare words that JSON has none for; texts were left out above.
    if (value->is_string())
        return value->get_ref<const std::string &>() == "NaN"        ? std::nan("")
               : value->get_ref<const std::string &>() == "Infinity" ? HUGE_VAL
                                                                     : -HUGE_VAL;
    return std::nullopt;
}

std::int64_t readMetric(SQLite::Database &tx, std::int64_t run, std::int64_t firstLine,
                        const std::string &metric, const std::string &resource,
                        const std::function<void(double, std::optional<double>)> &add)
{
    SQLite::Statement find(tx, "SELECT line, text FROM run_lines WHERE run_id = ? AND file = ? "
                               "AND line >= ? ORDER BY line");
    find.bind(1, run);
    find.bind(2, static_cast<int>(LineFile::History));
    find.bind(3, firstLine);
    std::int64_t next = firstLine;
    while (find.executeStep()) {
        next = find.getColumn(0).getInt64() + 1;
        const std::string line = find.getColumn(1).getString();
        const auto value = numberIn(memberAt(line, metric));
        if (!value)
            continue;
        const auto position = resource.empty() ? std::nullopt : numberIn(memberAt(line, resource));
        if (resource.empty() || (position && std::isfinite(*position)))
            add(*value, position);
    }
    return next;
}

std::optional<double> resultOf(SQLite::Database &tx, std::int64_t run, const std::string &summary,
                               const sweep::Metric &metric)
{
    std::vector<double> values;
    readMetric(tx, run, 0, metric.name, {}, [&](double value, std::optional<double>) {
        if (std::isfinite(value))
            values.push_back(value);
    });
    const bool least =
        metric.summary == sweep::Summary::Min ||
        (metric.summary == sweep::Summary::Best && metric.goal == sweep::Goal::Minimize);
    const auto told = numberIn(memberAt(summary, metric.name));
    if (told && std::isfinite(*told)) {
        if (metric.summary == sweep::Summary::Last)
            return told;
        if (values.empty() || metric.summary != sweep::Summary::Mean)
            values.push_back(*told);
    }
    if (values.empty())
        return std::nullopt;
    if (metric.summary == sweep::Summary::Last)
        return values.back();
    if (metric.summary == sweep::Summary::Mean) {
        double sum = 0;
        for (const double value : values)
            sum += value;
        return sum / static_cast<double>(values.size());
    }
    return least ? *std::min_element(values.begin(), values.end())
                 : *std::max_element(values.begin(), values.end());
}

} // namespace slipway::hub
