// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "config/yamljson.h"
#include "config/yamlplace.h"
#include "ctl/verbs.h"
#include "platform/durablefile.h"
#include "sweep/config/sweepconfig.h"
#include "sweep/search/search.h"

#include <QFile>

namespace slipway::ctl {
namespace {

using SweepProblem = sweep::Problem;

/** A problem and where in the text it is. */
struct PlacedProblem
{
    SweepProblem problem;
    TextPlace place;
};

struct CheckedFile
{
    QString name;
    std::optional<sweep::SweepConfig> config;
    std::vector<PlacedProblem> problems;
};

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

/** Fails only when there is no text; what is wrong with the text is a problem of the answer. */
Result<CheckedFile> checkFile(const QString &path)
{
    const Result<QByteArray> bytes = sweepText(path);
    if (!bytes)
        return bytes.error();
    CheckedFile checked;
    checked.name = path;
    const YamlTree tree = readYamlTree(*bytes);
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

/** As compilers write it, so that editors find the place. */
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

QCoro::Task<int> lintSweeps(Context context, QStringList files)
{
    Json views = Json::array();
    QStringList lines;
    bool good = true;
    for (const QString &file : std::as_const(files)) {
        const Result<CheckedFile> checked = checkFile(file);
        if (!checked)
            co_return context.fail(checked.error());
        Json problems = Json::array();
        for (const PlacedProblem &placed : checked->problems) {
            problems.push_back(problemView(placed));
            lines.append(problemText(file, placed));
        }
        const bool accepted = checked->config.has_value();
        good = good && accepted;
        views.push_back(Json{{"file", utf8(file)}, {"accepted", accepted}, {"problems", problems}});
        lines.append(file + (accepted ? QStringLiteral(": good") : QStringLiteral(": refused")));
    }
    context.console->result(views, lines.join(QLatin1Char('\n')));
    co_return good ? Done : Failed;
}

QCoro::Task<int> previewSweep(Context context, QString file, int count, std::uint64_t seed)
{
    const Result<CheckedFile> checked = checkFile(file);
    if (!checked)
        co_return context.fail(checked.error());
    for (const PlacedProblem &placed : checked->problems) {
        if (placed.problem.severity != SweepProblem::Severity::Note)
            context.console->warn(problemText(file, placed));
    }
    const QString where = QStringLiteral("preview ") + file;
    if (!checked->config)
        co_return context.fail(
            Error{ErrorKind::InvalidInput, where, QStringLiteral("The configuration is refused.")});
    const std::unique_ptr<sweep::Search> search = sweep::makeSearch(*checked->config, seed);
    if (!search)
        co_return context.fail(Error{ErrorKind::Unsupported, where,
                                     QStringLiteral("Its scheduler job decides what is tried.")});
    Json views = Json::array();
    QStringList lines;
    for (int i = 0; i < count; ++i) {
        const std::optional<sweep::Suggestion> suggestion = search->suggest();
        if (!suggestion)
            break;
        views.push_back(Json(suggestion->config));
        QStringList words;
        for (const auto &[name, value] : suggestion->config.items())
            words.append(text(name + "=" + value.at("value").dump()));
        lines.append(words.join(QLatin1Char(' ')));
    }
    context.console->result(views, lines.join(QLatin1Char('\n')));
    co_return Done;
}

} // namespace

void addSweepVerbs(CLI::App &app, Invocation &invocation)
{
    CLI::App *group = addGroup(app, "sweep", "hyperparameter sweeps");
    auto files = std::make_shared<std::vector<std::string>>();
    addVerb(*group, invocation, "lint", "check sweep configurations; nothing is sent anywhere",
            [files](Context c) { return lintSweeps(c, texts(*files)); })
        ->add_option("FILE", *files, "YAML or JSON files; \"-\": standard input")
        ->required();
    auto file = std::make_shared<std::string>();
    auto count = std::make_shared<int>(10);
    auto seed = std::make_shared<std::uint64_t>(0);
    CLI::App *preview = addVerb(
        *group, invocation, "preview", "show what a sweep would try first; nothing is started",
        [file, count, seed](Context c) { return previewSweep(c, text(*file), *count, *seed); });
    preview->add_option("FILE", *file, "a YAML or JSON file; \"-\": standard input")->required();
    preview->add_option("-n,--count", *count, "how many suggestions")
        ->check(CLI::Range(1, 100'000))
        ->capture_default_str();
    preview->add_option("--seed", *seed, "where the file has no seed")->capture_default_str();
}

} // namespace slipway::ctl
