// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "hub/sweeps/sweepsearch.h"

#include "hub/resolvers/objects.h"
#include "hub/runs/runstate.h"
#include "hub/store/database.h"
#include "hub/store/digest.h"
#include "hub/sweeps/runvalues.h"

#include <set>

namespace slipway::hub {

namespace {

constexpr int mostTries = 3;

/** Runs of the sweep in one of these states, given as a list for SQL. */
bool hasRuns(SQLite::Database &tx, const SweepRow &sweep, const char *states)
{
    SQLite::Statement find(
        tx, std::string("SELECT 1 FROM runs WHERE project_id = ? AND sweep = ? AND state IN (") +
                states + ") LIMIT 1");
    find.bind(1, sweep.projectId);
    find.bind(2, sweep.name);
    return find.executeStep();
}

bool hasSuggested(SQLite::Database &tx, const SweepRow &sweep)
{
    SQLite::Statement find(tx, "SELECT 1 FROM runs r CROSS JOIN sweep_runs s ON s.run_id = r.id "
                               "WHERE r.project_id = ? AND r.sweep = ? AND r.state = 'pending' AND "
                               "s.suggestion IS NOT NULL LIMIT 1");
    find.bind(1, sweep.projectId);
    find.bind(2, sweep.name);
    return find.executeStep();
}

/** What the search may know of the metric; only models ask for it. */
std::optional<double> valueFor(SQLite::Database &tx, const sweep::SweepConfig &config,
                               std::int64_t run, sweep::SearchRun::State state,
                               const std::string &summary)
{
    if (config.method != sweep::Method::Bayes || !config.metric)
        return std::nullopt;
    if (state == sweep::SearchRun::State::Finished)
        return resultOf(tx, run, summary, *config.metric);
    sweep::Metric metric = *config.metric;
    if (state != sweep::SearchRun::State::InFlight ||
        metric.imputeWhileRunning != sweep::Impute::Latest)
        return std::nullopt;
    metric.summary = sweep::Summary::Last;
    return resultOf(tx, run, summary, metric);
}

/** Whether somebody has stored a suggestion of this number, or a later one. */
bool isBehind(SQLite::Database &tx, std::int64_t sweep, std::uint64_t number)
{
    SQLite::Statement find(tx, "SELECT 1 FROM sweep_runs WHERE sweep_id = ? AND number >= ?");
    find.bind(1, sweep);
    find.bind(2, static_cast<std::int64_t>(number));
    return find.executeStep();
}

} // namespace

SweepSearch::SweepSearch(Database &db, std::int64_t sweep)
    : m_db(db)
    , m_sweep(sweep)
{
}

void SweepSearch::begin(SQLite::Database &tx, const SweepRow &row)
{
    m_config = Sweeps::configOf(row.document);
    m_search = m_config ? sweep::makeSearch(*m_config, row.seed) : nullptr;
    m_revision = row.revision;
    m_change = 0;
    m_attempts.clear();
    m_hasFailed.clear();
    SQLite::Statement last(tx,
                           "SELECT coalesce(max(number), -1) FROM sweep_runs WHERE sweep_id = ?");
    last.bind(1, m_sweep);
    last.executeStep();
    if (m_search)
        m_search->resumeAt(static_cast<std::uint64_t>(last.getColumn(0).getInt64() + 1));
}

std::vector<SweepSearch::RunNews> SweepSearch::readNews(SQLite::Database &tx)
{
    using State = sweep::SearchRun::State;
    SQLite::Statement find(tx, "SELECT s.run_id, s.change, s.suggestion, s.stopped_early, r.name, "
                               "r.state, r.config, r.summary FROM sweep_runs s JOIN runs r "
                               "ON r.id = s.run_id WHERE s.sweep_id = ? AND s.change > ? "
                               "ORDER BY s.change");
    find.bind(1, m_sweep);
    find.bind(2, m_change);
    std::vector<RunNews> all;
    while (find.executeStep()) {
        m_change = find.getColumn(1).getInt64();
        RunNews news;
        news.row = find.getColumn(0).getInt64();
        news.suggestion = find.getColumn(2).getString();
        const std::string state = find.getColumn(5).getString();
        // A run that was stopped because it was bad has said what it is worth.
        const bool isStopped = state == "killed" && find.getColumn(3).getInt() != 0;
        news.run.id = find.getColumn(4).getString();
        if (state == "finished" || isStopped)
            news.run.state = State::Finished;
        else if (state == "failed" || state == "crashed" || state == "killed") {
            news.run.state = State::Failed;
            news.failure = state;
        }
        news.run.config =
            sweep::Json::parse(find.getColumn(news.suggestion.empty() ? 6 : 2).getString(), nullptr,
                               false); // a run's own may hold what JSON has no word for
        if (!news.run.config.is_object())
            news.run.config = sweep::Json::object();
        news.run.value =
            valueFor(tx, *m_config, news.row, news.run.state, find.getColumn(7).getString());
        all.push_back(std::move(news));
    }
    return all;
}

bool SweepSearch::refresh()
{
    std::vector<RunNews> news;
    const bool isThere = m_db.read([&](SQLite::Database &tx) {
        const auto row = sweepByRow(tx, m_sweep);
        if (row && row->revision != m_revision)
            begin(tx, *row);
        if (row && m_search)
            news = readNews(tx);
        return row.has_value();
    });
    for (const RunNews &each : news)
        m_search->update(each.run);
    offerAgain(news);
    return isThere;
}

/** Suggestions whose runs have all failed, less often than is allowed, are the next ones. */
void SweepSearch::offerAgain(const std::vector<RunNews> &news)
{
    if (!m_config || m_config->retries.empty())
        return;
    std::set<std::string> touched;
    for (const RunNews &each : news) {
        if (each.suggestion.empty())
            continue;
        touched.insert(each.suggestion);
        Attempts &attempts = m_attempts[each.suggestion];
        const auto [known, isNew] = m_hasFailed.emplace(each.row, false);
        if (isNew) {
            ++attempts.runs;
            attempts.isOffered = false;
        }
        const bool hasFailed = !each.failure.empty();
        if (hasFailed != known->second)
            attempts.failures += hasFailed ? 1 : -1;
        known->second = hasFailed;
        if (hasFailed)
            attempts.lastFailure = each.failure;
    }
    for (const std::string &suggestion : touched) {
        Attempts &attempts = m_attempts[suggestion];
        const auto times = m_config->retries.find(attempts.lastFailure);
        if (attempts.isOffered || attempts.failures < attempts.runs ||
            times == m_config->retries.end() || attempts.failures > times->second)
            continue;
        m_search->giveBack(sweep::Json::parse(suggestion));
        attempts.isOffered = true;
    }
}

bool SweepSearch::isFull(SQLite::Database &tx) const
{
    if (!m_config->runCap)
        return false;
    SQLite::Statement count(tx, "SELECT count(*) FROM sweep_runs WHERE sweep_id = ?");
    count.bind(1, m_sweep);
    count.executeStep();
    return count.getColumn(0).getInt64() >= *m_config->runCap;
}

SweepSearch::Stored SweepSearch::store(const SweepAgentRow &agent, std::int64_t user,
                                       const sweep::Suggestion &suggestion)
{
    const std::string config = suggestion.config.dump();
    return m_db.write([&](SQLite::Database &tx) -> Stored {
        const auto row = sweepByRow(tx, m_sweep);
        if (!row || row->revision != m_revision || isBehind(tx, m_sweep, suggestion.number))
            return Stored{{}, true};
        if (isOver(*row))
            return Stored{{NextRun::Kind::Nothing}};
        if (row->state != "RUNNING")
            return {};
        const std::string name = randomBase36(8);
        const std::int64_t run = insertRun(tx, user, row->projectId, name, "pending");
        SQLite::Statement join(tx, "UPDATE runs SET sweep = ?, config = ? WHERE id = ?");
        join.bind(1, row->name);
        join.bind(2, config);
        join.bind(3, run);
        join.exec(); // a trigger makes the row of sweep_runs
        SQLite::Statement give(tx, "UPDATE sweep_runs SET agent_id = ?, number = ?, "
                                   "suggestion = ?, times_given = 1 WHERE run_id = ?");
        give.bind(1, agent.id);
        give.bind(2, static_cast<std::int64_t>(suggestion.number));
        give.bind(3, config);
        give.bind(4, run);
        give.exec();
        return Stored{{NextRun::Kind::Start, name, config}};
    });
}

/** There is nothing to suggest: the sweep is over, unless a run of it may come back. */
NextRun SweepSearch::end(bool isFull)
{
    return m_db.write([&](SQLite::Database &tx) -> NextRun {
        const auto row = sweepByRow(tx, m_sweep);
        if (row && isOver(*row))
            return {NextRun::Kind::Nothing};
        if (!row || row->revision != m_revision || row->state != "RUNNING")
            return {};
        // One that was given out and never began is taken over, however full the sweep is.
        if (hasRuns(tx, *row, "'preempting', 'preempted'") || hasSuggested(tx, *row) ||
            (!isFull && !m_config->retries.empty() && hasRuns(tx, *row, "'pending', 'running'")))
            return {};
        setSweepState(tx, *row, "FINISHED");
        return {NextRun::Kind::Nothing};
    });
}

NextRun SweepSearch::next(const SweepAgentRow &agent, std::int64_t user)
{
    // Agents ask again; workers that wait for one sweep would be missing to all others.
    const std::unique_lock lock(m_mutex, longestSweepWait);
    if (!lock)
        return {};
    for (int i = 0; i < mostTries; ++i) {
        if (!refresh() || !m_search)
            return {};
        if (m_db.read([this](SQLite::Database &tx) { return isFull(tx); }))
            return end(true);
        const auto suggestion = m_search->suggest();
        if (!suggestion && m_search->isUndecided())
            return {};
        if (!suggestion)
            return end(false);
        Stored stored;
        try {
            stored = store(agent, user, *suggestion);
        } catch (...) {
            m_search->giveBack(suggestion->config);
            throw;
        }
        if (stored.next.kind == NextRun::Kind::Start)
            return stored.next;
        if (!stored.isStale) {
            m_search->giveBack(suggestion->config);
            return stored.next;
        }
        m_revision = -1; // it begins again
    }
    return {};
}

} // namespace slipway::hub
