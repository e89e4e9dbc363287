# SPDX-FileCopyrightText: 2026 The Slipway developers
# SPDX-License-Identifier: Apache-2.0
"""The sweep engine's search beside the recorded rivals: median regret and quartiles, and whether it
loses (one-sided Wilcoxon signed-rank test over the seeds, p < 0.01).

    tests/benchmarks/sweeps/compare.py [--seeds N] [--parallel N] [function ...]

Rivals' traces are in rivals/, with their versions; record.py makes them anew.
"""

import argparse
import json
import os
import pathlib
import statistics
import subprocess
import sys

HERE = pathlib.Path(__file__).resolve().parent
BUILD = pathlib.Path(os.environ.get("SLIPWAY_BUILD") or HERE.parents[2] / "build" / "dev")
FUNCTIONS = ["branin2", "hartmann6", "rosenbrock4", "ackley5s", "svmlike", "grid108"]
BUDGETS = (20, 30, 60, 100)
HOURS = 3


def wilcoxon_greater(differences):
    """The chance of ranks this large or larger if both were alike; exact."""
    ranked = sorted((abs(one), one > 0) for one in differences if one != 0)
    ranks, index = [], 0
    while index < len(ranked):
        same = [i for i in range(index, len(ranked)) if ranked[i][0] == ranked[index][0]]
        ranks += [same[0] + same[-1] + 2] * len(same)  # twice the mean rank, so that it is whole
        index = same[-1] + 1
    observed = sum(rank for rank, (_, positive) in zip(ranks, ranked) if positive)
    counts = {0: 1}
    for rank in ranks:
        added = dict(counts)
        for total, count in counts.items():
            added[total + rank] = added.get(total + rank, 0) + count
        counts = added
    larger = sum(count for total, count in counts.items() if total >= observed)
    return larger / 2 ** len(ranks)


def by_function(lines):
    found = {}
    for line in lines:
        entry = json.loads(line)
        found.setdefault(entry["function"], {})[entry["seed"]] = entry
    return found


def text(traces, budget):
    values = sorted(trace["regret"][budget - 1] for trace in traces.values())
    if len(values) < 2:
        return f"{values[0]:.2g}"
    low, middle, high = statistics.quantiles(values, n=4, method="inclusive")
    return f"{middle:.2g} [{low:.2g}, {high:.2g}]"


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--seeds", type=int, default=11)
    parser.add_argument("--parallel", type=int, default=1)
    parser.add_argument("functions", nargs="*")
    chosen = parser.parse_intermixed_args()
    functions = chosen.functions or FUNCTIONS
    bench = BUILD / "tests" / "bin" / "slipway_sweepbench"
    if not bench.exists():
        sys.exit(f"{bench} is not built")
    done = subprocess.run([bench, "--seeds", str(chosen.seeds), "--parallel", str(chosen.parallel),
                           *functions], stdout=subprocess.PIPE, text=True, check=True,
                          stdin=subprocess.DEVNULL, timeout=HOURS * 3600)
    ours = by_function(done.stdout.splitlines())
    rivals = {path.stem: by_function(path.read_text().splitlines())
              for path in sorted((HERE / "rivals").glob("*.jsonl"))}
    losses = 0
    for name in functions:
        budgets = [budget for budget in BUDGETS if budget <= len(ours[name][0]["regret"])]
        distinct = statistics.median(one["distinct"] for one in ours[name].values())
        speed = statistics.median(one["ms"] for one in ours[name].values())
        print(f"{name} (ours: {speed:.1f} ms of processor a run, {distinct:g} distinct)")
        for budget in budgets:
            print(f"  {budget:4} runs  slipway {text(ours[name], budget)}")
            for rival, traces in rivals.items():
                if name not in traces:
                    continue
                both = sorted(set(traces[name]) & set(ours[name]))
                differences = [ours[name][seed]["regret"][budget - 1] -
                               traces[name][seed]["regret"][budget - 1] for seed in both]
                chance = wilcoxon_greater(differences)
                losses += chance < 0.01
                verdict = "LOSES" if chance < 0.01 else "no worse"
                print(f"             {rival} {text(traces[name], budget)}  "
                      f"{verdict}, p = {chance:.3g} of {len(both)} seeds")
    print(f"{losses} significant losses")
    sys.exit(1 if losses else 0)


if __name__ == "__main__":
    main()
