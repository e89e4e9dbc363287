// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QSet>
#include <QString>
#include <QStringList>

namespace slipway {

/**
 * Reads a command line of a container engine as the engine does (flags up to the first word that is
 * none, which is the image) and says what should not be there; empty when all is well.
 */
inline QString problemOfRun(const QStringList &argv, const QString &image)
{
    static const QSet<QString> plain{QStringLiteral("--init"), QStringLiteral("--log-driver=none")};
    static const QSet<QString> exact{QStringLiteral("--pull=never"),
                                     QStringLiteral("--add-host=host.docker.internal:host-gateway"),
                                     QStringLiteral("--env-file=/logs/engine.env")};
    static const QSet<QString> withValue{QStringLiteral("cpu-period"),
                                         QStringLiteral("cpu-quota"),
                                         QStringLiteral("cpu-shares"),
                                         QStringLiteral("cpus"),
                                         QStringLiteral("cpuset-cpus"),
                                         QStringLiteral("cpuset-mems"),
                                         QStringLiteral("gpus"),
                                         QStringLiteral("memory"),
                                         QStringLiteral("memory-reservation"),
                                         QStringLiteral("memory-swap"),
                                         QStringLiteral("pids-limit"),
                                         QStringLiteral("platform"),
                                         QStringLiteral("shm-size"),
                                         QStringLiteral("ulimit"),
                                         QStringLiteral("workdir"),
                                         QStringLiteral("entrypoint"),
                                         QStringLiteral("env"),
                                         QStringLiteral("label"),
                                         QStringLiteral("name")};
    if (argv.value(1) != QLatin1StringView("create"))
        return QStringLiteral("not create: ") + argv.value(1);
    qsizetype i = 2;
    for (; i < argv.size() && argv.at(i).startsWith(u'-'); ++i) {
        const QString &word = argv.at(i);
        if (plain.contains(word) || exact.contains(word))
            continue;
        const QString name = word.section(u'=', 0, 0).mid(2);
        const QString value = word.section(u'=', 1);
        if (!word.startsWith(QLatin1StringView("--")) || !word.contains(u'=') ||
            !withValue.contains(name))
            return QStringLiteral("not allowed: ") + word;
        // By name only: the value would be seen by everybody on this computer.
        if (name == QLatin1StringView("env") && value.contains(u'='))
            return QStringLiteral("a value in the arguments: ") + word;
        if (name == QLatin1StringView("label") && !value.startsWith(QLatin1StringView("slipway.")))
            return QStringLiteral("a label of somebody else: ") + word;
        if (name == QLatin1StringView("name") && !value.startsWith(QLatin1StringView("slipway-")))
            return QStringLiteral("a name of somebody else: ") + word;
    }
    if (i >= argv.size() || argv.at(i) != image)
        return QStringLiteral("another image: ") + argv.value(i);
    return {};
}

} // namespace slipway
