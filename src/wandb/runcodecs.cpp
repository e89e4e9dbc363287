// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "wandb/codecs.h"

#include "ports/reasons.h"

#include <QHash>
#include <algorithm>
#include <cmath>

namespace slipway {

Run runFrom(const Json &node, const EntityName &entity, const ProjectName &project)
{
    Run run;
    run.ref = {entity, project, RunId(textAt(node, "name"))};
    run.storageId = textAt(node, "id");
    run.displayName = textAt(node, "displayName");
    run.state = runStateFromWire(textAt(node, "state"));
    run.createdAt = timeAt(node, "createdAt");
    run.heartbeatAt = timeAt(node, "heartbeatAt");
    run.finishedAt = timeAt(node, "slipwayFinishedAt");
    run.author = textOf(at(node, {"user", "username"}));
    run.job = textAt(node, "slipwayJob");
    run.queue = QueueName(textAt(node, "slipwayQueueName"));
    run.item = QueueItemId(textAt(node, "slipwayQueueItemId"));
    run.sweep = textAt(node, "sweepName");
    if (at(node, "slipwayExitCode").is_number())
        run.exitCode = int(intAt(node, "slipwayExitCode"));
    run.config = unwrappedConfig(documentAt(node, "config"));
    run.summary = documentAt(node, "summaryMetrics");
    run.historyLines = intAt(node, "historyLineCount");
    run.logLines = intAt(node, "logLineCount");
    return run;
}

JsonText unwrappedConfig(const JsonText &config)
{
    if (config.isEmpty())
        return {};
    const Json wrapped = parseJson(config.utf8(), {}).value_or(Json());
    if (!wrapped.is_object())
        return {};
    Json plain = Json::object();
    for (const auto &[key, value] : wrapped.items()) {
        if (key == "_wandb")
            continue;
        plain[key] = value.is_object() && value.contains("value") ? value["value"] : value;
    }
    return JsonText(dump(plain));
}

Result<JsonText> wrappedConfig(const JsonText &config)
{
    const Result<Json> plain = parseJson(config.isEmpty() ? QByteArrayLiteral("{}") : config.utf8(),
                                         QStringLiteral("run configuration"));
    if (!plain || !plain->is_object()) {
        return Error{.kind = ErrorKind::InvalidInput,
                     .where = QStringLiteral("run configuration"),
                     .detail = plain ? QStringLiteral("not a JSON object") : plain.error().detail,
                     .reason = QString(plain ? reasons::JsonNotObject : reasons::JsonSyntax),
                     .field = QStringLiteral("config")};
    }
    Json wrapped = Json::object();
    for (const auto &[key, value] : plain->items())
        wrapped[key] = Json{{"value", value}};
    // `t` tells resuming clients that the run has really started (wandb-api §6.2).
    wrapped["_wandb"] = {
        {"value", {{"cli_version", "slipway-" SLIPWAY_VERSION}, {"t", Json::object()}}}};
    return JsonText(dump(wrapped));
}

QList<MetricSeries> seriesFrom(const std::vector<Json> &rows)
{
    QHash<QString, qsizetype> places;
    QList<MetricSeries> all;
    double counted = 0;
    for (const Json &given : rows) {
        const Json row = given.is_string()
                             ? parseJson(textOf(given).toUtf8(), {}).value_or(Json::object())
                             : given;
        if (!row.is_object())
            continue;
        double step = numberOf(at(row, "_step")).value_or(counted);
        if (!std::isfinite(step))
            step = counted; // nothing could be sorted by it
        counted = step + 1;
        for (const auto &[key, value] : row.items()) {
            const std::optional<double> number = numberOf(value);
            if (key.empty() || key.front() == '_' || !number)
                continue;
            const QString name = QString::fromStdString(key);
            auto place = places.constFind(name);
            if (place == places.constEnd()) {
                place = places.insert(name, all.size());
                all.append(MetricSeries{name, {}});
            }
            all[*place].points.append(QPointF(step, *number));
        }
    }
    for (MetricSeries &series : all) {
        std::stable_sort(series.points.begin(), series.points.end(),
                         [](const QPointF &a, const QPointF &b) { return a.x() < b.x(); });
    }
    return all;
}

QStringList metricNames(const Json &historyKeys)
{
    QStringList names;
    const Json &keys = at(historyKeys, "keys");
    if (!keys.is_object())
        return names;
    for (const auto &[key, value] : keys.items()) {
        if (key.empty() || key.front() == '_')
            continue;
        const Json &types = at(value, "typeCounts");
        const bool numeric =
            !types.is_array() || types.empty() ||
            std::any_of(types.begin(), types.end(), [](const Json &type) {
                const QString name = textAt(type, "type");
                return name == QLatin1StringView("number") || name == QLatin1StringView("string");
            });
        if (numeric)
            names.append(QString::fromStdString(key));
    }
    return names;
}

LogLine logLineFrom(const Json &node)
{
    LogLine line;
    line.number = intAt(node, "number");
    line.time = timeAt(node, "timestamp");
    line.error =
        textAt(node, "level").compare(QLatin1StringView("error"), Qt::CaseInsensitive) == 0;
    line.text = textAt(node, "line");
    return line;
}

} // namespace slipway
