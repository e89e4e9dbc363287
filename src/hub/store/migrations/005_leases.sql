-- SPDX-FileCopyrightText: 2026 The Slipway developers
-- SPDX-License-Identifier: Apache-2.0

-- From here on lease_until and forced_at count milliseconds of the computer's steady clock, which
-- begins anew with each boot; meta's "boot" says with which. Leases given before that begin anew.

ALTER TABLE queue_items ADD COLUMN lost INTEGER NOT NULL DEFAULT 0;            -- agents that took it and fell silent
ALTER TABLE queue_items ADD COLUMN requeues INTEGER NOT NULL DEFAULT 0;
ALTER TABLE queue_items ADD COLUMN requeue_asked INTEGER NOT NULL DEFAULT 0;   -- its agent ends the job for that
ALTER TABLE queue_items ADD COLUMN may_run INTEGER NOT NULL DEFAULT 1;         -- 0: acknowledged, and no job has a key
ALTER TABLE queue_items ADD COLUMN stop_forced INTEGER NOT NULL DEFAULT 0;
ALTER TABLE queue_items ADD COLUMN forced_at INTEGER NOT NULL DEFAULT 0;       -- when its agent ends the job by force
ALTER TABLE queue_items ADD COLUMN scheduler INTEGER NOT NULL DEFAULT 0;       -- the job schedules a sweep
