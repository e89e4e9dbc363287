// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "config/yamljson.h"
#include "ctl/verbs.h"
#include "platform/durablefile.h"

#include <QFile>

namespace slipway::ctl {
namespace {

QCoro::Task<int> show(Context context, QString path)
{
    QByteArray bytes;
    if (path.isEmpty() || path == QStringLiteral("-")) {
        QFile in;
        if (in.open(stdin, QIODevice::ReadOnly))
            bytes = in.read(16 * 1024 * 1024);
    } else {
        const Result<QByteArray> read = readWhole(path);
        if (!read)
            co_return context.fail(read.error());
        bytes = *read;
    }
    const YamlValues values = readYamlValues(bytes);
    for (const TextWarning &warning : values.warnings)
        context.console->warn(TextProblem{warning.place, {}, warning.text}.toString());
    if (values.problem)
        co_return context.fail(Error{ErrorKind::InvalidInput, path, values.problem->toString()});
    context.console->raw(QString::fromUtf8(values.json.utf8()));
    co_return Done;
}

} // namespace

void addYamlVerb(CLI::App &app, Invocation &invocation)
{
    auto path = std::make_shared<std::string>();
    addVerb(app, invocation, "yaml", "show as JSON what a YAML file means here", [path](Context c) {
        return show(c, text(*path));
    })->add_option("FILE", *path, "default: standard input");
}

} // namespace slipway::ctl
