#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Slipway developers
# SPDX-License-Identifier: Apache-2.0
"""Our launch agent beside the official one: same hub, same jobs, one run.

  SLIPWAY_BUILD=build/release tests/benchmarks/agent.py    all of it, about 15 minutes
  ... agent.py --count 20 --official-count 4 --idle 60     a quick look
  ... agent.py --only latency,gap,start,idle               some of it
  ... agent.py --json figures.json                         every single figure

What is measured, each by the same means for both agents:
  latency   from before an item is pushed to an agent that has nothing to do, to the first thing its
            job does, which is to write down the time
  gap       from the last thing a job does to the first thing the next one does, one at a time
  start     from before the agent's program is started to its first popFromRunQueue
  idle      memory (PSS) and processor time of all its processes, and requests to its server, while
            there is nothing to do; ours also against a hub without additions of ours (--plain)

Both run local-process queues. Figures are this computer's; what counts are the ratios, and the
targets, which are absolute. It does not begin on a computer that is busy, unless --anyway.
"""

import argparse
import contextlib
import json
import os
import pathlib
import platform
import random
import re
import shutil
import sqlite3
import statistics
import sys
import tempfile
import time

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))
sys.dont_write_bytecode = True

from support import pyenvs  # noqa: E402
from support.jobs import Official, create_queue  # noqa: E402
from support.places import BUILD, NotRun, private_environment, program, wait_until  # noqa: E402
from support.processes import Program  # noqa: E402
from support.programs import Hub, HubClient  # noqa: E402
from support.proxy import Proxy  # noqa: E402

PROJECT = "benchmark"
PARTS = ("latency", "gap", "start", "idle")
BUSY = 0.7  # load average
JOB_SECONDS = 120
SETTLED_SECONDS = 20  # after the start, before idling is measured
JOB = '''date +%s%N >> "$1/begun"
run="$(slipwayctl run start)" && slipwayctl run finish "$run" > "$1/output" 2>&1
date +%s%N >> "$1/ended"
'''
PUSH = ("mutation($e: String!, $q: String!, $s: JSONString!) { pushToRunQueueByName(input: "
        "{entityName: $e, projectName: \"model-registry\", queueName: $q, runSpec: $s}) "
        "{ runQueueItemId } }")


class Ours:
    name = "Slipway"
    pause = (0.3, 2.3)  # s before a push: any moment between two looks at the queue

    def __init__(self, version):
        del version

    def start(self, server, queue, jobs):
        log = server.home / "logs" / f"{queue}.log"
        env = private_environment(server.home, SLIPWAY_BASE_URL=server.url,
                                  WANDB_API_KEY=server.key, DOCKER_HOST="unix:///nonexistent")
        argv = [program("slipwayctl"), "launch-agent", "-n", queue, "-j", str(jobs), "-q", queue]
        return Program(argv, log, env=env)


class Theirs:
    name = "wandb"
    pause = (0.3, 10.3)

    def __init__(self, version):
        self.version = version

    def start(self, server, queue, jobs):
        official = Official(self.version, server)
        env = dict(official.env, DOCKER_HOST="unix:///nonexistent")
        env["PATH"] += f":{BUILD}/bin"  # where ours finds it anyway
        argv = [official.wandb, "launch-agent", "--queue", queue, "--entity", server.entity,
                "--max-jobs", str(jobs)]
        return Program(argv, server.home / "logs" / f"{queue}.log", env=env, cwd=official.work)


# --- one hub, one queue for each agent -------------------------------------------------------

class Bench(contextlib.ExitStack):
    def __init__(self, folder, plain=False):
        super().__init__()
        self.home = pathlib.Path(folder)
        self.home.mkdir()
        self.hub = self.enter_context(Hub(self.home, plain=plain))
        self.entity = self.hub.entity
        source = self.home / "source"
        source.mkdir()
        (source / "a.sh").write_text(JOB)
        self.hub.ctl("job", "create", "code", source, "--project", PROJECT, "--name", "job",
                     "--entry-point", "sh a.sh")

    def marks(self, queue, file):
        """Seconds since 1970 that the jobs of a queue wrote down, in their order."""
        path = self.home / queue / file
        return [int(line) / 1e9 for line in path.read_text().split()] if path.exists() else []

    def queue(self, name):
        (self.home / name).mkdir()
        create_queue(self.hub, name, "local-process")

    def spec(self, queue):
        return json.dumps({
            "entity": self.entity, "project": PROJECT, "resource": "local-process",
            "job": f"{self.entity}/{PROJECT}/job:latest",
            "overrides": {"args": [str(self.home / queue)]}})

    def push(self, queue):
        """When it was begun to be pushed."""
        spec = self.spec(queue)
        began = time.time()
        data = self.hub.graphql(PUSH, e=self.entity, q=queue, s=spec)
        assert data["pushToRunQueueByName"]["runQueueItemId"], data
        return began

    def open_items(self):
        with contextlib.closing(sqlite3.connect(f"file:{self.hub.data}/hub.sqlite?mode=ro",
                                                uri=True, timeout=10)) as database:
            return database.execute("SELECT count(*) FROM queue_items WHERE state IN "
                                    "('PENDING', 'LEASED', 'CLAIMED')").fetchone()[0]

    def ended(self, queue, count, agent, seconds=JOB_SECONDS):
        def done():
            assert agent.alive, agent.text()[-3000:]
            return len(self.marks(queue, "ended")) >= count
        wait_until(f"{count} jobs of {queue} have ended", done, seconds, interval=0.02)
        wait_until("the hub knows", lambda: not self.open_items(), 30, interval=0.02)


# --- measures --------------------------------------------------------------------------------

def latency(bench, agents, counts, rounds=4):
    """Both agents are up; each gets its pushes in turn, so that what disturbs disturbs both."""
    figures = {agent.name: [] for agent in agents}
    with contextlib.ExitStack() as running:
        for agent in agents:
            bench.queue(f"latency-{agent.name}")
            # More than one at a time: the official agent holds a place for 10 s after its job.
            process = agent.start(bench.hub, f"latency-{agent.name}", jobs=10)
            agent.process = running.enter_context(process)
        for agent in agents:  # its first job finds nothing in any cache
            bench.push(f"latency-{agent.name}")
            bench.ended(f"latency-{agent.name}", 1, agent.process)
        for number in range(rounds):
            for agent in agents:
                queue = f"latency-{agent.name}"
                for _ in range(share(counts[agent.name], rounds, number)):
                    time.sleep(random.uniform(*agent.pause))
                    before = len(bench.marks(queue, "ended"))
                    began = bench.push(queue)
                    bench.ended(queue, before + 1, agent.process)
                    figures[agent.name].append(bench.marks(queue, "begun")[before] - began)
    return figures


def share(count, rounds, number):
    return count * (number + 1) // rounds - count * number // rounds


def gap(bench, agents, counts):
    figures = {}
    for agent in agents:
        queue = f"gap-{agent.name}"
        bench.queue(queue)
        count = counts[agent.name] + 1
        for _ in range(count):
            bench.push(queue)
        with agent.start(bench.hub, queue, jobs=1) as process:
            bench.ended(queue, count, process, seconds=60 + 45 * count)
        begun, ended = bench.marks(queue, "begun"), bench.marks(queue, "ended")
        figures[agent.name] = [start - end for start, end in zip(begun[1:], ended)]
    return figures


def start(bench, agents, counts):
    figures = {agent.name: [] for agent in agents}
    for agent in agents:
        bench.queue(f"start-{agent.name}")
    with Proxy(bench.hub.port) as proxy:
        server = HubClient(proxy.url, bench.hub.data, bench.home)
        most = max(counts.values())
        for number in range(most):
            for agent in agents:
                if not share(counts[agent.name], most, number):
                    continue
                began = time.monotonic()
                with agent.start(server, f"start-{agent.name}", jobs=1) as process:
                    def polled(began=began, process=process):
                        assert process.alive, process.text()[-3000:]
                        return first_pop(proxy, began)
                    wait_until("the first poll", polled, 90, interval=0.01)
                figures[agent.name].append(first_pop(proxy, began) - began)
    return figures


def first_pop(proxy, since):
    return next((exchange.at for exchange in list(proxy.seen)
                 if exchange.at >= since and exchange.operation == "popFromRunQueue"), None)


class Idler:
    """An agent with nothing to do, behind a proxy that counts."""

    def __init__(self, name, process, proxy):
        self.name, self.process, self.proxy = name, process, proxy

    def begin(self):
        self.since, self.ticks = time.monotonic(), ticks(tree(self.process.pid))
        self.memory, self.processes = [], 0

    def look(self):
        assert self.process.alive, self.process.text()[-3000:]
        pids = tree(self.process.pid)
        self.processes = len(pids)
        self.memory.append(sum(pss(pid) for pid in pids) / (1 << 20))

    def end(self):
        seconds = time.monotonic() - self.since
        used = (ticks(tree(self.process.pid)) - self.ticks) / os.sysconf("SC_CLK_TCK")
        asked = self.proxy.by_operation(self.since)
        return {"MiB": self.memory, "cpu_per_minute": used * 60 / seconds,
                "requests_per_second": sum(asked.values()) / seconds, "seconds": seconds,
                "processes": self.processes, "requests": asked}


def idle(bench, plain, agents, seconds):
    """All at the same time, as each needs minutes and none much of the computer."""
    with contextlib.ExitStack() as running:
        idlers = []
        wanted = [(agent.name, agent, bench) for agent in agents]
        if plain:
            wanted += [(f"{agents[-1].name}, plain", agents[-1], plain)]
        for name, agent, at in wanted:
            queue = f"idle-{agent.name}"
            at.queue(queue)
            proxy = running.enter_context(Proxy(at.hub.port))
            process = running.enter_context(agent.start(
                HubClient(proxy.url, at.hub.data, at.home), queue, jobs=1))
            wait_until(f"{name} polls", lambda proxy=proxy: first_pop(proxy, 0), 90)
            idlers.append(Idler(name, process, proxy))
        time.sleep(SETTLED_SECONDS)
        for idler in idlers:
            idler.begin()
        until = time.monotonic() + seconds
        while time.monotonic() < until:
            time.sleep(min(10, max(0.1, until - time.monotonic())))
            for idler in idlers:
                idler.look()
        return {idler.name: idler.end() for idler in idlers}


# --- processes -------------------------------------------------------------------------------

def stat(pid):
    """The fields behind the name, which may hold anything."""
    return pathlib.Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()


def tree(root):
    """The process and all that descend from it."""
    children = {}
    for path in pathlib.Path("/proc").glob("[0-9]*"):
        with contextlib.suppress(OSError):
            children.setdefault(int(stat(path.name)[1]), []).append(int(path.name))
    found, ahead = [], [root]
    while ahead:
        pid = ahead.pop()
        found.append(pid)
        ahead += children.get(pid, [])
    return found


def ticks(pids):
    """Processor time of them and of their children that ended."""
    total = 0
    for pid in pids:
        with contextlib.suppress(OSError):
            total += sum(int(value) for value in stat(pid)[11:15])
    return total


def pss(pid):
    with contextlib.suppress(OSError):
        text = pathlib.Path(f"/proc/{pid}/smaps_rollup").read_text()
        return int(re.search(r"^Pss:\s+(\d+) kB", text, re.M)[1]) * 1024
    return 0


# --- report ----------------------------------------------------------------------------------

def percentile(values, percent):
    """Nearest rank: one of the values, never a guess between two."""
    ordered = sorted(values)
    return ordered[max(0, -(-len(ordered) * percent // 100) - 1)]


class Table:
    def __init__(self):
        self.rows = [("", "wandb", "Slipway", "ratio", "target", "")]

    def add(self, what, theirs, ours, unit, target=None):
        ratio = f"{theirs / ours:.1f}x" if theirs is not None and ours else "-"
        met = "" if target is None else ("met" if ours <= target else "MISSED")
        show = ["-" if value is None else f"{value:.0f} {unit}" if value >= 100
                else f"{value:.3g} {unit}" for value in (theirs, ours)]
        self.rows.append((what, *show, ratio,
                          "" if target is None else f"<= {target:g} {unit}", met))

    def print(self):
        widths = [max(len(row[place]) for row in self.rows) for place in range(6)]
        for row in self.rows:
            print("  ".join(text.ljust(width) for text, width in zip(row, widths)).rstrip())


def of(figures, name, choose, factor=1.0):
    return choose(figures[name]) * factor if figures.get(name) else None


def p50(values):
    return percentile(values, 50)


def p99(values):
    return percentile(values, 99)


def report(results):
    table = Table()
    for part, what, target in (("latency", "push -> job begins", 50),
                               ("gap", "job ends -> next begins", 50)):
        if part not in results:
            continue
        figures = results[part]
        for name, choose in (("p50", p50), ("p99", p99)):
            table.add(f"{what}, {name}", of(figures, "wandb", choose, 1000),
                      of(figures, "Slipway", choose, 1000), "ms",
                      target if name == "p99" else None)
    if "start" in results:
        for name, choose, target in (("median", statistics.median, 100), ("max", max, None)):
            table.add(f"start -> first poll, {name}", of(results["start"], "wandb", choose, 1000),
                      of(results["start"], "Slipway", choose, 1000), "ms", target)
    if "idle" in results:
        idlers = results["idle"]

        def both(key, unit, what, target=None, choose=lambda value: value, other=None):
            table.add(what, *(choose(idlers[name][key]) if name in idlers else None
                              for name in ("wandb", other or "Slipway")), unit, target)
        both("MiB", "MiB", "idle memory (PSS)", 30, statistics.median)
        both("cpu_per_minute", "s", "idle processor time per minute")
        both("requests_per_second", "/s", "idle requests, our hub")
        if "Slipway, plain" in idlers:
            both("MiB", "MiB", "idle memory (PSS), plain server", 30, statistics.median,
                 "Slipway, plain")
            both("requests_per_second", "/s", "idle requests, plain server *", 0.25,
                 other="Slipway, plain")
    table.print()
    for part in ("latency", "gap", "start"):
        if part in results:
            print(f"{part}: " + "; ".join(
                f"{name} n={len(values)}, {min(values) * 1000:.1f} to {max(values) * 1000:.1f} ms"
                for name, values in results[part].items() if values))
    for name, idler in results.get("idle", {}).items():
        print(f"idle: {name}: {idler['processes']} processes, "
              f"{idler['seconds']:.0f} s, requests {idler['requests']}")
    if "idle" in results:
        print("* seen over the seconds named above and taken as an hour's average; wandb's own "
              "figure is against our hub, which it asks like any server")


def kind_of_build():
    with contextlib.suppress(OSError):
        found = re.search(r"^CMAKE_BUILD_TYPE:\w+=(.*)$",
                          (BUILD / "CMakeCache.txt").read_text(), re.M)
        return found[1] if found else "unknown"
    return "unknown"


def options():
    parser = argparse.ArgumentParser(description=__doc__,
                                     formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--count", type=int, default=100, help="pushes to ours (100)")
    parser.add_argument("--official-count", type=int, default=12, help="pushes to theirs (12)")
    parser.add_argument("--starts", type=int, default=10, help="starts of ours (10)")
    parser.add_argument("--idle", type=float, default=180, help="seconds of idling (180)")
    parser.add_argument("--only", default=",".join(PARTS), help=",".join(PARTS))
    parser.add_argument("--ours", action="store_true", help="without the official agent")
    parser.add_argument("--json", type=pathlib.Path, help="every figure")
    parser.add_argument("--seed", type=int, default=1, help="of the pauses before pushes")
    parser.add_argument("--anyway", action="store_true", help="also on a busy computer")
    return parser.parse_args()


def about():
    load = os.getloadavg()[0]
    build = kind_of_build()
    print(f"{time.strftime('%Y-%m-%d %H:%M')}  {platform.system()} {platform.release()}, "
          f"{os.cpu_count()} cores, load {load:.2f}; wandb {pyenvs.PINNED}; Slipway's build: "
          f"{build}")
    if build not in ("RelWithDebInfo", "Release"):
        print("NOTE: this is not a release build; its figures say little")
    return load


def measure(chosen, parts, folder):
    agents = [Ours("pinned")] if chosen.ours else [Theirs("pinned"), Ours("pinned")]
    many = {"wandb": chosen.official_count, "Slipway": chosen.count}
    starts = {"wandb": max(3, chosen.starts // 3), "Slipway": chosen.starts}
    results = {}
    with Bench(folder / "hub") as bench:
        if "latency" in parts:
            results["latency"] = latency(bench, agents, many)
        if "gap" in parts:
            results["gap"] = gap(bench, agents, {"wandb": max(3, chosen.official_count // 2),
                                                 "Slipway": chosen.count // 2})
        if "start" in parts:
            results["start"] = start(bench, agents, starts)
        if "idle" in parts:
            with Bench(folder / "plain", plain=True) as plain:
                results["idle"] = idle(bench, plain, agents, chosen.idle)
    return results


def main():
    chosen = options()
    parts = chosen.only.split(",")
    if not set(parts) <= set(PARTS):
        sys.exit(f"--only takes {','.join(PARTS)}")
    random.seed(chosen.seed)
    if about() > BUSY and not chosen.anyway:
        sys.exit(f"the computer is busy (load above {BUSY}); wait, or say --anyway")
    folder = pathlib.Path(tempfile.mkdtemp(prefix="slipway-bench-"))
    try:
        results = measure(chosen, parts, folder)
    except NotRun as reason:
        sys.exit(f"NOT RUN: {reason}")
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    print(f"load at the end {os.getloadavg()[0]:.2f}")
    report(results)
    if chosen.json:
        chosen.json.write_text(json.dumps(results, indent=1))


if __name__ == "__main__":
    main()
