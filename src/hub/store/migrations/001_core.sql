-- SPDX-FileCopyrightText: 2026 The Slipway developers
-- SPDX-License-Identifier: Apache-2.0

-- Times are milliseconds since 1970 UTC; 0 or NULL means never.

CREATE TABLE meta (
    name  TEXT PRIMARY KEY,
    value TEXT NOT NULL
) WITHOUT ROWID;

CREATE TABLE entities (
    id         INTEGER PRIMARY KEY,
    name       TEXT NOT NULL UNIQUE,
    is_team    INTEGER NOT NULL DEFAULT 0,
    created_at INTEGER NOT NULL
);

CREATE TABLE users (
    id         INTEGER PRIMARY KEY,
    username   TEXT NOT NULL UNIQUE,
    email      TEXT NOT NULL DEFAULT '',
    entity_id  INTEGER NOT NULL REFERENCES entities(id), -- default entity
    is_owner   INTEGER NOT NULL DEFAULT 0,
    created_at INTEGER NOT NULL
);

CREATE TABLE entity_members (
    entity_id INTEGER NOT NULL REFERENCES entities(id) ON DELETE CASCADE,
    user_id   INTEGER NOT NULL REFERENCES users(id) ON DELETE CASCADE,
    PRIMARY KEY (entity_id, user_id)
) WITHOUT ROWID;

-- The key itself is never stored. Scope 'run' is bound to one run of one project.
CREATE TABLE api_keys (
    id         INTEGER PRIMARY KEY,
    sha256     TEXT NOT NULL UNIQUE, -- lower-case hex
    user_id    INTEGER NOT NULL REFERENCES users(id) ON DELETE CASCADE,
    scope      TEXT NOT NULL CHECK (scope IN ('user', 'run')),
    entity     TEXT,
    project    TEXT,
    run        TEXT,
    item       TEXT,
    revoked    INTEGER NOT NULL DEFAULT 0,
    created_at INTEGER NOT NULL,
    CHECK (scope = 'user' OR (entity IS NOT NULL AND project IS NOT NULL AND run IS NOT NULL))
);
CREATE INDEX api_keys_run ON api_keys(entity, project, run);

CREATE TABLE projects (
    id          INTEGER PRIMARY KEY,
    entity_id   INTEGER NOT NULL REFERENCES entities(id) ON DELETE CASCADE,
    name        TEXT NOT NULL,
    description TEXT NOT NULL DEFAULT '',
    created_at  INTEGER NOT NULL,
    UNIQUE (entity_id, name)
);

CREATE TABLE runs (
    id             INTEGER PRIMARY KEY,
    project_id     INTEGER NOT NULL REFERENCES projects(id) ON DELETE CASCADE,
    name           TEXT NOT NULL,                -- W&B's run id
    display_name   TEXT NOT NULL,
    user_id        INTEGER NOT NULL REFERENCES users(id),
    state          TEXT NOT NULL CHECK (state IN ('pending', 'running', 'finished', 'failed', 'crashed',
                                                  'killed', 'preempting', 'preempted')),
    config         TEXT NOT NULL DEFAULT '{}',   -- wrapped form, kept as the client sent it
    summary        TEXT NOT NULL DEFAULT '{}',   -- raw text: may hold NaN and Infinity
    job_type       TEXT,
    group_name     TEXT,
    description    TEXT,
    notes          TEXT,
    tags           TEXT NOT NULL DEFAULT '[]',
    commit_hash    TEXT,
    host           TEXT,
    program        TEXT,
    repo           TEXT,
    sweep          TEXT,
    created_at     INTEGER NOT NULL,
    heartbeat_at   INTEGER NOT NULL DEFAULT 0,
    finished_at    INTEGER NOT NULL DEFAULT 0,
    exit_code      INTEGER,
    stop_requested INTEGER NOT NULL DEFAULT 0,
    history_count  INTEGER NOT NULL DEFAULT 0,   -- highest line + 1, as file_stream offsets need it
    events_count   INTEGER NOT NULL DEFAULT 0,
    log_count      INTEGER NOT NULL DEFAULT 0,
    UNIQUE (project_id, name)
);
CREATE INDEX runs_created ON runs(project_id, created_at);
CREATE INDEX runs_alive ON runs(heartbeat_at) WHERE state IN ('running', 'preempting');

-- One row per line of a file_stream file, under the offset the client gave it: a repeated request
-- writes the same rows again.
CREATE TABLE run_lines (
    run_id INTEGER NOT NULL REFERENCES runs(id) ON DELETE CASCADE,
    file   INTEGER NOT NULL,                     -- 0 history, 1 events, 2 output
    line   INTEGER NOT NULL,
    step   INTEGER,                              -- history only: its _step
    text   TEXT NOT NULL,
    PRIMARY KEY (run_id, file, line)
) WITHOUT ROWID;
CREATE INDEX run_lines_step ON run_lines(run_id, step) WHERE step IS NOT NULL;

CREATE TABLE blobs (
    sha256     TEXT PRIMARY KEY,                 -- lower-case hex
    md5        TEXT NOT NULL,                    -- base64
    size       INTEGER NOT NULL,
    created_at INTEGER NOT NULL
) WITHOUT ROWID;

CREATE TABLE run_files (
    id          INTEGER PRIMARY KEY,
    run_id      INTEGER NOT NULL REFERENCES runs(id) ON DELETE CASCADE,
    name        TEXT NOT NULL,
    sha256      TEXT REFERENCES blobs(sha256),   -- NULL until the first upload
    uploaded_at INTEGER NOT NULL DEFAULT 0,
    created_at  INTEGER NOT NULL,
    UNIQUE (run_id, name)
);

-- What historyKeys tells about the metrics of a run; nested values under dotted names.
CREATE TABLE run_metrics (
    run_id  INTEGER NOT NULL REFERENCES runs(id) ON DELETE CASCADE,
    name    TEXT NOT NULL,
    numbers INTEGER NOT NULL DEFAULT 0,          -- lines in which it is a number (or NaN, Infinity)
    others  INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (run_id, name)
) WITHOUT ROWID;

CREATE TABLE run_alerts (
    id         INTEGER PRIMARY KEY,
    run_id     INTEGER NOT NULL REFERENCES runs(id) ON DELETE CASCADE,
    title      TEXT NOT NULL,
    text       TEXT NOT NULL,
    severity   TEXT NOT NULL,
    created_at INTEGER NOT NULL
);
