# SPDX-FileCopyrightText: 2026 The Slipway developers
# SPDX-License-Identifier: Apache-2.0
"""Every file says its copyright and licence (REUSE), itself or in REUSE.toml."""

import re
import tomllib

from _sources import SOURCE, files, name, report

LICENCE = "Apache-2.0"
HEAD_LINES = 12


def pattern(glob):
    """REUSE's globs: * stays inside a folder, ** does not."""
    text = re.escape(glob).replace(r"\*\*", ".*").replace(r"\*", "[^/]*")
    return re.compile(f"{text}$")


def main():
    problems = []
    annotations = tomllib.loads((SOURCE / "REUSE.toml").read_text())["annotations"]
    covered = [pattern(glob) for entry in annotations for glob in entry["path"]
               if entry["SPDX-License-Identifier"] == LICENCE]
    if not (SOURCE / "LICENSES" / f"{LICENCE}.txt").is_file():
        problems.append(f"LICENSES/{LICENCE}.txt is missing")
    for path in files():
        if name(path).startswith("LICENSES/") or any(one.match(name(path)) for one in covered):
            continue
        head = "\n".join(path.read_text(errors="replace").splitlines()[:HEAD_LINES])
        if "SPDX-FileCopyrightText:" not in head:
            problems.append(f"{name(path)}: no SPDX-FileCopyrightText in its first lines")
        found = re.search(r"SPDX-License-Identifier: *(\S+)", head)
        if not found or found.group(1) != LICENCE:
            problems.append(f"{name(path)}: no “SPDX-License-Identifier: {LICENCE}”")
    report(problems, "licences")


if __name__ == "__main__":
    main()
