// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "platform/detachedprocess.h"

#include "platform/descriptor.h"
#include "platform/systemerror.h"

#include <QFile>
#include <QProcessEnvironment>
#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <linux/close_range.h>
#include <memory>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <vector>

namespace slipway {
namespace {

constexpr int KeyDescriptor = 3;

/** Texts as the null-terminated array that execve wants. */
class TextArray
{
public:
    void append(const QByteArray &text) { m_texts.push_back(text); }
    char *const *data()
    {
        m_pointers.clear();
        for (QByteArray &text : m_texts)
            m_pointers.push_back(text.data());
        m_pointers.push_back(nullptr);
        return m_pointers.data();
    }

private:
    std::vector<QByteArray> m_texts;
    std::vector<char *> m_pointers;
};

TextArray environmentOf(const DetachedStart &start)
{
    QProcessEnvironment variables = QProcessEnvironment::systemEnvironment();
    for (const QString &name : start.withoutVariables)
        variables.remove(name);
    variables.remove(QStringLiteral("SLIPWAY_KEY_FD"));
    for (auto it = start.environment.cbegin(); it != start.environment.cend(); ++it)
        variables.insert(it.key(), it.value());
    if (start.key)
        variables.insert(QStringLiteral("SLIPWAY_KEY_FD"), QString::number(KeyDescriptor));
    TextArray texts;
    const QStringList lines = variables.toStringList();
    for (const QString &line : lines)
        texts.append(line.toLocal8Bit());
    return texts;
}

/** What the child tells before it becomes the program, or instead. */
struct Report
{
    pid_t pid = 0;
    int failure = 0; ///< errno
};

struct ChildPlan
{
    const char *program;
    char *const *arguments;
    char *const *environment;
    int nothing;
    int log;
    int key; ///< -1: none
    int report;
};

void tell(int pipe, pid_t pid, int failure)
{
    const Report report{pid, failure};
    // Nobody is left to hear of a failure here.
    [[maybe_unused]] const ssize_t written = ::write(pipe, &report, sizeof report);
}

/** Between fork and exec only async-signal-safe calls are allowed: other threads may hold locks. */
[[noreturn]] void becomeProgram(const ChildPlan &plan)
{
    ::setsid();
    const pid_t child = ::fork();
    if (child != 0) {
        if (child < 0)
            tell(plan.report, 0, errno);
        ::_exit(0);
    }
    // Descriptors move above 9 first, so that none is overwritten while 0 to 3 are put in place.
    const int report = ::fcntl(plan.report, F_DUPFD_CLOEXEC, 10);
    const int nothing = ::fcntl(plan.nothing, F_DUPFD_CLOEXEC, 10);
    const int log = ::fcntl(plan.log, F_DUPFD_CLOEXEC, 10);
    const int key = plan.key < 0 ? -1 : ::fcntl(plan.key, F_DUPFD_CLOEXEC, 10);
    ::dup2(nothing, 0);
    ::dup2(log, 1);
    ::dup2(log, 2);
    if (key >= 0)
        ::dup2(key, KeyDescriptor);
    ::syscall(SYS_close_range, key >= 0 ? KeyDescriptor + 1 : KeyDescriptor, ~0U,
              CLOSE_RANGE_CLOEXEC);
    struct sigaction plain = {};
    plain.sa_handler = SIG_DFL;
    for (const int number : {SIGPIPE, SIGINT, SIGTERM, SIGHUP, SIGCHLD})
        ::sigaction(number, &plain, nullptr);
    sigset_t none;
    ::sigemptyset(&none);
    ::sigprocmask(SIG_SETMASK, &none, nullptr);
    // The number is told now; success of execve closes the pipe, failure adds a second report.
    tell(report, ::getpid(), 0);
    ::execve(plan.program, plan.arguments, plan.environment);
    tell(report, ::getpid(), errno);
    ::_exit(127);
}

bool readReport(int pipe, Report &report)
{
    ssize_t n = 0;
    do {
        n = ::read(pipe, &report, sizeof report);
    } while (n < 0 && errno == EINTR);
    return n == ssize_t(sizeof report);
}

Result<std::pair<Descriptor, Descriptor>> makePipe(const QString &where)
{
    int ends[2];
    if (::pipe2(ends, O_CLOEXEC) != 0)
        return systemError(errno, where);
    // Result copies its value type; descriptors only move, hence the explicit pair.
    return std::pair<Descriptor, Descriptor>(Descriptor(ends[0]), Descriptor(ends[1]));
}

Result<Descriptor> pipeHolding(const Secret &key, const QString &where)
{
    auto ends = makePipe(where);
    if (!ends)
        return ends.error();
    const QByteArray &bytes = key.expose();
    // A pipe takes 4096 bytes at once without a reader; keys are far shorter.
    if (bytes.size() > 4096)
        return Error{ErrorKind::InvalidInput, where, QStringLiteral("The key is too long.")};
    if (::write(ends->second.number(), bytes.constData(), size_t(bytes.size())) != bytes.size())
        return systemError(errno, where);
    return std::move(ends->first);
}

} // namespace

Result<ProcessIdentity> startDetached(const DetachedStart &start)
{
    const QString where = QStringLiteral("start ") + start.program;
    const Descriptor nothing(::open("/dev/null", O_RDONLY | O_CLOEXEC));
    const Descriptor log(::open(QFile::encodeName(start.logFile).constData(),
                                O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600));
    if (!nothing.isOpen() || !log.isOpen())
        return systemError(errno, QStringLiteral("open ") + start.logFile);
    Descriptor key;
    if (start.key) {
        auto made = pipeHolding(*start.key, where);
        if (!made)
            return made.error();
        key = std::move(made.value());
    }
    auto news = makePipe(where);
    if (!news)
        return news.error();

    const QByteArray program = QFile::encodeName(start.program);
    TextArray arguments;
    arguments.append(program);
    for (const QString &argument : start.arguments)
        arguments.append(argument.toLocal8Bit());
    TextArray environment = environmentOf(start);
    const ChildPlan plan{program.constData(),  arguments.data(), environment.data(),
                         nothing.number(),     log.number(),     key.number(),
                         news->second.number()};
    const pid_t between = ::fork();
    if (between == 0)
        becomeProgram(plan);
    if (between < 0)
        return systemError(errno, where);
    while (::waitpid(between, nullptr, 0) < 0 && errno == EINTR) {
    }
    news->second.close();

    Report report;
    if (!readReport(news->first.number(), report))
        return Error{ErrorKind::Internal, where, QStringLiteral("The new process did not report.")};
    if (report.failure != 0)
        return systemError(report.failure, where);
    // Taken before the second read: afterwards a program that ends at once would be gone.
    const std::optional<ProcessIdentity> identity = ProcessIdentity::of(report.pid);
    Report failure;
    if (readReport(news->first.number(), failure))
        return systemError(failure.failure, where);
    // One that ended at once is never alive: whoever waits for it looks into its log.
    return identity.value_or(ProcessIdentity{report.pid, {}, 0});
}

} // namespace slipway
