# SPDX-FileCopyrightText: 2026 The Slipway developers
# SPDX-License-Identifier: Apache-2.0
"""Builds and tests everything; what tests/run starts once the packages are there."""

import os
import re
import subprocess
import sys
import threading
import time
import xml.etree.ElementTree as ElementTree

from support import baseimage, pyenvs
from support.places import SOURCE, NotRun

TESTS_AT_ONCE = 3  # most of them wait for other programs most of the time
QUICK = "^(lint|unit|qml|quick)$"
END = re.compile(rb"^\d+% tests passed")
LABEL = re.compile(r"^(\S+)\s+=\s+([0-9.]+) sec\*proc")


def budget():
    lines = (SOURCE / "tests" / "budget.txt").read_text().splitlines()
    return {line.split()[0]: float(line.split()[1]) for line in lines
            if line.strip() and not line.startswith("#")}


class Clock:
    """How long each step and label took."""

    def __init__(self):
        self.began = time.monotonic()
        self.seconds = {}

    def add(self, name, seconds):
        self.seconds[name] = self.seconds.get(name, 0) + seconds

    def table(self):
        shares = budget()
        rows = ["", "Time against its share (tests/budget.txt); tests run side by side:"]
        for name, seconds in self.seconds.items():
            share = shares.get(name)
            row = f"  {name:<16} {seconds / 60:5.1f} min"
            if share is not None:
                row += f" of {share:4.1f}" + ("   OVER ITS SHARE" if seconds > share * 60 else "")
            rows.append(row)
        rows.append(f"  {'whole run':<16} {(time.monotonic() - self.began) / 60:5.1f} min of "
                    f"{shares['whole-run']:4.1f}")
        return "\n".join(rows)


def build(preset, clock, name):
    began = time.monotonic()
    print(f"== building ({preset}) ==", flush=True)
    steps = (["cmake", "--preset", preset], ["cmake", "--build", "--preset", preset])
    # One place for compiled files of every checkout, so that a fresh clone can profit too.
    env = dict(os.environ, CCACHE_BASEDIR=str(SOURCE), CCACHE_NOHASHDIR="1",
               CCACHE_SLOPPINESS="pch_defines,time_macros")
    for step in steps:
        if subprocess.run(step, cwd=SOURCE, env=env, check=False).returncode != 0:
            sys.exit(f"building ({preset}) failed")
    clock.add(name, time.monotonic() - began)


def not_run(report):
    """The tests that were skipped, each with the reason that it printed."""
    if not report.exists():
        return []
    found = []
    for case in ElementTree.parse(report).iter("testcase"):
        reason = re.search(r"^NOT RUN: (.*)$", case.findtext("system-out") or "", re.MULTILINE)
        if reason and case.get("status") != "run":
            found.append(f"  {case.get('name')}: {reason.group(1)}")
    return found


def ctest(preset, clock, selection, only=None):
    """Runs ctest, holding its closing lines back so that they stay the last; its exit code."""
    folder = SOURCE / "build" / preset
    report = folder / "tests" / "report.xml"
    report.unlink(missing_ok=True)
    print(f"== testing ({preset}) ==", flush=True)
    process = subprocess.Popen(
        ["ctest", "--test-dir", str(folder), "--output-on-failure", "--no-tests=error",
         "--output-junit", str(report), "-j", str(TESTS_AT_ONCE), *selection],
        stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
    closing = []
    for line in process.stdout:
        if closing or END.match(line):
            closing.append(line)
        else:
            sys.stdout.buffer.write(line)
            sys.stdout.buffer.flush()
    code = process.wait()
    for line in b"".join(closing).decode(errors="replace").splitlines():
        label = LABEL.match(line)
        if label and label.group(1) != "quick":
            clock.add(only or label.group(1), float(label.group(2)))
    return code, closing, not_run(report)


def prepare():
    """What takes long and needs no build, beside the build; each test says itself what it misses."""
    for step in (baseimage.archive, lambda: pyenvs.environment("pinned"),
                 lambda: pyenvs.environment("newest")):
        try:
            step()
        except NotRun as reason:
            print(f"(not to be had here: {reason})", flush=True)


def main():
    quick = "--quick" in sys.argv[1:]
    clock = Clock()
    background = threading.Thread(target=prepare, daemon=True)
    background.start()
    build("dev", clock, "build")
    background.join()
    results = []
    if quick:
        results.append(ctest("dev", clock, ["-L", QUICK]))
    else:
        results.append(ctest("dev", clock, []))
        # Before the next build, which may fail.
        sys.stdout.buffer.write(b"".join(results[0][1]))
        sys.stdout.buffer.flush()
        build("asan-ubsan", clock, "build-sanitizer")
        results.append(ctest("asan-ubsan", clock, ["-L", "^(unit|integration)$"], "sanitizer"))
    skipped = [line for _, _, lines in results for line in lines]
    if skipped:
        print("\nNot run:\n" + "\n".join(skipped))
    print(clock.table() + "\n", flush=True)
    worst = max(code for code, _, _ in results)
    if worst != 0 and results[-1][0] == 0:
        print("The sanitizers found nothing; the tests of the dev build above did not pass.\n")
    sys.stdout.buffer.write(b"".join(results[-1][1]))
    sys.stdout.buffer.flush()
    sys.exit(worst)


if __name__ == "__main__":
    main()
