# SPDX-FileCopyrightText: 2026 The Slipway developers
# SPDX-License-Identifier: Apache-2.0
# timeout: 300
"""W&B's `sweeps` library still says what tests/unit/sweep/data has recorded, and `slipwayctl sweep
lint` takes and refuses the same files.

    PYTHONPATH=tests tests/conformance/sweeps.py --record    records it anew
"""

import json
import math
import sys

from support import pyenvs
from support.places import SOURCE, fresh_home, main, private_environment, program
from support.processes import run

RECORDED = SOURCE / "tests" / "unit" / "sweep" / "data"
RECORDER = SOURCE / "tests" / "support" / "sweepsrecord.py"
# Special functions differ in the last digits from one version of the numeric libraries to the next.
CLOSE = 1e-9


def record(folder):
    python = pyenvs.sweeps() / "bin" / "python"
    run([python, "-W", "ignore", RECORDER, folder], timeout=180)


def alike(one, other):
    if isinstance(one, float) and isinstance(other, float):
        return math.isclose(one, other, rel_tol=CLOSE, abs_tol=CLOSE)
    if isinstance(one, list) and isinstance(other, list):
        return len(one) == len(other) and all(map(alike, one, other))
    if isinstance(one, dict) and isinstance(other, dict):
        return one.keys() == other.keys() and all(alike(one[key], other[key]) for key in one)
    return type(one) is type(other) and one == other


def refused_by_schema(answer):
    return any(problem["severity"] == "error" and problem["origin"] == "schema"
               for problem in answer["problems"])


def test():
    home = fresh_home("sweeps")
    record(home)
    for path in sorted(RECORDED.glob("*.json")):
        live = json.loads((home / path.name).read_text())
        assert alike(live, json.loads(path.read_text())), f"{path.name}: record it anew"
    entries = json.loads((home / "configurations.json").read_text())
    files = []
    for number, entry in enumerate(entries):
        file = home / f"{number}.json"
        file.write_text(json.dumps(entry["config"]))
        files.append(str(file))
    done = run([program("slipwayctl"), "sweep", "lint", "--output", "json", *files],
               env=private_environment(home), check=False)
    assert done.returncode == 1, done.stderr  # some are refused
    answers = json.loads(done.stdout)
    assert [answer["file"] for answer in answers] == files
    for entry, answer in zip(entries, answers):
        assert refused_by_schema(answer) == (entry["verdict"] == "refused"), (entry, answer)
    counts = {verdict: sum(entry["verdict"] == verdict for entry in entries)
              for verdict in ("accepted", "refused", "deprecated")}
    print(f"{len(entries)} configurations judged alike: {counts}")
    assert min(counts.values()) > 20


if __name__ == "__main__":
    if sys.argv[1:] == ["--record"]:
        RECORDED.mkdir(parents=True, exist_ok=True)
        record(RECORDED)
    else:
        main(test)
