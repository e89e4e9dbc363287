// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

// The command line of a container engine, from what a submitter asks for.

#include "base/words.h"
#include "engine/containerengine.h"
#include "fuzz.h"
#include "support/argvcheck.h"
#include "targets/containertarget.h"

using namespace slipway;

namespace {

void check(const ContainerTarget &target, const TargetRequest &request)
{
    const Result<QStringList> argv = target.preview(request);
    if (!argv)
        return;
    const QString problem = problemOfRun(*argv, request.image);
    if (!problem.isEmpty())
        std::fprintf(stderr, "%s\n", qPrintable(problem));
    require(problem.isEmpty(), "an engine is given what is allowed only");
    require(!argv->join(u' ').contains(QStringLiteral("hush-hush")), "no key is an argument");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes = bytesOf(data, size);
    const QString text = QString::fromUtf8(bytes);
    static ContainerEngine engine(QStringLiteral("docker"));
    static const ContainerTarget target(engine, QStringLiteral("/agent"), QString());
    TargetRequest request;
    request.item = QStringLiteral("item");
    request.run = QStringLiteral("run");
    request.image = QStringLiteral("busybox:1");
    request.logFile = QStringLiteral("/logs/run.log");
    request.secretEnvironment = {{QStringLiteral("WANDB_API_KEY"), Secret("hush-hush-hush")}};
    request.resourceArgs = JsonText(bytes);
    check(target, request);

    request.resourceArgs = JsonText();
    request.item = text;
    request.run = text;
    request.command = {text, text};
    request.environment = {{QStringLiteral("WANDB_NAME"), text}};
    check(target, request);
    request.command.clear();
    request.extraArgs = {text};
    check(target, request);
    request.image = text;
    check(target, request);

    const QStringList words = text.split(u'\n');
    const auto again = splitWords(joinedWords(words));
    require(again && *again == words, "quoted words come back as they were");
    return 0;
}
