# SPDX-FileCopyrightText: 2026 The Slipway developers
# SPDX-License-Identifier: Apache-2.0
# variants: pinned newest
# timeout: 300
"""An item that Slipway pushed is executed by the official `wandb launch-agent`."""

import sys

from support.jobs import (Official, create_queue, expected_history, logged_history,
                          training_folder)
from support.places import fresh_home, main, wait_until
from support.processes import Program
from support.programs import Hub, wait_for_item

PROJECT = "official"


def test():
    version = sys.argv[1]
    home = fresh_home(f"officialagent-{version}")
    with Hub(home) as hub:
        official = Official(version, hub)
        entity = hub.entity
        folder = training_folder(home / "source")
        hub.ctl("job", "create", "code", folder, "--project", PROJECT, "--name", "trainer",
                "--entry-point", "python train.py", "--runtime", "3.11")
        create_queue(hub, "theirs", "local-process")
        hub.ctl("launch", "--job", f"{entity}/{PROJECT}/trainer:latest", "--queue", "theirs",
                "--project", PROJECT)
        item = hub.only_item("theirs")["id"]
        with Program([official.wandb, "launch-agent", "--queue", "theirs", "--entity", entity],
                     home / "logs" / "agent.log", env=official.env, cwd=official.work) as agent:
            def seen():
                assert agent.alive, agent.text()[-3000:]
                return hub.ctl_json("item", "show", item)["state"].upper() != "PENDING"
            wait_until("the official agent takes the item", seen, 60, interval=0.5)
            shown = wait_for_item(hub, item, ("FINISHED", "FAILED"), 180)
            assert shown["state"].upper() == "FINISHED", (shown, agent.text()[-3000:])
        run_name = shown["run"]["id"]
        assert hub.run_state(PROJECT, run_name) == "finished"
        assert logged_history(hub, PROJECT, run_name) == expected_history()


if __name__ == "__main__":
    main(test)
