# SPDX-FileCopyrightText: 2026 The Slipway developers
# SPDX-License-Identifier: Apache-2.0
"""clang-tidy's allow-list (.clang-tidy) holds for the inner layers; with --all for every file.

    tests/lint/tidy.py --all [part of a path ...]    by hand, about 20 minutes on 2 cores
"""

import concurrent.futures
import json
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

from _sources import SOURCE, files, name, report
from support.places import BUILD, NotRun, main as run_test

TOOL = "clang-tidy-19"
EACH_TIME = ("src/base/", "src/domain/", "src/agent/machine/", "src/agent/journal/")
SECONDS_PER_FILE = 180
# GCC's own: clang reads neither its precompiled headers nor these options.
FOREIGN = re.compile(r"-include \S*cmake_pch\.hxx|-Winvalid-pch|-fcoroutines|-Werror\b")
FINDING = re.compile(r": (error|warning): ")


def database(folder):
    """How each source is compiled, in clang's words; a file of a joint compilation like its layer."""
    known = json.loads((BUILD / "compile_commands.json").read_text())
    of_layer = {}
    for entry in known:
        joint = re.search(r"/src/(\w+)/CMakeFiles/\S+/Unity/", entry["file"])
        if joint:
            of_layer.setdefault(joint.group(1), entry)
    entries = {entry["file"]: entry for entry in known}
    for path in files(".cpp", under="src"):
        layer = of_layer.get(path.relative_to(SOURCE).parts[1])
        if str(path) not in entries and layer:
            entries[str(path)] = dict(layer, file=str(path), command=layer["command"].replace(
                layer["file"], str(path)))
    made = [dict(entry, command=FOREIGN.sub("", entry["command"])) for entry in entries.values()]
    (folder / "compile_commands.json").write_text(json.dumps(made))
    return entries


def findings(path, folder):
    done = subprocess.run([TOOL, "-p", str(folder), "--quiet", str(path)], text=True, check=False,
                          stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                          stderr=subprocess.STDOUT, timeout=SECONDS_PER_FILE)
    lines = [line.replace(f"{SOURCE}/", "") for line in done.stdout.splitlines()
             if FINDING.search(line)]
    return lines or (done.stdout.splitlines()[-3:] if done.returncode else [])


def check():
    if not shutil.which(TOOL):
        raise NotRun(f"{TOOL} is not installed")
    wanted = EACH_TIME
    if "--all" in sys.argv[1:]:
        wanted = tuple(sys.argv[sys.argv.index("--all") + 1:]) or ("src/",)
    with tempfile.TemporaryDirectory() as place:
        folder = pathlib.Path(place)
        compiled = database(folder)
        chosen = [path for path in files(".cpp", under="src")
                  if str(path) in compiled and any(part in name(path) for part in wanted)]
        if not chosen:
            sys.exit("no file to look at")
        with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
            found = pool.map(lambda path: findings(path, folder), chosen)
            problems = sorted({line for lines in found for line in lines})
    print(f"{len(chosen)} files")
    report(problems, "tidy")


if __name__ == "__main__":
    run_test(check)
