// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "presentation/sweeps/sweepwords.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>
#include <QUrl>
#include <cmath>

namespace slipway {
namespace {

QJsonObject objectOf(const JsonText &text)
{
    return QJsonDocument::fromJson(text.utf8()).object();
}

QString encoded(const QString &part)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(part));
}

QString valueText(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Double:
        return SweepWords::number(value.toDouble());
    case QJsonValue::Bool:
        return value.toBool() ? QStringLiteral("true") : QStringLiteral("false");
    case QJsonValue::String:
        return value.toString();
    case QJsonValue::Array:
        return QString::fromUtf8(QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact));
    case QJsonValue::Object:
        return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        break;
    }
    return QStringLiteral("null");
}

} // namespace

std::optional<double> SweepFacts::result(const Run &run) const
{
    const QJsonValue value = objectOf(run.summary).value(metric);
    if (metric.isEmpty() || !value.isDouble() || !std::isfinite(value.toDouble()))
        return {};
    return value.toDouble();
}

SweepFacts sweepFacts(const DocumentReader &documents, const QByteArray &config)
{
    SweepFacts facts;
    const DocumentReading reading = documents.read(QString::fromUtf8(config));
    if (!reading.isValid())
        return facts;
    const QJsonObject document = objectOf(reading.json);
    facts.name = document.value(QLatin1String("name")).toString();
    facts.description = document.value(QLatin1String("description")).toString();
    const QJsonObject metric = document.value(QLatin1String("metric")).toObject();
    facts.metric = metric.value(QLatin1String("name")).toString();
    facts.maximize = metric.value(QLatin1String("goal")).toString() == QLatin1String("maximize");
    facts.parameters = document.value(QLatin1String("parameters")).toObject().keys();
    return facts;
}

QString SweepWords::name(const Sweep &sweep, const SweepFacts &facts)
{
    if (!sweep.displayName.isEmpty())
        return sweep.displayName;
    return facts.name.isEmpty() ? sweep.ref.id : facts.name;
}

StatusWord SweepWords::of(SweepState state)
{
    switch (state) {
    case SweepState::Pending:
        //: State of a sweep
        return {tr("Pending", "sweep"), QStringLiteral("warning"), QStringLiteral("st-pending"),
                tr("No agent has asked for a run yet")};
    case SweepState::Running:
        //: State of a sweep
        return {tr("Running", "sweep"), QStringLiteral("info"), QStringLiteral("st-running"),
                tr("Agents get runs from it"), true};
    case SweepState::Paused:
        //: State of a sweep
        return {tr("Paused", "sweep"), QStringLiteral("warning"), QStringLiteral("st-paused"),
                tr("No new runs until it is resumed")};
    case SweepState::Finished:
        //: State of a sweep
        return {tr("Finished", "sweep"), QStringLiteral("success"), QStringLiteral("st-finished"),
                tr("No more runs will start")};
    case SweepState::Canceled:
        //: State of a sweep
        return {tr("Cancelled", "sweep"), QStringLiteral("neutral"), QStringLiteral("st-killed"),
                tr("A person ended it and its runs")};
    case SweepState::Unknown:
        break;
    }
    //: State of a sweep
    return {tr("Unknown", "sweep"), QStringLiteral("neutral"), QStringLiteral("st-idle"), {}};
}

QString SweepWords::method(const QString &method)
{
    if (method == QLatin1String("grid"))
        //: Search method of a sweep
        return tr("Grid");
    if (method == QLatin1String("random"))
        //: Search method of a sweep
        return tr("Random");
    if (method == QLatin1String("bayes"))
        //: Search method of a sweep
        return tr("Bayesian");
    return method;
}

QString SweepWords::progress(const Sweep &sweep)
{
    const QLocale locale;
    if (!sweep.expectedRuns)
        return tr("%n run(s)", nullptr, static_cast<int>(sweep.runs));
    //: %1 runs there are, of %2 that there will be
    return tr("%1 of %2 runs")
        .arg(locale.toString(sweep.runs), locale.toString(*sweep.expectedRuns));
}

double SweepWords::share(const Sweep &sweep)
{
    if (!sweep.expectedRuns || *sweep.expectedRuns <= 0)
        return -1;
    return std::min(1.0, double(sweep.runs) / double(*sweep.expectedRuns));
}

QString SweepWords::number(double value)
{
    return QString::number(value, 'g', 6);
}

QString SweepWords::route(const SweepRef &sweep)
{
    return QStringLiteral("sweeps/%1/%2").arg(encoded(sweep.project.text()), encoded(sweep.id));
}

QString SweepWords::values(const QJsonObject &config, const QStringList &parameters)
{
    QStringList words;
    for (const QString &name : parameters) {
        if (config.contains(name))
            words.append(name + QStringLiteral(" = ") + valueText(config.value(name)));
    }
    return words.join(QStringLiteral(", "));
}

} // namespace slipway
