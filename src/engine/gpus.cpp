// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "engine/gpus.h"

#include "engine/tool.h"

#include <algorithm>

namespace slipway {
namespace {

constexpr std::chrono::seconds Limit(10);

} // namespace

QStringList gpuNumbers(const QByteArray &output)
{
    QStringList numbers;
    for (const QByteArray &line : output.split('\n')) {
        const QByteArray number = line.trimmed();
        const bool isNumber =
            !number.isEmpty() && number.size() <= 4 &&
            std::all_of(number.begin(), number.end(), [](char c) { return c >= '0' && c <= '9'; });
        if (isNumber)
            numbers.append(QString::fromLatin1(number));
    }
    return numbers;
}

QCoro::Task<QStringList> gpusOfThisComputer()
{
    ToolRun run;
    run.program = QStringLiteral("nvidia-smi");
    run.args = {QStringLiteral("--query-gpu=index"), QStringLiteral("--format=csv,noheader")};
    run.limit = Limit;
    const Result<ToolAnswer> answer = co_await runTool(run);
    if (!answer || answer->exitCode != 0)
        co_return QStringList();
    co_return gpuNumbers(answer->stdOut);
}

} // namespace slipway
