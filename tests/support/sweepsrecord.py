# SPDX-FileCopyrightText: 2026 The Slipway developers
# SPDX-License-Identifier: Apache-2.0
"""Writes what W&B's `sweeps` library says into JSON files of a folder. Runs in an environment that
has it (tests/conformance/sweeps.py makes one and calls this)."""

import copy
import itertools
import json
import pathlib
import random
import sys

import sweeps
from sweeps.config import fill_parameter, schema_violations_from_proposed_config
from sweeps.hyperband_stopping import hyperband_stop_runs
from sweeps.params import HyperParameter
from sweeps.run import RunState, SweepRun, is_number

SEED = 20261122
NAMES = ["constant", "categorical", "categorical_w_probabilities", "int_uniform", "uniform",
         "q_uniform", "log_uniform", "log_uniform_values", "q_log_uniform", "q_log_uniform_values",
         "inv_log_uniform", "inv_log_uniform_values", "normal", "q_normal", "log_normal",
         "q_log_normal", "beta", "q_beta"]
NUMBERS = [0, 1, -1, 2.5, 0.0, 1.0, True, "1", None]


def one(parameter, **more):
    """A whole configuration around one parameter."""
    return {"method": "random", "parameters": {"p": parameter}, **more}


def parameters():
    """Blocks of one parameter: every distribution with every set of keys, and odd values."""
    bounds = [(0, 1), (0.5, 2.5), (1, 2.5), (0.5, 2), (1, 1), (2, 1), (-1, 3), ("0", 1), (None, 1),
              (True, 2), (1.0, 3), (1e-5, 0.1)]
    named = [None, *NAMES, "nonsense"]
    for name in named:
        word = {} if name is None else {"distribution": name}
        for low, high in bounds:
            yield {"min": low, "max": high, **word}
            yield {"min": low, "max": high, "q": 1, **word}
        yield {"min": 1, "max": 5, "q": 0, **word}
        yield {"min": 1, "max": 5, "mu": 0, **word}
        yield {"min": 1, **word}
        yield {"max": 1, **word}
        for keys in (["mu"], ["sigma"], ["mu", "sigma"], ["mu", "sigma", "q"], ["a"], ["a", "b"],
                     ["a", "b", "q"], ["q"], []):
            yield {**{key: 1 for key in keys}, **word}
        for values in ([], [1], [1, "x", None, [2], {"a": 3}], "text", [1, 1]):
            yield {"values": values, **word}
        for shares in ([0.5, 0.5], [1, 0], [0.5], [0.6, 0.6], [-0.5, 1.5], [], ["1", 0],
                       [0.333333, 0.666666]):
            yield {"values": ["x", "y"], "probabilities": shares, **word}
        yield {"value": 1, **word}
        yield {"value": None, **word}
        yield {"value": 1, "values": [1], **word}
        yield {"parameters": {"x": {"value": 1}}, **word}
    for key, value in itertools.product(["sigma", "a", "b", "q", "mu"], NUMBERS):
        for name in ("normal", "q_normal", "beta", "q_beta", "q_log_normal"):
            yield {"distribution": name, key: value}
    for value in NUMBERS:
        yield {"distribution": "log_uniform_values", "min": value, "max": 5}
        yield {"distribution": "q_uniform", "min": 0, "max": 5, "q": value}
    yield {"x": {"value": 1}}
    yield {"parameters": {}}
    yield {"parameters": {"x": {"min": 2, "max": 5}, "y": {"parameters": {"z": {"values": [1]}}}}}
    yield {"parameters": {"1x": {"value": 1}}}
    yield {"parameters": {"x": {"value": 1}}, "value": 1}
    yield {"parameters": {"x": {"q": 1}}}
    yield {}


def documents():
    """Whole configurations: every key, each with good and bad values."""
    plain = one({"value": 1})
    for key in ("name", "description", "program", "project", "entity", "job", "image_uri",
                "apiVersion", "kind"):
        for value in ("sweep", "x", "", 1, None, ["x"]):
            yield {**plain, key: value}
    for method in ("grid", "random", "bayes", "custom", "Bayes", "bayesian", None, 1):
        yield {"method": method, "parameters": {"p": {"values": [1, 2]}}, "metric": {"name": "l"}}
    yield {"parameters": {"p": {"value": 1}}}
    yield {"method": "random"}
    yield {"method": "random", "parameters": {}}
    for name in ("1b", "a b", "a.b", "a-b", "_a", ".a", "-a", "", "a/b", "é"):
        yield {"method": "random", "parameters": {name: {"value": 1}}}
    for cap in (1, 0, -1, -0.3, 1.5, 3.0, "3", None, True):
        yield {**plain, "run_cap": cap}
    metrics = [{"name": "l"}, {}, {"goal": "minimize"}, {"name": 1}, {"name": ""}, "l", None,
               {"name": "l", "goal": "maximize"}, {"name": "l", "goal": "minimise"},
               {"name": "l", "goal": None}, {"name": "l", "target": 1},
               {"name": "l", "target": "1"}, {"name": "l", "target": True},
               {"name": "l", "more": 1}]
    metrics += [{"name": "l", key: value} for key in ("impute", "impute_while_running")
                for value in ("latest", "best", "worst", "false", False, "x")]
    for metric in metrics:
        yield {**plain, "metric": metric}
        yield {**plain, "method": "custom", "metrics": [{"name": "m"}, metric]}
    for several in ([], [{"name": "l"}], [{"name": "l"}, {"name": "m"}], "l"):
        for method in ("custom", "random"):
            yield {**plain, "method": method, "metrics": several}
    yield {**plain, "method": "custom", "metric": {"name": "l"},
           "metrics": [{"name": "l"}, {"name": "m"}]}
    hyperbands = [{"min_iter": 3}, {"min_iter": 3, "eta": 2}, {"min_iter": 3, "eta": 1},
                  {"min_iter": 3, "eta": 1.5}, {"min_iter": 0}, {"min_iter": 3.0},
                  {"min_iter": 2.5}, {"min_iter": "3"}, {"max_iter": 27, "s": 2}, {"max_iter": 27},
                  {"s": 2}, {}, {"min_iter": 3, "strict": False}, {"min_iter": 3, "strict": 1},
                  {"min_iter": 3, "max_iter": 9, "s": 2}, {"min_iter": 3, "more": 1},
                  {"min_iter": 3, "eta": "3"}, {"max_iter": 27, "s": "2"}, {"max_iter": 27.0, "s": 2}]
    for rule in hyperbands:
        yield {**plain, "metric": {"name": "l"}, "early_terminate": {"type": "hyperband", **rule}}
    for rule in ("hyperband", None, {}, {"min_iter": 3}, {"type": "envelope", "min_iter": 3}):
        yield {**plain, "metric": {"name": "l"}, "early_terminate": rule}
    for command in ([], ["python", 1, "${args}"], "python x.py", None, {}):
        yield {**plain, "command": command}
    for controller in ({"type": "local"}, {"type": "cloud", "more": 1}, {"type": "x"}, {}, "local"):
        yield {**plain, "controller": controller}
    yield {**plain, "foo": 1}
    yield {**plain, "early_stop": {"type": "hyperband", "min_iter": 3}}


def engines():
    plain = one({"value": 1})
    for engine in ("wandb", "optuna", "ax", "nonsense", 1):
        for method in ("grid", "random", "custom"):
            yield {**plain, "method": method, "scheduler": {"engine": engine}}
            yield {**plain, "method": method, "scheduler": {"engine": engine, "source": "a.py",
                                                            "optimizer": "f"}}
            yield {**plain, "method": method, "scheduler": {"engine": engine, "optimizer": "f"}}
    yield {"method": "custom", "scheduler": {"engine": "ax", "source": "a", "search_space": "f"}}
    yield {**plain, "method": "custom", "scheduler": {"engine": "ax", "more": 1}}
    yield {**plain, "method": "custom", "scheduler": {"engine": "ax"},
           "metric": {"name": "l"}, "early_terminate": {"type": "hyperband", "min_iter": 3}}
    yield {**plain, "method": "custom", "scheduler": {"engine": "ax"},
           "controller": {"type": "local"}}


def judged():
    seen = set()
    whole = itertools.chain((one(block) for block in parameters()), documents(), engines())
    for config in whole:
        text = json.dumps(config, sort_keys=True)
        if text in seen:
            continue
        seen.add(text)
        try:
            violations = schema_violations_from_proposed_config(copy.deepcopy(config))
            verdict = "accepted" if not violations else "refused"
        except Exception:  # the library itself fails, which is a refusal to whoever called it
            verdict = "refused"
            violations = []
        deprecated = len(violations) == 1 and "base-e exponents" in violations[0]
        entry = {"config": config, "verdict": "deprecated" if deprecated else verdict}
        block = config.get("parameters", {}).get("p")
        if verdict == "accepted" and isinstance(block, dict) and "parameters" not in block:
            kind, filled = fill_parameter("p", block)
            entry["filled"] = filled
        yield entry


SHARES = [0.0001, 0.01, 0.1, 0.25, 1 / 3, 0.5, 0.61, 0.75, 0.9, 0.99, 0.9999]
DRAWN = [
    {"values": [1, "b", None]}, {"values": ["x", "y", "z"], "probabilities": [0.2, 0.5, 0.3]},
    {"min": -3, "max": 11}, {"min": -0.5, "max": 2.5}, {"distribution": "uniform", "min": 0, "max": 7},
    {"distribution": "q_uniform", "min": 0, "max": 10, "q": 2},
    {"distribution": "q_uniform", "min": -1, "max": 1, "q": 0.25},
    {"distribution": "log_uniform", "min": -7, "max": 2},
    {"distribution": "log_uniform_values", "min": 1e-5, "max": 0.3},
    {"distribution": "q_log_uniform", "min": 0, "max": 4, "q": 1},
    {"distribution": "q_log_uniform_values", "min": 1, "max": 512, "q": 4},
    {"distribution": "inv_log_uniform", "min": -1, "max": 5},
    {"distribution": "inv_log_uniform_values", "min": 0.001, "max": 10},
    {"distribution": "normal"}, {"distribution": "normal", "mu": 3, "sigma": 0.25},
    {"distribution": "q_normal", "mu": 3, "sigma": 5, "q": 2},
    {"distribution": "log_normal", "mu": -1, "sigma": 2},
    {"distribution": "q_log_normal", "mu": 1, "sigma": 1, "q": 0.5},
    {"distribution": "beta", "a": 2, "b": 5}, {"distribution": "beta", "a": 0.3, "b": 0.7},
    {"distribution": "beta"}, {"distribution": "q_beta", "a": 2, "b": 3, "q": 0.125},
]


def plain(value):
    return value.item() if hasattr(value, "item") else value


def quantiles():
    for block in DRAWN:
        parameter = HyperParameter("p", copy.deepcopy(block))
        entry = {"parameter": block, "values": [[u, plain(parameter.ppf(u))] for u in SHARES]}
        if "values" not in block and not isinstance(block.get("min"), bool):
            entry["shares"] = [[x, plain(parameter.cdf(x))] for _, x in entry["values"]]
        yield entry


GRIDS = [
    ({"v1": {"values": [1, 2, 3]}, "v2": {"values": [4, 5]}}, 7),
    ({"v1": {"values": [None, 2, 3, "a", [2, 3], 3]}, "v2": {"values": ["a", "b", "c"]}}, 20),
    ({"n": {"min": -3, "max": 4}, "c": {"value": "x"}}, 20),
    ({"q": {"distribution": "q_uniform", "min": -9.211, "max": 23.23, "q": 2.341}}, 20),
    ({"q": {"distribution": "q_uniform", "min": 0, "max": 1, "q": 0.1}, "b": {"values": [True, 1]}},
     30),
    ({"a": {"parameters": {"b": {"values": [1, 2]}, "c": {"parameters": {"d": {"value": 1}}}}},
      "a-": {"values": [0, 1]}, "B": {"values": ["x", "y"]}}, 10),
    ({"c": {"value": 1}}, 3),
    ({"x": {"values": [3e6, 3000000, 1.5, "1.5", {"k": 1, "j": [1.0, 1]}, {"k": 1, "j": [1, 1]}]}}, 9),
]


def grids():
    source = random.Random(SEED)
    for block, count in GRIDS:
        config = {"method": "grid", "parameters": block}
        first = sweeps.next_runs(config, [], n=count)
        done = [SweepRun(config=run.config, state=state) for run in first
                if run and (state := source.choice(["", "failed", "running", "finished"]))]
        rest = sweeps.next_runs(config, done, n=count)
        yield {"config": config, "done": [run.config for run in done],
               "first": [run and run.config for run in first],
               "rest": [run and run.config for run in rest]}


def hyperbands():
    source = random.Random(SEED)
    rules = [{"min_iter": 3}, {"min_iter": 1, "eta": 2}, {"max_iter": 27, "s": 2},
             {"max_iter": 18, "s": 2, "eta": 3}, {"max_iter": 5, "s": 2, "eta": 2},
             {"min_iter": 2, "eta": 1.5, "strict": False}, {"min_iter": 1, "eta": 49},
             {"max_iter": 9, "s": 2, "strict": False}]
    odd = [float("nan"), float("inf"), True, None, "x"]
    for number in range(64):
        rule = {"type": "hyperband", **rules[number % len(rules)]}
        config = {"method": "random", "parameters": {"p": {"value": 1}}, "early_terminate": rule,
                  "metric": {"name": "l", "goal": source.choice(["minimize", "maximize"])}}
        runs = []
        for run in range(source.choice([1, 3, 10, 49, 50])):
            values = [source.choice(odd) if source.random() < 0.03
                      else round(source.uniform(0, 10) / (1 + step), source.choice([0, 3]))
                      for step in range(source.randint(0, 30))]
            runs.append(SweepRun(name=str(run), history=[{"l": value} for value in values],
                                 state=source.choice(["running", "running", "finished", "failed"])))
        histories = [[row["l"] if is_number(row["l"]) else "odd" for row in run.history]
                     for run in runs]
        stopped = hyperband_stop_runs(runs, copy.deepcopy(config))
        yield {"config": config, "stopped": [run.name for run in stopped],
               "runs": [{"running": run.state == RunState.running, "history": history}
                        for run, history in zip(runs, histories)]}


def main():
    random.seed(SEED)
    parts = {"configurations": judged(), "quantiles": quantiles(), "grids": grids(),
             "hyperbands": hyperbands()}
    for part, entries in parts.items():
        # One entry a line, so that a change of the library shows as a few lines.
        lines = ",\n".join(json.dumps(entry, separators=(",", ":")) for entry in entries)
        (pathlib.Path(sys.argv[1]) / f"{part}.json").write_text(f"[\n{lines}\n]\n")


if __name__ == "__main__":
    main()
