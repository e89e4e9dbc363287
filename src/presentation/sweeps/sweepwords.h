// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/runs/run.h"
#include "domain/sweeps/sweep.h"
#include "ports/documentreader.h"
#include "presentation/common/statuswords.h"

#include <QJsonObject>

namespace slipway {

/** What a sweep's configuration says that the window shows. */
struct SweepFacts
{
    QString name;
    QString description;
    QString metric; ///< the whole name: "val/loss" is one word; empty: none
    bool maximize = false;
    QStringList parameters; ///< in the order of the names
    bool operator==(const SweepFacts &) const = default;

    /** The run's result; empty when it has logged none. */
    [[nodiscard]] std::optional<double> result(const Run &run) const;
    [[nodiscard]] bool isBetter(double value, double than) const
    {
        return maximize ? value > than : value < than;
    }
};
/** Facts of a configuration (YAML); what cannot be read is not there. */
[[nodiscard]] SweepFacts sweepFacts(const DocumentReader &documents, const QByteArray &config);

/** Sweeps in words of the current language. */
class SweepWords
{
    Q_DECLARE_TR_FUNCTIONS(slipway::SweepWords)
public:
    /** The display name, that of the configuration, or the id. */
    [[nodiscard]] static QString name(const Sweep &sweep, const SweepFacts &facts);
    [[nodiscard]] static StatusWord of(SweepState state);
    /** "Grid", "Random", "Bayesian"; another word as it is. */
    [[nodiscard]] static QString method(const QString &method);
    /** "3 of 9 runs". */
    [[nodiscard]] static QString progress(const Sweep &sweep);
    /** 0..1; below 0: nobody knows how many there will be. */
    [[nodiscard]] static double share(const Sweep &sweep);
    [[nodiscard]] static QString number(double value);
    /** "sweeps/<project>/<id>", each part encoded. */
    [[nodiscard]] static QString route(const SweepRef &sweep);
    /** The top level of those parameters: "depth = 4, lr = 0.1". */
    [[nodiscard]] static QString values(const QJsonObject &config, const QStringList &parameters);
};

} // namespace slipway
