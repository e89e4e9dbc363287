// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "domain/runs/failurecause.h"

#include <QList>
#include <QRegularExpression>
#include <QStringList>
#include <QtGlobal>
#include <algorithm>
#include <vector>

namespace slipway {
namespace {

constexpr qsizetype LinesThatCount = 60;
constexpr qsizetype LongestLine = 1000;
constexpr qsizetype LongestSubject = 120;

struct Rule
{
    const char *key;
    const char *pattern; ///< its first group is the subject
    const char *what;
    const char *remedy;
};

// Where one line fits two rules, the upper one counts: the narrow before the wide.
const Rule Rules[]{
    {"no-run", "without calling wandb\\.init|never called wandb\\.init",
     QT_TRANSLATE_NOOP("slipway::FailureCause", "The program never called wandb.init, so it has no "
                                                "run."),
     QT_TRANSLATE_NOOP("slipway::FailureCause", "Call wandb.init() before anything is logged.")},
    {"gpu-memory",
     "CUDA out of memory|CUDA error: out of memory|CUDA_ERROR_OUT_OF_MEMORY|RESOURCE_EXHAUSTED.*"
     "(?:OOM|[Oo]ut of memory)|HIP out of memory",
     QT_TRANSLATE_NOOP("slipway::FailureCause", "The GPU ran out of memory."),
     QT_TRANSLATE_NOOP("slipway::FailureCause", "Use smaller batches or a GPU with more memory.")},
    {"gpu-missing",
     "No CUDA GPUs are available|Found no NVIDIA driver|could not select device driver|"
     "no CUDA-capable device is detected|torch\\.cuda\\.is_available\\(\\) is False",
     QT_TRANSLATE_NOOP("slipway::FailureCause", "The job wants a GPU and found none."),
     QT_TRANSLATE_NOOP("slipway::FailureCause",
                       "Run it on a computer with a GPU. Containers also need the NVIDIA Container "
                       "Toolkit there, and gpus: all in the queue's configuration.")},
    {"gpu-driver",
     "CUDA driver version is insufficient|driver on your system is too old|no kernel image is "
     "available for execution|forward compatibility was attempted|"
     "(?:libcudart|libcudnn|libcublas)\\S*: cannot open shared object|unsatisfied condition: cuda",
     QT_TRANSLATE_NOOP("slipway::FailureCause",
                       "The job's CUDA does not fit the GPU or the driver of the computer."),
     QT_TRANSLATE_NOOP("slipway::FailureCause",
                       "Use a base image with another version of CUDA, or update the driver.")},
    {"shared-memory",
     "[Ii]nsufficient shared memory|unable to (?:open|mmap|write to file) </torch_|"
     "unable to open shared memory object|\\bBus error\\b|exit code 135\\b",
     QT_TRANSLATE_NOOP("slipway::FailureCause", "The container has too little shared memory."),
     QT_TRANSLATE_NOOP("slipway::FailureCause",
                       "Set shm-size: 8g in the queue's configuration, or use fewer workers that "
                       "load data.")},
    {"disk-full",
     "No space left on device|no space left on device|\\bENOSPC\\b|disk of the agent's computer is "
     "full|Disk quota exceeded",
     QT_TRANSLATE_NOOP("slipway::FailureCause", "The disk is full."),
     QT_TRANSLATE_NOOP("slipway::FailureCause",
                       "Free some space on the agent's computer; images and build caches that are "
                       "no longer used often take most of it.")},
    {"memory",
     "exit code 137\\b|\\bOOMKilled\\b|[Oo]ut of memory: Kill|^Killed\\b|\\bMemoryError\\b|"
     "std::bad_alloc|Cannot allocate memory|DefaultCPUAllocator: can't allocate memory",
     QT_TRANSLATE_NOOP("slipway::FailureCause", "The job ran out of memory."),
     QT_TRANSLATE_NOOP("slipway::FailureCause",
                       "Give it more memory in the queue's configuration, or let it use less: "
                       "smaller batches, fewer workers.")},
    {"module-missing",
     "ModuleNotFoundError: No module named '([^']+)'|ImportError: No module named (\\S+)",
     QT_TRANSLATE_NOOP("slipway::FailureCause", "The Python module “%1” is missing."),
     QT_TRANSLATE_NOOP("slipway::FailureCause",
                       "Add its package to requirements.txt, create the job again and launch it.")},
    {"library-missing",
     "error while loading shared libraries: ([^:\\s]+)|(?:ImportError|OSError): ([^:\\s]+): cannot "
     "open shared object file",
     QT_TRANSLATE_NOOP("slipway::FailureCause", "The library %1 is missing where the job runs."),
     QT_TRANSLATE_NOOP("slipway::FailureCause",
                       "Install the system package that holds it, in a Dockerfile for instance.")},
    {"library-old", "version `(GLIBC\\w*_[0-9.]+)' not found",
     QT_TRANSLATE_NOOP("slipway::FailureCause",
                       "A program was built for a newer system: %1 is missing."),
     QT_TRANSLATE_NOOP("slipway::FailureCause", "Use a newer base image, or an older package.")},
    {"processor", "[Ee]xec format error|does not match the (?:detected|specified) host platform",
     QT_TRANSLATE_NOOP("slipway::FailureCause",
                       "The program was built for another kind of processor."),
     QT_TRANSLATE_NOOP("slipway::FailureCause",
                       "Build the image for the processor of the agent's computer.")},
    {"program-missing",
     "exec: \"([^\"]+)\": (?:executable file not found|stat)|"
     "^\\S*: (?:line )?\\d+: (?:exec: )?([^:\\s]+): (?:command )?not found|"
     "program was not found in (?:its|the) image|env: [‘'`]?([^’':]+)[’']?: No such file",
     QT_TRANSLATE_NOOP("slipway::FailureCause", "The job's program was not found: %1"),
     QT_TRANSLATE_NOOP("slipway::FailureCause",
                       "Correct the entry point, or install the program in the image.")},
    {"arguments", "error: ((?:unrecognized arguments|the following arguments are required).*)",
     QT_TRANSLATE_NOOP("slipway::FailureCause", "The program refused its arguments: %1"),
     QT_TRANSLATE_NOOP("slipway::FailureCause",
                       "Correct the arguments when you launch the job again.")},
    {"package-missing",
     "No matching distribution found for (\\S+)|Could not find a version that satisfies the "
     "requirement (\\S+)|× No solution found",
     QT_TRANSLATE_NOOP("slipway::FailureCause", "No package fits this requirement: %1"),
     QT_TRANSLATE_NOOP("slipway::FailureCause",
                       "Check its name and version; it may not exist for the Python version of the "
                       "base image.")},
    {"package-conflict",
     "ResolutionImpossible|conflicting dependencies|incompatible with each other",
     QT_TRANSLATE_NOOP("slipway::FailureCause",
                       "The packages in requirements.txt exclude each other."),
     QT_TRANSLATE_NOOP("slipway::FailureCause", "Loosen the versions that the log names.")},
    {"package-python", "requires a different Python|Requires-Python",
     QT_TRANSLATE_NOOP("slipway::FailureCause", "A package wants another version of Python."),
     QT_TRANSLATE_NOOP("slipway::FailureCause",
                       "Choose another base image, or another version of the package.")},
    {"package-build",
     "Failed building wheel for (\\S+)|Failed to build ([\\w.-]+)|failed-wheel-build-for-install",
     QT_TRANSLATE_NOOP("slipway::FailureCause", "A Python package could not be built: %1"),
     QT_TRANSLATE_NOOP("slipway::FailureCause",
                       "Use a version that comes ready-made, or a base image with a compiler.")},
    {"registry-denied", "registry\\b.{0,260} did not accept (?:this|the) agent's sign-in",
     QT_TRANSLATE_NOOP("slipway::FailureCause", "The registry did not accept the agent's sign-in."),
     QT_TRANSLATE_NOOP("slipway::FailureCause",
                       "Sign in to the registry on the agent's computer, as the agent's user and "
                       "with an account that may write there.")},
    {"registry-away", "registry\\b.{0,260} does not answer",
     QT_TRANSLATE_NOOP("slipway::FailureCause", "The registry does not answer."),
     QT_TRANSLATE_NOOP("slipway::FailureCause",
                       "Check its address in the agent's launch-config.yaml (builder.destination), "
                       "and that the agent's computer can reach it.")},
    {"registry-trust", "connection to the registry\\b.{0,260} is not trusted",
     QT_TRANSLATE_NOOP("slipway::FailureCause", "The connection to the registry is not trusted."),
     QT_TRANSLATE_NOOP(
         "slipway::FailureCause",
         "Give the registry's certificate to the container engine of the agent's computer, or name "
         "a registry without encryption in its insecure-registries.")},
    {"registry-name", "registry\\b.{0,260} takes no image of this name",
     QT_TRANSLATE_NOOP("slipway::FailureCause", "The registry takes no image of this name."),
     QT_TRANSLATE_NOOP("slipway::FailureCause",
                       "Correct builder.destination in the agent's launch-config.yaml; some "
                       "registries want the repository to be made first.")},
    {"build-secret", "would (?:leave it|have been left) in (?:the image|it)",
     QT_TRANSLATE_NOOP("slipway::FailureCause",
                       "The image was not built, because a password would have been left in it."),
     QT_TRANSLATE_NOOP("slipway::FailureCause",
                       "Install docker's buildx plug-in on the agent's computer or let the agent "
                       "use podman; or name a package index without a password.")},
    {"no-builder", "agent builds no images",
     QT_TRANSLATE_NOOP("slipway::FailureCause", "This agent builds no images."),
     QT_TRANSLATE_NOOP("slipway::FailureCause",
                       "Launch a job that is an image, or set builder.type: docker in the agent's "
                       "launch-config.yaml.")},
    {"image-limit", "toomanyrequests|pull rate limit",
     QT_TRANSLATE_NOOP("slipway::FailureCause",
                       "The registry gives this computer no more images for now."),
     QT_TRANSLATE_NOOP("slipway::FailureCause",
                       "Sign in to the registry on the agent's computer, or wait.")},
    {"image-missing",
     "manifest unknown|manifest for \\S+ not found|image was not found|base image was not found|"
     "name unknown: ",
     QT_TRANSLATE_NOOP("slipway::FailureCause", "The registry has no image of that name and tag."),
     QT_TRANSLATE_NOOP("slipway::FailureCause", "Correct the image's name or tag.")},
    {"image-denied",
     "pull access denied|unauthorized: authentication required|requested access to the resource is "
     "denied|no basic auth credentials",
     QT_TRANSLATE_NOOP("slipway::FailureCause", "The registry did not give out the image."),
     QT_TRANSLATE_NOOP("slipway::FailureCause",
                       "Check the image's name, and sign in to the registry on the agent's "
                       "computer.")},
    {"git-denied",
     "Permission denied \\(publickey|could not read Username|Authentication failed for|"
     "Host key verification failed",
     QT_TRANSLATE_NOOP("slipway::FailureCause", "The Git server did not give out the code."),
     QT_TRANSLATE_NOOP("slipway::FailureCause",
                       "Set up an SSH key or Git's credential helper for the user of the agent.")},
    {"dockerfile",
     "[Dd]ockerfile parse error|unknown instruction: (\\S+)|failed to read dockerfile",
     QT_TRANSLATE_NOOP("slipway::FailureCause", "The Dockerfile cannot be read."),
     QT_TRANSLATE_NOOP("slipway::FailureCause", "Correct the line that the build log names.")},
    {"port", "[Aa]ddress already in use|port is already allocated|\\bEADDRINUSE\\b",
     QT_TRANSLATE_NOOP("slipway::FailureCause", "A port that the job wants is in use."),
     QT_TRANSLATE_NOOP("slipway::FailureCause",
                       "Let it take another port, or end the program that has this one.")},
    {"certificate",
     "CERTIFICATE_VERIFY_FAILED|certificate verify failed|x509: certificate|"
     "self[- ]signed certificate",
     QT_TRANSLATE_NOOP("slipway::FailureCause", "The certificate of a server was not accepted."),
     QT_TRANSLATE_NOOP("slipway::FailureCause",
                       "Put the certificate of your organisation into the image.")},
    {"key",
     "[Ii]nvalid API key|API key (?:is invalid|must be|not configured)|401 Client Error|"
     "user is not logged in|\\bPERMISSION_ERROR\\b",
     QT_TRANSLATE_NOOP("slipway::FailureCause", "A server did not accept the job's key."),
     QT_TRANSLATE_NOOP("slipway::FailureCause",
                       "Check which key and server the job uses; WANDB_API_KEY of the image goes "
                       "before that of the agent.")},
    {"name",
     "[Tt]emporary failure in name resolution|Could not resolve host|Name or service not "
     "known|[Nn]o such host|getaddrinfo failed|Failed to resolve",
     QT_TRANSLATE_NOOP("slipway::FailureCause", "A computer was not found in the network."),
     QT_TRANSLATE_NOOP("slipway::FailureCause",
                       "Check the address, the network and the name service of the agent's "
                       "computer.")},
    {"refused", "[Cc]onnection refused|\\bECONNREFUSED\\b|actively refused",
     QT_TRANSLATE_NOOP("slipway::FailureCause", "A service that the job needs does not answer."),
     QT_TRANSLATE_NOOP("slipway::FailureCause",
                       "Start it. In a container localhost is the container itself; the computer "
                       "is host.docker.internal.")},
    {"file-missing",
     "can't open file '([^']+)'|FileNotFoundError: .*?: '([^']+)'|COPY failed: .*?([^\\s:]+): no "
     "such "
     "file|failed to calculate checksum of ref \\S+ \"?([^\":\\s]+)",
     QT_TRANSLATE_NOOP("slipway::FailureCause", "A file is not there: %1"),
     QT_TRANSLATE_NOOP("slipway::FailureCause",
                       "Correct the path. A job sees the files of its own folder, without those "
                       "that .wandbignore and .gitignore leave out.")},
    {"permission", "PermissionError: .*?: '([^']+)'|^\\S+: ([^:]+): Permission denied",
     QT_TRANSLATE_NOOP("slipway::FailureCause", "The job may not use %1"),
     QT_TRANSLATE_NOOP("slipway::FailureCause",
                       "Write to the job's own folder, or let the image run as a user who may.")},
    {"syntax", "^\\s*(?:SyntaxError|IndentationError|TabError): (.*)",
     QT_TRANSLATE_NOOP("slipway::FailureCause", "The program has a syntax error: %1"),
     QT_TRANSLATE_NOOP("slipway::FailureCause",
                       "Correct the line that the log names; the base image may have an older "
                       "Python.")},
    {"crash", "[Ss]egmentation fault|exit code 139\\b|core dumped",
     QT_TRANSLATE_NOOP("slipway::FailureCause", "The program crashed in native code."),
     QT_TRANSLATE_NOOP("slipway::FailureCause",
                       "Packages that do not fit each other are the usual reason; faulthandler "
                       "tells the place (PYTHONFAULTHANDLER=1).")},
};

/** When no rule fits: the exception that ended a Python program. */
const Rule Exception{
    "exception", "^(\\w+(?:\\.\\w+)*(?:Error|Exception|Interrupt|Exit)(?:: .*)?)$",
    QT_TRANSLATE_NOOP("slipway::FailureCause", "The program ended with %1"),
    QT_TRANSLATE_NOOP("slipway::FailureCause", "The lines above it in the log say where.")};

const QRegularExpression &expression(const Rule &rule)
{
    static const std::vector<QRegularExpression> all = [] {
        std::vector<QRegularExpression> made;
        for (const Rule &one : Rules)
            made.emplace_back(QString::fromUtf8(one.pattern));
        made.emplace_back(QString::fromUtf8(Exception.pattern));
        return made;
    }();
    return &rule == &Exception ? all.back() : all.at(size_t(&rule - Rules));
}

std::optional<FailureCause> tried(const Rule &rule, const QString &line)
{
    const QRegularExpressionMatch match = expression(rule).match(line);
    if (!match.hasMatch())
        return std::nullopt;
    FailureCause cause{rule.key, rule.what, rule.remedy, {}, line};
    for (int group = 1; group <= match.lastCapturedIndex() && cause.subject.isEmpty(); ++group)
        cause.subject = match.captured(group).left(LongestSubject);
    return cause;
}

std::optional<FailureCause> ruled(const QString &line)
{
    for (const Rule &rule : Rules) {
        if (auto cause = tried(rule, line))
            return cause;
    }
    return std::nullopt;
}

} // namespace

QString FailureCause::filled(const QString &sentence) const
{
    if (!sentence.contains(QLatin1StringView("%1")))
        return sentence;
    // A rule whose line told no name: the sentence ends before the colon.
    if (subject.isEmpty()) {
        QString bare = QString(sentence).remove(QLatin1StringView("%1")).trimmed();
        if (bare.endsWith(u':') || bare.endsWith(QChar(0xff1a)))
            bare.chop(1);
        return bare;
    }
    return QString(sentence).replace(QLatin1StringView("%1"), subject);
}

std::optional<FailureCause> causeOfFailure(const QString &message, const QString &output)
{
    QStringList lines = output.split(u'\n', Qt::SkipEmptyParts);
    lines = lines.mid(std::max<qsizetype>(0, lines.size() - LinesThatCount));
    std::reverse(lines.begin(), lines.end());
    static const QRegularExpression colours(QStringLiteral("\x1b\\[[0-9;?]*[ -/]*[@-~]"));
    for (QString &line : lines) {
        line = line.left(LongestLine).remove(colours).trimmed();
        if (auto cause = ruled(line))
            return cause;
    }
    if (auto cause = ruled(message.left(LongestLine))) {
        cause->line.clear();
        return cause;
    }
    for (const QString &line : std::as_const(lines)) {
        if (auto cause = tried(Exception, line))
            return cause;
    }
    return std::nullopt;
}

} // namespace slipway
