// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"

#include <QCoroTask>
#include <QSet>
#include <QString>
#include <QStringList>
#include <functional>
#include <stop_token>

namespace slipway {

/** Virtual environments of Python, one per interpreter and set of requirements, kept for reuse. */
class PythonEnvironments
{
public:
    using Output = std::function<void(QByteArray)>;

    explicit PythonEnvironments(QString folder);

    /**
     * The folder of the one for these requirements; made when it is not there, which can take
     * minutes. Errors: "tool.missing", "venv.failed", Cancelled.
     */
    QCoro::Task<Result<QString>> provide(QStringList requirements, QString pythonVersion,
                                         Output output, std::stop_token stop);

    [[nodiscard]] static QString digestOf(const QString &python, QStringList requirements);

private:
    QCoro::Task<Result<void>> build(QString folder, QString python, QStringList requirements,
                                    Output output, std::stop_token stop);

    QString m_folder;
    QSet<QString> m_building;
};

} // namespace slipway
