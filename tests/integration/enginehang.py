# SPDX-FileCopyrightText: 2026 The Slipway developers
# SPDX-License-Identifier: Apache-2.0
# needs: engine
# timeout: 300
"""The container engine hangs, and is restarted without its containers: the agent goes on with
everything else meanwhile, and what it says is right at once when the engine is there again.

    enginehang.py [--seconds 60]   how long it hangs
"""

import argparse
import contextlib
import os
import signal
import time

from support import baseimage
from support.containers import Engine, default_state
from support.places import fresh_home, holds, main, wait_until
from support.programs import Agent, Hub, wait_for_item

OVER = ("FINISHED", "FAILED", "STOPPED")
RETURN_SECONDS = 5
SLACK_SECONDS = 10  # of a loaded computer


def job(hub, name, command):
    """In a container; it makes no run, and its queue wants none."""
    hub.ctl("job", "create", "image", baseimage.NAMES[0], "--project", "hang", "--name", name)
    return hub.ctl_json("launch", "--job", f"{hub.entity}/hang/{name}:latest", "--queue",
                        "containers", "--project", "hang", "--entry-point", command)["id"]


def runs(hub, engine, item):
    return (hub.ctl_json("item", "show", item)["phase"] == "running"
            and engine.docker("ps", "--quiet", "--filter", f"label=slipway.item={item}").strip())


def process_job(hub, number):
    """Something else that the same agent does."""
    return hub.ctl_json("launch", "--job", f"{hub.entity}/hang/process:latest", "--queue",
                        "processes", "--project", "hang", "--name", f"p{number}")["id"]


def hangs(hub, engine, agent, seconds):
    item = job(hub, "sleeps", "sleep 4")
    wait_until("the container runs", lambda: runs(hub, engine, item), 90)
    pid = engine.known["dockerd"]["pid"]
    os.kill(pid, signal.SIGSTOP)
    try:
        until = time.monotonic() + seconds
        other = wait_for_item(hub, process_job(hub, 1), OVER, 30)
        assert other["state"] == "FINISHED", other
        # Its container has ended by now, of which nobody can know.
        holds("the agent lives", lambda: agent.alive, until - time.monotonic())
        assert hub.ctl_json("item", "show", item)["state"] == "CLAIMED"
    finally:
        os.kill(pid, signal.SIGCONT)
    over_soon(hub, item, "the engine answers again")


def over_soon(hub, item, what):
    began = time.monotonic()
    shown = wait_until(f"the item is over once {what}", lambda: (
        one := hub.ctl_json("item", "show", item))["state"] in OVER and one,
        RETURN_SECONDS + SLACK_SECONDS)
    took = time.monotonic() - began
    assert shown["state"] == "FINISHED", shown
    print(f"{what}: over {took:.1f} s later (at most {RETURN_SECONDS} on an idle computer)")


def restarted_under_its_containers(hub, engine, agent):
    """With live-restore they go on, and so does the item."""
    item = job(hub, "waits", "tail -f /dev/null")
    container = wait_until("the container runs", lambda: runs(hub, engine, item), 90)
    engine.halt(signal.SIGTERM)
    other = wait_for_item(hub, process_job(hub, 2), OVER, 30)
    assert other["state"] == "FINISHED" and agent.alive, other
    engine.resume()
    wait_until("the same container runs", lambda: engine.docker(
        "ps", "--quiet", "--filter", f"label=slipway.item={item}").strip() == container, 30)
    assert hub.ctl_json("item", "show", item)["state"] == "CLAIMED"
    hub.ctl("item", "stop", item, "--force")
    shown = wait_for_item(hub, item, OVER, 60)
    assert shown["state"] == "STOPPED", shown
    wait_until("no container is left",
               lambda: not engine.docker("ps", "--all", "--quiet").split(), 60)


def test(seconds=8):
    engine = Engine(f"{default_state()}-hang", private=True, live_restore=True)
    with contextlib.ExitStack() as stack:
        stack.callback(engine.stop)
        engine.start()
        baseimage.load(engine)
        hub = stack.enter_context(Hub(fresh_home("enginehang"), bridge=engine.gateway))
        for queue, resource in (("containers", "local-container"), ("processes", "local-process")):
            hub.ctl("queue", "create", queue, "--resource", resource, "--config",
                    '{"slipway": {"existence-check": false}}')
        source = hub.home / "source"
        source.mkdir()
        (source / "a.sh").write_text("exit 0\n")
        hub.ctl("job", "create", "code", source, "--project", "hang", "--name", "process",
                "--entry-point", "sh a.sh")
        agent = stack.enter_context(Agent(hub, ["containers", "processes"], engine=engine, jobs=2))
        hangs(hub, engine, agent, seconds)
        restarted_under_its_containers(hub, engine, agent)


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("--seconds", type=int, default=argparse.SUPPRESS)
    options = vars(parser.parse_args())
    main(lambda: test(**options))
