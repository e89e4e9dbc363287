// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "targets/containerlog.h"

#include "base/logging.h"

namespace slipway {
namespace {

/** Writes what comes after the bytes that the file has already. */
class Appender
{
public:
    explicit Appender(const QString &path)
        : m_file(path)
    {
        if (m_file.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered)) {
            m_file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
            m_before = m_file.size();
            m_skip = m_before;
        }
    }

    void take(const QByteArray &bytes)
    {
        const qsizetype known = std::min<qint64>(m_skip, bytes.size());
        m_skip -= known;
        const QByteArray fresh = bytes.mid(known);
        // A gap would put every later byte in the wrong place: rather stop, and go on from the
        // file's length next time.
        if (m_good && !fresh.isEmpty() && m_file.write(fresh) != fresh.size())
            m_good = false;
    }

    /** The engine's client wrote a complaint into the stream: nothing of this time counts. */
    void undo() { m_file.resize(m_before); }
    [[nodiscard]] bool isGood() const { return m_good && m_file.isOpen(); }
    [[nodiscard]] QString errorString() const { return m_file.errorString(); }

private:
    QFile m_file;
    qint64 m_before = 0;
    qint64 m_skip = 0;
    bool m_good = true;
};

} // namespace

ContainerLog::ContainerLog(ContainerEngine &engine, QString container, QString file)
    : m_engine(engine)
    , m_container(std::move(container))
    , m_path(std::move(file))
{
}

void ContainerLog::follow()
{
    if (m_following)
        return;
    m_following = true;
    followOn();
}

QCoro::Task<void> ContainerLog::followOn()
{
    const auto self = shared_from_this();
    const Result<void> done = co_await read(true);
    m_following = false;
    // An engine that went away is said where its answer is missed; the log is followed again then.
    if (!done && done.error().kind == ErrorKind::NoSpace)
        qCWarning(lcEngine).noquote() << done.error().toString();
    else if (!done && done.error().kind != ErrorKind::Cancelled)
        qCDebug(lcEngine).noquote() << done.error().toString();
}

QCoro::Task<Result<void>> ContainerLog::complete()
{
    return read(false);
}

QCoro::Task<Result<void>> ContainerLog::read(bool follow)
{
    const auto self = shared_from_this();
    const auto appender = std::make_shared<Appender>(m_path);
    if (!appender->isGood())
        co_return Error{.kind = ErrorKind::NoSpace,
                        .where = m_path,
                        .detail = appender->errorString(),
                        .reason = QStringLiteral("disk.full")};
    ToolRun run;
    run.args = {QStringLiteral("logs")};
    if (follow)
        run.args.append(QStringLiteral("--follow"));
    run.args.append(m_container);
    run.limit = follow ? std::chrono::milliseconds(0) : std::chrono::minutes(10);
    run.oneStream = true;
    run.keepStreams = false;
    const std::stop_token stop = m_stop.get_token();
    run.output = [appender, stop](QByteArray bytes) {
        // Once ended, the file may be another's to go on with.
        if (!stop.stop_requested())
            appender->take(bytes);
    };
    const Result<ToolAnswer> answer = co_await m_engine.run(std::move(run), stop);
    if (!answer)
        co_return answer.error();
    if (!appender->isGood())
        co_return Error{.kind = ErrorKind::NoSpace,
                        .where = m_path,
                        .detail = appender->errorString(),
                        .reason = QStringLiteral("disk.full")};
    if (answer->exitCode != 0) {
        appender->undo();
        co_return Error{.kind = ErrorKind::Unavailable,
                        .where = QStringLiteral("output of ") + m_container,
                        .detail = QStringLiteral("the engine gave no output"),
                        .reason = QStringLiteral("engine.logs")};
    }
    co_return Result<void>();
}

} // namespace slipway
