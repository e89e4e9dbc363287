-- SPDX-FileCopyrightText: 2026 The Slipway developers
-- SPDX-License-Identifier: Apache-2.0

CREATE TABLE sweeps (
    id           INTEGER PRIMARY KEY AUTOINCREMENT,
    project_id   INTEGER NOT NULL REFERENCES projects(id) ON DELETE CASCADE,
    name         TEXT NOT NULL,                  -- W&B's sweep id
    display_name TEXT,
    description  TEXT,
    state        TEXT NOT NULL CHECK (state IN ('PENDING', 'RUNNING', 'PAUSED', 'FINISHED', 'CANCELED')),
    config       TEXT NOT NULL,                  -- YAML, as the client sent it
    document     TEXT NOT NULL,                  -- the same as JSON
    controller   TEXT,
    scheduler    TEXT,
    seed         INTEGER NOT NULL,               -- of a configuration without one
    revision     INTEGER NOT NULL DEFAULT 0,     -- grows when what a search knows holds no more
    user_id      INTEGER NOT NULL REFERENCES users(id),
    created_at   INTEGER NOT NULL,
    updated_at   INTEGER NOT NULL,
    heartbeat_at INTEGER NOT NULL DEFAULT 0,
    UNIQUE (project_id, name)
);

CREATE TABLE sweep_agents (
    id           INTEGER PRIMARY KEY AUTOINCREMENT,
    sweep_id     INTEGER NOT NULL REFERENCES sweeps(id) ON DELETE CASCADE,
    name         TEXT NOT NULL,
    host         TEXT NOT NULL,
    created_at   INTEGER NOT NULL,
    heartbeat_at INTEGER NOT NULL
);
CREATE INDEX sweep_agents_sweep ON sweep_agents(sweep_id);

-- Every run whose `sweep` names the sweep, also one that nobody suggested.
CREATE TABLE sweep_runs (
    run_id        INTEGER PRIMARY KEY REFERENCES runs(id) ON DELETE CASCADE,
    sweep_id      INTEGER NOT NULL REFERENCES sweeps(id) ON DELETE CASCADE,
    change        INTEGER NOT NULL,              -- grows with each change of the run that a search may mind
    agent_id      INTEGER REFERENCES sweep_agents(id) ON DELETE SET NULL,
    number        INTEGER,                       -- of the suggestion
    suggestion    TEXT,                          -- {"name": {"value": …}}
    times_given   INTEGER NOT NULL DEFAULT 0,    -- how often an agent was told to start it
    is_taken      INTEGER NOT NULL DEFAULT 0,    -- its agent has said that it has it
    stopped_early INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX sweep_runs_change ON sweep_runs(sweep_id, change);
CREATE UNIQUE INDEX sweep_runs_number ON sweep_runs(sweep_id, number) WHERE number IS NOT NULL;
CREATE INDEX sweep_runs_agent ON sweep_runs(agent_id) WHERE agent_id IS NOT NULL;
CREATE INDEX runs_sweep ON runs(project_id, sweep, state) WHERE sweep IS NOT NULL;

-- Triggers, so that no writer of runs can forget it and a kill leaves nothing out.
CREATE TRIGGER runs_join_sweep AFTER INSERT ON runs WHEN new.sweep IS NOT NULL BEGIN
    INSERT INTO sweep_runs(run_id, sweep_id, change)
        SELECT new.id, s.id, (SELECT coalesce(max(change), 0) + 1 FROM sweep_runs WHERE sweep_id = s.id)
        FROM sweeps s WHERE s.project_id = new.project_id AND s.name = new.sweep;
END;
CREATE TRIGGER runs_change_in_sweep AFTER UPDATE OF state, summary, config, sweep ON runs
    WHEN new.sweep IS NOT NULL BEGIN
    INSERT INTO sweep_runs(run_id, sweep_id, change)
        SELECT new.id, s.id, (SELECT coalesce(max(change), 0) + 1 FROM sweep_runs WHERE sweep_id = s.id)
        FROM sweeps s WHERE s.project_id = new.project_id AND s.name = new.sweep
        ON CONFLICT(run_id) DO UPDATE SET
            number = CASE WHEN sweep_id = excluded.sweep_id THEN number END,
            suggestion = CASE WHEN sweep_id = excluded.sweep_id THEN suggestion END,
            agent_id = CASE WHEN sweep_id = excluded.sweep_id THEN agent_id END,
            sweep_id = excluded.sweep_id, change = excluded.change;
END;
-- A run that goes over to another sweep was suggested by neither.
CREATE TRIGGER sweep_runs_moved AFTER UPDATE OF sweep_id ON sweep_runs
    WHEN old.sweep_id <> new.sweep_id BEGIN
    UPDATE sweeps SET revision = revision + 1 WHERE id IN (old.sweep_id, new.sweep_id);
END;
CREATE TRIGGER sweep_runs_deleted AFTER DELETE ON sweep_runs BEGIN
    UPDATE sweeps SET revision = revision + 1 WHERE id = old.sweep_id;
END;
