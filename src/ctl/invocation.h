// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ctl/composition.h"
#include "ctl/console.h"

#include <CLI/CLI.hpp>
#include <QCoroTask>
#include <QObject>
#include <functional>
#include <memory>
#include <stop_token>
#include <string>
#include <vector>

namespace slipway::ctl {

/** SIGINT or SIGTERM arrived: verbs that have something to end in order listen. */
class Ending : public QObject
{
    Q_OBJECT
public:
    /** From now on the first signal does not end the program, but is told here. */
    void take() { m_taken = true; }
    [[nodiscard]] bool isTaken() const { return m_taken; }
    [[nodiscard]] std::stop_token token() const { return m_source.get_token(); }
    void request();

Q_SIGNALS:
    void requested();
    /** SIGUSR1 arrived: end when what is begun is done. */
    void drainRequested();
    /** SIGQUIT, or SIGUSR2 (`comeBack`): end what is begun; others are to go on with it. */
    void stopNowRequested(bool comeBack);

private:
    bool m_taken = false;
    std::stop_source m_source;
};

/** What a verb works with. Everything outlives it. */
struct Context
{
    Composition *composition = nullptr;
    Console *console = nullptr;
    Ending *ending = nullptr;
    QString host; ///< --host, may be empty

    [[nodiscard]] int fail(const Error &error) const { return console->fail(error); }
};

using Verb = std::function<QCoro::Task<int>(Context)>;

/** The command line as parsed: which verb, and the flags that all have. */
struct Invocation
{
    Verb verb;
    /** Instead of `verb`: blocks, has no event loop and looks after signals itself. */
    std::function<int()> program;
    std::string output = "text";
    std::string host;
};

/** Adds a verb with --output; `verb` is called later, when all flags are read. */
CLI::App *addVerb(CLI::App &parent, Invocation &invocation, const char *name,
                  const char *description, Verb verb);
/** As addVerb, with --host (--base-url) too. */
CLI::App *addServerVerb(CLI::App &parent, Invocation &invocation, const char *name,
                        const char *description, Verb verb);
/** A group that needs one of its verbs. */
CLI::App *addGroup(CLI::App &parent, const char *name, const char *description);

[[nodiscard]] inline QString text(const std::string &utf8)
{
    return QString::fromStdString(utf8);
}
[[nodiscard]] QStringList texts(const std::vector<std::string> &utf8);

} // namespace slipway::ctl
