// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "agent/journal/needs.h"

#include <algorithm>
#include <cmath>
#include <nlohmann/json.hpp>

namespace slipway::agent {
namespace {

using Json = nlohmann::ordered_json;

constexpr double MostBytes = 1e18;
constexpr int MostGpus = 1024;

QString textOf(const Json &value)
{
    if (value.is_string())
        return QString::fromStdString(value.get<std::string>()).trimmed();
    return value.is_number() ? QString::fromStdString(value.dump()) : QString();
}

double positive(const QString &text)
{
    bool ok = false;
    const double value = text.toDouble(&ok);
    return ok && std::isfinite(value) && value > 0 ? value : 0;
}

/** "512m", "32g", 1024; with a trailing b or ib as well. */
qint64 bytesOf(QString text)
{
    text = text.toLower();
    for (const char *end : {"ib", "b"}) {
        if (text.endsWith(QLatin1StringView(end))) {
            text.chop(QLatin1StringView(end).size());
            break;
        }
    }
    static const QString units = QStringLiteral("kmgt");
    double factor = 1;
    if (!text.isEmpty() && units.contains(text.back())) {
        factor = std::pow(1024.0, double(units.indexOf(text.back()) + 1));
        text.chop(1);
    }
    return qint64(std::min(positive(text) * factor, MostBytes));
}

int gpusOf(const QString &text)
{
    if (text == QLatin1StringView("all") || text == QLatin1StringView("-1"))
        return Needs::AllGpus;
    bool ok = false;
    const int count = text.toInt(&ok);
    if (ok)
        return std::clamp(count, 0, MostGpus);
    // Which ones is the agent's to say; how many, the job's.
    const qsizetype device = text.indexOf(QLatin1StringView("device="));
    if (device >= 0)
        return int(std::min<qsizetype>(text.mid(device + 7).split(u',').size(), MostGpus));
    const qsizetype counted = text.indexOf(QLatin1StringView("count="));
    return counted >= 0 ? std::clamp(text.mid(counted + 6).section(u',', 0, 0).toInt(), 0, MostGpus)
                        : 0;
}

} // namespace

Needs needsOf(const JsonText &resourceArgs)
{
    Needs needs;
    const QByteArray utf8 = resourceArgs.utf8();
    const Json json = Json::parse(utf8.begin(), utf8.end(), nullptr, false);
    if (!json.is_object())
        return needs;
    for (const auto &[key, value] : json.items()) {
        QString name = QString::fromStdString(key).toLower();
        while (name.startsWith(u'-'))
            name.remove(0, 1);
        if (name == QLatin1StringView("cpus") || name == QLatin1StringView("cpu"))
            needs.cpus = positive(textOf(value));
        else if (name == QLatin1StringView("memory") || name == QLatin1StringView("m"))
            needs.memory = bytesOf(textOf(value));
        else if (name == QLatin1StringView("gpus"))
            needs.gpus = gpusOf(textOf(value));
    }
    return needs;
}

} // namespace slipway::agent
