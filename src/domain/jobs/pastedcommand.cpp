// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "domain/jobs/pastedcommand.h"

#include "base/words.h"
#include "domain/jobs/job.h"

#include <QRegularExpression>

namespace slipway {
using namespace Qt::StringLiterals;
namespace {

using Kind = PastedCommand::Kind;

/** A flag that takes a value: the field it fills, or nothing when no field takes it. */
using Flags = QMap<QString, QString>;

const Flags &launchFlags()
{
    static const Flags flags{
        {u"-u"_s, u"uri"_s},
        {u"--uri"_s, u"uri"_s},
        {u"-j"_s, u"job"_s},
        {u"--job"_s, u"job"_s},
        {u"-d"_s, u"image"_s},
        {u"--docker-image"_s, u"image"_s},
        {u"-q"_s, u"queue"_s},
        {u"--queue"_s, u"queue"_s},
        {u"-p"_s, u"project"_s},
        {u"--project"_s, u"project"_s},
        {u"--name"_s, u"runName"_s},
        {u"-E"_s, u"entryPoint"_s},
        {u"-P"_s, u"priority"_s},
        {u"--entry-point"_s, u"entryPoint"_s},
        {u"-g"_s, u"ref"_s},
        {u"--priority"_s, u"priority"_s},
        {u"-D"_s, u"dockerfile"_s},
        {u"--git-version"_s, u"ref"_s},
        {u"-J"_s, u"name"_s},
        {u"--dockerfile"_s, u"dockerfile"_s},
        {u"--job-name"_s, u"name"_s},
        {u"--build-context"_s, u"buildContext"_s},
        {u"-e"_s, u""_s},
        {u"--entity"_s, u""_s},
        {u"-c"_s, u""_s},
        {u"--config"_s, u""_s},
        {u"-R"_s, u""_s},
        {u"--resource-args"_s, u""_s},
        {u"-r"_s, u""_s},
        {u"--resource"_s, u""_s},
        {u"-v"_s, u""_s},
        {u"--set-var"_s, u""_s},
        {u"-B"_s, u""_s},
        {u"--base-image"_s, u""_s},
        {u"--repository"_s, u""_s},
        {u"--project-queue"_s, u""_s},
    };
    return flags;
}

const Flags &createFlags()
{
    static const Flags flags{
        {u"-p"_s, u"project"_s},
        {u"--project"_s, u"project"_s},
        {u"-n"_s, u"name"_s},
        {u"--name"_s, u"name"_s},
        {u"-d"_s, u"description"_s},
        {u"--description"_s, u"description"_s},
        {u"-E"_s, u"entryPoint"_s},
        {u"--entry-point"_s, u"entryPoint"_s},
        {u"-r"_s, u"runtime"_s},
        {u"--runtime"_s, u"runtime"_s},
        {u"-g"_s, u"ref"_s},
        {u"--git-hash"_s, u"ref"_s},
        {u"-b"_s, u"buildContext"_s},
        {u"--build-context"_s, u"buildContext"_s},
        {u"-D"_s, u"dockerfile"_s},
        {u"--dockerfile"_s, u"dockerfile"_s},
        {u"-e"_s, u""_s},
        {u"--entity"_s, u""_s},
        {u"-a"_s, u""_s},
        {u"--alias"_s, u""_s},
        {u"-B"_s, u""_s},
        {u"--base-image"_s, u""_s},
    };
    return flags;
}

/** Of docker, podman and nerdctl: those that take no value. All others do. */
bool isSwitchOfRun(const QString &flag)
{
    static const QStringList switches{
        u"--rm"_s,          u"--detach"_s,         u"--interactive"_s,
        u"--tty"_s,         u"--privileged"_s,     u"--init"_s,
        u"--read-only"_s,   u"--no-healthcheck"_s, u"--oom-kill-disable"_s,
        u"--publish-all"_s, u"--quiet"_s};
    // -it, -d, -P: letters that take none can be written together.
    static const QRegularExpression letters(u"^-[ditPq]+$"_s);
    return switches.contains(flag) || letters.match(flag).hasMatch();
}

/** One line without prompts, with plain quotes and dashes. */
QString straightened(QString text)
{
    text.replace(QRegularExpression(u"[\\x{2018}\\x{2019}\\x{201b}]"_s), u"'"_s);
    text.replace(QRegularExpression(u"[\\x{201c}\\x{201d}\\x{201f}]"_s), u"\""_s);
    text.replace(QRegularExpression(u"(^|\\s)[\\x{2013}\\x{2014}](?=\\w)"_s), u"\\1--"_s);
    text.replace(QChar(0xa0), u' ');
    text.replace(QRegularExpression(u"[\\\\^`][ \\t]*(\\r?\\n|$)"_s), u" "_s);
    text.replace(QRegularExpression(u"[\\r\\n]+"_s), u" "_s);
    text.replace(QRegularExpression(u"^\\s*(\\$|>|#|%|!)\\s*(?=\\w)"_s), u""_s);
    return text.trimmed();
}

/** NAME=value and --flag=value without the value: it may be a key. */
QString shown(const QString &word)
{
    static const QRegularExpression assignment(u"^-{0,2}[A-Za-z_][\\w.-]*="_s);
    const auto match = assignment.match(word);
    return match.hasMatch() ? match.captured(0) + u"…"_s : word;
}

/** Takes the flags of `words`; what is no flag comes back. */
QStringList takeFlags(const QStringList &words, const Flags &flags, PastedCommand &found)
{
    QStringList places;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString flag = words[i].section(u'=', 0, 0);
        if (!words[i].startsWith(u'-')) {
            places.append(words[i]);
            continue;
        }
        const bool inside = words[i].contains(u'=');
        const bool valued = flags.contains(flag);
        const bool hasNext = i + 1 < words.size() && !words[i + 1].startsWith(u'-');
        if (!valued || (!inside && !hasNext)) {
            if (flags.value(flag) == u"queue"_s)
                found.fields[u"queue"_s] = u"default"_s; // as wandb reads a bare -q
            else
                found.leftOut.append(shown(words[i]));
            continue;
        }
        const QString value = inside ? words[i].section(u'=', 1) : words[++i];
        const QString field = flags.value(flag);
        if (field.isEmpty())
            found.leftOut.append(inside ? shown(words[i]) : flag + u' ' + shown(value));
        else
            found.fields[field] = value;
    }
    return places;
}

void readUri(PastedCommand &found, const QString &uri)
{
    const bool remote = isAllowedGitRemote(uri);
    found.fields[u"kind"_s] = remote ? u"git"_s : u"folder"_s;
    found.fields[remote ? u"remote"_s : u"folder"_s] = uri;
}

void readLaunch(const QStringList &words, PastedCommand &found)
{
    const QStringList places = takeFlags(words, launchFlags(), found);
    if (!places.isEmpty() && !found.fields.contains(u"uri"_s))
        found.fields[u"uri"_s] = places.first();
    for (const QString &place : places.mid(1))
        found.leftOut.append(shown(place));
    const JobRef job = JobRef::parse(found.fields.take(u"job"_s));
    const QString uri = found.fields.take(u"uri"_s);
    if (job.isValid()) {
        found.kind = Kind::Launch;
        if (!found.fields.contains(u"project"_s))
            found.fields[u"project"_s] = job.project.text();
        found.fields[u"jobEntity"_s] = job.entity.text();
        found.fields[u"jobProject"_s] = job.project.text();
        found.fields[u"job"_s] = job.name;
        found.fields[u"version"_s] = job.alias;
    } else if (found.fields.contains(u"image"_s)) {
        found.kind = Kind::NewJob;
        found.fields[u"kind"_s] = u"image"_s;
    } else if (!uri.isEmpty()) {
        found.kind = Kind::NewJob;
        readUri(found, uri);
    }
}

void readCreate(const QStringList &words, PastedCommand &found)
{
    const QStringList places = takeFlags(words, createFlags(), found);
    if (places.size() < 2)
        return;
    found.kind = Kind::NewJob;
    if (places[0] == u"image"_s) {
        found.fields[u"kind"_s] = u"image"_s;
        found.fields[u"image"_s] = places[1];
    } else {
        readUri(found, places[1]);
    }
    for (const QString &place : places.mid(2))
        found.leftOut.append(shown(place));
}

/** `docker run`: the image; its options belong into a queue's configuration. */
void readRun(const QStringList &words, PastedCommand &found)
{
    qsizetype i = 0;
    for (; i < words.size() && words[i].startsWith(u'-'); ++i) {
        if (words[i].contains(u'=') || isSwitchOfRun(words[i]) || i + 1 == words.size()) {
            found.leftOut.append(shown(words[i]));
            continue;
        }
        found.leftOut.append(words[i] + u' ' + shown(words[i + 1]));
        ++i;
    }
    if (i == words.size())
        return;
    found.kind = Kind::NewJob;
    found.fields[u"kind"_s] = u"image"_s;
    found.fields[u"image"_s] = words[i];
    for (const QString &word : words.mid(i + 1))
        found.leftOut.append(shown(word));
}

} // namespace

PastedCommand readPastedCommand(const QString &text)
{
    PastedCommand found;
    const std::optional<QStringList> all = splitWords(straightened(text));
    if (!all) {
        found.leftOut = {text.trimmed().left(200)};
        return found;
    }
    QStringList words = *all;
    static const QRegularExpression assignment(u"^[A-Za-z_]\\w*="_s);
    while (!words.isEmpty() &&
           (words.first() == u"sudo"_s || assignment.match(words.first()).hasMatch()))
        found.leftOut.append(shown(words.takeFirst()));
    const QString program = words.value(0).section(u'/', -1);
    const QString verb = words.value(1);
    const bool ours = program == u"wandb"_s || program == u"slipwayctl"_s;
    const bool engine = program == u"docker"_s || program == u"podman"_s || program == u"nerdctl"_s;
    if (ours && verb == u"launch"_s)
        readLaunch(words.mid(2), found);
    else if (ours && verb == u"job"_s && words.value(2) == u"create"_s)
        readCreate(words.mid(3), found);
    else if (engine && verb == u"run"_s)
        readRun(words.mid(2), found);
    else if (engine && verb == u"container"_s && words.value(2) == u"run"_s)
        readRun(words.mid(3), found);
    else
        for (const QString &word : std::as_const(words))
            found.leftOut.append(shown(word));
    return found;
}

} // namespace slipway
