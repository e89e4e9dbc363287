# SPDX-FileCopyrightText: 2026 The Slipway developers
# SPDX-License-Identifier: Apache-2.0
"""qmllint has nothing to say about any QML file of ours."""

import re
import subprocess

from _sources import report
from support.places import BUILD, NotRun, main as run_test


def check():
    cache = (BUILD / "CMakeCache.txt").read_text()
    if re.search(r"^SLIPWAY_WINDOW:\w+=(OFF|0|FALSE)", cache, re.M | re.I):
        print("without the window there are no QML modules to look at")
        return
    listed = subprocess.run(["ninja", "-C", str(BUILD), "-t", "targets", "all"], text=True,
                            stdout=subprocess.PIPE, check=False).stdout
    if not re.search(r"^all_qmllint:", listed, re.M):
        raise NotRun("the build has no target all_qmllint")
    done = subprocess.run(["ninja", "-C", str(BUILD), "all_qmllint"], text=True, check=False,
                          stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
    problems = [line for line in done.stdout.splitlines()
                if re.match(r"(Warning|Error|Info):", line)]
    if done.returncode != 0 and not problems:
        problems = done.stdout.splitlines()[-40:]
    report(problems, "qmllint")


if __name__ == "__main__":
    run_test(check)
