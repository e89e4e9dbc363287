// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "ctl/historyrows.h"

#include "ctl/arguments.h"
#include "ctl/jsonviews.h"

#include <QFile>

namespace slipway::ctl {
namespace {

Error invalid(const QString &where, const QString &detail)
{
    return Error{ErrorKind::InvalidInput, where, detail};
}

Result<QList<Json>> rowsOfInput()
{
    QFile in;
    if (!in.open(stdin, QIODevice::ReadOnly))
        return Error{ErrorKind::Internal, QStringLiteral("standard input"), in.errorString()};
    QList<Json> rows;
    for (int number = 1; !in.atEnd(); ++number) {
        const QByteArray line = in.readLine(4 * 1024 * 1024).trimmed();
        if (line.isEmpty())
            continue;
        Json row = Json::parse(line.cbegin(), line.cend(), nullptr, false);
        if (!row.is_object())
            return invalid(QStringLiteral("standard input, line %1").arg(number),
                           QStringLiteral("Not a JSON object."));
        rows.append(row);
    }
    return rows;
}

} // namespace

Result<Json> keyValues(const QStringList &pairs)
{
    Json values = Json::object();
    for (const QString &pair : pairs) {
        const qsizetype equals = pair.indexOf(QLatin1Char('='));
        if (equals <= 0)
            return invalid(pair, QStringLiteral("A value is given as key=value."));
        values[utf8(pair.left(equals))] = typedValue(pair.mid(equals + 1));
    }
    return values;
}

Result<QList<Json>> historyRows(const QStringList &arguments)
{
    if (arguments == QStringList{QStringLiteral("-")})
        return rowsOfInput();
    const Result<Json> row = keyValues(arguments);
    if (!row)
        return row.error();
    if (row->empty())
        return invalid({}, QStringLiteral("Nothing to log: give values as key=value."));
    return QList<Json>{*row};
}

HistoryBatch makeBatch(const Run &run, const QList<Json> &rows, std::optional<qint64> step,
                       const QDateTime &now)
{
    HistoryBatch batch;
    const double seconds = double(now.toMSecsSinceEpoch()) / 1000;
    const double runtime = run.createdAt.isValid() ? double(run.createdAt.msecsTo(now)) / 1000 : 0;
    Json summary = toJson(run.summary);
    if (!summary.is_object())
        summary = Json::object();
    qint64 next = step.value_or(run.historyLines);
    for (Json row : rows) {
        if (row.contains("_step") && row["_step"].is_number_integer())
            next = row["_step"].get<qint64>();
        else
            row["_step"] = next;
        if (!row.contains("_timestamp"))
            row["_timestamp"] = seconds;
        if (!row.contains("_runtime"))
            row["_runtime"] = std::max(0.0, runtime);
        summary.update(row);
        batch.rows.append(JsonText(QByteArray::fromStdString(row.dump())));
        ++next;
    }
    batch.summary = JsonText(QByteArray::fromStdString(summary.dump()));
    batch.nextStep = next;
    return batch;
}

} // namespace slipway::ctl
