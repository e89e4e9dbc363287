# SPDX-FileCopyrightText: 2026 The Slipway developers
# SPDX-License-Identifier: Apache-2.0
"""clang-format has nothing to change in any C++ file."""

import shutil
import subprocess
import sys

from _sources import CODE, SOURCE, files, report
from support.places import NotRun, main as run_test

# Another version formats differently, so there is one.
TOOL = "clang-format-14"


def check():
    if not shutil.which(TOOL):
        raise NotRun(f"{TOOL} is not installed")
    paths = [str(path) for path in files(*CODE)]
    if not paths:
        sys.exit("no C++ files found")
    done = subprocess.run([TOOL, "--dry-run", "--Werror", "--style=file", *paths], cwd=SOURCE,
                          stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False)
    problems = [line for line in done.stdout.splitlines() if ": error:" in line]
    if done.returncode != 0 and not problems:
        problems = done.stdout.splitlines()
    report(problems, "format")


if __name__ == "__main__":
    run_test(check)
