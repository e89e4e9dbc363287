// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "engine/tool.h"

#include <QObject>
#include <QProcess>
#include <QTimer>
#include <optional>

namespace slipway {

/** The process behind `runTool`: collects both streams, ends it on time-out or stop. */
class ToolProcess : public QObject
{
    Q_OBJECT

public:
    explicit ToolProcess(ToolRun run);

    /** Starts it; `done` comes exactly once, always after this call. */
    void start(const QString &path, const std::stop_token &stop);
    [[nodiscard]] Result<ToolAnswer> answer() const;

public Q_SLOTS:
    void cancel();

Q_SIGNALS:
    void done();

private:
    void end(Error why);
    /** False when there was nothing to kill. */
    bool killChildren();
    void signalGroup(int signal);
    void readOut();
    void readErr();
    void finish();

    ToolRun m_run;
    QProcess m_process;
    QTimer m_limit;
    QTimer m_patience;
    QTimer m_killer;
    ToolAnswer m_answer;
    std::optional<Error> m_error;
    bool m_finished = false;
};

} // namespace slipway
