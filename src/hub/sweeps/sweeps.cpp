// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "hub/sweeps/sweeps.h"

#include "hub/runs/runstate.h"
#include "hub/store/database.h"
#include "hub/sweeps/sweepsearch.h"
#include "hub/sweeps/sweepstopping.h"

namespace slipway::hub {

namespace {

template <typename T>
std::shared_ptr<T> entryOf(std::map<std::int64_t, std::shared_ptr<T>> &entries, Database &db,
                           std::int64_t sweep)
{
    std::shared_ptr<T> &entry = entries[sweep];
    if (!entry)
        entry = std::make_shared<T>(db, sweep);
    return entry;
}

} // namespace

Sweeps::Sweeps(Database &db, YamlReader reader)
    : m_db(db)
    , m_reader(std::move(reader))
{
}

Sweeps::~Sweeps() = default;

SweepDocument Sweeps::read(const std::string &yaml) const
{
    SweepDocument document;
    document.json = m_reader(yaml);
    sweep::ConfigReading reading =
        sweep::readSweepConfig(sweep::Json::parse(document.json, nullptr, false));
    std::string errors;
    for (const sweep::Problem &problem : reading.problems) {
        const std::string text = sweep::pathText(problem.path) + ": " + problem.text;
        if (problem.severity == sweep::Problem::Severity::Error)
            errors += ' ' + text;
        else if (problem.severity == sweep::Problem::Severity::Warning)
            document.warnings.push_back(text);
    }
    if (!reading.config)
        throw HubError(HubErrorKind::InvalidInput,
                       "The sweep's configuration cannot be used:" + errors);
    document.config = std::move(*reading.config);
    return document;
}

std::optional<sweep::SweepConfig> Sweeps::configOf(const std::string &json)
{
    return sweep::readSweepConfig(sweep::Json::parse(json, nullptr, false)).config;
}

NextRun Sweeps::nextRun(const SweepAgentRow &agent, std::int64_t user)
{
    std::shared_ptr<SweepSearch> search;
    {
        const std::lock_guard lock(m_mutex);
        search = entryOf(m_searches, m_db, agent.sweep);
    }
    const NextRun next = search->next(agent, user);
    if (next.kind == NextRun::Kind::Nothing) {
        const std::lock_guard lock(m_mutex);
        m_searches.erase(agent.sweep);
    }
    return next;
}

bool Sweeps::noteHistory(std::int64_t run)
{
    const std::int64_t sweep = m_db.read([&](SQLite::Database &tx) -> std::int64_t {
        SQLite::Statement find(tx, "SELECT sweep_id FROM sweep_runs WHERE run_id = ?");
        find.bind(1, run);
        return find.executeStep() ? find.getColumn(0).getInt64() : 0;
    });
    if (sweep == 0)
        return false;
    std::shared_ptr<SweepStopping> stopping;
    {
        const std::lock_guard lock(m_mutex);
        stopping = entryOf(m_stopping, m_db, sweep);
    }
    if (!stopping->noteHistory(run))
        return false;
    return m_db.write([&](SQLite::Database &tx) {
        SQLite::Statement mark(tx, "UPDATE sweep_runs SET stopped_early = 1 WHERE run_id = ? AND "
                                   "EXISTS (SELECT 1 FROM runs WHERE id = run_id AND "
                                   "state = 'running')");
        mark.bind(1, run);
        if (mark.exec() == 0)
            return false;
        requestStop(tx, run);
        return true;
    });
}

} // namespace slipway::hub
