// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "sweep/config/sweepconfig.h"

#include <QFile>
#include <QTest>

/** A file of tests/unit/sweep/data: what W&B's library said (tests/conformance/sweeps.py --record).
 */
inline slipway::sweep::Json recorded(const char *name)
{
    QFile file(QStringLiteral(SLIPWAY_SOURCE "/tests/unit/sweep/data/") + QLatin1String(name));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read", name);
    const QByteArray text = file.readAll();
    return slipway::sweep::Json::parse(text.cbegin(), text.cend());
}

inline slipway::sweep::Json json(const char *text)
{
    return slipway::sweep::Json::parse(text);
}

/** The configuration of a text, which must be good. */
inline slipway::sweep::SweepConfig configOf(const slipway::sweep::Json &document)
{
    const slipway::sweep::ConfigReading reading = slipway::sweep::readSweepConfig(document);
    if (!reading.config) {
        for (const slipway::sweep::Problem &problem : reading.problems)
            qWarning("%s: %s", slipway::sweep::pathText(problem.path).c_str(),
                     problem.text.c_str());
        qFatal("refused: %s", document.dump().c_str());
    }
    return *reading.config;
}
