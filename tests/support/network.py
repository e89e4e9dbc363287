# SPDX-FileCopyrightText: 2026 The Slipway developers
# SPDX-License-Identifier: Apache-2.0
"""An agent that reaches its hub only through a proxy, jobs that write down that they ran, and what
must hold in the end."""

import contextlib
import json
import os
import pathlib
import sqlite3
import threading

from support.jobs import create_queue
from support.places import wait_until
from support.programs import Agent, Hub, HubClient
from support.proxy import Proxy

PROJECT = "network"
FINAL = ("FINISHED", "FAILED", "STOPPED")
# What an item goes through, in order.
STATES = {"PENDING": 0, "LEASED": 1, "CLAIMED": 2, **dict.fromkeys(FINAL, 3)}

# Jobs have their own way to the hub: what happens to the agent's requests does not happen to them.
JOB = '''set -eu
echo "$1" >> "{folder}/begun"
export SLIPWAY_BASE_URL="{hub}"
if [ "$2" = runless ]; then exit 0; fi
run="$(slipwayctl run start)"
echo "$1" >> "{folder}/running"
if [ "$2" != quick ]; then
    until [ -e "{folder}/go" ]; do sleep 0.05; done
fi
case "$2" in
    quick | waits) slipwayctl run finish "$run" --exit-code 0 ;;
    leaves) exit 0 ;;
    breaks) exit 3 ;;
esac
'''


class Network(contextlib.ExitStack):
    """A hub, a proxy before it, and an agent that knows only the proxy."""

    def __init__(self, home, jobs=1, hub=Hub, environment=None, **options):
        super().__init__()
        self.folder = home / "jobs"
        self.folder.mkdir()
        self.hub = self.enter_context(hub(home, **options))
        self.proxy = self.enter_context(Proxy(self.hub.port))
        self.server = HubClient(self.proxy.url, self.hub.data, home)
        self.items = {}
        self._jobs, self._environment = jobs, environment
        create_queue(self.hub, "queue", "local-process")
        source = home / "source"
        source.mkdir()
        (source / "a.sh").write_text(JOB.format(folder=self.folder, hub=self.hub.url))
        self.hub.ctl("job", "create", "code", source, "--project", PROJECT, "--name", "job",
                     "--entry-point", "sh a.sh")
        self.job = f"{self.hub.entity}/{PROJECT}/job:latest"
        self.agent = None
        self.start()

    def start(self, **environment):
        self.agent = self.enter_context(Agent(self.server, ["queue"], jobs=self._jobs, env={
            **(self._environment or {}), **environment}))
        assert "agentId" in self.agent.registered, self.agent.registered

    def launch(self, *names, how="quick"):
        """Items whose jobs write their name when they begin."""
        for name in names:
            spec = {"overrides": {"entry_point": ["sh", "a.sh"], "args": [name, how]}}
            self.items[name] = self.hub.ctl_json(
                "launch", "--job", self.job, "--queue", "queue", "--project", PROJECT,
                "--config", json.dumps(spec))["id"]

    def go(self):
        """Lets the jobs go on that wait."""
        (self.folder / "go").touch()

    def lines(self, file):
        path = self.folder / file
        return path.read_text().split() if path.exists() else []

    def wait_for(self, file, *names, seconds=30):
        self._within(seconds, f"{names} in {file}", lambda: set(names) <= set(self.lines(file)))

    def _within(self, seconds, what, condition):
        try:
            wait_until(what, condition, seconds)
        except AssertionError as error:
            raise AssertionError(f"{error}\n{self.rows()}\n{self.processes()}\n"
                                 f"{self.agent.text()[-3000:]}") from error

    def rows(self):
        """{item: (state, phase, run, attempt)} as the hub has it on its disk."""
        with contextlib.closing(sqlite3.connect(f"file:{self.hub.data}/hub.sqlite?mode=ro",
                                                uri=True, timeout=10)) as database:
            rows = database.execute("SELECT id, state, phase, run_name, attempt FROM queue_items")
            return {str(row[0]): row[1:] for row in rows}

    def row(self, name):
        return self.rows()[self.items[name]]

    def runs(self):
        with contextlib.closing(sqlite3.connect(f"file:{self.hub.data}/hub.sqlite?mode=ro",
                                                uri=True, timeout=10)) as database:
            return dict(database.execute(
                "SELECT r.name, r.state FROM runs r JOIN projects p ON p.id = r.project_id "
                "WHERE p.name = ?", (PROJECT,)))

    def processes(self):
        """What agents of this test left running: jobs by their folder, supervisors by theirs."""
        found = []
        for process in pathlib.Path("/proc").glob("[0-9]*"):
            with contextlib.suppress(OSError):
                words = (process / "cmdline").read_bytes().decode(errors="replace").split("\0")
                about = [os.readlink(process / "cwd"), *words]
                if any(word.startswith(str(self.agent.data)) for word in about):
                    found.append((int(process.name), words))
        return found

    def settle(self, seconds, **expected):
        """Waits for the end of every item, and looks at what is left; FINISHED unless said."""
        self._within(seconds, "all items are over",
                     lambda: all(row[0] in FINAL for row in self.rows().values()))
        states = {name: self.row(name)[0] for name in self.items}
        assert states == {name: expected.get(name, "FINISHED") for name in self.items}, (
            states, self.agent.text()[-3000:])
        assert sorted(self.lines("begun")) == sorted(self.items), self.lines("begun")
        with_run = {self.row(name)[2] for name in self.items if name in self.lines("running")}
        assert set(self.runs()) == with_run and len(with_run) == len(self.lines("running")), (
            self.runs(), with_run)
        # The agent says first how the item ended, then how its run did.
        self._within(30, "all runs are over",
                     lambda: not {"running", "pending"} & set(self.runs().values()))
        assert self.agent.alive, self.agent.text()[-3000:]
        self._within(15, "no process is left", lambda: not self.processes())
        self._within(30, "the agent is done with all", self.is_tidy)

    def is_tidy(self):
        return not any((self.agent.data / "work").iterdir())


class Course(threading.Thread):
    """The states that every item goes through, seen on the hub's disk."""

    def __init__(self, network):
        super().__init__(daemon=True)
        self.network, self.seen, self._over = network, {}, threading.Event()

    def run(self):
        while not self._over.wait(0.01):
            for item, (state, phase, _, attempt) in self.network.rows().items():
                steps = self.seen.setdefault(item, [])
                if not steps or steps[-1] != (attempt, state, phase):
                    steps.append((attempt, state, phase))

    def __enter__(self):
        self.start()
        return self

    def __exit__(self, *unused):
        self._over.set()
        self.join()

    def never_went_back(self):
        for item, steps in self.seen.items():
            ranks = [STATES[state] for _, state, _ in steps]
            assert ranks == sorted(ranks), (item, steps)

