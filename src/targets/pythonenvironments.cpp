// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "targets/pythonenvironments.h"

#include "base/secret.h"
#include "engine/tool.h"

#include <QCoroTimer>
#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#include <QTimer>
#include <memory>

namespace slipway {
namespace {

constexpr std::chrono::minutes InstallLimit{60};
constexpr std::chrono::milliseconds Pause{200};
constexpr qsizetype DigestLength = 32;
constexpr qsizetype DetailLength = 1'000;
const auto CompleteMark = QStringLiteral("/slipway-complete");

constexpr std::chrono::seconds VersionLimit{20};

/** The wanted Python if it really runs (a version switcher's stand-in may exist and fail), else
 * python3. */
QCoro::Task<QString> pythonOf(QString version)
{
    const QString wanted = QStringLiteral("python") + version.section(u'.', 0, 1);
    const QString program = version.isEmpty() ? QString() : findTool(wanted);
    if (!program.isEmpty()) {
        ToolRun run;
        run.program = program;
        run.args = {QStringLiteral("--version")};
        run.limit = VersionLimit;
        const Result<ToolAnswer> answer = co_await runTool(std::move(run));
        if (answer && answer->exitCode == 0)
            co_return program;
    }
    co_return findTool(QStringLiteral("python3"));
}

bool writeFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
}

} // namespace

PythonEnvironments::PythonEnvironments(QString folder)
    : m_folder(std::move(folder))
{
}

QString PythonEnvironments::digestOf(const QString &python, QStringList requirements)
{
    requirements.sort();
    const QByteArray text =
        (QFileInfo(python).canonicalFilePath() + u'\n' + requirements.join(u'\n')).toUtf8();
    return QString::fromLatin1(
        QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex().left(DigestLength));
}

QCoro::Task<Result<QString>> PythonEnvironments::provide(QStringList requirements,
                                                         QString pythonVersion, Output output,
                                                         std::stop_token stop)
{
    const QString python = co_await pythonOf(pythonVersion);
    if (python.isEmpty())
        co_return toolMissing(QStringLiteral("python3"));
    const QString digest = digestOf(python, requirements);
    const QString folder = m_folder + u'/' + digest;
    while (m_building.contains(digest)) {
        QTimer timer;
        timer.setSingleShot(true);
        timer.start(Pause);
        co_await qCoro(timer).waitForTimeout();
        if (stop.stop_requested())
            co_return Error{.kind = ErrorKind::Cancelled, .where = folder, .detail = {}};
    }
    if (QFileInfo::exists(folder + CompleteMark)) {
        output("The virtual environment is there already.\n");
        co_return folder;
    }
    m_building.insert(digest);
    const Result<void> built = co_await build(folder, python, requirements, output, stop);
    m_building.remove(digest);
    if (!built)
        co_return built.error();
    co_return folder;
}

/** Made in its final place, as its scripts name it; it counts only with the mark that is written
 * last. */
QCoro::Task<Result<void>> PythonEnvironments::build(QString folder, QString python,
                                                    QStringList requirements, Output output,
                                                    std::stop_token stop)
{
    QDir(folder).removeRecursively();
    QDir().mkpath(folder);
    const QString list = folder + QStringLiteral("/requirements.txt");
    const auto tail = std::make_shared<QByteArray>();
    // A key may come in two pieces.
    const auto stream = std::make_shared<RedactedStream>();
    const auto pass = [output, tail](const QByteArray &clean) {
        *tail = (*tail + clean).right(DetailLength);
        output(clean);
    };
    const auto log = [stream, pass](const QByteArray &bytes) { pass(stream->take(bytes)); };
    const QList<QStringList> steps{
        {python, QStringLiteral("-m"), QStringLiteral("venv"), folder},
        {folder + QStringLiteral("/bin/python"), QStringLiteral("-m"), QStringLiteral("pip"),
         QStringLiteral("install"), QStringLiteral("--disable-pip-version-check"),
         QStringLiteral("--no-input"), QStringLiteral("--progress-bar=off"),
         QStringLiteral("--requirement"), list}};
    output("Making a virtual environment.\n");
    for (const QStringList &step : steps) {
        // Creating it leaves other files alone, but not ours before it is there.
        if (step.contains(list) && !writeFile(list, requirements.join(u'\n').toUtf8() + '\n'))
            co_return Error{.kind = ErrorKind::NoSpace,
                            .where = list,
                            .detail = QStringLiteral("the file could not be written"),
                            .reason = QStringLiteral("disk.full")};
        ToolRun run;
        run.program = step.first();
        run.args = step.mid(1);
        run.limit = InstallLimit;
        run.output = log;
        run.env = {{QStringLiteral("PYTHONHOME"), QString()},
                   {QStringLiteral("PYTHONPATH"), QString()}};
        const Result<ToolAnswer> answer = co_await runTool(std::move(run), stop);
        pass(stream->rest());
        if (!answer)
            co_return answer.error();
        if (answer->exitCode != 0)
            co_return Error{
                .kind = ErrorKind::Unavailable,
                .where = QStringLiteral("virtual environment"),
                .detail = Redactor::clean(QString::fromUtf8(tail->trimmed().split('\n').last())),
                .reason = QStringLiteral("venv.failed")};
    }
    if (!writeFile(folder + CompleteMark, "1\n"))
        co_return Error{.kind = ErrorKind::NoSpace,
                        .where = folder,
                        .detail = QStringLiteral("the mark could not be written"),
                        .reason = QStringLiteral("disk.full")};
    co_return Result<void>();
}

} // namespace slipway
