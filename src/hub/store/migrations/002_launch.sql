-- SPDX-FileCopyrightText: 2026 The Slipway developers
-- SPDX-License-Identifier: Apache-2.0

-- Queues, items and launch agents. AUTOINCREMENT where clients keep ids: one is never given twice.

CREATE TABLE resource_configs (
    id                 INTEGER PRIMARY KEY AUTOINCREMENT,
    entity_id          INTEGER NOT NULL REFERENCES entities(id) ON DELETE CASCADE,
    resource           TEXT NOT NULL,
    config             TEXT NOT NULL,               -- {"resource_args": {"<resource>": {…}}}
    template_variables TEXT NOT NULL DEFAULT '{}',  -- {"<name>": {"schema": {…}, "description": …}}
    created_at         INTEGER NOT NULL
);

CREATE TABLE run_queues (
    id                  INTEGER PRIMARY KEY AUTOINCREMENT,
    project_id          INTEGER NOT NULL REFERENCES projects(id) ON DELETE CASCADE,
    name                TEXT NOT NULL,
    access              TEXT NOT NULL CHECK (access IN ('PROJECT', 'USER')),
    prioritization_mode TEXT NOT NULL CHECK (prioritization_mode IN ('DISABLED', 'V0')),
    config_id           INTEGER REFERENCES resource_configs(id) ON DELETE SET NULL,
    external_links      TEXT NOT NULL DEFAULT '{}',
    user_id             INTEGER NOT NULL REFERENCES users(id),
    created_at          INTEGER NOT NULL,
    activity_at         INTEGER NOT NULL DEFAULT 0,
    UNIQUE (project_id, name)
);

CREATE TABLE launch_agents (
    id           INTEGER PRIMARY KEY AUTOINCREMENT,
    project_id   INTEGER NOT NULL REFERENCES projects(id) ON DELETE CASCADE,
    name         TEXT NOT NULL,                     -- also the id of the agent's own run
    user_id      INTEGER NOT NULL REFERENCES users(id),
    hostname     TEXT NOT NULL,
    status       TEXT NOT NULL DEFAULT 'POLLING',
    stop_polling INTEGER NOT NULL DEFAULT 0,
    config       TEXT NOT NULL DEFAULT '{}',
    version      TEXT NOT NULL DEFAULT '',
    created_at   INTEGER NOT NULL,
    heartbeat_at INTEGER NOT NULL,
    UNIQUE (project_id, name)
);

CREATE TABLE launch_agent_queues (
    agent_id INTEGER NOT NULL REFERENCES launch_agents(id) ON DELETE CASCADE,
    queue_id INTEGER NOT NULL REFERENCES run_queues(id) ON DELETE CASCADE,
    PRIMARY KEY (agent_id, queue_id)
) WITHOUT ROWID;
CREATE INDEX launch_agent_queues_queue ON launch_agent_queues(queue_id);

-- A taken item stays a row in its place: LEASED with lease_until in the past counts as PENDING.
CREATE TABLE queue_items (
    id              INTEGER PRIMARY KEY AUTOINCREMENT,
    queue_id        INTEGER NOT NULL REFERENCES run_queues(id) ON DELETE CASCADE,
    state           TEXT NOT NULL CHECK (state IN ('PENDING', 'LEASED', 'CLAIMED', 'FINISHED', 'FAILED',
                                                   'STOPPED')),
    priority        INTEGER NOT NULL DEFAULT 2,     -- 0 first
    spec            TEXT NOT NULL,                  -- resolved launch spec
    author          TEXT NOT NULL,
    user_id         INTEGER NOT NULL REFERENCES users(id),
    created_at      INTEGER NOT NULL,
    updated_at      INTEGER NOT NULL,
    lease_until     INTEGER NOT NULL DEFAULT 0,
    agent_id        INTEGER REFERENCES launch_agents(id) ON DELETE SET NULL,
    attempt         INTEGER NOT NULL DEFAULT 0,
    run_entity      TEXT NOT NULL,
    run_project     TEXT NOT NULL,                  -- as agents name it: lower case
    run_name        TEXT,                           -- from ack on
    phase           TEXT NOT NULL DEFAULT 'waiting',
    phase_detail    TEXT NOT NULL DEFAULT '',
    stop_requested  INTEGER NOT NULL DEFAULT 0,
    failure_stage   TEXT,
    failure_message TEXT,
    failure_files   TEXT NOT NULL DEFAULT '[]',
    warnings        TEXT NOT NULL DEFAULT '[]',
    push_key        TEXT,                           -- idempotency of push, per user
    pop_key         TEXT                            -- idempotency of pop, per agent
);
CREATE INDEX queue_items_waiting ON queue_items(queue_id, priority, id)
    WHERE state IN ('PENDING', 'LEASED');
CREATE INDEX queue_items_queue ON queue_items(queue_id, id);
CREATE INDEX queue_items_run ON queue_items(run_name) WHERE run_name IS NOT NULL;
CREATE UNIQUE INDEX queue_items_push_key ON queue_items(user_id, push_key) WHERE push_key IS NOT NULL;
