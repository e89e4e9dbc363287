#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Slipway developers
# SPDX-License-Identifier: Apache-2.0
"""How fast a job's output comes to its log, beside a shell's redirection and the official agent.

  SLIPWAY_BUILD=build/release tests/benchmarks/logcapture.py    about a minute
  ... logcapture.py --megabytes 1000 --rounds 5                 more of it
  ... logcapture.py --folder /dev/shm                           without a disk

Every way gets the same bytes from `cat`; its time ends when the log has all of them and the job is
known to have ended.
  redirection   cat FILE > LOG
  pipe          cat FILE | cat > LOG: the least that anything between a job and a file can cost
  shim          slipway-shim, as for each local-process job: its log is compared with FILE
  shim, limit   the same with a log that may hold an eighth of it
  official      the function of the pinned wandb package that runs a job and takes its output; it
                keeps all of it in one growing text, so it gets --official-megabytes
  container     with the tests' engine (tests/support/engine start --base-image): from the start of
                a container to its complete log, which is compared, through slipway-shim and the
                attached client; and `docker run` with its output in a file, beside which the
                engine keeps a copy. Starting one takes most of a second: --megabytes 1000 says more

Figures are this computer's; what counts are the ratios to the redirection in the same run.
"""

import argparse
import filecmp
import json
import os
import pathlib
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))
sys.dont_write_bytecode = True

from support import pyenvs  # noqa: E402
from support.containers import Engine  # noqa: E402
from support.places import BUILD, NotRun, program, wait_until  # noqa: E402

MEGABYTE = 1_000_000
SECONDS = 300
OFFICIAL = '''import sys, time
from wandb.sdk.launch.runner.local_container import _run_entry_point
began = time.monotonic()
_run_entry_point(f"cat {sys.argv[1]}", None)._thread.join()
print(time.monotonic() - began, file=sys.stderr)
'''
PRINTING = '''import os, sys
block = b"".join(b"line %08d of a job's output\\n" % line for line in range(2000))
for _ in range(int(sys.argv[1])):
    view = memoryview(block)
    while view:
        view = view[os.write(1, view):]
'''
BLOCK = 2000 * len(b"line 00000000 of a job's output\n")


class Ways:
    def __init__(self, folder, megabytes):
        self.folder = folder
        self.source = folder / "source"
        self.log = folder / "log"
        self.write_source(self.source, megabytes * MEGABYTE)
        self.size = self.source.stat().st_size

    @staticmethod
    def write_source(path, size):
        with open(path, "wb") as file:
            for number in range(size // len(b"line 00000000 of a job's output\n")):
                file.write(b"line %08d of a job's output\n" % number)

    def redirection(self):
        with open(self.log, "wb") as log:
            subprocess.run(["cat", self.source], stdout=log, check=True, timeout=SECONDS)

    def pipe(self):
        with open(self.log, "wb") as log:
            first = subprocess.Popen(["cat", self.source], stdout=subprocess.PIPE)
            subprocess.run(["cat"], stdin=first.stdout, stdout=log, check=True, timeout=SECONDS)
            first.stdout.close()
            assert first.wait() == 0

    def shim(self, limit=0):
        folder = pathlib.Path(tempfile.mkdtemp(dir=self.folder))  # a job is started once
        status = folder / "status.json"
        subprocess.run([program("slipway-shim"), "--status", status, "--log", self.log,
                        "--log-limit", str(limit), "--pid", folder / "shim.json", "--",
                        "cat", self.source], check=True, timeout=SECONDS)
        wait_until("the job ended", status.exists, SECONDS, interval=0.001)
        told = json.loads(status.read_text())
        assert told["exitCode"] == 0, told
        return told

    def shim_with_limit(self):
        told = self.shim(self.size // 8)
        assert told["leftOut"] > self.size * 3 // 4, told

    def same(self):
        assert filecmp.cmp(self.source, self.log, shallow=False), "the log is not what was printed"

    def measured(self, way, compare):
        """Seconds, with a new log each time."""
        self.log.unlink(missing_ok=True)
        began = time.monotonic()
        way()
        took = time.monotonic() - began
        if compare:
            self.same()
        return took


def official(folder, megabytes):
    """Bytes per second; the package's import is not counted."""
    source = folder / "official"
    Ways.write_source(source, megabytes * MEGABYTE)
    python = pyenvs.environment("pinned") / "bin" / "python"
    with open(folder / "official.log", "wb") as log:
        done = subprocess.run([python, "-c", OFFICIAL, source], stdout=log, stderr=subprocess.PIPE,
                              check=True, timeout=SECONDS, text=True)
    return source.stat().st_size / float(done.stderr.split()[-1])


def engine_environment():
    engine = Engine()
    if not engine.running:
        raise NotRun(engine.reason)
    return dict(os.environ, DOCKER_CONFIG=str(engine.state / "client"), **engine.environment())


def container(megabytes, env):
    """Bytes per second through the target's own way, as its test measures it."""
    path = BUILD / "tests" / "bin" / "tst_targets_logscontainer"
    if not path.exists():
        raise NotRun(f"{path} is not built")
    done = subprocess.run([path, "keepsALargeOutput"], check=False, timeout=SECONDS, text=True,
                          env=dict(env, SLIPWAY_LOG_MEGABYTES=str(megabytes)),
                          stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
    found = re.search(r"(\d+) bytes in (\d+) ms", done.stdout)
    assert done.returncode == 0 and found, done.stdout[-2000:]
    return int(found.group(1)) / (int(found.group(2)) / 1000)


def attached(megabytes, folder, env):
    blocks = megabytes * MEGABYTE // BLOCK
    began = time.monotonic()
    with open(folder / "attached.log", "wb") as log:
        subprocess.run(["docker", "run", "--rm", "python:3.11-slim", "python3", "-c", PRINTING,
                        str(blocks)], stdout=log, env=env, check=True, timeout=SECONDS)
    took = time.monotonic() - began
    assert (folder / "attached.log").stat().st_size == blocks * BLOCK
    return blocks * BLOCK / took


def row(name, rates, base):
    rate = statistics.median(rates)
    spread = f"{min(rates) / MEGABYTE:.0f}-{max(rates) / MEGABYTE:.0f}" if len(rates) > 1 else ""
    print(f"{name:<22}{rate / MEGABYTE:>10.1f} MB/s {rate / base:>9.3f} x  {spread}", flush=True)


def not_run(name, reason):
    print(f"{name:<22}not run: {reason}", flush=True)


def options():
    parser = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0])
    parser.add_argument("--megabytes", type=int, default=100)
    parser.add_argument("--official-megabytes", type=int, default=10)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--folder", help="where logs are written; default: a temporary one")
    return parser.parse_args()


def main():
    asked = options()
    folder = pathlib.Path(tempfile.mkdtemp(prefix="slipway-logcapture-", dir=asked.folder))
    try:
        ways = Ways(folder, asked.megabytes)
        known = {"redirection": (ways.redirection, True), "pipe": (ways.pipe, True),
                 "shim": (ways.shim, True), "shim, limit": (ways.shim_with_limit, False)}
        rates = {name: [] for name in known}
        # One after the other in each round, so that all see the same computer.
        for _ in range(asked.rounds):
            for name, (way, compare) in known.items():
                rates[name].append(ways.size / ways.measured(way, compare))
        base = statistics.median(rates["redirection"])
        print(f"{asked.megabytes} MB, {asked.rounds} rounds: median, ratio to redirection, spread")
        for name, found in rates.items():
            row(name, found, base)
        for name, way in (
                ("official", lambda: official(folder, asked.official_megabytes)),
                ("container", lambda: container(asked.megabytes, engine_environment())),
                ("docker run > file", lambda: attached(asked.megabytes, folder,
                                                       engine_environment()))):
            try:
                row(name, [way()], base)
            except NotRun as reason:
                not_run(name, reason)
    finally:
        shutil.rmtree(folder)


if __name__ == "__main__":
    main()
