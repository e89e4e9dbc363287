-- SPDX-FileCopyrightText: 2026 The Slipway developers
-- SPDX-License-Identifier: Apache-2.0

CREATE TABLE artifact_types (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    project_id  INTEGER NOT NULL REFERENCES projects(id) ON DELETE CASCADE,
    name        TEXT NOT NULL,
    description TEXT,
    created_at  INTEGER NOT NULL,
    UNIQUE (project_id, name)
);

CREATE TABLE artifact_collections (
    id           INTEGER PRIMARY KEY AUTOINCREMENT,
    project_id   INTEGER NOT NULL REFERENCES projects(id) ON DELETE CASCADE,
    type_id      INTEGER NOT NULL REFERENCES artifact_types(id) ON DELETE CASCADE,
    name         TEXT NOT NULL,
    description  TEXT,
    next_version INTEGER NOT NULL DEFAULT 0,
    created_at   INTEGER NOT NULL,
    updated_at   INTEGER NOT NULL,
    UNIQUE (project_id, name)
);
CREATE INDEX artifact_collections_type ON artifact_collections(type_id);

CREATE TABLE artifacts (
    id              INTEGER PRIMARY KEY AUTOINCREMENT,
    collection_id   INTEGER NOT NULL REFERENCES artifact_collections(id) ON DELETE CASCADE,
    state           TEXT NOT NULL CHECK (state IN ('PENDING', 'COMMITTED', 'DELETED')),
    version_index   INTEGER,                      -- from commit on
    digest          TEXT NOT NULL,
    description     TEXT,
    metadata        TEXT,
    pending_aliases TEXT NOT NULL DEFAULT '[]',   -- given when it was made, set at commit
    ttl             INTEGER NOT NULL DEFAULT -2,  -- W&B's "never"
    history_step    INTEGER,
    run_id          INTEGER REFERENCES runs(id) ON DELETE SET NULL,
    user_id         INTEGER NOT NULL REFERENCES users(id),
    size            INTEGER NOT NULL DEFAULT 0,
    file_count      INTEGER NOT NULL DEFAULT 0,
    created_at      INTEGER NOT NULL,
    updated_at      INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX artifacts_version ON artifacts(collection_id, version_index);
CREATE INDEX artifacts_run ON artifacts(run_id) WHERE run_id IS NOT NULL;

-- The client's own id of the version it makes: creating is idempotent per id.
CREATE TABLE artifact_client_ids (
    client_id   TEXT PRIMARY KEY,
    artifact_id INTEGER NOT NULL REFERENCES artifacts(id) ON DELETE CASCADE
) WITHOUT ROWID;

CREATE TABLE artifact_aliases (
    id            INTEGER PRIMARY KEY AUTOINCREMENT,
    collection_id INTEGER NOT NULL REFERENCES artifact_collections(id) ON DELETE CASCADE,
    alias         TEXT NOT NULL,
    artifact_id   INTEGER NOT NULL REFERENCES artifacts(id) ON DELETE CASCADE,
    UNIQUE (collection_id, alias)
);
CREATE INDEX artifact_aliases_artifact ON artifact_aliases(artifact_id);

CREATE TABLE artifact_tags (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    artifact_id INTEGER NOT NULL REFERENCES artifacts(id) ON DELETE CASCADE,
    name        TEXT NOT NULL,
    UNIQUE (artifact_id, name)
);

CREATE TABLE artifact_manifests (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    artifact_id INTEGER NOT NULL REFERENCES artifacts(id) ON DELETE CASCADE,
    name        TEXT NOT NULL,
    type        TEXT NOT NULL,
    digest      TEXT NOT NULL DEFAULT '',         -- base64 of the MD5 of its bytes, once known
    sha256      TEXT REFERENCES blobs(sha256),    -- NULL until uploaded
    created_at  INTEGER NOT NULL
);
CREATE INDEX artifact_manifests_artifact ON artifact_manifests(artifact_id);

CREATE TABLE artifact_files (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    artifact_id INTEGER NOT NULL REFERENCES artifacts(id) ON DELETE CASCADE,
    name        TEXT NOT NULL,
    md5         TEXT NOT NULL,                    -- base64, as the client announced it
    mimetype    TEXT,
    birth_id    INTEGER NOT NULL,                 -- artifact that first had this content
    sha256      TEXT REFERENCES blobs(sha256),    -- NULL until uploaded
    created_at  INTEGER NOT NULL,
    UNIQUE (artifact_id, name)
);
CREATE INDEX artifact_files_md5 ON artifact_files(md5) WHERE sha256 IS NOT NULL;

CREATE TABLE artifact_uses (
    run_id      INTEGER NOT NULL REFERENCES runs(id) ON DELETE CASCADE,
    artifact_id INTEGER NOT NULL REFERENCES artifacts(id) ON DELETE CASCADE,
    used_as     TEXT,
    created_at  INTEGER NOT NULL,
    PRIMARY KEY (run_id, artifact_id)
) WITHOUT ROWID;
CREATE INDEX artifact_uses_artifact ON artifact_uses(artifact_id);
