// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/secret.h"

#include <QByteArray>
#include <QElapsedTimer>
#include <QList>
#include <QString>
#include <functional>

namespace slipway {

/**
 * The log of one build as people read it while it runs: what the engine prints, whole lines only
 * and without secrets, and how long each step took, which the classic builder and podman do not
 * tell.
 */
class BuildLog
{
public:
    using Output = std::function<void(QByteArray)>;
    /** Milliseconds since some start. */
    using Clock = std::function<qint64()>;

    explicit BuildLog(Output output, Clock clock = {});

    /** Bytes of the engine, in any pieces. */
    void add(const QByteArray &bytes);
    /** A line of ours. */
    void say(const QByteArray &line);
    /** The engine has ended: the rest of its output, and a table of the steps if there were any. */
    void finish();
    /** The last bytes of what the engine printed, for the reason of a failure. */
    [[nodiscard]] const QByteArray &tail() const { return m_tail; }

private:
    /** Complete lines out of `m_rest`. */
    void takeLines();

    struct Step
    {
        QString id;    ///< the engine's: "3/9", or BuildKit's "#7"
        QString place; ///< "3/9"
        QString what;
        qint64 began = 0;
        double seconds = -1; ///< below zero: it did not end
        bool cached = false;
    };

    void line(const QByteArray &raw);
    void begin(const QString &id, const QString &place, const QString &what);
    /** Ends the step that runs, for builders that do one after the other. */
    void endLast();
    [[nodiscard]] Step *find(const QString &id);

    Output m_output;
    Clock m_clock;
    QElapsedTimer m_timer;
    RedactedStream m_stream; // a key may come in two pieces
    QByteArray m_rest;
    QByteArray m_tail;
    QList<Step> m_steps;
    qint64 m_began = 0;
    bool m_oneByOne = false;
};

} // namespace slipway
