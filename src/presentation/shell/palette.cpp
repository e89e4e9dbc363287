// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "presentation/shell/palette.h"

#include "presentation/common/languagenews.h"
#include "presentation/common/statuswords.h"
#include "presentation/jobs/jobwords.h"
#include "presentation/runs/runwords.h"
#include "presentation/shell/fuzzymatch.h"
#include "presentation/sweeps/sweepwords.h"

#include <QUrl>

namespace slipway {
namespace {

using Kind = PaletteEntry::Kind;
constexpr int MostRuns = 500;
constexpr int MostSweeps = 100;
constexpr qsizetype MostRows = 50;
constexpr qsizetype MostRecent = 5;

/** Pages and actions; names are translated in the context slipway::Palette. */
struct Fixed
{
    Kind kind;
    const char *name;
    const char *icon;
    const char *route;
    const char *command;
    const char *keys;
};
const Fixed FixedEntries[] = {
    {Kind::Command, QT_TRANSLATE_NOOP("slipway::Palette", "Launch a job"), "launch", "jobs", "",
     ""},
    {Kind::Command, QT_TRANSLATE_NOOP("slipway::Palette", "Create queue"), "plus", "queues/new", "",
     ""},
    {Kind::Command, QT_TRANSLATE_NOOP("slipway::Palette", "New job"), "plus", "jobs/new", "", ""},
    {Kind::Command, QT_TRANSLATE_NOOP("slipway::Palette", "Paste a command"), "terminal",
     "jobs?paste=1", "", ""},
    {Kind::Command, QT_TRANSLATE_NOOP("slipway::Palette", "Light appearance"), "sun", "",
     "lightAppearance", ""},
    {Kind::Command, QT_TRANSLATE_NOOP("slipway::Palette", "Dark appearance"), "moon", "",
     "darkAppearance", ""},
    {Kind::Command, QT_TRANSLATE_NOOP("slipway::Palette", "Sign out"), "external", "", "signOut",
     ""},
    {Kind::Place, QT_TRANSLATE_NOOP("slipway::Palette", "Overview"), "overview", "overview", "",
     "Ctrl+1"},
    {Kind::Place, QT_TRANSLATE_NOOP("slipway::Palette", "Jobs"), "job", "jobs", "", "Ctrl+2"},
    {Kind::Place, QT_TRANSLATE_NOOP("slipway::Palette", "Queues"), "queue", "queues", "", "Ctrl+3"},
    {Kind::Place, QT_TRANSLATE_NOOP("slipway::Palette", "Agents"), "agent", "agents", "", "Ctrl+4"},
    {Kind::Place, QT_TRANSLATE_NOOP("slipway::Palette", "Runs"), "run", "runs", "", "Ctrl+5"},
    {Kind::Place, QT_TRANSLATE_NOOP("slipway::Palette", "Sweeps"), "sweep", "sweeps", "", "Ctrl+6"},
    {Kind::Place, QT_TRANSLATE_NOOP("slipway::Palette", "Language and appearance"), "settings",
     "settings/general", "", "Ctrl+,"},
    {Kind::Place, QT_TRANSLATE_NOOP("slipway::Palette", "Connection settings"), "globe",
     "settings/connection", "", ""},
    {Kind::Place, QT_TRANSLATE_NOOP("slipway::Palette", "Use this hub from your terminal"),
     "terminal", "settings/terminal", "", ""},
    {Kind::Place, QT_TRANSLATE_NOOP("slipway::Palette", "Container engine"), "container",
     "settings/engine", "", ""},
    {Kind::Place, QT_TRANSLATE_NOOP("slipway::Palette", "About Slipway"), "info", "settings/about",
     "", ""},
};

QString encoded(const QString &part)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(part));
}

QList<PaletteEntry> fixedEntries()
{
    QList<PaletteEntry> all;
    for (const Fixed &one : FixedEntries)
        all.append({one.kind,
                    Palette::tr(one.name),
                    {},
                    QLatin1String(one.icon),
                    QLatin1String(one.route),
                    QLatin1String(one.command),
                    QLatin1String(one.name),
                    QLatin1String(one.keys)});
    return all;
}

void append(QList<PaletteEntry> &all, const QList<Queue> &queues)
{
    for (const Queue &queue : queues)
        all.append({Kind::Queue,
                    queue.name.text(),
                    StatusWords::of(queue.resource),
                    QStringLiteral("queue"),
                    QStringLiteral("queues/") + encoded(queue.name.text()),
                    {},
                    QStringLiteral("queue"),
                    {}});
}

void append(QList<PaletteEntry> &all, const QList<Job> &jobs)
{
    for (const Job &job : jobs)
        all.append({Kind::Job,
                    job.name,
                    job.project.text(),
                    QStringLiteral("job"),
                    JobWords::route(job.project.text(), job.name),
                    {},
                    QStringLiteral("job"),
                    {}});
}

void append(QList<PaletteEntry> &all, const QList<LaunchAgent> &agents)
{
    for (const LaunchAgent &agent : agents) {
        if (agent.status != AgentStatus::Killed)
            all.append({Kind::Agent,
                        agent.name.isEmpty() ? agent.id.text() : agent.name,
                        agent.hostname,
                        QStringLiteral("agent"),
                        QStringLiteral("agents"),
                        {},
                        QStringLiteral("agent"),
                        {}});
    }
}

void append(QList<PaletteEntry> &all, const QList<Run> &runs)
{
    for (const Run &run : runs)
        all.append({Kind::Run,
                    RunWords::name(run),
                    run.ref.project.text() + QStringLiteral("/") + run.ref.id.text(),
                    QStringLiteral("run"),
                    RunWords::route(run.ref),
                    {},
                    QStringLiteral("run"),
                    {}});
}

void append(QList<PaletteEntry> &all, const QList<Sweep> &sweeps, const DocumentReader &documents)
{
    for (const Sweep &sweep : sweeps)
        all.append({Kind::Sweep,
                    SweepWords::name(sweep, sweepFacts(documents, sweep.config)),
                    sweep.ref.project.text() + QStringLiteral("/") + sweep.ref.id,
                    QStringLiteral("sweep"),
                    SweepWords::route(sweep.ref),
                    {},
                    QStringLiteral("sweep"),
                    {}});
}

/** What the first letter leaves: nothing said is all. */
bool isWanted(QChar sign, Kind kind)
{
    return sign == u'>'   ? kind == Kind::Command
           : sign == u'@' ? kind == Kind::Queue
           : sign == u'#' ? kind == Kind::Run
                          : true;
}

} // namespace

Palette::Palette(QObject *parent)
    : KeyedListModel(parent)
{
    connect(&LanguageNews::instance(), &LanguageNews::changed, this, &Palette::find);
}

void Palette::setSession(Session *session)
{
    if (!followSession(m_session, session, this, &Palette::startOver))
        return;
    Q_EMIT sessionChanged();
    startOver();
}

void Palette::startOver()
{
    m_objects.clear();
    m_recent.clear();
    find();
}

void Palette::setTyped(const QString &typed)
{
    if (m_typed == typed)
        return;
    m_typed = typed;
    Q_EMIT typedChanged();
    find();
}

void Palette::open()
{
    setTyped({});
    find();
    load();
}

QCoro::Task<void> Palette::load()
{
    if (m_loading || !m_session || !m_session->isReady())
        co_return;
    const QPointer<Palette> self(this);
    const Services services = m_session->services();
    const EntityName entity = m_session->entity();
    m_loading = true;
    const Result<QList<Queue>> queues = co_await services.queues->queues(entity);
    const Result<QList<LaunchAgent>> agents = co_await services.agents->agents(entity);
    const Result<QList<Run>> runs = co_await services.runs->runs(entity, ProjectName(), MostRuns);
    Result<QList<Job>> jobs = QList<Job>();
    if (services.artifacts)
        jobs = co_await services.artifacts->jobs(entity, ProjectName());
    Result<QList<Sweep>> sweeps = QList<Sweep>();
    if (services.sweeps)
        sweeps = co_await services.sweeps->sweeps(entity, ProjectName(), MostSweeps);
    if (!self)
        co_return;
    m_loading = false;
    if (!m_session || m_session->entity() != entity ||
        m_session->services().queues != services.queues)
        co_return;
    const bool complete = queues && agents && runs && jobs && sweeps;
    if (complete) {
        m_objects.clear();
        append(m_objects, *queues);
        append(m_objects, *jobs);
        append(m_objects, *agents);
        append(m_objects, *runs);
        append(m_objects, *sweeps, *services.documents);
        find();
    }
    if (m_old == complete) {
        m_old = !complete;
        Q_EMIT oldChanged();
    }
}

void Palette::find()
{
    const QChar sign = m_typed.isEmpty() ? QChar() : m_typed[0];
    const bool signedText = sign == u'>' || sign == u'@' || sign == u'#';
    const QString wanted = signedText ? m_typed.mid(1) : m_typed;
    struct Found
    {
        PaletteEntry entry;
        int score = 0;
    };
    QList<Found> found;
    const QList<PaletteEntry> all = fixedEntries() + m_objects;
    for (const PaletteEntry &entry : all) {
        if (!isWanted(sign, entry.kind))
            continue;
        int score = std::max(fuzzyMatch(wanted, entry.name), fuzzyMatch(wanted, entry.note) - 50);
        // By the English word of a page or action; of an object only with its kind typed out.
        score = std::max(score, fuzzyMatch(wanted, entry.english + u' ' + entry.name) - 100);
        if (score < 0)
            continue;
        const qsizetype recent = m_recent.indexOf(keyOf(entry));
        found.append({entry, recent < 0 ? score : score + 2000 - int(recent)});
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const Found &one, const Found &other) { return one.score > other.score; });
    QList<PaletteEntry> rows;
    for (const Found &one : found.first(std::min(MostRows, found.size())))
        rows.append(one.entry);
    apply(rows);
}

void Palette::choose(int row)
{
    if (row < 0 || row >= rows().size())
        return;
    const PaletteEntry entry = rows()[row];
    m_recent.removeAll(keyOf(entry));
    m_recent.prepend(keyOf(entry));
    m_recent = m_recent.first(std::min(MostRecent, m_recent.size()));
    if (entry.command.isEmpty())
        Q_EMIT going(entry.route);
    else
        Q_EMIT commanded(entry.command);
}

QString Palette::keyOf(const PaletteEntry &entry) const
{
    return QString::number(int(entry.kind)) + u' ' + entry.route + u' ' + entry.command + u' ' +
           (entry.kind == Kind::Agent || entry.kind == Kind::Command ? entry.english + entry.name
                                                                     : QString());
}

QVariant Palette::data(const QModelIndex &index, int role) const
{
    const PaletteEntry *entry = at(index);
    if (!entry)
        return {};
    switch (role) {
    case NameRole:
        return entry->name;
    case NoteRole:
        return entry->note;
    case IconRole:
        return entry->icon;
    case KeysRole:
        return entry->keys;
    case SectionRole:
        switch (entry->kind) {
        case Kind::Command:
            return tr("Action");
        case Kind::Place:
            return tr("Page");
        case Kind::Queue:
            return tr("Queue");
        case Kind::Job:
            return tr("Job");
        case Kind::Run:
            return tr("Run");
        case Kind::Agent:
            return tr("Agent");
        case Kind::Sweep:
            return tr("Sweep");
        }
        return {};
    case SpokenRole:
    case Qt::DisplayRole: {
        const QString section = data(index, SectionRole).toString();
        if (entry->note.isEmpty())
            //: Spoken row of the command palette: name, kind
            return tr("%1, %2").arg(entry->name, section);
        //: Spoken row of the command palette: name, kind, where it is
        return tr("%1, %2, %3").arg(entry->name, section, entry->note);
    }
    default:
        return {};
    }
}

QHash<int, QByteArray> Palette::roleNames() const
{
    return {{NameRole, "name"}, {NoteRole, "note"},       {IconRole, "iconName"},
            {KeysRole, "keys"}, {SectionRole, "section"}, {SpokenRole, "spoken"}};
}

} // namespace slipway
