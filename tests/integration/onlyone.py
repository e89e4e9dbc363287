# SPDX-FileCopyrightText: 2026 The Slipway developers
# SPDX-License-Identifier: Apache-2.0
# timeout: 120
"""Hubs on one data folder, agents in one folder, command lines that start one: one serves, all
others say so, and the one that was killed makes room at once."""

import json
import subprocess
import time

from support.jobs import create_queue
from support.places import fresh_home, main, private_environment, program, wait_until
from support.processes import Program
from support.programs import Hub
from support.sshd import free_port

RIVALS = 5
HUB_RUNS = 3
END_SECONDS = 40


class Rivals:
    """The same command several times at once, each with its output in a file."""

    def __init__(self, home, name, argvs, env):
        self.all = [Program(argv, home / "logs" / f"{name}-{number}.log", env=env)
                    for number, argv in enumerate(argvs)]

    def winner(self, *sentences):
        """The only one that goes on, once the others have ended with one of these sentences."""
        wait_until("all but one have ended",
                   lambda: len([one for one in self.all if one.alive]) <= 1, END_SECONDS)
        alive = [one for one in self.all if one.alive]
        assert len(alive) == 1, [one.text()[-500:] for one in self.all]
        for one in self.all:
            if one is not alive[0]:
                assert one.process.returncode not in (0, -6, -11), one.process.returncode
                assert any(sentence in one.text() for sentence in sentences), one.text()[-1000:]
        return alive[0]

    def __enter__(self):
        return self

    def __exit__(self, *unused):
        for one in self.all:
            one.stop()


def hubs(home):
    """On one new folder, each on a port of its own: two that served would not notice each other."""
    data = home / "rivals"
    argvs = [[program("slipwayctl"), "hub", "run", "--data-dir", data, "--port", str(free_port())]
             for _ in range(RIVALS)]
    with Rivals(home, "hub", argvs, private_environment(home)) as rivals:
        first = rivals.winner("Another hub already runs on the data in")
        assert [one.process.returncode for one in rivals.all if one is not first] == \
            [HUB_RUNS] * (RIVALS - 1)
        running = json.loads((data / "running.json").read_text())
        assert running["pid"] == first.pid, running
        first.kill()
        # What it held it holds no longer, though its file is still there.
        began = time.monotonic()
        with Rivals(home, "next-hub", argvs[:1], private_environment(home)) as following:
            wait_until("the next one serves", lambda: json.loads(
                (data / "running.json").read_text())["pid"] == following.all[0].pid, END_SECONDS)
        print(f"the next hub serves {time.monotonic() - began:.2f} s after the kill of the first")


def agents(hub):
    """With the same name, and so the same folder."""
    env = private_environment(hub.home, SLIPWAY_BASE_URL=hub.url, WANDB_API_KEY=hub.key,
                              DOCKER_HOST="unix:///nonexistent")
    argv = [program("slipwayctl"), "launch-agent", "-q", "queue", "-n", "same"]
    with Rivals(hub.home, "agent", [argv] * RIVALS, env) as rivals:
        first = rivals.winner("An agent of this name runs already")
        wait_until("it polls", lambda: "polling on queues" in first.text(), END_SECONDS)
        known = hub.ctl_json("agent", "list")
        assert len(known) == 1, known
        first.kill()
        with Rivals(hub.home, "next-agent", [argv], env) as following:
            wait_until("the next one polls",
                       lambda: "polling on queues" in following.all[0].text(), END_SECONDS)
            assert len(hub.ctl_json("agent", "list")) == 1, "it is another agent to the hub"


def command_lines(hub):
    """They find each other's agent, or say that another starts it."""
    env = private_environment(hub.home, SLIPWAY_BASE_URL=hub.url, WANDB_API_KEY=hub.key,
                              DOCKER_HOST="unix:///nonexistent")
    argv = [program("slipwayctl"), "agent", "start", "-q", "queue", "-n", "shared", "--output",
            "json"]
    starting = [subprocess.Popen(argv, env=env, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                                 text=True) for _ in range(2)]
    try:
        answers = [one.communicate(timeout=90) for one in starting]
        told = [json.loads(out) for out, _ in answers]
        pids = {one["pid"] for one in told if one.get("pid")}
        assert len(pids) == 1, answers
        for one in told:
            assert one.get("pid") or "runs already" in json.dumps(one), answers
        local = [one for one in hub.ctl_json("agent", "list", "--local") if one["running"]]
        assert [one["pid"] for one in local] == list(pids), local
    finally:
        hub.ctl("agent", "stop", "shared", check=False)


def test():
    home = fresh_home("onlyone")
    hubs(home)
    with Hub(home) as hub:
        create_queue(hub, "queue", "local-process")
        agents(hub)
        command_lines(hub)


if __name__ == "__main__":
    main(test)
