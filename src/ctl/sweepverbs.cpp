// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "ctl/sweepfile.h"
#include "ctl/verbs.h"
#include "sweep/search/search.h"

namespace slipway::ctl {
namespace {

QCoro::Task<int> lintSweeps(Context context, QStringList files)
{
    Json views = Json::array();
    QStringList lines;
    bool good = true;
    for (const QString &file : std::as_const(files)) {
        const Result<CheckedSweep> checked = checkSweepFile(file);
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
    const QString where = QStringLiteral("preview ") + file;
    const Result<CheckedSweep> checked = goodSweepFile(context, file, where);
    if (!checked)
        co_return context.fail(checked.error());
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
    addSweepServerVerbs(*group, invocation);
}

} // namespace slipway::ctl
