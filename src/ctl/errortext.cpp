// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "ctl/errortext.h"

#include "usecases/reasons.h"

#include <QHash>

namespace slipway::ctl {
namespace {

/** Sentences by Error::reason: what is wrong, and what to do next. */
const QHash<QString, QString> &sentences()
{
    using namespace slipway::reasons;
    const auto text = [](const char *sentence) { return QString::fromUtf8(sentence); };
    static const QHash<QString, QString> all{
        {ServerUnreachable, text("The server does not answer. Check its address; the local hub is "
                                 "started with \"slipwayctl hub start\".")},
        {ServerUnknownHost, text("The server's host name is not known. Check the address.")},
        {ServerTimeout, text("The server did not answer in time. Try again.")},
        {ServerTls, text("The encrypted connection could not be made. Check the server's "
                         "certificate.")},
        {ServerRedirect, text("The server answers from another address. Try https instead of "
                              "http.")},
        {ServerPlainHttp, text("An API key is not sent unencrypted to another computer. Use the "
                               "server's https:// address.")},
        {ServerNotWandb, text("What answers there is no W&B server. Check the address.")},
        {ServerFailed, text("The server failed. Try again, and look into its log if it stays.")},
        {ServerBusy, text("The server is busy. Try again in a while.")},
        {ServerLost, text("The connection broke off. Try again.")},
        {ServerLacksFeature, text("This server cannot do that.")},
        {ServerRefused, text("The server refuses.")},
        {ServerNoSpace, text("The server's disk is full.")},
        {ServerAddress, text("The server's address must begin with http:// or https://.")},
        {KeyRefused, text("The API key was refused. Sign in again with \"slipwayctl login\".")},
        {KeyNone, text("There is no API key for this server. Sign in with \"slipwayctl login "
                       "--host URL\", or set WANDB_API_KEY.")},
        {KeyEmpty, text("No API key was given.")},
        {KeyTooShort, text("An API key has at least 40 characters.")},
        {KeyCharacter, text("The API key holds a character that no key has.")},
        {KeyringMissing, text("This computer has no key store that answers.")},
        {KeyringDenied, text("The key store stayed locked.")},
        {Forbidden, text("This key is not allowed to do that.")},
        {ProjectNotFound, text("There is no such project, or this key cannot see it.")},
        {ProjectEmpty, text("A project is needed: use --project.")},
        {ProjectName, text("The project's name is too long or holds a character that is not "
                           "allowed.")},
        {QueueNotFound, text("There is no such queue. \"slipwayctl queue list\" shows all.")},
        {QueueNameTaken, text("A queue of that name exists already. Choose another name.")},
        {QueueNameEmpty, text("The queue needs a name.")},
        {QueueNameTooLong, text("A queue's name has at most 64 characters.")},
        {QueueNameCharacter, text("The queue's name holds a character that is not allowed.")},
        {QueueResourceUnknown, text("Say where jobs run: --resource local-container or "
                                    "local-process.")},
        {QueueMissing, text("Say which queue: --queue NAME.")},
        {QueueNoPriorities, text("This queue has no priorities. Launch without --priority.")},
        {ItemNotFound, text("There is no such item.")},
        {ItemTaken, text("An agent has this item now.")},
        {ItemOver, text("The item has ended already.")},
        {ItemNotOver, text("The item has not ended yet. Stop it first, or wait for its end.")},
        {ItemBetween, text("An agent has just taken the item. Try again in a moment.")},
        {RunNotFound, text("There is no such run, or this key cannot see it.")},
        {RunOver, text("The run has ended already.")},
        {JobNotFound, text("There is no such job. \"slipwayctl job list\" shows all.")},
        {JobUnreadable, text("This job cannot be understood.")},
        {JobMissing, text("Say what to launch: --job entity/project/name:alias, or "
                          "--docker-image.")},
        {JobNameCharacter, text("A job's name has letters, digits, \"-\", \"_\" and \".\", at "
                                "most 128.")},
        {JobImage, text("That is no image name.")},
        {JobRemote, text("A git address begins with https:// or ssh://, or is user@host:path. It "
                         "holds no password: git's credential helper keeps that.")},
        {JobGitRef, text("That is no branch, tag or commit.")},
        {JobFolder, text("There is no such folder.")},
        {JobFolderEmpty, text("The folder holds nothing to upload.")},
        {JobEntryPointEmpty, text("Say how to start the program: --entry-point \"python "
                                  "train.py\".")},
        {JobEntryPointMissing, text("The program is not there. Check --entry-point.")},
        {JobPathOutside, text("A path leaves the source.")},
        {JobDockerfileMissing, text("The Dockerfile is not there. Check --dockerfile.")},
        {JobContextMissing, text("The build context is not there. Check --build-context.")},
        {JobInput, text("The job does not take these values:")},
        {JobInputFile, text("Only .json, .yaml and .yml files inside the job can be changed, each "
                            "by an object with what differs.")},
        {JobEntityMissing, text("This server does not know the job's entity. Copy the job from the "
                                "server that has it: \"slipwayctl job copy "
                                "https://HOST/ENTITY/PROJECT/JOB ENTITY/PROJECT\", with an entity "
                                "and a project of this one.")},
        {JobTemplateMissing, text("There is no such template. \"slipwayctl job templates\" shows "
                                  "all.")},
        {JobAlias, text("An alias has 1 to 128 characters and none of \"/\" and \":\". \"latest\" "
                        "and version numbers are the server's.")},
        {JobNameTaken, text("A job of that name exists already. Choose another name.")},
        {JobRuntime, text("A Python version looks like 3.11.")},
        {FileDamaged, text("A downloaded file is damaged. Try again.")},
        {FileUnreadable, text("A file cannot be read.")},
        {FileUnwritable, text("A file cannot be written.")},
        {FileOutside, text("The artifact holds a path that leaves its folder; nothing was "
                           "written there.")},
        {JsonSyntax, text("That is not JSON.")},
        {JsonNotObject, text("A JSON object ({...}) is expected.")},
        {QStringLiteral("slipwayctl.missing"), text("The program slipwayctl was not found.")},
        {QStringLiteral("hub.ended"), text("The hub ended before it was ready. Its log says why:")},
        {QStringLiteral("hub.slow"), text("The hub did not get ready within 30 seconds.")},
        {QStringLiteral("hub.notRunning"), text("The hub of this computer does not run. Start it "
                                                "with \"slipwayctl hub start\".")},
        {QStringLiteral("server.none"), text("Which server? Use --host URL, sign in with "
                                             "\"slipwayctl login\", or start the hub of this "
                                             "computer with \"slipwayctl hub start\".")},
        {QStringLiteral("agent.ended"), text("The agent ended before it was ready. Its log says "
                                             "why:")},
        {QStringLiteral("agent.slow"), text("The agent did not get ready within a minute.")},
        {QStringLiteral("agent.nameTaken"), text("An agent of this name runs already, for another "
                                                 "server or other queues. Choose another with "
                                                 "--name.")},
        {QStringLiteral("agent.notFound"), text("There is no such agent. \"slipwayctl agent "
                                                "list\" shows all.")},
        {QStringLiteral("agent.running"), text("An agent of this name runs already on this "
                                               "computer.")},
        {QStringLiteral("queue.missing"), text("There is no such queue. \"slipwayctl queue "
                                               "list\" shows all.")},
        {QStringLiteral("queue.none"), text("Say which queue: --queue NAME.")},
        {QStringLiteral("engine.missing"), text("No container engine is installed. Install one, "
                                                "for example with \"sudo apt install "
                                                "docker.io\".")},
        {QStringLiteral("engine.notRunning"), text("The container engine does not run. Start it, "
                                                   "for example with \"sudo systemctl start "
                                                   "docker\".")},
        {QStringLiteral("engine.noPermission"), text("You may not use the container engine. Add "
                                                     "yourself to its group: \"sudo usermod -aG "
                                                     "docker $USER\", then sign in again.")},
        {QStringLiteral("source.tooManyFiles"),
         text("The folder has too many files to be listed. Name those that do not belong to the "
              "job, such as data and results, in a file .wandbignore (one pattern a line).")},
        {QStringLiteral("source.folderMissing"),
         text("The folder is not there, is a link or cannot be read. Name another, or see to its "
              "permissions.")},
        {QStringLiteral("git.schemeForbidden"),
         text("The repository, or a submodule of it, has an address that is not allowed. Use "
              "https:// or ssh://, without a password.")},
        {QStringLiteral("git.refForbidden"), text("That is no branch, tag or commit. Check "
                                                  "--git-hash.")},
        {QStringLiteral("git.refMissing"), text("The repository has no such branch, tag or commit. "
                                                "Check --git-hash.")},
        {QStringLiteral("git.failed"), text("Git could not fetch the repository. Try \"git "
                                            "ls-remote\" with its address, which also shows "
                                            "whether a sign-in is missing.")},
        {QStringLiteral("build.contextUnreadable"),
         text("A file of the build context cannot be read. See to its permissions, or leave it out "
              "with .wandbignore.")},
        {QStringLiteral("build.contextMissing"), text("The build context is not in the source. "
                                                      "Check --build-context.")},
        {QStringLiteral("build.dockerfileMissing"), text("The Dockerfile is not in the source. "
                                                         "Check --dockerfile.")},
        {QStringLiteral("build.baseImage"), text("The base image has no name that engines take. "
                                                 "Check --base-image.")},
        {QStringLiteral("build.baseImageMissing"),
         text("The base image could not be fetched. Check its name, and that the registry "
              "answers.")},
        {QStringLiteral("build.pythonVersion"), text("A Python version looks like 3.11.")},
        {QStringLiteral("disk.full"), text("The disk is full. Make room and try again.")},
        {QStringLiteral("venv.failed"), text("The job's Python environment could not be made. The "
                                             "lines above say why.")},
        {QStringLiteral("config.keyTwice"), text("The configuration file has a key twice. Remove "
                                                 "one of them.")},
        {QStringLiteral("image.notFound"), text("The image was not found. Check its name.")},
        {QStringLiteral("image.inUse"), text("The engine keeps the image, because something is "
                                             "made from it.")},
        {QStringLiteral("engine.failed"), text("The container engine refused.")},
        {QStringLiteral("build.failed"), text("The image could not be built. The lines above say "
                                              "why.")},
        {QStringLiteral("build.noBuilder"), text("Nothing here builds images. Set builder.type: "
                                                 "docker in launch-config.yaml.")},
        {QStringLiteral("build.kaniko"), text("Images are not built with kaniko here. Set "
                                              "builder.type: docker in launch-config.yaml.")},
        {QStringLiteral("build.certificates"), text("The extra certificates cannot be used. Check "
                                                    "builder.slipway.ca-certificates in "
                                                    "launch-config.yaml.")},
        {QStringLiteral("build.secretNeedsMounts"), text("A password would be left in the image. "
                                                         "Install docker's buildx plug-in, or use "
                                                         "podman.")},
        {QStringLiteral("build.workdir"), text("Set builder.slipway.workdir in launch-config.yaml "
                                               "to an absolute path.")},
        {QStringLiteral("registry.unauthorized"), text("The registry did not accept the sign-in. "
                                                       "Sign in with \"docker login\".")},
        {QStringLiteral("registry.unreachable"), text("The registry does not answer. Check "
                                                      "builder.destination in "
                                                      "launch-config.yaml.")},
        {QStringLiteral("registry.tls"), text("The connection to the registry is not trusted. Give "
                                              "its certificate to the container engine.")},
        {QStringLiteral("registry.name"), text("The registry takes no image of this name. Check "
                                               "builder.destination in launch-config.yaml.")},
        {QStringLiteral("registry.failed"), text("The image could not be pushed.")},
        {QStringLiteral("tool.missing"), text("A program that this needs is not installed.")},
        {QStringLiteral("tool.timeout"), text("A program did not end in time.")},
        {QStringLiteral("config.syntax"), text("The configuration file cannot be read.")},
        {QStringLiteral("config.key"), text("The configuration file has a key that is not "
                                            "known.")},
        {QStringLiteral("config.value"), text("The configuration has a value that does not "
                                              "fit.")},
    };
    return all;
}

QString byKind(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::NoSpace:
        return QStringLiteral("The disk is full. Make room and try again.");
    case ErrorKind::Unavailable:
        return QStringLiteral("It cannot be reached now. Try again.");
    case ErrorKind::Timeout:
        return QStringLiteral("It took too long.");
    case ErrorKind::Unauthenticated:
        return QStringLiteral("The API key was refused.");
    case ErrorKind::Forbidden:
        return QStringLiteral("That is not allowed.");
    case ErrorKind::NotFound:
        return QStringLiteral("It was not found.");
    case ErrorKind::Protocol:
        return QStringLiteral("The answer makes no sense.");
    default:
        return {};
    }
}

} // namespace

QString errorText(const Error &error)
{
    QString sentence = sentences().value(error.reason);
    if (sentence.isEmpty())
        sentence = byKind(error.kind);
    QString raw = error.toString();
    if (sentence.isEmpty())
        return raw;
    raw.replace(u'\n', QStringLiteral("\n  "));
    const bool saysNothing = error.where.isEmpty() && error.detail.isEmpty();
    return saysNothing ? sentence : QString(sentence + QStringLiteral("\n  ") + raw);
}

} // namespace slipway::ctl
