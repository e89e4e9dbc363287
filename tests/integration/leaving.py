# SPDX-FileCopyrightText: 2026 The Slipway developers
# SPDX-License-Identifier: Apache-2.0
# variants: force requeue lost preparing signal away
# timeout: 240
"""Jobs and agents that leave before their time.

  force    a job that heeds no signal: its stop is counted down to, and comes at once by force
  requeue  an agent is taken away: its item comes back with its priority, another goes on with its
           run
  lost     an agent whose item went to another meanwhile: it ends its job, and says nothing of it
  preparing  an agent is killed while it makes a virtual environment: its item comes back
  signal   an agent that is told to end says goodbye, and its jobs go on
  away     an agent with eight jobs is started again while the hub is away, and loses none
"""

import contextlib
import json
import socket
import sqlite3
import sys
import time

from support.network import Network
from support.places import fresh_home, main, wait_until
from support.programs import Agent, wait_for_item

GRACE_SECONDS = 10
HOLDER = "query($i: ID!) { slipwayRunQueueItem(id: $i) { slipwayAgentId slipwayAttempt } }"
# What the hub does by itself with an agent that it has not heard of for long.
GIVE_BACK = ("mutation($i: ID!, $a: ID!, $n: Int) { slipwayRequeueItem(input: {runQueueItemId: $i, "
             "agentId: $a, attempt: $n, ended: true}) { success } }")
OVER = ("FINISHED", "FAILED", "STOPPED")
DEAF = '''trap '' INT TERM
echo deaf >> "{folder}/begun"
while :; do sleep 0.1; done
'''


class Hubbed(Network):
    """Without the proxy between."""

    def start(self, **environment):
        self.server = self.hub
        super().start(**environment)


def shown(hub, item):
    return hub.ctl_json("item", "show", item)


def force():
    with Hubbed(fresh_home("leaving-force")) as network:
        hub = network.hub
        source = hub.home / "deaf"
        source.mkdir()
        (source / "a.sh").write_text(DEAF.format(folder=network.folder))
        hub.ctl("job", "create", "code", source, "--project", "network", "--name", "deaf",
                "--entry-point", "sh a.sh")
        item = hub.ctl_json("launch", "--job", f"{hub.entity}/network/deaf:latest", "--queue",
                            "queue", "--project", "network")["id"]
        network.wait_for("begun", "deaf")
        asked = time.monotonic()
        hub.ctl("item", "stop", item)
        told = wait_until("the countdown is told",
                          lambda: shown(hub, item)["forcedInSeconds"] is not None
                          and shown(hub, item), 10)
        assert told["stopRequested"] and not told["stopForced"], told
        assert 0 < told["forcedInSeconds"] <= GRACE_SECONDS, told
        text = hub.ctl("item", "show", item).stdout
        assert "stop: forced in " in text, text
        hub.ctl("item", "stop", item, "--force")
        wait_until("nothing of the job is left", lambda: not network.processes(), 20, interval=0.05)
        took = time.monotonic() - asked
        assert took < GRACE_SECONDS, f"the force came with the countdown, after {took:.1f} s"
        assert wait_for_item(hub, item, OVER, 30)["state"] == "STOPPED"
        status = json.loads((network.agent.data / "items" / item / "status.json").read_text())
        assert status["signal"] == 9 and status["stopped"], status
        print(f"ended by force {took:.1f} s after the first stop")


def requeue():
    with Hubbed(fresh_home("leaving-requeue")) as network:
        hub = network.hub
        hub.ctl("queue", "create", "ranked", "--resource", "local-process", "--prioritised")
        first = network.enter_context(Agent(hub, ["ranked"], name="first"))
        spec = {"overrides": {"entry_point": ["sh", "a.sh"], "args": ["one", "waits"]}}
        item = hub.ctl_json("launch", "--job", network.job, "--queue", "ranked", "--project",
                            "network", "--priority", "high", "--config", json.dumps(spec))["id"]
        network.items["one"] = item
        network.wait_for("running", "one")
        before = shown(hub, item)
        hub.ctl("agent", "stop", "first", "--now", "--requeue")
        wait_until("the agent ends", lambda: not first.alive, 40)
        waits = shown(hub, item)
        assert waits["state"] == "PENDING" and waits["requeues"] == 1, (waits, first.text()[-3000:])
        assert waits["priority"] == before["priority"] == 1, waits
        assert waits["spec"]["overrides"] == before["spec"]["overrides"], waits["spec"]
        assert waits["spec"]["_resume_count"] == 1, waits["spec"]
        assert hub.run_state("network", before["run"]["id"]) == "preempted"
        network.go()
        network.enter_context(Agent(hub, ["ranked"], name="second"))
        after = wait_for_item(hub, item, OVER, 60)
        assert after["state"] == "FINISHED" and after["run"] == before["run"], after
        assert network.lines("begun") == ["one", "one"], network.lines("begun")
        assert list(network.runs().values()) == ["finished"], network.runs()


def lost():
    with Hubbed(fresh_home("leaving-lost")) as network:
        hub = network.hub
        network.launch("one", how="waits")
        network.wait_for("running", "one")
        item = network.items["one"]
        assert network.processes()
        network.enter_context(Agent(hub, ["queue"], name="second"))
        held = hub.graphql(HOLDER, i=item)["slipwayRunQueueItem"]
        given = hub.graphql(GIVE_BACK, i=item, a=held["slipwayAgentId"], n=held["slipwayAttempt"])
        assert given["slipwayRequeueItem"]["success"], given
        wait_until("another goes on with it",
                   lambda: network.lines("running") == ["one", "one"], 30)
        began = time.monotonic()
        wait_until("the first ends its job", lambda: not network.processes(), 20)
        took = time.monotonic() - began
        wait_until("the first is done with it", network.is_tidy, 20)
        # Nothing of that was the end of the item, or of its run.
        assert network.row("one")[0] == "CLAIMED", network.rows()
        assert list(network.runs().values()) == ["running"], network.runs()
        network.go()
        assert wait_for_item(hub, item, OVER, 60)["state"] == "FINISHED"
        assert list(network.runs().values()) == ["finished"], network.runs()
        print(f"the lost job ended {took:.1f} s after another had gone on with its run")


def preparing():
    with Hubbed(fresh_home("leaving-preparing")) as network, \
            socket.create_server(("127.0.0.1", 0)) as index:
        hub = network.hub
        source = hub.home / "slow"
        source.mkdir()
        (source / "a.sh").write_text("exit 0\n")
        # A package index that never answers.
        (source / "requirements.txt").write_text(
            f"--index-url http://127.0.0.1:{index.getsockname()[1]}/simple\nnothing\n")
        hub.ctl("job", "create", "code", source, "--project", "network", "--name", "slow",
                "--entry-point", "sh a.sh")
        item = hub.ctl_json("launch", "--job", f"{hub.entity}/network/slow:latest", "--queue",
                            "queue", "--project", "network")["id"]
        index.settimeout(90)
        asked, _ = index.accept()
        with asked, contextlib.closing(sqlite3.connect(hub.data / "hub.sqlite",
                                                       timeout=10)) as database:
            network.agent.kill()
            state = "SELECT state, may_run FROM queue_items WHERE id = ?"
            assert database.execute(state, (item,)).fetchone() == ("CLAIMED", 0)
            # Five minutes of silence later.
            with database:
                database.execute("UPDATE queue_items SET lease_until = 1 WHERE id = ?", (item,))
            wait_until("the item is back", lambda: shown(hub, item)["state"] == "PENDING", 30)


def defect_08_a_signal_ends_the_agent_alone():
    with Hubbed(fresh_home("leaving-signal")) as network:
        network.launch("one")
        network.launch("two", how="waits")
        network.wait_for("running", "one", "two")
        network.agent.stop()
        agents = network.hub.ctl_json("agent", "list")
        assert [agent["status"] for agent in agents] == ["KILLED"], agents
        assert network.processes() and network.row("two")[0] == "CLAIMED", network.rows()
        network.start()
        network.go()
        network.settle(60)


def away():
    names = [str(number) for number in range(8)]
    with Hubbed(fresh_home("leaving-away"), jobs=8) as network:
        network.launch(*names, how="leaves")
        network.wait_for("running", *names, seconds=90)
        network.agent.kill()
        network.hub.kill()
        began = time.monotonic()
        network.start()
        started = time.monotonic() - began
        told = network.agent.text()
        for item in network.items.values():
            assert f"going on with item {item}" in told, told[-3000:]
        # The jobs end, and the agent sees it, while nobody can be told.
        network.go()
        journal = network.agent.data / "journal.jsonl"

        def ended():
            kinds = [json.loads(line) for line in journal.read_text().splitlines() if line]
            return {one["item"] for one in kinds if one["kind"] == "ended"}
        wait_until("all eight have ended", lambda: ended() == set(network.items.values()), 60)
        assert not network.hub.healthy()
        network.hub.start()
        network.settle(120)
        print(f"adopted eight jobs without a server, {started:.1f} s after its start")


if __name__ == "__main__":
    main({"force": force, "requeue": requeue, "lost": lost, "preparing": preparing,
          "signal": defect_08_a_signal_ends_the_agent_alone, "away": away}[sys.argv[1]])
