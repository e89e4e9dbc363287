# SPDX-FileCopyrightText: 2026 The Slipway developers
# SPDX-License-Identifier: Apache-2.0
"""Our own programs, started as a person would start them."""

import base64
import json
import pathlib
import urllib.error
import urllib.request

from support.places import PATIENCE, private_environment, program, wait_until
from support.processes import Program, run
from support.sshd import free_port

READY_SECONDS = 30 * PATIENCE


class HubClient:
    """Questions to a hub that runs, with its owner's key."""

    def __init__(self, url, data, home):
        self.url, self.data, self.home = url, pathlib.Path(data), pathlib.Path(home)

    @property
    def key(self):
        return (self.data / "owner.key").read_text().strip()

    @property
    def entity(self):
        return self.graphql("query { viewer { entity } }")["viewer"]["entity"]

    def environment(self, **more):
        """For programs of others: the address and the key as wandb takes them."""
        return private_environment(self.home, WANDB_BASE_URL=self.url, WANDB_API_KEY=self.key,
                                   WANDB_SILENT="false", WANDB_CONSOLE="wrap",
                                   WANDB_ERROR_REPORTING="false", **more)

    def ctl(self, *arguments, check=True, timeout=120, cwd=None, env=None):
        """A verb of slipwayctl against this hub, as text."""
        environment = private_environment(self.home, SLIPWAY_BASE_URL=self.url,
                                          WANDB_API_KEY=self.key)
        environment.update(env or {})
        return run([program("slipwayctl"), *arguments], env=environment, cwd=cwd, check=check,
                   timeout=timeout)

    def ctl_json(self, *arguments, **options):
        return json.loads(self.ctl(*arguments, "--output", "json", **options).stdout)

    def graphql(self, query, key=None, **variables):
        """data of the answer; AssertionError when it holds errors."""
        token = base64.b64encode(f"api:{key or self.key}".encode()).decode()
        request = urllib.request.Request(
            f"{self.url}/graphql", json.dumps({"query": query, "variables": variables}).encode(),
            {"Content-Type": "application/json", "Authorization": f"Basic {token}"})
        with urllib.request.urlopen(request, timeout=READY_SECONDS) as response:
            answer = json.load(response)
        assert not answer.get("errors"), answer["errors"]
        return answer["data"]

    def run_state(self, project, name):
        found = self.graphql(
            "query($e: String!, $p: String!, $n: String!) "
            "{ project(name: $p, entityName: $e) { run(name: $n) { state } } }",
            e=self.entity, p=project, n=name)["project"]
        return found["run"]["state"] if found and found["run"] else None

    def history(self, project, name):
        """Every logged row of a run, parsed."""
        data = self.graphql(
            "query($e: String!, $p: String!, $n: String!) "
            "{ project(name: $p, entityName: $e) { run(name: $n) { history(samples: 100000) } } }",
            e=self.entity, p=project, n=name)
        return [json.loads(row) for row in data["project"]["run"]["history"]]

    def items(self, queue):
        """The queue's items as the hub tells every W&B client."""
        data = self.graphql(
            'query($e: String!, $q: String!) { project(name: "model-registry", entityName: $e) '
            "{ runQueue(name: $q) { runQueueItems(first: 100) "
            "{ edges { node { id state associatedRunId } } } } } }", e=self.entity, q=queue)
        edges = data["project"]["runQueue"]["runQueueItems"]["edges"]
        return [edge["node"] for edge in edges]

    def only_item(self, queue):
        items = self.items(queue)
        assert len(items) == 1, items
        return items[0]

    def healthy(self):
        try:
            with urllib.request.urlopen(f"{self.url}/healthz", timeout=5) as response:
                return response.status == 200
        except (urllib.error.URLError, OSError):
            return False


class Hub(HubClient):
    """`slipwayctl hub run` on a data directory of its own; may be killed and started again."""

    def __init__(self, home, plain=False, bridge=None):
        self.port = free_port()
        home = pathlib.Path(home)
        super().__init__(f"http://localhost:{self.port}", home / "data" / "slipway" / "hub", home)
        self._plain, self._bridge = plain, bridge
        self.process = None
        self.start()

    def start(self):
        argv = [program("slipwayctl"), "hub", "run", "--data-dir", self.data,
                "--port", str(self.port)]
        argv += ["--plain"] if self._plain else []
        argv += ["--bridge", self._bridge] if self._bridge else []
        self.process = Program(argv, self.home / "logs" / "hub.log", first_line=True,
                               env=private_environment(self.home))
        ready = json.loads(self.process.first_line(READY_SECONDS))
        assert ready["url"] == self.url, ready
        assert ready["pid"] == self.process.pid, ready

    def kill(self):
        self.process.kill()

    def stop(self):
        self.process.stop()

    def __enter__(self):
        return self

    def __exit__(self, *unused):
        self.stop()


class Agent(Program):
    """`slipwayctl launch-agent` for queues of a hub."""

    def __init__(self, hub, queues, name="agent-under-test", engine=None, jobs=1, env=None):
        environment = private_environment(hub.home, SLIPWAY_BASE_URL=hub.url,
                                          WANDB_API_KEY=hub.key)
        environment.update(engine.environment() if engine else {"DOCKER_HOST": "unix:///nonexistent"})
        environment.update(env or {})
        argv = [program("slipwayctl"), "launch-agent", "-n", name, "-j", str(jobs),
                "--output", "json"]
        for queue in queues:
            argv += ["-q", queue]
        self.data = hub.home / "data" / "slipway" / "agents" / name
        super().__init__(argv, hub.home / "logs" / f"{name}.log", env=environment, first_line=True)
        self.registered = json.loads(self.first_line(READY_SECONDS))


def wait_for_item(hub, item, states, seconds):
    """The item's answer of `slipwayctl item show` once it is in one of `states`."""
    last = {}

    def look():
        last.update(hub.ctl_json("item", "show", item))
        return last if last.get("state", "").upper() in states else None
    try:
        return wait_until(f"item {item} is {'/'.join(states)}", look, seconds, interval=0.5)
    except AssertionError as error:
        logs = hub.ctl("item", "logs", item, check=False)
        raise AssertionError(f"{error}; it is {last}\n{logs.stdout[-4000:]}{logs.stderr}") from error
