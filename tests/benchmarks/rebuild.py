#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Slipway developers
# SPDX-License-Identifier: Apache-2.0
"""How long it takes to find out that a job's image is up to date, beside the official builder.

  tests/support/engine start --base-image                      an engine, before
  SLIPWAY_BUILD=build/release tests/benchmarks/rebuild.py      about a minute
  ... rebuild.py --files 5000 --megabytes 500 --rounds 20      larger sources
  ... rebuild.py --json figures.json                           every single figure

Both build the image of one folder, then are asked for it again, the folder unchanged:
  ours      `slipwayctl engine build FOLDER`, the whole program; the folder is read each time, as
            its digest is part of the tag
  official  DockerBuilder.build_image of the pinned wandb package, within a Python program that has
            been started and has imported everything; it copies the folder each time, and its tag
            stands for the job's name and version alone, whatever is in the folder

Figures are this computer's; what counts are the ratio, and the target of 200 ms.
"""

import argparse
import json
import os
import pathlib
import random
import statistics
import sys
import tempfile
import time

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))
sys.dont_write_bytecode = True

from support import pyenvs  # noqa: E402
from support.clients import engine_command  # noqa: E402
from support.containers import running_engine  # noqa: E402
from support.places import NotRun, private_environment  # noqa: E402
from support.processes import run  # noqa: E402

TARGET_MS = 200

# Only what stands between the builder and a server is replaced.
OFFICIAL = '''import asyncio, json, shutil, sys, tempfile, time, types
from wandb.sdk.launch._project_spec import LaunchProject
from wandb.sdk.launch.builder.docker_builder import DockerBuilder
from wandb.sdk.launch.environment.local_environment import LocalEnvironment
from wandb.sdk.launch.registry.local_registry import LocalRegistry

folder, rounds = sys.argv[1], int(sys.argv[2])
builder = DockerBuilder(LocalEnvironment(), LocalRegistry(), {})

async def built():
    project = LaunchProject(None, "e/p/rebuild:v0", None, {}, "e", "p", None, {}, {}, {},
                            "local-container", {}, "run")
    project._job_artifact = types.SimpleNamespace(name="rebuild:v0", version="v0")
    project.python_version = "3.11"
    project.project_dir = folder
    entry = project.set_job_entry_point(["python", "a.py"])
    # Its copies of the folder stay behind; here they go with this program.
    began = time.perf_counter()
    image = await builder.build_image(project, entry)
    return image, time.perf_counter() - began

async def main():
    first, _ = await built()
    seconds = []
    for _ in range(rounds):
        image, taken = await built()
        assert image == first, (image, first)
        seconds.append(taken)
    print("RESULT " + json.dumps({"image": first, "seconds": seconds}))

with tempfile.TemporaryDirectory() as scratch:
    tempfile.tempdir = scratch
    asyncio.run(main())
'''


def sources(folder, files, megabytes):
    """Reproducible, and nothing that a disk could shorten."""
    random.seed(1)
    size = megabytes * 1_000_000 // files
    for number in range(files):
        path = folder / f"part{number % 20}" / f"file{number}"
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(random.randbytes(size))
    (folder / "a.py").write_text("print(1)\n")


def ours(home, engine, folder, rounds):
    def built():
        began = time.perf_counter()
        done = engine_command(home, engine, "build", folder, "--entry-point", "python a.py",
                              "--name", "rebuild", "--output", "json", timeout=600)
        return json.loads(done.stdout), time.perf_counter() - began
    first, _ = built()
    seconds = []
    for _ in range(rounds):
        image, taken = built()
        assert image == {"image": first["image"], "reused": True}, image
        seconds.append(taken)
    return seconds


def official(home, engine, folder, rounds):
    python = pyenvs.environment("pinned") / "bin" / "python"
    script = home / "official.py"
    script.write_text(OFFICIAL)
    env = private_environment(home, **engine.environment(), WANDB_SILENT="true")
    done = run([python, script, folder, str(rounds)], env=env, cwd=home, timeout=900)
    line = [line for line in done.stdout.splitlines() if line.startswith("RESULT ")][-1]
    return json.loads(line.removeprefix("RESULT "))["seconds"]


def summary(seconds):
    ordered = sorted(1000 * each for each in seconds)
    return {"median": statistics.median(ordered), "worst": ordered[-1]}


def main():
    parser = argparse.ArgumentParser(description=__doc__,
                                     formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--files", type=int, default=500)
    parser.add_argument("--megabytes", type=int, default=50)
    parser.add_argument("--rounds", type=int, default=10)
    parser.add_argument("--json", type=pathlib.Path)
    options = parser.parse_args()
    engine = running_engine()
    with tempfile.TemporaryDirectory(prefix="slipway-rebuild-") as name:
        home = pathlib.Path(name)
        folder = home / "source"
        folder.mkdir()
        sources(folder, options.files, options.megabytes)
        taken = {"ours": ours(home, engine, folder, options.rounds),
                 "official": official(home, engine, folder, options.rounds)}
    told = {who: summary(seconds) for who, seconds in taken.items()}
    print(f"{options.files} files, {options.megabytes} MB, {options.rounds} times, load "
          f"{os.getloadavg()[0]:.1f}")
    for who, figures in told.items():
        print(f"  {who:<9} median {figures['median']:7.1f} ms   worst {figures['worst']:7.1f} ms")
    ratio = told["official"]["median"] / told["ours"]["median"]
    print(f"  official : ours = {ratio:.1f}; target {TARGET_MS} ms "
          f"{'met' if told['ours']['worst'] <= TARGET_MS else 'MISSED'}")
    if options.json:
        options.json.write_text(json.dumps(taken, indent=1) + "\n")


if __name__ == "__main__":
    try:
        main()
    except NotRun as reason:
        sys.exit(f"NOT RUN: {reason}")
