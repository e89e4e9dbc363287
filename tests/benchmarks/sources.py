#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Slipway developers
# SPDX-License-Identifier: Apache-2.0
"""How long it takes to find out that a large folder has not changed, beside `git status`.

  SLIPWAY_BUILD=build/release tests/benchmarks/sources.py           about a minute
  ... sources.py --files 100000 --rounds 20                         a larger folder
  ... sources.py --json figures.json                                every single figure

In turn, on one folder that nobody touches:
  git     `git status --porcelain` in it, its own index warm
  ours    `slipwayctl job create code FOLDER`, which answers that nothing changed: the whole program
          with its questions to a hub on this computer
  small   the same with a folder of one file: what of it is the program and the hub
  first   once: the same folder when nothing is known of it yet, and the upload

Figures are this computer's; what counts are the ratio to git and the target of 150 ms for
"ours less small".
"""

import argparse
import json
import pathlib
import shutil
import statistics
import sys
import tempfile
import time

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))
sys.dont_write_bytecode = True

from support.places import NotRun, wait_until  # noqa: E402
from support.processes import run  # noqa: E402
from support.programs import Hub  # noqa: E402

TARGET_MS = 150
FILES_IN_A_FOLDER = 100
PROJECT = "sources"


def timed(action):
    began = time.perf_counter()
    done = action()
    return (time.perf_counter() - began) * 1000, done


def make(folder, files):
    for i in range(files):
        path = folder / f"package{i // FILES_IN_A_FOLDER:04}" / f"module{i}.py"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(f"# {i}\n" + "value = 1\n" * 100)
    (folder / "train.py").write_text("print(1)\n")
    run(["git", "init", "-q", folder])
    run(["git", "-C", folder, "add", "-A"])
    run(["git", "-C", folder, "-c", "user.name=A tester", "-c", "user.email=a@example.invalid",
         "commit", "-q", "-m", "All"], timeout=300)


def created(hub, folder, name):
    return hub.ctl_json("job", "create", "code", folder, "-p", PROJECT, "-n", name, "-r", "3.11",
                        "-E", "python train.py", timeout=600)["change"]


def measure(options, home):
    large, small = home / "large", home / "small"
    make(large, options.files)
    small.mkdir()
    (small / "train.py").write_text("print(1)\n")
    figures = {"git": [], "ours": [], "small": []}
    with Hub(home / "hub") as hub:
        first, change = timed(lambda: created(hub, large, "large"))
        assert change == "Created", change
        created(hub, small, "small")
        # Until every file is old enough to be trusted by its stamp alone.
        cache = home / "hub" / "cache" / "slipway" / "sources"
        least = options.files * 100

        def kept():
            created(hub, large, "large")
            return sum(file.stat().st_size for file in cache.glob("*.stat")) > least
        wait_until("the digests are kept", kept, 120)
        for _ in range(options.rounds):
            for name, action, wanted in (
                    ("git", lambda: run(["git", "-C", large, "status", "--porcelain"]).stdout, ""),
                    ("ours", lambda: created(hub, large, "large"), "No changes detected for"),
                    ("small", lambda: created(hub, small, "small"), "No changes detected for")):
                spent, answer = timed(action)
                assert answer == wanted, (name, answer)
                figures[name].append(spent)
    return first, figures


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0])
    parser.add_argument("--files", type=int, default=20_000)
    parser.add_argument("--rounds", type=int, default=15)
    parser.add_argument("--json", type=pathlib.Path, help="where every figure goes")
    options = parser.parse_args()
    home = pathlib.Path(tempfile.mkdtemp(prefix="slipway-sources-"))
    try:
        first, figures = measure(options, home)
    except NotRun as reason:
        sys.exit(f"NOT RUN: {reason}")
    finally:
        shutil.rmtree(home, ignore_errors=True)
    middle = {name: statistics.median(values) for name, values in figures.items()}
    known = middle["ours"] - middle["small"]
    print(f"{options.files} files, {options.rounds} rounds, milliseconds (median, worst)")
    for name, values in figures.items():
        print(f"  {name:6} {middle[name]:8.1f} {max(values):8.1f}")
    print(f"  first  {first:8.1f}")
    print(f"ours less small {known:.1f} ms (target {TARGET_MS}), {known / middle['git']:.1f} times "
          "git status")
    if options.json:
        options.json.write_text(json.dumps({"first": first, **figures}))


if __name__ == "__main__":
    main()
