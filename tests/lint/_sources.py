# SPDX-FileCopyrightText: 2026 The Slipway developers
# SPDX-License-Identifier: Apache-2.0
"""The project's own files, for the rules beside this one."""

import pathlib
import subprocess
import sys

SOURCE = pathlib.Path(__file__).resolve().parents[2]
CODE = (".cpp", ".h", ".c")


def files(*suffixes, under=""):
    """Every file that is, or would be, in the repository."""
    listed = subprocess.run(
        ["git", "-C", str(SOURCE), "-c", f"safe.directory={SOURCE}", "ls-files", "-z", "--cached",
         "--others", "--exclude-standard", "--", under or "."],
        stdout=subprocess.PIPE, check=True).stdout.decode().split("\0")
    return [SOURCE / name for name in sorted(set(listed))
            if name and (not suffixes or name.endswith(suffixes)) and (SOURCE / name).is_file()]


def name(path):
    return str(path.relative_to(SOURCE))


def report(problems, rule):
    """Ends the script: 0 without problems, 1 with each on a line of its own."""
    for problem in problems:
        print(problem)
    print(f"{rule}: {len(problems)} problem(s)")
    sys.exit(1 if problems else 0)
