-- SPDX-FileCopyrightText: 2026 The Slipway developers
-- SPDX-License-Identifier: Apache-2.0

-- A paused queue gives out no items, a paused agent is given none.

ALTER TABLE run_queues ADD COLUMN paused INTEGER NOT NULL DEFAULT 0;
ALTER TABLE launch_agents ADD COLUMN paused INTEGER NOT NULL DEFAULT 0;
