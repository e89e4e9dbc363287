// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "presentation/jobs/newjobform.h"

#include "base/words.h"
#include "presentation/common/format.h"
#include "presentation/common/languagenews.h"
#include "usecases/jobfromtemplate.h"

namespace slipway {
namespace {
/** Typing a path should not read every folder on the way. */
constexpr auto ScanDelay = std::chrono::milliseconds(400);
const QString TemplateProject = QStringLiteral("jobs");
} // namespace

NewJobForm::NewJobForm(QObject *parent)
    : QObject(parent)
{
    connect(&LanguageNews::instance(), &LanguageNews::changed, this, [this] {
        Q_EMIT scanned();
        Q_EMIT problemChanged();
    });
    m_scanDelay.setSingleShot(true);
    m_scanDelay.setInterval(ScanDelay);
    connect(&m_scanDelay, &QTimer::timeout, this,
            [this] { QCoro::connect(scan(m_folder.trimmed(), m_scanGeneration), this, [] {}); });
}

NewJobForm::~NewJobForm()
{
    m_stop.request_stop();
}

void NewJobForm::setFolder(const QString &folder)
{
    if (m_folder == folder)
        return;
    m_folder = folder;
    ++m_scanGeneration;
    m_scan = {};
    m_scanned = false;
    m_scanning = false;
    if (!folder.trimmed().isEmpty())
        m_scanDelay.start();
    Q_EMIT changed();
    Q_EMIT scanned();
}

void NewJobForm::setEntryPoint(const QString &entryPoint)
{
    if (m_entryPoint == entryPoint)
        return;
    m_entryPoint = entryPoint;
    m_entryPointTyped = true;
    Q_EMIT changed();
}

QCoro::Task<void> NewJobForm::scan(QString folder, int generation)
{
    if (!m_session || folder.isEmpty())
        co_return;
    const QPointer<NewJobForm> guard(this);
    const std::shared_ptr<SourceReader> sources = m_session->services().sources;
    m_scanning = true;
    Q_EMIT scanned();
    const Result<FolderScan> found = co_await sources->scan(folder, false);
    if (!guard || generation != m_scanGeneration)
        co_return;
    m_scanning = false;
    m_scanned = found.has_value();
    m_scan = found.value_or(FolderScan());
    const bool proposes = m_entryPoint.isEmpty() && !m_entryPointTyped && !m_scan.scripts.isEmpty();
    if (proposes) {
        const QString script = m_scan.scripts.first();
        const QString program = script.endsWith(QLatin1StringView(".sh"))
                                    ? QStringLiteral("bash")
                                    : QStringLiteral("python");
        m_entryPoint = joinedWords({program, script});
    }
    Q_EMIT changed();
    Q_EMIT scanned();
    if (proposes)
        Q_EMIT entryPointProposed();
}

JobSource NewJobForm::source(const QStringList &entryPoint) const
{
    if (m_kind == QLatin1StringView("image"))
        return ImageSource{m_image.trimmed()};
    if (m_kind == QLatin1StringView("git"))
        return GitSource{.remote = m_remote.trimmed(),
                         .ref = m_ref.trimmed(),
                         .commit = {},
                         .entryPoint = entryPoint,
                         .buildContext = m_buildContext.trimmed(),
                         .dockerfile = m_dockerfile.trimmed(),
                         .baseImage = {}};
    return CodeSource{.folder = m_folder.trimmed(),
                      .artifact = {},
                      .entryPoint = entryPoint,
                      .buildContext = m_buildContext.trimmed(),
                      .dockerfile = m_dockerfile.trimmed(),
                      .baseImage = {}};
}

Result<NewJob> NewJobForm::job() const
{
    const std::optional<QStringList> entryPoint = splitWords(m_entryPoint);
    if (!entryPoint)
        return Error{.kind = ErrorKind::InvalidInput,
                     .where = QStringLiteral("create job"),
                     .detail = QStringLiteral("a quote is not closed"),
                     .reason = QStringLiteral("words.quote"),
                     .field = QStringLiteral("entryPoint")};
    NewJob wanted;
    wanted.entity = m_session ? m_session->entity() : EntityName();
    wanted.project = ProjectName(m_project.trimmed());
    wanted.name = m_name.trimmed();
    wanted.description = m_description.trimmed();
    wanted.source = source(*entryPoint);
    wanted.runtime = m_runtime.trimmed();
    const Result<void> checked = CreateJob::check(wanted);
    if (!checked)
        return checked.error();
    return wanted;
}

QString NewJobForm::proposedName() const
{
    const QStringList entryPoint = splitWords(m_entryPoint).value_or(QStringList());
    const bool empty = (m_kind == QLatin1StringView("image") && m_image.trimmed().isEmpty()) ||
                       (m_kind == QLatin1StringView("git") && m_remote.trimmed().isEmpty()) ||
                       (m_kind == QLatin1StringView("folder") && m_folder.trimmed().isEmpty());
    return empty ? QString() : defaultJobName(source(entryPoint));
}

QString NewJobForm::command() const
{
    const bool folder = m_kind == QLatin1StringView("folder");
    const bool image = m_kind == QLatin1StringView("image");
    QStringList words{QStringLiteral("slipwayctl"), QStringLiteral("job"),
                      QStringLiteral("create")};
    const auto add = [&words](const QString &flag, const QString &value) {
        if (!value.trimmed().isEmpty())
            words << flag << value.trimmed();
    };
    add(QStringLiteral("-p"), m_project);
    add(QStringLiteral("-n"), m_name);
    add(QStringLiteral("-d"), m_description);
    if (!image) {
        add(QStringLiteral("-E"), m_entryPoint);
        add(QStringLiteral("-r"), m_runtime);
        add(QStringLiteral("-b"), m_buildContext);
        add(QStringLiteral("-D"), m_dockerfile);
    }
    if (!folder && !image)
        add(QStringLiteral("-g"), m_ref);
    const QString place = folder ? m_folder : (image ? m_image : m_remote);
    words << (folder ? QStringLiteral("code") : m_kind) << place.trimmed();
    return joinedWords(words);
}

QString NewJobForm::folderSummary() const
{
    if (m_scanning)
        return tr("Reading the folder…");
    if (!m_scanned)
        return {};
    //: %1 a size such as 1.4 MB
    QString summary =
        tr("%n file(s), %1, will be uploaded.", nullptr, static_cast<int>(m_scan.files.size()))
            .arg(Format::bytes(m_scan.bytes));
    if (!m_scan.suspicious.isEmpty())
        summary += u' ' + tr("%n file(s) that look like secrets stay out unless you include them.",
                             nullptr, static_cast<int>(m_scan.suspicious.size()));
    if (!m_scan.refusedLinks.isEmpty())
        summary += u' ' + tr("%n link(s) that leave the folder stay out.", nullptr,
                             static_cast<int>(m_scan.refusedLinks.size()));
    return summary;
}

QString NewJobForm::suspiciousNames() const
{
    constexpr qsizetype Shown = 8;
    const QString names = m_suspicious.mid(0, Shown).join(QStringLiteral(", "));
    return m_suspicious.size() > Shown ? QString(names + QStringLiteral(", \u2026")) : names;
}

void NewJobForm::fillFromTemplate(const QString &id)
{
    if (m_submitting || !m_session)
        return;
    const Services &services = m_session->services();
    const Result<QList<JobTemplate>> all = services.templates->all();
    const Result<JobTemplate> chosen = all ? templateNamed(*all, id) : all.error();
    if (!chosen) {
        setError(chosen.error());
        return;
    }
    const NewJob job = jobFromTemplate(*chosen, services.settings->load().gitMirror);
    const auto &git = std::get<GitSource>(job.source);
    m_kind = QStringLiteral("git");
    m_remote = git.remote;
    m_ref.clear();
    m_buildContext = git.buildContext;
    m_dockerfile = git.dockerfile;
    m_entryPoint = joinedWords(git.entryPoint);
    m_entryPointTyped = true;
    m_name = job.name;
    m_description = job.description;
    if (m_project.trimmed().isEmpty())
        m_project = TemplateProject;
    setError(std::nullopt);
    Q_EMIT changed();
}

void NewJobForm::submit()
{
    run(SuspiciousFiles::Ask);
}

void NewJobForm::submitWithSuspicious(bool include)
{
    dismissSuspicious();
    run(include ? SuspiciousFiles::Include : SuspiciousFiles::LeaveOut);
}

void NewJobForm::dismissSuspicious()
{
    m_suspicious.clear();
    Q_EMIT suspiciousChanged();
}

void NewJobForm::cancel()
{
    m_stop.request_stop();
}

void NewJobForm::run(SuspiciousFiles decision)
{
    if (m_submitting || !m_session)
        return;
    const Result<NewJob> wanted = job();
    if (!wanted) {
        setError(wanted.error());
        return;
    }
    setError(std::nullopt);
    m_submitting = true;
    Q_EMIT submittingChanged();
    m_stop = std::stop_source();
    const Services &services = m_session->services();
    const CreateJob create(services.sources, services.artifacts, services.connection);
    QCoro::connect(create.run(*wanted, decision, m_stop.get_token()), this,
                   [this](const Result<CreateJobResult> &answer) { settle(answer); });
}

void NewJobForm::settle(const Result<CreateJobResult> &answer)
{
    m_submitting = false;
    Q_EMIT submittingChanged();
    if (!answer) {
        setError(answer.error());
        return;
    }
    if (const auto *found = std::get_if<SuspiciousFilesFound>(&answer.value())) {
        m_suspicious = found->paths;
        Q_EMIT suspiciousChanged();
        return;
    }
    const CreatedJob &made = std::get<CreatedJob>(answer.value());
    Q_EMIT created(made.ref.project.text(), made.ref.name);
}

void NewJobForm::setError(const std::optional<Error> &error)
{
    m_error = error;
    Q_EMIT problemChanged();
}

QVariantMap NewJobForm::fieldErrors() const
{
    if (!m_error || m_error->field.isEmpty() || isRetryable())
        return {};
    return {{m_error->field, ErrorText::describe(*m_error).text()}};
}

Problem NewJobForm::problem() const
{
    return m_error && (m_error->field.isEmpty() || isRetryable()) ? ErrorText::describe(*m_error)
                                                                  : Problem();
}

bool NewJobForm::isRetryable() const
{
    return m_error &&
           (m_error->kind == ErrorKind::Unavailable || m_error->kind == ErrorKind::Timeout ||
            m_error->kind == ErrorKind::RateLimited);
}

} // namespace slipway
