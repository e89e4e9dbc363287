// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "ctl/sweepfile.h"

#include "config/yamljson.h"
#include "config/yamlplace.h"
#include "ctl/invocation.h"
#include "platform/durablefile.h"

#include <QFile>

namespace slipway::ctl {
namespace {

using SweepProblem = sweep::Problem;

const char *severityWord(SweepProblem::Severity severity)
{
    switch (severity) {
    case SweepProblem::Severity::Warning:
        return "warning";
    case SweepProblem::Severity::Note:
        return "note";
    case SweepProblem::Severity::Error:
        break;
    }
    return "error";
}

const char *originWord(SweepProblem::Origin origin)
{
    switch (origin) {
    case SweepProblem::Origin::Search:
        return "search";
    case SweepProblem::Origin::Extension:
        return "extension";
    case SweepProblem::Origin::Schema:
        break;
    }
    return "schema";
}

Result<QByteArray> sweepText(const QString &path)
{
    if (path != QStringLiteral("-"))
        return readWhole(path);
    QFile in;
    QByteArray bytes;
    if (in.open(stdin, QIODevice::ReadOnly))
        bytes = in.read(16 * 1024 * 1024);
    return bytes;
}

} // namespace

Result<CheckedSweep> checkSweepFile(const QString &path)
{
    const Result<QByteArray> bytes = sweepText(path);
    if (!bytes)
        return bytes.error();
    return checkSweepText(*bytes);
}

Result<CheckedSweep> goodSweepFile(const Context &context, const QString &path,
                                   const QString &where)
{
    const Result<CheckedSweep> checked = checkSweepFile(path);
    if (!checked)
        return checked.error();
    for (const PlacedProblem &placed : checked->problems) {
        if (placed.problem.severity != SweepProblem::Severity::Note)
            context.console->warn(problemText(path, placed));
    }
    if (!checked->config)
        return Error{ErrorKind::InvalidInput, where,
                     QStringLiteral("The configuration is refused.")};
    return *checked;
}

CheckedSweep checkSweepText(const QByteArray &yaml)
{
    CheckedSweep checked;
    checked.text = yaml;
    const YamlTree tree = readYamlTree(yaml);
    YamlValues values;
    if (tree.problem)
        values.problem = tree.problem;
    else
        values = yamlValues(tree.root);
    for (const TextWarning &warning : std::as_const(values.warnings)) {
        const SweepProblem problem{SweepProblem::Severity::Warning,
                                   SweepProblem::Origin::Search,
                                   {},
                                   "yamlReading",
                                   utf8(warning.text)};
        checked.problems.push_back(PlacedProblem{problem, warning.place});
    }
    if (values.problem) {
        const SweepProblem problem{SweepProblem::Severity::Error,
                                   SweepProblem::Origin::Schema,
                                   {},
                                   "yaml",
                                   utf8(values.problem->detail)};
        checked.problems.push_back(PlacedProblem{problem, values.problem->place});
        return checked;
    }
    const QByteArray &json = values.json.utf8();
    sweep::ConfigReading reading =
        sweep::readSweepConfig(sweep::Json::parse(json.cbegin(), json.cend(), nullptr, false));
    for (const SweepProblem &problem : reading.problems) {
        QStringList keys;
        for (const std::string &key : problem.path)
            keys.append(text(key));
        checked.problems.push_back(PlacedProblem{problem, yamlPlace(tree.root, keys)});
    }
    checked.config = std::move(reading.config);
    return checked;
}

Json problemView(const PlacedProblem &placed)
{
    Json repairs = Json::array();
    for (const sweep::Repair &repair : placed.problem.repairs) {
        Json edits = Json::array();
        for (const sweep::Edit &edit : repair.edits) {
            Json one{{"path", edit.path}};
            if (edit.value)
                one["value"] = *edit.value;
            edits.push_back(one);
        }
        repairs.push_back(Json{{"name", repair.name}, {"text", repair.text}, {"edits", edits}});
    }
    return Json{{"severity", severityWord(placed.problem.severity)},
                {"origin", originWord(placed.problem.origin)},
                {"name", placed.problem.name},
                {"path", placed.problem.path},
                {"line", placed.place.line},
                {"column", placed.place.column},
                {"text", placed.problem.text},
                {"repairs", repairs}};
}

QString problemText(const QString &file, const PlacedProblem &placed)
{
    QString line = QStringLiteral("%1:%2:%3: %4: %5: %6")
                       .arg(file)
                       .arg(placed.place.line)
                       .arg(placed.place.column)
                       .arg(QLatin1String(severityWord(placed.problem.severity)),
                            text(sweep::pathText(placed.problem.path)), text(placed.problem.text));
    for (const sweep::Repair &repair : placed.problem.repairs)
        line += QStringLiteral("\n  or: ") + text(repair.text);
    return line;
}

} // namespace slipway::ctl
