# SPDX-FileCopyrightText: 2026 The Slipway developers
# SPDX-License-Identifier: Apache-2.0
# timeout: 60
"""`slipwayctl sweep` against the hub: made, seen, changed, its best run found, all of it exported;
and a hub that is killed in the middle goes on with the same search."""

import csv
import io
import json

from support.places import fresh_home, main
from support.programs import Hub

CONFIG = """method: grid
metric: {name: loss, goal: minimize}
parameters:
  x: {values: [1, 2, 3, 4]}
  kind: {values: ["a, b"]}
"""
PROJECT = ["-p", "verbs"]


def beat(hub, agent):
    answer = hub.graphql("mutation($id: ID!) { agentHeartbeat(input: {id: $id, runState: \"{}\"}) "
                         "{ commands } }", id=agent)
    return json.loads(answer["agentHeartbeat"]["commands"])


def refused(hub, *arguments):
    done = hub.ctl("sweep", *arguments, *PROJECT, "--output", "json", check=False)
    assert done.returncode == 1, done
    return json.loads(done.stdout)["error"]


def test():
    with Hub(fresh_home("sweepverbs")) as hub:
        file = hub.home / "sweep.yaml"
        file.write_text("method: grid\nparameters: {x: {min: 0.0, max: 1.0}}\n")
        refused(hub, "create", str(file))
        file.write_text(CONFIG)
        made = hub.ctl_json("sweep", "create", str(file), *PROJECT)
        sweep, name = made["id"], f"{hub.entity}/verbs/{made['id']}"
        shown = hub.ctl_json("sweep", "show", name)
        assert (shown["state"], shown["runCountExpected"], shown["config"]) == (
            "PENDING", 4, CONFIG), shown
        assert refused(hub, "pause", sweep)["kind"] == "conflict"
        assert refused(hub, "show", "nothere")["kind"] == "not found"
        assert refused(hub, "best", sweep)["kind"] == "not found"

        agent = hub.graphql("mutation($s: String!) { createAgent(input: {host: \"box\", sweep: $s, "
                            "projectName: \"verbs\"}) { agent { id } } }",
                            s=sweep)["createAgent"]["agent"]["id"]
        seen = []
        for count in range(1, 5):
            [command] = beat(hub, agent)
            x = command["args"]["x"]["value"]
            seen.append(x)
            run = command["run_id"]
            # The package's own way: it says which sweep, and sends the configuration again.
            hub.graphql("mutation($n: String, $s: String) { upsertBucket(input: {name: $n, "
                        "modelName: \"verbs\", sweep: $s}) { inserted } }", n=run, s=sweep)
            hub.ctl("run", "log", f"{hub.entity}/verbs/{run}", f"loss={(x - 3) ** 2}")
            hub.ctl("run", "finish", f"{hub.entity}/verbs/{run}")
            if count == 1:
                assert hub.ctl_json("sweep", "pause", name)["state"] == "PAUSED"
                assert beat(hub, agent) == []
                assert hub.ctl_json("sweep", "resume", name)["state"] == "RUNNING"
            if count == 2:
                hub.kill()
                hub.start()
        assert seen == [1, 2, 3, 4], seen
        assert beat(hub, agent) == [{"type": "exit"}]
        best = hub.ctl_json("sweep", "best", name)
        assert (best["config"], best["value"]) == ({"kind": "a, b", "x": 3}, 0), best
        [listed] = hub.ctl_json("sweep", "list", *PROJECT)
        assert (listed["state"], listed["runCount"], listed["best"]) == ("FINISHED", 4, 0), listed
        rows = list(csv.DictReader(io.StringIO(hub.ctl("sweep", "export", name).stdout)))
        assert [(row["config.x"], row["config.kind"], row["summary.loss"], row["state"])
                for row in rows] == [(str(x), "a, b", str((x - 3) ** 2), "finished")
                                     for x in seen], rows
        assert len(hub.ctl_json("sweep", "export", name)["runs"]) == 4
        # What is over stays over, until somebody wants it to go on.
        assert refused(hub, "cancel", sweep)["kind"] == "conflict"
        assert hub.ctl_json("sweep", "stop", name)["state"] == "FINISHED"
        hub.ctl("sweep", "resume", name)
        assert hub.ctl_json("sweep", "cancel", name)["state"] == "CANCELED"
        assert beat(hub, agent) == [{"type": "exit"}]


if __name__ == "__main__":
    main(test)
