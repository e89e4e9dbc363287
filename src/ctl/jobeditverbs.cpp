// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "ctl/jsonviews.h"
#include "ctl/verbs.h"
#include "usecases/copyjob.h"
#include "usecases/editjob.h"

#include <QRegularExpression>
#include <functional>
#include <optional>

namespace slipway::ctl {
namespace {

struct EditFlags
{
    std::string job;
    std::string name;
    std::optional<std::string> description;
    std::vector<std::string> add;
    std::vector<std::string> remove;
    bool yes = false;
};

struct CopyFlags
{
    std::string from;
    std::string to;
    std::string fromHost;
    bool allVersions = false;
};

int badReference(const Context &context)
{
    return context.console->usage(QStringLiteral("A job is named as entity/project/name:alias."));
}

/** Whether the text names a version and not the job alone. */
bool namesVersion(const QString &reference)
{
    return reference.section(u'/', -1).contains(u':');
}

QCoro::Task<int> versions(Context context, EditFlags flags)
{
    const JobRef ref = JobRef::parse(text(flags.job));
    if (!ref.isValid())
        co_return badReference(context);
    const Result<Server> server = co_await context.composition->connect(context.host);
    if (!server)
        co_return context.fail(server.error());
    const Result<Job> job = co_await server->services->artifacts->versions(ref);
    if (!job)
        co_return context.fail(job.error());
    QList<QStringList> rows;
    for (const JobVersion &version : job->versions)
        rows.append({QStringLiteral("v%1").arg(version.index), timeText(version.createdAt),
                     version.aliases.join(QStringLiteral(", "))});
    context.console->table(
        toJson(*job),
        {QStringLiteral("VERSION"), QStringLiteral("CREATED"), QStringLiteral("ALIASES")}, rows,
        QStringLiteral("No versions found."));
    co_return Done;
}

using Change = std::function<QCoro::Task<Result<void>>(const EditJob &, JobRef)>;

/** One change of one job; `json` gets the job's name, `said` is the line for people. */
QCoro::Task<int> change(Context context, JobRef ref, Change what, Json json, QString said)
{
    if (!ref.isValid())
        co_return badReference(context);
    const Result<Server> server = co_await context.composition->connect(context.host);
    if (!server)
        co_return context.fail(server.error());
    const EditJob edit(server->services->artifacts);
    const Result<void> changed = co_await what(edit, ref);
    if (!changed)
        co_return context.fail(changed.error());
    json["job"] = utf8(ref.toString());
    context.console->result(json, said);
    co_return Done;
}

QCoro::Task<int> alias(Context context, EditFlags flags)
{
    if (flags.add.empty() && flags.remove.empty())
        co_return context.console->usage(QStringLiteral("Say --add ALIAS or --remove ALIAS."));
    const QStringList add = texts(flags.add);
    const QStringList removed = texts(flags.remove);
    const JobRef ref = JobRef::parse(text(flags.job));
    const Change what = [add, removed](const EditJob &edit, JobRef job) {
        return edit.changeAliases(job, add, removed);
    };
    const Json json{{"added", listOf(add)}, {"removed", listOf(removed)}};
    const QString said = QStringLiteral("Changed the aliases of %1.").arg(ref.toString());
    co_return co_await change(context, ref, what, json, said);
}

QCoro::Task<int> edit(Context context, EditFlags flags)
{
    if (!flags.description)
        co_return context.console->usage(QStringLiteral("Say --description TEXT."));
    const QString description = text(*flags.description);
    const JobRef ref = JobRef::parse(text(flags.job));
    const Change what = [description](const EditJob &editing, JobRef job) {
        return editing.describe(job, description);
    };
    const Json json{{"description", utf8(description)}};
    const QString said = QStringLiteral("Changed the description of %1.").arg(ref.toString());
    co_return co_await change(context, ref, what, json, said);
}

QCoro::Task<int> rename(Context context, EditFlags flags)
{
    const QString name = text(flags.name);
    const JobRef ref = JobRef::parse(text(flags.job));
    const Change what = [name](const EditJob &edit, JobRef job) { return edit.rename(job, name); };
    const Json json{{"name", utf8(name)}};
    const QString said =
        QStringLiteral("Renamed %1 to %2. Items that wait still have the old name.")
            .arg(ref.name, name);
    co_return co_await change(context, ref, what, json, said);
}

QCoro::Task<int> remove(Context context, EditFlags flags)
{
    const QString reference = text(flags.job);
    const bool one = namesVersion(reference);
    const JobRef ref = JobRef::parse(reference);
    if (!ref.isValid())
        co_return badReference(context);
    const QString what = one ? QStringLiteral("the version %1").arg(ref.toString())
                             : QStringLiteral("the job %1 with all its versions").arg(reference);
    if (!flags.yes) {
        if (!Console::isInteractive())
            co_return context.console->usage(
                QStringLiteral("This deletes %1. Say --yes to do so.").arg(what));
        if (!context.console->confirm(QStringLiteral("Delete %1?").arg(what), false))
            co_return Failed;
    }
    const Change deletion = [one](const EditJob &edit, JobRef job) {
        return one ? edit.removeVersion(job) : edit.removeJob(job);
    };
    const Json json{{"deleted", true}};
    const QString said = QStringLiteral("Deleted %1.").arg(what);
    co_return co_await change(context, ref, deletion, json, said);
}

/** "https://host/entity/project/name:alias" as the server's address and the rest. */
std::pair<QString, QString> splitAddress(const QString &reference)
{
    static const QRegularExpression form(QStringLiteral("\\A(https?://[^/]+)/(.*)\\z"));
    const auto match = form.match(reference);
    return match.hasMatch() ? std::pair(match.captured(1), match.captured(2))
                            : std::pair(QString(), reference);
}

QCoro::Task<int> copy(Context context, CopyFlags flags)
{
    const auto [address, source] = splitAddress(text(flags.from));
    const QString target = text(flags.to);
    JobCopyRequest request;
    request.allVersions = flags.allVersions;
    request.from = JobRef::parse(source);
    // entity/project is enough: the job keeps its name.
    const bool named = target.count(u'/') > 1;
    request.to = JobRef::parse(named ? target : QString(target + QStringLiteral("/any")));
    if (!named)
        request.to.name.clear();
    if (!request.from.isValid() || request.to.entity.isEmpty())
        co_return badReference(context);
    const Result<Server> to = co_await context.composition->connect(context.host);
    if (!to)
        co_return context.fail(to.error());
    const QString fromHost = flags.fromHost.empty() ? address : text(flags.fromHost);
    Result<Server> from = *to;
    if (!fromHost.isEmpty())
        from = co_await context.composition->connect(fromHost);
    if (!from)
        co_return context.fail(from.error());
    const CopyJob copying(from->services->artifacts, from->services->connection,
                          to->services->artifacts, to->services->connection);
    context.ending->take(); // an upload given up in order leaves no half artifact
    const auto progress = [console = context.console](const JobCopyProgress &state) {
        if (state.stage == JobCopyProgress::Stage::Downloading)
            console->say(QStringLiteral("Copying v%1 (%2 of %3)")
                             .arg(state.version)
                             .arg(state.done + 1)
                             .arg(state.total));
    };
    const Result<QList<CreatedJob>> made =
        co_await copying.run(request, progress, context.ending->token());
    if (!made)
        co_return context.fail(made.error());
    Json versionsMade = Json::array();
    int fresh = 0;
    for (const CreatedJob &each : *made) {
        fresh += each.change == JobChange::Unchanged ? 0 : 1;
        versionsMade.push_back(
            Json{{"aliases", listOf(each.aliases)}, {"new", each.change != JobChange::Unchanged}});
    }
    const QString name = made->last().ref.toString();
    context.console->result(
        Json{{"job", utf8(name)}, {"versions", versionsMade}},
        QStringLiteral("Copied %1 of %2 versions to %3.").arg(fresh).arg(made->size()).arg(name));
    co_return Done;
}

} // namespace

void addJobEditVerbs(CLI::App &group, Invocation &invocation)
{
    auto flags = std::make_shared<EditFlags>();
    const auto add = [&](const char *name, const char *description,
                         QCoro::Task<int> (*verb)(Context, EditFlags)) {
        CLI::App *app = addServerVerb(group, invocation, name, description,
                                      [flags, verb](Context c) { return verb(c, *flags); });
        app->add_option("JOB", flags->job, "entity/project/name:alias")->required();
        return app;
    };
    add("versions", "show the versions of a job", versions);
    CLI::App *aliases = add("alias", "give aliases to a version, or take them away", alias);
    aliases->add_option("-a,--add", flags->add, "alias to give; may be repeated")
        ->allow_extra_args(false);
    aliases->add_option("-r,--remove", flags->remove, "alias to take; may be repeated")
        ->allow_extra_args(false);
    add("edit", "change what is said about a version", edit)
        ->add_option("-d,--description", flags->description, "description; may be empty");
    add("rename", "give a job another name", rename)
        ->add_option("NAME", flags->name, "the new name")
        ->required();
    add("delete", "delete a version (name:alias) or a job with all versions (name)", remove)
        ->add_flag("-y,--yes", flags->yes, "do not ask");

    auto copyFlags = std::make_shared<CopyFlags>();
    CLI::App *copies = addServerVerb(group, invocation, "copy",
                                     "copy a job with its code, also from another server",
                                     [copyFlags](Context c) { return copy(c, *copyFlags); });
    copies
        ->add_option("FROM", copyFlags->from,
                     "entity/project/name:alias, also with https://HOST/ before it")
        ->required();
    copies->add_option("TO", copyFlags->to, "entity/project or entity/project/name")->required();
    copies->add_option("--from-host", copyFlags->fromHost, "the server that has it");
    copies->add_flag("--all-versions", copyFlags->allVersions, "not only the one that is named");
}

} // namespace slipway::ctl
