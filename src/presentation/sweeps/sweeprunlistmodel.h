// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "presentation/common/keyedlist.h"
#include "presentation/sweeps/sweepwords.h"

namespace slipway {

/** A run of a sweep with what the sweep chose for it and what came of it. */
struct SweepRunRow
{
    Run run;
    int number = 0; ///< 1-based, in the order in which they began
    QString values;
    std::optional<double> result;
    bool best = false;
    bool operator==(const SweepRunRow &) const = default;
};

/** The runs of a sweep, oldest first. */
class SweepRunListModel : public SLIPWAY_KEYED_LIST(SweepRunRow, QString)
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("SweepDetails has it")
public:
    enum Role {
        NameRole = Qt::UserRole + 1,
        NumberRole,
        StateWordRole,
        StateToneRole,
        StateIconRole,
        SpinningRole,
        ValuesRole,
        ResultTextRole,
        ResultRole,
        BestRole,
        DurationRole,
        RouteRole,
        SpokenRole,
    };
    Q_ENUM(Role)
    using KeyedListModel::KeyedListModel;

    /** `runs` in the order in which they began. */
    void take(const QList<Run> &runs, const SweepFacts &facts);
    void fail(const Error &error) { markFailed(error); }
    /** The row with the best result, or none. */
    [[nodiscard]] const SweepRunRow *best() const;

    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

protected:
    [[nodiscard]] QString keyOf(const SweepRunRow &row) const override
    {
        return row.run.ref.id.text();
    }
};

} // namespace slipway
