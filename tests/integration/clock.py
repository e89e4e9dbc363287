# SPDX-FileCopyrightText: 2026 The Slipway developers
# SPDX-License-Identifier: Apache-2.0
# timeout: 180
"""The computer's clock jumps by a year or an hour while an agent holds an item: its lease ends
neither early nor late, and jobs and agents do not notice."""

import contextlib
import json
import pathlib
import sqlite3
import time

from support.network import Network
from support.places import NotRun, fresh_home, main, private_environment, program, wait_until
from support.processes import Program
from support.programs import READY_SECONDS, Hub

JUMPS = ("+365d", "-365d", "-1h")
LEASE_SECONDS = 60
LEFT_SECONDS = 4

MAKE_AGENT = ("mutation($e: String!, $q: [ID!]!) { createLaunchAgent(input: {entityName: $e, "
              "projectName: \"model-registry\", runQueues: $q, hostname: \"test\"}) "
              "{ launchAgentId } }")
QUEUES = ("query($e: String!) { project(name: \"model-registry\", entityName: $e) "
          "{ runQueues { id name } } }")
POP = ("mutation($e: String!, $a: ID) { popFromRunQueue(input: {entityName: $e, projectName: "
       "\"model-registry\", queueName: \"leases\", launchAgentId: $a}) { runQueueItemId } }")


def library():
    found = sorted(pathlib.Path("/usr/lib").glob("*/faketime/libfaketimeMT.so.1"))
    if not found:
        raise NotRun("libfaketime is not installed (Debian: libfaketime)")
    return str(found[0])


class Clock:
    """The time of day that programs with its environment see; how long something takes stays true.
    """

    def __init__(self, folder):
        self.file = folder / "clock"
        self.environment = {"LD_PRELOAD": library(), "FAKETIME_TIMESTAMP_FILE": str(self.file),
                            "FAKETIME_NO_CACHE": "1", "FAKETIME_DONT_FAKE_MONOTONIC": "1",
                            # Of a sanitized hub, whose runtime wants to be the first library.
                            "ASAN_OPTIONS": "verify_asan_link_order=0"}
        self.jump("+0")

    def jump(self, by):
        new = self.file.with_suffix(".new")
        new.write_text(by + "\n")
        new.replace(self.file)


class HubWithClock(Hub):
    def __init__(self, home, clock):
        self.clock = clock
        super().__init__(home)

    def start(self):
        argv = [program("slipwayctl"), "hub", "run", "--data-dir", self.data, "--port",
                str(self.port)]
        self.process = Program(argv, self.home / "logs" / "hub.log", first_line=True,
                               env=private_environment(self.home, **self.clock.environment))
        assert json.loads(self.process.first_line(READY_SECONDS))["url"] == self.url


def boot_seconds():
    return time.clock_gettime(time.CLOCK_BOOTTIME)


class Lease:
    """An item that an agent took and said no more about, and another agent that asks for it."""

    def __init__(self, network):
        self.hub = network.hub
        self.entity = self.hub.entity
        self.hub.ctl("queue", "create", "leases", "--resource", "local-process")
        queues = self.hub.graphql(QUEUES, e=self.entity)["project"]["runQueues"]
        ids = [queue["id"] for queue in queues if queue["name"] == "leases"]
        self.holder, self.other = (
            self.hub.graphql(MAKE_AGENT, e=self.entity, q=ids)["createLaunchAgent"]["launchAgentId"]
            for _ in range(2))
        self.item = self.hub.ctl_json("launch", "--job", network.job, "--queue", "leases",
                                      "--project", "leases")["id"]
        self.before = boot_seconds()
        assert self.pop(self.holder) == self.item
        self.after = boot_seconds()

    def pop(self, agent):
        given = self.hub.graphql(POP, e=self.entity, a=agent)["popFromRunQueue"]
        return given and given["runQueueItemId"]

    def end(self, earlier=0.0):
        """When it ends by the clock that nobody sets; brought forward, so that a test need not wait."""
        with contextlib.closing(sqlite3.connect(self.hub.data / "hub.sqlite", timeout=10)) as database:
            with database:
                database.execute("UPDATE queue_items SET lease_until = lease_until - ? WHERE id = ?",
                                 (int(earlier * 1000), self.item))
            return database.execute("SELECT lease_until FROM queue_items WHERE id = ?",
                                    (self.item,)).fetchone()[0] / 1000

    def lasts_a_minute(self):
        assert self.before + LEASE_SECONDS - 0.1 <= self.end() <= self.after + LEASE_SECONDS + 0.1, (
            self.before, self.end(), self.after)

    def ends_in_time(self):
        assert self.pop(self.other) is None, "the lease ended early"
        end = self.end(earlier=self.end() - boot_seconds() - LEFT_SECONDS)
        given = wait_until("the lease ends", lambda: self.pop(self.other), LEFT_SECONDS + 20)
        assert given == self.item and boot_seconds() >= end, (given, boot_seconds(), end)
        return boot_seconds() - end


def year_of(hub):
    """The year that a hub writes down now."""
    name = f"now-{time.monotonic_ns()}"
    hub.ctl("queue", "create", name, "--resource", "local-process")
    return int(hub.ctl_json("queue", "show", name)["createdAt"][:4])


def jumped(home, jump, stack):
    """A network with a job under way, and a lease that began before the clock jumped."""
    home.mkdir()
    clock = Clock(home)
    network = stack.enter_context(Network(home, hub=HubWithClock, clock=clock,
                                          environment=clock.environment))
    network.launch("before", how="waits")
    network.wait_for("running", "before")
    lease = Lease(network)
    year = year_of(network.hub)
    clock.jump(jump)
    if "d" in jump:
        assert abs(year_of(network.hub) - year) == 1, "the hub does not see the clock jump"
    return network, lease


def test():
    folder = fresh_home("clock")
    with contextlib.ExitStack() as stack:
        tried = {jump: jumped(folder / str(number), jump, stack)
                 for number, jump in enumerate(JUMPS)}
        for _, lease in tried.values():
            lease.lasts_a_minute()
        # Jobs and agents go on meanwhile.
        for network, _ in tried.values():
            network.go()
            network.launch("after")
        for network, _ in tried.values():
            network.wait_for("running", "after")
            wait_until("both are over", lambda network=network: {
                network.row(name)[0] for name in network.items} == {"FINISHED"}, 20)
            assert sorted(network.lines("begun")) == ["after", "before"], network.lines("begun")
        late = {jump: round(lease.ends_in_time(), 2) for jump, (_, lease) in tried.items()}
        print("leases ended, seconds late:", late)


if __name__ == "__main__":
    main(test)
