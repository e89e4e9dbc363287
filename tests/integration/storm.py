# SPDX-FileCopyrightText: 2026 The Slipway developers
# SPDX-License-Identifier: Apache-2.0
# timeout: 240
"""SIGKILLs at random of the hub and of an agent while items are pushed, popped and completed: none
is lost, none runs twice, the database stays whole, and how long a restart takes.

    storm.py [--kills 1000] [--items 6500] [--jobs 700] [--seed N]

`items` go through clients that speak the protocol as our agent does (a push, a pop and a completion
each), `jobs` through a real agent as real processes. The seed decides who is killed and when.
"""

import argparse
import contextlib
import http.client
import json
import random
import sqlite3
import sys
import threading
import time
import urllib.error
import uuid

from support.jobs import create_queue
from support.places import fresh_home, main, wait_until
from support.programs import Agent, Hub

PUSHERS = 2
WORKERS = 4
LONGEST_PAUSE = 0.5
CHECK_EACH = 50
SETTLE_SECONDS = 120
ANSWER_SECONDS = 60

PUSH = ("mutation($e: String!, $s: JSONString!, $k: String) { pushToRunQueueByName(input: {"
        "entityName: $e, projectName: \"model-registry\", queueName: \"direct\", runSpec: $s, "
        "slipwayIdempotencyKey: $k}) { runQueueItemId } }")
POP = ("mutation($e: String!, $a: ID, $k: String) { popFromRunQueue(input: {entityName: $e, "
       "projectName: \"model-registry\", queueName: \"direct\", launchAgentId: $a, "
       "slipwayIdempotencyKey: $k}) { runQueueItemId } }")
ACK = ("mutation($i: ID!, $r: String!, $a: ID) { ackRunQueueItem(input: {runQueueItemId: $i, "
       "runName: $r, slipwayAgentId: $a}) { success } }")
REPORT = ("mutation($i: ID!, $a: ID, $p: String!) { slipwayReportItem(input: {runQueueItemId: $i, "
          "agentId: $a, phase: $p}) { success } }")
MAKE_AGENT = ("mutation($e: String!, $q: [ID!]!, $n: String) { createLaunchAgent(input: {"
              "entityName: $e, projectName: \"model-registry\", runQueues: $q, hostname: \"test\", "
              "slipwayName: $n}) { launchAgentId } }")
QUEUES = ("query($e: String!) { project(name: \"model-registry\", entityName: $e) "
          "{ runQueues { id name } } }")
AWAY = (urllib.error.URLError, http.client.HTTPException, OSError)


class Clients:
    """Threads that push, and threads that take what was pushed to its end."""

    def __init__(self, hub, items):
        self.hub, self.items = hub, items
        self.key, self.entity = hub.key, hub.entity
        self.pushed, self.completed, self.claims = {}, set(), {}
        self._next, self._lock = iter(range(items)), threading.Lock()
        self.problem = None
        queues = self.ask(QUEUES, e=self.entity)["project"]["runQueues"]
        self.queue = [queue["id"] for queue in queues if queue["name"] == "direct"]
        self._threads = [threading.Thread(target=self._guarded, args=(work, number), daemon=True)
                         for work, count in ((self._push, PUSHERS), (self._work, WORKERS))
                         for number in range(count)]

    def ask(self, document, **variables):
        """As often as it takes: whoever answers was killed, or will be."""
        def answer():
            with contextlib.suppress(*AWAY):
                return self.hub.graphql(document, key=self.key, **variables)
            return None
        return wait_until("the hub answers", answer, ANSWER_SECONDS, interval=0.02)

    def start(self):
        for thread in self._threads:
            thread.start()

    def done(self):
        assert self.problem is None, self.problem
        return len(self.completed) == self.items

    def _guarded(self, work, number):
        try:
            work(number)
        except BaseException as error:  # pylint: disable=broad-except
            self.problem = repr(error)

    def _push(self, _):
        while True:
            with self._lock:
                number = next(self._next, None)
            if number is None:
                return
            spec = json.dumps({"docker": {"docker_image": "none:1"}, "name": str(number)})
            answer = self.ask(PUSH, e=self.entity, s=spec, k=f"push-{number}")
            self.pushed[number] = answer["pushToRunQueueByName"]["runQueueItemId"]

    def _work(self, number):
        agent = self.ask(MAKE_AGENT, e=self.entity, q=self.queue, n=f"worker-{number}")[
            "createLaunchAgent"]["launchAgentId"]
        while len(self.completed) < self.items:
            popped = self.ask(POP, e=self.entity, a=agent, k=uuid.uuid4().hex)["popFromRunQueue"]
            if popped is None:
                time.sleep(0.02)
                continue
            item, run = popped["runQueueItemId"], uuid.uuid4().hex[:8]
            if not self.ask(ACK, i=item, r=run, a=agent)["ackRunQueueItem"]["success"]:
                continue
            with self._lock:
                self.claims.setdefault(item, []).append(run)
            # The answer to one that did arrive may be lost: then it is over, and refused.
            self.ask(REPORT, i=item, a=agent, p="finished")
            with self._lock:
                self.completed.add(item)


class Storm:
    def __init__(self, hub, agent, seed):
        self.hub, self._start_agent, self.agent = hub, agent, None
        self.random = random.Random(seed)
        self.restarts = {"hub": [], "agent": []}
        self.kills = 0

    def __enter__(self):
        self.agent = self._start_agent()
        return self

    def __exit__(self, *unused):
        self.agent.stop()

    def strike(self):
        time.sleep(self.random.uniform(0.005, LONGEST_PAUSE))
        if self.random.random() < 0.5:
            self.hub.kill()
            self.hub.process.forget()
            self.timed("hub", self.hub.start)
        else:
            self.agent.kill()
            self.agent.forget()
            self.agent = self.timed("agent", self._start_agent)
        self.kills += 1
        if self.kills % CHECK_EACH == 0:
            self.check_database()

    def timed(self, who, start):
        began = time.monotonic()
        started = start()
        self.restarts[who].append(time.monotonic() - began)
        return started

    def check_database(self):
        with contextlib.closing(sqlite3.connect(self.hub.data / "hub.sqlite",
                                                timeout=30)) as database:
            assert database.execute("PRAGMA integrity_check").fetchall() == [("ok",)]

    def told(self):
        words = []
        for who, times in self.restarts.items():
            times.sort()
            if times:
                words.append(f"{who} serves again after {1000 * times[len(times) // 2]:.0f} ms "
                             f"(half), {1000 * times[int(len(times) * 0.99)]:.0f} ms (99 of 100), "
                             f"{1000 * times[-1]:.0f} ms (all {len(times)})")
        return "; ".join(words)


def states(hub, queue):
    with contextlib.closing(sqlite3.connect(f"file:{hub.data}/hub.sqlite?mode=ro", uri=True,
                                            timeout=30)) as database:
        return dict(database.execute(
            "SELECT i.id, i.state FROM queue_items i JOIN run_queues q ON q.id = i.queue_id "
            "WHERE q.name = ?", (queue,)).fetchall())


def end_leases(hub):
    """Of agents that were killed between a pop and their journal; clock.py waits for one."""
    with contextlib.closing(sqlite3.connect(hub.data / "hub.sqlite", timeout=30)) as database:
        with database:
            database.execute("UPDATE queue_items SET lease_until = 0 WHERE state = 'LEASED'")


def launch_jobs(hub, home, count):
    """Jobs that write a line when they begin and one when they end, and make no run."""
    source = home / "source"
    source.mkdir()
    (source / "a.sh").write_text(
        f'echo "$1" >> "{home}/begun"\nsleep 0.1\necho "$1" >> "{home}/ended"\n')
    hub.ctl("job", "create", "code", source, "--project", "storm", "--name", "job",
            "--entry-point", "sh a.sh")
    job = f"{hub.entity}/storm/job:latest"
    spec = {"job": job, "project": "storm", "resource": "local-process"}
    push = PUSH.replace('"direct"', '"jobs"')
    for number in range(count):
        one = {**spec, "overrides": {"entry_point": ["sh", "a.sh"], "args": [str(number)]}}
        hub.graphql(push, e=hub.entity, s=json.dumps(one), k=f"job-{number}")


def lines(path):
    return path.read_text().split() if path.exists() else []


def test(kills=24, items=500, jobs=40, seed=None):
    seed = seed if seed is not None else random.SystemRandom().randrange(1 << 32)
    print(f"seed {seed}: {kills} kills, {items} items, {jobs} jobs", flush=True)
    home = fresh_home("storm")
    with contextlib.ExitStack() as stack:
        hub = stack.enter_context(Hub(home))
        create_queue(hub, "direct", "local-process")
        hub.ctl("queue", "create", "jobs", "--resource", "local-process", "--config",
                '{"slipway": {"existence-check": false}}')
        launch_jobs(hub, home, jobs)

        storm = stack.enter_context(Storm(hub, lambda: Agent(hub, ["jobs"], jobs=8), seed))
        clients = Clients(hub, items)
        began = time.monotonic()
        clients.start()
        for _ in range(kills):
            storm.strike()
        wait_until("all items are over", clients.done, SETTLE_SECONDS + items / 20)

        end_leases(hub)

        def over():
            return set(states(hub, "jobs").values()) == {"FINISHED"}
        try:
            wait_until("all jobs are over", over, SETTLE_SECONDS + jobs)
        except AssertionError as error:
            left = {item: state for item, state in states(hub, "jobs").items()
                    if state != "FINISHED"}
            raise AssertionError(f"{error}: {left}\n{storm.agent.text()[-4000:]}") from error
        took = time.monotonic() - began
        storm.check_database()
        # Nothing lost, nothing pushed twice.
        direct = states(hub, "direct")
        assert set(direct.values()) == {"FINISHED"} and len(direct) == items, direct
        assert sorted(map(str, direct)) == sorted(clients.pushed.values())
        # Nothing had twice.
        twice = {item: runs for item, runs in clients.claims.items() if len(runs) != 1}
        assert not twice and len(clients.claims) == items, twice
        expected = sorted(map(str, range(jobs)))
        assert sorted(lines(home / "begun")) == expected, lines(home / "begun")
        assert sorted(lines(home / "ended")) == expected, lines(home / "ended")
        print(f"{3 * (items + jobs)} pushes, pops and completions, {storm.kills} kills, "
              f"{took:.0f} s; {storm.told()}")


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    for name in ("kills", "items", "jobs", "seed"):
        parser.add_argument(f"--{name}", type=int, default=argparse.SUPPRESS)
    options = vars(parser.parse_args(sys.argv[1:]))
    main(lambda: test(**options))
