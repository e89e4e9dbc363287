# SPDX-FileCopyrightText: 2026 The Slipway developers
# SPDX-License-Identifier: Apache-2.0
# needs: engine
# variants: pinned newest
# timeout: 660
"""An item that `wandb launch` pushed is executed by Slipway's agent: process, then container."""

import sys

from support.containers import running_engine
from support.jobs import (Official, create_queue, expected_history, logged_history,
                          training_folder)
from support.places import fresh_home, main, wait_until
from support.programs import Agent, Hub, wait_for_item

PROJECT = "ours"


def test():
    version = sys.argv[1]
    engine = running_engine()
    home = fresh_home(f"slipwayagent-{version}")
    with Hub(home, bridge=engine.gateway) as hub:
        official = Official(version, hub)
        entity = hub.entity
        folder = training_folder(home / "source")
        official.command("job", "create", "--project", PROJECT, "--entity", entity, "--name",
                         "trainer", "--runtime", "3.11", "--entry-point", "python train.py",
                         "code", folder)
        for queue, resource in (("processes", "local-process"), ("containers", "local-container")):
            create_queue(hub, queue, resource)
            official.command("launch", "--job", f"{entity}/{PROJECT}/trainer:latest", "--queue",
                             queue, "--entity", entity, "--project", PROJECT)
            item = hub.only_item(queue)["id"]
            with Agent(hub, [queue], name=f"agent-{queue}", engine=engine) as agent:
                shown = wait_for_item(hub, item, ("FINISHED", "FAILED"), 300)
                assert shown["state"].upper() == "FINISHED", (shown, agent.text()[-3000:])
                # The run ends a moment before its program.
                end = wait_until("how the job ended is known",
                                 lambda: hub.ctl_json("item", "show", item).get("end"), 30)
                assert hub.key not in agent.text()
            assert end["exitCode"] == 0 and not end["outOfMemory"], end
            assert end["milliseconds"] > 0 and end["peakMemory"] > 1_000_000, end
            run_name = shown["run"]["id"]
            assert hub.run_state(PROJECT, run_name) == "finished"
            assert logged_history(hub, PROJECT, run_name) == expected_history()
            log = hub.ctl("item", "logs", item).stdout
            for epoch in range(5):
                assert f"epoch {epoch} done" in log, log


if __name__ == "__main__":
    main(test)
