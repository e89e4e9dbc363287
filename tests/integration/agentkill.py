# SPDX-FileCopyrightText: 2026 The Slipway developers
# SPDX-License-Identifier: Apache-2.0
# needs: engine
# variants: container process
# timeout: 300
"""kill -9 of the agent during a job: the next one adopts it; one run, a complete log."""

import sys

from support.containers import running_engine
from support.jobs import create_queue, expected_history, logged_history, training_folder
from support.places import fresh_home, main, wait_until
from support.programs import Agent, Hub, wait_for_item

PROJECT = "adoption"
EPOCHS = 40
CONFIG = '{"overrides": {"run_config": {"epochs": 40, "pause": 0.25}}}'


def test():
    kind = sys.argv[1]
    engine = running_engine() if kind == "container" else None
    home = fresh_home(f"agentkill-{kind}")
    with Hub(home, bridge=engine.gateway if engine else None) as hub:
        entity = hub.entity
        folder = training_folder(home / "source")
        hub.ctl("job", "create", "code", folder, "--project", PROJECT, "--name", "trainer",
                "--entry-point", "python train.py", "--runtime", "3.11")
        create_queue(hub, "queue", f"local-{kind}")
        item = hub.ctl_json("launch", "--job", f"{entity}/{PROJECT}/trainer:latest", "--queue",
                            "queue", "--project", PROJECT, "--config", CONFIG)["id"]

        def steps():
            shown = hub.ctl_json("item", "show", item)
            return shown.get("run") and logged_history(hub, PROJECT, shown["run"]["id"])
        with Agent(hub, ["queue"], engine=engine) as first:
            wait_until("the job logs", lambda: len(steps() or []) >= 5, 180, interval=0.5)
            first.kill()
            before = hub.ctl_json("item", "show", item)
            with Agent(hub, ["queue"], engine=engine) as second:
                shown = wait_for_item(hub, item, ("FINISHED", "FAILED"), 120)
                assert shown["state"].upper() == "FINISHED", (shown, second.text()[-3000:])
        assert shown["run"] == before["run"], (before, shown)
        runs = hub.ctl_json("run", "list", "--project", PROJECT)
        assert len(runs) == 1, runs
        assert logged_history(hub, PROJECT, shown["run"]["id"]) == expected_history(EPOCHS)
        log = hub.ctl("item", "logs", item).stdout.splitlines()
        lines = [line for line in log if line.startswith("epoch ")]
        assert lines == [f"epoch {epoch} done" for epoch in range(EPOCHS)], lines


if __name__ == "__main__":
    main(test)
