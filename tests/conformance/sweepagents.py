# SPDX-FileCopyrightText: 2026 The Slipway developers
# SPDX-License-Identifier: Apache-2.0
# variants: pinned newest
# timeout: 300
"""`wandb sweep`, `wandb agent`, wandb.agent() and Api().sweep() against the hub."""

import concurrent.futures
import json
import re
import sys

from support.jobs import Official, without_colour
from support.places import fresh_home, main, wait_until
from support.programs import Hub

# The agents of the package look for work every five seconds.
TRAINING = '''
import signal
import wandb
with wandb.init() as run:
    run.log({"loss": (run.config["x"] - 3) ** 2})
    if run.config.get("endless"):
        signal.pause()
'''

# The package's own hook for tests: its heartbeats need not be five seconds apart.
INSIDE = '''
import sys
import wandb
from wandb.agents import pyagent
pyagent.Agent.HEARTBEAT_SLEEP_SECONDS = 0.2
seen = []
def train():
    with wandb.init() as run:
        seen.append(dict(run.config))
        run.log({"loss": (run.config["x"] - 3) ** 2})
wandb.agent(sys.argv[1], function=train, project="sweeping", count=int(sys.argv[2]))
import json
print("SEEN", json.dumps(seen))
'''

READING = '''
import json, sys, wandb
sweep = wandb.Api().sweep(sys.argv[1])
best = sweep.best_run()
print("READ", json.dumps({"state": sweep.state, "expected": sweep.expected_run_count,
    "runs": [run.state for run in sweep.runs], "best": best.config["x"] if best else None,
    "name": sweep.name, "method": sweep.config["method"], "order": sweep.order}))
'''

LISTING = '''
import wandb
for sweep in wandb.Api().project("sweeping").sweeps():
    print("SWEEP", sweep.id)
'''


class Sweeping:
    """One version of the package and a hub."""

    def __init__(self, version, hub):
        self.hub = hub
        self.official = Official(version, hub, WANDB_AGENT_DISABLE_FLAPPING="true")
        (self.official.work / "train.py").write_text(TRAINING)

    def create(self, name, config):
        file = self.official.work / f"{name}.yaml"
        file.write_text(f"name: {name}\nprogram: train.py\n{config}")
        done = self.official.command("sweep", "--project", "sweeping", file.name)
        return re.search(r"sweep with ID: (\S+)", without_colour(done.stdout + done.stderr))[1]

    def path(self, sweep):
        return f"{self.hub.entity}/sweeping/{sweep}"

    def agent(self, sweep, *options):
        return self.official.command("agent", *options, self.path(sweep), timeout=120)

    def state(self, sweep, action):
        return self.official.command("sweep", f"--{action}", self.path(sweep), check=False)

    def python(self, name, text, *arguments):
        file = self.official.work / f"{name}.py"
        file.write_text(text)
        done = self.official.run_file(file, *arguments)
        return [line.split(" ", 1)[1] for line in done.stdout.splitlines()
                if line.startswith(("SEEN ", "READ ", "SWEEP "))]

    def read(self, sweep):
        return json.loads(self.python(f"read-{sweep}", READING, self.path(sweep))[0])

    def runs(self, sweep):
        return self.hub.graphql(
            'query($s: String) { project(name: "sweeping") { sweep(sweepName: $s) '
            "{ state runs { edges { node { name state config stopped } } } } } }",
            s=sweep)["project"]["sweep"]

    def states(self, sweep):
        return sorted(edge["node"]["state"] for edge in self.runs(sweep)["runs"]["edges"])

    def values(self, sweep, name):
        nodes = [edge["node"] for edge in self.runs(sweep)["runs"]["edges"]]
        return [json.loads(node["config"])[name]["value"] for node in nodes]


def grid(world):
    """Every combination once, by three agents at the same time."""
    sweep = world.create("grid", "method: grid\nmetric: {name: loss, goal: minimize}\n"
                         "parameters:\n  x: {values: [1, 2, 3]}\n  b: {values: [a, b]}\n")
    with concurrent.futures.ThreadPoolExecutor(3) as pool:
        for done in [pool.submit(world.agent, sweep) for _ in range(3)]:
            done.result()
    xs, bs = world.values(sweep, "x"), world.values(sweep, "b")
    assert sorted(zip(xs, bs)) == [(x, b) for x in (1, 2, 3) for b in "ab"], (xs, bs)
    read = world.read(sweep)
    assert read == {"state": "FINISHED", "expected": 6, "runs": ["finished"] * 6, "best": 3,
                    "name": "grid", "method": "grid", "order": read["order"]}, read
    return sweep


def models(world):
    """In-process agents: eight runs of a model, and the cap of a random search."""
    bayes = world.create("bayes", "method: bayes\nmetric: {name: loss, goal: minimize}\n"
                         "parameters:\n  x: {min: -10.0, max: 10.0}\n")
    seen = json.loads(world.python("bayes", INSIDE, bayes, "8")[0])
    assert len({values["x"] for values in seen}) == 8, seen
    assert min(abs(values["x"] - 3) for values in seen) < 2, seen
    assert sorted(values["x"] for values in seen) == sorted(world.values(bayes, "x"))
    capped = world.create("capped", "method: random\nrun_cap: 2\nparameters:\n"
                          "  x: {min: 1, max: 100}\n  y: {distribution: log_uniform_values, "
                          "min: 1.0e-5, max: 1.0}\n")
    seen = json.loads(world.python("capped", INSIDE, capped, "9")[0])
    assert len(seen) == 2, seen
    assert all(isinstance(values["x"], int) and 1e-5 <= values["y"] <= 1 for values in seen), seen
    assert world.runs(capped)["state"] == "FINISHED"
    return [bayes, capped]


def states(world):
    """Paused, resumed, stopped and cancelled by the package's own command."""
    sweep = world.create("states", "method: random\nparameters:\n  x: {min: 1, max: 9}\n"
                         "  endless: {value: true}\n")
    early = world.state(sweep, "pause")
    assert early.returncode != 0 or "Cannot pause" in early.stdout + early.stderr, early
    with concurrent.futures.ThreadPoolExecutor(1) as pool:
        agent = pool.submit(world.agent, sweep)
        wait_until("the run has begun", lambda: [
            edge for edge in world.runs(sweep)["runs"]["edges"]
            if edge["node"]["state"] == "running"], 40, interval=0.3)
        for action, state in (("pause", "PAUSED"), ("resume", "RUNNING"), ("cancel", "CANCELED")):
            done = world.state(sweep, action)
            assert done.returncode == 0, done.stderr
            assert world.runs(sweep)["state"] == state
        agent.result()
    assert world.states(sweep) == ["killed"]
    assert world.state(sweep, "resume").returncode == 0
    assert world.state(sweep, "stop").returncode == 0
    assert world.runs(sweep)["state"] == "FINISHED"
    # Whoever comes now is sent away at once.
    world.agent(sweep)
    return sweep


def test():
    with Hub(fresh_home(f"sweepagents-{sys.argv[1]}")) as hub:
        world = Sweeping(sys.argv[1], hub)
        with concurrent.futures.ThreadPoolExecutor(3) as pool:
            parts = [pool.submit(part, world) for part in (grid, models, states)]
            made = [part.result() for part in parts]
        sweeps = {made[0], *made[1], made[2]}
        assert set(world.python("listing", LISTING)) == sweeps
        # A sweep that is gone ends its agent.
        bad = world.official.command("agent", world.path("gone"), check=False)
        assert bad.returncode != 0
        assert hub.key not in hub.process.text()


if __name__ == "__main__":
    main(test)
