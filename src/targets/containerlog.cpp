// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "targets/containerlog.h"

#include "base/logging.h"
#include "shim/limitedlog.h"

#include <QFile>
#include <cerrno>
#include <unistd.h>

namespace slipway {
namespace {

constexpr qsizetype Beginning = 4'096;
constexpr int LooksBeforeGivingUp = 15;
constexpr qint64 Afterwards = 5'000; // ms

/** Writes what comes after the bytes that the file has already. */
class Appender
{
public:
    explicit Appender(const ContainerHandle &handle)
        : m_path(handle.log)
    {
        m_open = limited_log_open(&m_log, QFile::encodeName(m_path).constData(), handle.logLimit);
        if (!m_open) {
            m_error = errno;
            return;
        }
        m_log.at_least = true;
        m_before = m_log.size;
        m_leftOut = m_log.left_out;
        m_skip = limited_log_taken(&m_log);
        QFile file(m_path);
        if (m_skip != 0 && file.open(QIODevice::ReadOnly))
            m_known =
                file.read(m_log.mark < 0 ? Beginning : std::min<qint64>(Beginning, m_log.mark));
    }
    ~Appender() { limited_log_close(&m_log); }
    Q_DISABLE_COPY_MOVE(Appender)

    void take(QByteArray bytes)
    {
        if (m_compared < m_known.size())
            compare(bytes);
        const qint64 known = std::min<qint64>(std::max<qint64>(m_skip, 0), bytes.size());
        m_skip -= known;
        write(bytes.constData() + known, bytes.size() - known);
    }

    /** The engine's client wrote a complaint into the stream: nothing of this time counts. */
    void undo()
    {
        if (m_log.left_out == m_leftOut && m_log.size >= m_before)
            m_log.size = ftruncate(m_log.file, m_before) == 0 ? m_before : m_log.size;
        else
            limited_log_restart(&m_log); // the engine has it all, or what is left of it
    }
    [[nodiscard]] bool isGood() const { return m_open && m_error == 0; }
    [[nodiscard]] std::optional<qint64> leftOut() const
    {
        return m_log.left_out < 0 ? std::nullopt : std::optional<qint64>(m_log.left_out);
    }
    [[nodiscard]] Error error() const
    {
        return Error{.kind = ErrorKind::NoSpace,
                     .where = m_path,
                     .detail = qt_error_string(m_error),
                     .reason = QStringLiteral("disk.full")};
    }

private:
    /** Is this still what the file begins with? Else the engine has forgotten that, and gives the
     * newest that it has. */
    void compare(QByteArray &bytes)
    {
        const qsizetype count = std::min(m_known.size() - m_compared, bytes.size());
        if (m_skip >= 0 && bytes.startsWith(m_known.mid(m_compared, count))) {
            m_compared += count;
            return;
        }
        bytes.prepend(m_known.left(m_compared));
        m_known.clear();
        m_skip = 0;
        if (!limited_log_gap(&m_log))
            m_error = errno;
    }

    void write(const char *bytes, qint64 size)
    {
        // A gap would put every later byte in the wrong place: rather stop, and go on from the
        // file's length next time.
        if (m_error == 0 && size > 0 &&
            !limited_log_write(&m_log, bytes, static_cast<size_t>(size)))
            m_error = errno;
    }

    QString m_path;
    limited_log m_log{};
    bool m_open = false;
    int m_error = 0;
    qint64 m_before = 0;
    qint64 m_leftOut = 0;
    qint64 m_skip = 0; ///< bytes that are there already; -1: nobody knows how many
    QByteArray m_known;
    qsizetype m_compared = 0;
};

} // namespace

ContainerLog::ContainerLog(ContainerEngine &engine, ContainerHandle handle)
    : m_engine(engine)
    , m_handle(std::move(handle))
{
}

QStringList ContainerLog::engineOptions(const QString &program, qint64 logLimit)
{
    // The whole output is to be had from the engine until the job is cleaned up, whatever the
    // daemon's own default is.
    if (program == QLatin1StringView("podman"))
        return {QStringLiteral("--log-driver=k8s-file")};
    const auto option = [](const char *name, const QString &value) {
        return QStringLiteral("--log-opt=%1=%2").arg(QLatin1StringView(name), value);
    };
    // The engine's own words about each line are often longer than the line.
    constexpr int Files = 4;
    const bool limited = logLimit > 0;
    QStringList options{
        QStringLiteral("--log-driver=json-file"), option("mode", QStringLiteral("blocking")),
        option("max-size", limited ? QString::number(logLimit) : QStringLiteral("1024g"))};
    if (limited)
        options.append(option("max-file", QString::number(Files)));
    return options;
}

void ContainerLog::follow()
{
    // Its output ends a moment before the container does.
    if (m_following || (m_followedToEnd && !m_sinceEnd.hasExpired(Afterwards)))
        return;
    m_following = true;
    followOn();
}

QCoro::Task<void> ContainerLog::followOn()
{
    const auto self = shared_from_this();
    const Result<void> done = co_await read(true);
    m_following = false;
    m_followedToEnd = done.has_value();
    m_sinceEnd.start();
    // An engine that went away is said where its answer is missed; the log is followed again then.
    if (!done && done.error().kind == ErrorKind::NoSpace)
        qCWarning(lcEngine).noquote() << done.error().toString();
    else if (!done && done.error().kind != ErrorKind::Cancelled)
        qCDebug(lcEngine).noquote() << done.error().toString();
    if (whenRead)
        whenRead();
}

void ContainerLog::hurryFollower()
{
    if (m_received != m_receivedBefore)
        m_idleLooks = 0;
    m_receivedBefore = m_received;
    if (++m_idleLooks <= LooksBeforeGivingUp)
        return;
    m_stop.request_stop();
    m_stop = std::stop_source();
}

/** Also after a follower that ended well: engines end one early when they begin another file. */
QCoro::Task<Result<void>> ContainerLog::complete()
{
    return read(false);
}

QCoro::Task<Result<void>> ContainerLog::read(bool follow)
{
    const auto self = shared_from_this();
    const auto appender = std::make_shared<Appender>(m_handle);
    if (!appender->isGood())
        co_return appender->error();
    ToolRun run;
    run.args = {QStringLiteral("logs")};
    if (follow)
        run.args.append(QStringLiteral("--follow"));
    run.args.append(m_handle.container);
    run.limit = follow ? std::chrono::milliseconds(0) : std::chrono::minutes(10);
    run.oneStream = true;
    run.keepStreams = false;
    const std::stop_token stop = m_stop.get_token();
    run.output = [self, appender, stop](QByteArray bytes) {
        // Once ended, the file may be another's to go on with.
        if (stop.stop_requested())
            return;
        self->m_received += bytes.size();
        appender->take(std::move(bytes));
    };
    const Result<ToolAnswer> answer = co_await m_engine.run(std::move(run), stop);
    m_leftOut = appender->leftOut();
    if (!answer)
        co_return answer.error();
    if (!appender->isGood())
        co_return appender->error();
    if (answer->exitCode != 0) {
        appender->undo();
        co_return Error{.kind = ErrorKind::Unavailable,
                        .where = QStringLiteral("output of ") + m_handle.container,
                        .detail = QStringLiteral("the engine gave no output"),
                        .reason = QStringLiteral("engine.logs")};
    }
    co_return Result<void>();
}

} // namespace slipway
