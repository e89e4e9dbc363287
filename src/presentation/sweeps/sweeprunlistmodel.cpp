// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "presentation/sweeps/sweeprunlistmodel.h"

#include "presentation/runs/runwords.h"

#include <QJsonDocument>
#include <limits>

namespace slipway {

void SweepRunListModel::take(const QList<Run> &runs, const SweepFacts &facts)
{
    QList<SweepRunRow> all;
    qsizetype best = -1;
    for (const Run &run : runs) {
        const QJsonObject config = QJsonDocument::fromJson(run.config.utf8()).object();
        SweepRunRow row;
        row.run = run;
        row.number = static_cast<int>(all.size()) + 1;
        row.values = SweepWords::values(config, facts.parameters);
        row.result = facts.result(run);
        if (row.result && (best < 0 || facts.isBetter(*row.result, *all[best].result)))
            best = all.size();
        all.append(row);
    }
    if (best >= 0)
        all[best].best = true;
    apply(all);
    // Elapsed times move on although nothing else changed.
    const bool anyRuns = std::any_of(runs.cbegin(), runs.cend(),
                                     [](const Run &run) { return run.state == RunState::Running; });
    if (anyRuns)
        refreshTexts({DurationRole, SpokenRole});
}

const SweepRunRow *SweepRunListModel::best() const
{
    const auto found = std::find_if(rows().cbegin(), rows().cend(),
                                    [](const SweepRunRow &row) { return row.best; });
    return found == rows().cend() ? nullptr : &*found;
}

QVariant SweepRunListModel::data(const QModelIndex &index, int role) const
{
    const SweepRunRow *row = at(index);
    if (!row)
        return {};
    const StatusWord state = StatusWords::of(row->run.state);
    switch (role) {
    case NameRole:
        return RunWords::name(row->run);
    case NumberRole:
        return row->number;
    case StateWordRole:
        return state.word;
    case StateToneRole:
        return state.tone;
    case StateIconRole:
        return state.icon;
    case SpinningRole:
        return row->run.state == RunState::Running;
    case ValuesRole:
        return row->values;
    case ResultTextRole:
        return row->result ? SweepWords::number(*row->result) : QString();
    case ResultRole:
        return row->result.value_or(std::numeric_limits<double>::infinity());
    case BestRole:
        return row->best;
    case DurationRole:
        return RunWords::duration(row->run, QDateTime::currentDateTimeUtc());
    case RouteRole:
        return RunWords::route(row->run.ref);
    case SpokenRole:
    case Qt::DisplayRole: {
        QStringList parts{RunWords::name(row->run), state.word};
        if (!row->values.isEmpty())
            parts.append(row->values);
        if (row->result)
            //: Part of a spoken row: the value of the metric
            parts.append((row->best ? tr("best value %1") : tr("value %1"))
                             .arg(SweepWords::number(*row->result)));
        return parts.join(QStringLiteral(", "));
    }
    default:
        return {};
    }
}

QHash<int, QByteArray> SweepRunListModel::roleNames() const
{
    return {
        {NameRole, "name"},           {NumberRole, "number"},         {StateWordRole, "stateWord"},
        {StateToneRole, "stateTone"}, {StateIconRole, "stateIcon"},   {SpinningRole, "spinning"},
        {ValuesRole, "values"},       {ResultTextRole, "resultText"}, {ResultRole, "result"},
        {BestRole, "best"},           {DurationRole, "duration"},     {RouteRole, "route"},
        {SpokenRole, "spoken"}};
}

} // namespace slipway
