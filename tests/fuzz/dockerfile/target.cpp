// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

// The Dockerfile that is made for a job: no field of a job and no dependency of its project becomes
// an instruction, an option of one, or something that a shell reads. Fields end with the byte 0x1f.

#include "base/words.h"
#include "build/dockerfile.h"
#include "fuzz.h"

#include <QDir>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <nlohmann/json.hpp>

using namespace slipway;

namespace {

void writeFile(const QString &path, const QByteArray &text)
{
    QFile file(path);
    require(file.open(QIODevice::WriteOnly) && file.write(text) == text.size(), "files are made");
}

const QString &sourceFolder()
{
    static const QTemporaryDir folder;
    static const QString path = [] {
        QDir(folder.path()).mkpath(QStringLiteral("src/sub"));
        for (const char *name :
             {"src/train.py", "src/sub/requirements.txt", "src/sub/Dockerfile", "outside"})
            writeFile(folder.filePath(QString::fromLatin1(name)), "FROM x\n");
        QFile::link(QStringLiteral("../outside"), folder.filePath(QStringLiteral("src/link")));
        QFile::link(QStringLiteral(".."), folder.filePath(QStringLiteral("src/up")));
        return QFileInfo(folder.filePath(QStringLiteral("src"))).canonicalFilePath();
    }();
    return path;
}

nlohmann::json listOf(const QString &text)
{
    return nlohmann::json::parse(text.toStdString(), nullptr, false);
}

/** What stands behind RUN: our own words, or pip and the names of packages. */
void checkRun(QString words)
{
    while (words.startsWith(QLatin1StringView("--mount=type=")))
        words = words.section(u' ', 1);
    for (const char *start : {"useradd --create-home", "chown 1000 /home/slipway/job",
                              "if ! command -v python >/dev/null; then"}) {
        if (words.startsWith(QLatin1StringView(start))) {
            require(!words.contains(u'\'') && !words.contains(u'`'), "our words are ours");
            return;
        }
    }
    if (words.startsWith(u'[')) {
        require(words == QLatin1StringView("[\"python\",\"-m\",\"venv\",\"/env\"]"),
                "this list is ours");
        return;
    }
    // A shell of the image reads this: each dependency must be one word to it.
    static const QRegularExpression ours(QStringLiteral(
        "\\A(?:(?:export [A-Z_]+=[\\w/.\"$-]*|unset [A-Z_ ]+); )*/env/bin/pip install "));
    const QRegularExpressionMatch match = ours.match(words);
    require(match.hasMatch(), "what is started is pip");
    const QString rest = words.mid(match.capturedEnd());
    const auto packages = splitWords(rest);
    require(packages && joinedWords(*packages) == rest, "each is quoted as it must be");
    for (const QString &package : *packages)
        require(!package.startsWith(u'-') || rest == QLatin1StringView("-r requirements.txt"),
                "a dependency is no option");
}

void checkText(const QString &text, const QStringList &entryPoint)
{
    static const QSet<QString> known{QStringLiteral("FROM"),      QStringLiteral("ENV"),
                                     QStringLiteral("RUN"),       QStringLiteral("WORKDIR"),
                                     QStringLiteral("COPY"),      QStringLiteral("USER"),
                                     QStringLiteral("ENTRYPOINT")};
    QStringList lines = text.split(u'\n');
    require(lines.takeLast().isEmpty(), "the last line ends");
    require(lines.size() >= 8 && lines.size() <= 14, "no line is added");
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QString instruction = lines.at(i).section(u' ', 0, 0);
        require(known.contains(instruction), "every line is ours");
        require((instruction == QLatin1StringView("FROM")) == (i == 0), "there is one image");
        require((instruction == QLatin1StringView("ENTRYPOINT")) == (i == lines.size() - 1),
                "and one entry point");
        require(!lines.at(i).contains(u'\r') && !lines.at(i).endsWith(u'\\'), "a line ends there");
        if (instruction == QLatin1StringView("RUN"))
            checkRun(lines.at(i).section(u' ', 1));
    }
    require(lines.first().count(u' ') == 1, "the base image has no option and no other name");
    const nlohmann::json words = listOf(lines.last().section(u' ', 1));
    require(words.is_array() && words.size() == size_t(entryPoint.size()),
            "the entry point is a list: no shell reads it");
    for (qsizetype i = 0; i < entryPoint.size(); ++i)
        require(words[size_t(i)] == entryPoint.at(i).toStdString(), "its words are the job's");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QString all = QString::fromUtf8(bytesOf(data, size));
    const QStringList fields = all.split(QChar(0x1f));
    BuildRequest request;
    request.sourceFolder = sourceFolder();
    request.pythonVersion = fields.value(0);
    request.baseImage = fields.value(1);
    request.buildContext = fields.value(2);
    request.dockerfile = fields.value(3);
    request.entryPoint = fields.mid(5);
    writeFile(request.sourceFolder + QStringLiteral("/pyproject.toml"), fields.value(4).toUtf8());
    for (const Mounts mounts : {Mounts::No, Mounts::Yes}) {
        const Result<QString> text = generatedDockerfile(request, {}, mounts, request.sourceFolder);
        if (text)
            checkText(*text, request.entryPoint);
    }
    const Result<BuildPlan> plan = planBuild(request);
    if (plan) {
        const auto isInside = [&request](const QString &path) {
            return path == request.sourceFolder ||
                   path.startsWith(QString(request.sourceFolder + u'/'));
        };
        require(isInside(plan->contextFolder), "the context is in the source");
        require(plan->dockerfilePath.isEmpty() || isInside(plan->dockerfilePath),
                "the Dockerfile is in the source");
    }
    const QString repository = imageRepository(fields.value(0));
    require(isImageReference(repository + QStringLiteral(":tag")), "an image's name is one");
    return 0;
}
