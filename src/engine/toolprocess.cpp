// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "engine/toolprocess.h"

#include "base/logging.h"
#include "engine/descendants.h"

#include <csignal>
#include <sys/prctl.h>
#include <unistd.h>

namespace slipway {
namespace {

constexpr std::chrono::seconds KillAfter{5};
constexpr std::chrono::milliseconds TimeToNotice{1500};
constexpr int SignalExitBase = 128;

void keepTail(QByteArray &kept, const QByteArray &bytes, qsizetype cap)
{
    kept += bytes;
    if (kept.size() > 2 * cap)
        kept = kept.right(cap);
}

QProcessEnvironment environmentOf(const ToolRun &run)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    // Ours; a vendor's tool has no business with it.
    environment.remove(QStringLiteral("WANDB_API_KEY"));
    environment.remove(QStringLiteral("SLIPWAY_KEY_FD"));
    for (auto it = run.env.cbegin(); it != run.env.cend(); ++it) {
        if (it.value().isNull())
            environment.remove(it.key());
        else
            environment.insert(it.key(), it.value());
    }
    for (auto it = run.secretEnv.cbegin(); it != run.secretEnv.cend(); ++it)
        environment.insert(it.key(), QString::fromUtf8(it.value().expose()));
    return environment;
}

/** In the child, before exec: a session of its own, so that no tool asks on our terminal and the
 * whole group can be ended; it ends when we die. */
void beforeExec()
{
    setsid();
    prctl(PR_SET_PDEATHSIG, SIGTERM);
    sigset_t none;
    sigemptyset(&none);
    sigprocmask(SIG_SETMASK, &none, nullptr);
    (void)signal(SIGPIPE, SIG_DFL);
}

} // namespace

ToolProcess::ToolProcess(ToolRun run)
    : m_run(std::move(run))
{
    m_limit.setSingleShot(true);
    m_killer.setSingleShot(true);
    m_patience.setSingleShot(true);
    m_patience.setInterval(TimeToNotice);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        killChildren();
        signalGroup(SIGTERM);
    });
    m_killer.setInterval(KillAfter);
    connect(&m_killer, &QTimer::timeout, this, [this] { signalGroup(SIGKILL); });
    connect(&m_limit, &QTimer::timeout, this, [this] {
        end(Error{.kind = ErrorKind::Timeout,
                  .where = m_run.program,
                  .detail = QStringLiteral("%1 did not end within %2 s")
                                .arg(m_run.program)
                                .arg(std::chrono::ceil<std::chrono::seconds>(m_run.limit).count()),
                  .reason = QStringLiteral("tool.timeout")});
    });
    connect(&m_process, &QProcess::readyReadStandardOutput, this, &ToolProcess::readOut);
    connect(&m_process, &QProcess::readyReadStandardError, this, &ToolProcess::readErr);
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error != QProcess::FailedToStart)
            return;
        m_error = Error{.kind = ErrorKind::Unavailable,
                        .where = m_run.program,
                        .detail = m_process.errorString(),
                        .reason = QStringLiteral("tool.notStarted")};
        finish();
    });
    connect(&m_process, &QProcess::finished, this,
            [this](int exitCode, QProcess::ExitStatus status) {
                readOut();
                if (!m_run.oneStream)
                    readErr();
                m_answer.exitCode =
                    status == QProcess::CrashExit ? SignalExitBase + exitCode : exitCode;
                finish();
            });
}

void ToolProcess::start(const QString &path, const std::stop_token &stop)
{
    if (stop.stop_requested()) {
        m_error = Error{.kind = ErrorKind::Cancelled, .where = m_run.program, .detail = {}};
        QMetaObject::invokeMethod(this, &ToolProcess::finish, Qt::QueuedConnection);
        return;
    }
    m_process.setProgram(path);
    m_process.setArguments(m_run.args);
    m_process.setProcessEnvironment(environmentOf(m_run));
    m_run.secretEnv.clear();
    if (!m_run.workingFolder.isEmpty())
        m_process.setWorkingDirectory(m_run.workingFolder);
    if (m_run.oneStream)
        m_process.setProcessChannelMode(QProcess::MergedChannels);
    m_process.setChildProcessModifier(beforeExec);
    qCDebug(lcEngine).noquote() << "run" << m_run.program << m_run.args;
    m_process.start();
    if (!m_run.input.isEmpty())
        m_process.write(m_run.input);
    m_process.closeWriteChannel();
    if (m_run.limit.count() > 0 && !m_finished)
        m_limit.start(m_run.limit);
}

void ToolProcess::cancel()
{
    end(Error{.kind = ErrorKind::Cancelled, .where = m_run.program, .detail = {}});
}

void ToolProcess::end(Error why)
{
    if (m_finished || m_error)
        return;
    m_error = std::move(why);
    if (m_run.childrenFirst && killChildren())
        m_patience.start();
    else
        signalGroup(SIGTERM);
    m_killer.start();
}

bool ToolProcess::killChildren()
{
    if (!m_run.childrenFirst)
        return false;
    const QList<ProcessIdentity> children = descendantsInOtherSessions(m_process.processId());
    for (const ProcessIdentity &child : children)
        (void)signalProcess(child, SIGKILL); // gone already is as well
    return !children.isEmpty();
}

void ToolProcess::signalGroup(int signal)
{
    const auto pid = static_cast<pid_t>(m_process.processId());
    // Before the child made its own group only the process itself can be reached.
    if (pid > 1 && kill(-pid, signal) != 0)
        kill(pid, signal);
}

void ToolProcess::readOut()
{
    const QByteArray bytes = m_process.readAllStandardOutput();
    if (bytes.isEmpty())
        return;
    if (m_run.keepStreams)
        keepTail(m_answer.stdOut, bytes, ToolAnswer::OutCap);
    if (m_run.output)
        m_run.output(bytes);
}

void ToolProcess::readErr()
{
    const QByteArray bytes = m_process.readAllStandardError();
    if (bytes.isEmpty())
        return;
    if (m_run.keepStreams)
        keepTail(m_answer.stdErr, bytes, ToolAnswer::ErrCap);
    if (m_run.output)
        m_run.output(bytes);
}

void ToolProcess::finish()
{
    if (m_finished)
        return;
    m_finished = true;
    m_limit.stop();
    m_patience.stop();
    m_killer.stop();
    m_answer.stdOut = m_answer.stdOut.right(ToolAnswer::OutCap);
    m_answer.stdErr = m_answer.stdErr.right(ToolAnswer::ErrCap);
    Q_EMIT done();
}

Result<ToolAnswer> ToolProcess::answer() const
{
    if (m_error)
        return *m_error;
    return m_answer;
}

} // namespace slipway
