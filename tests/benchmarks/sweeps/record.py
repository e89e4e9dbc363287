# SPDX-FileCopyrightText: 2026 The Slipway developers
# SPDX-License-Identifier: Apache-2.0
"""Records what a rival reaches: the regret after each run, one JSON line for each function and seed.

    cd tests/benchmarks/sweeps; python record.py optuna-tpe > rivals/optuna-tpe.jsonl

In an environment that has the rival: `pip install optuna==5.0.0 cmaes` for optuna-tpe and
optuna-cmaes; for optuna-gp PyTorch beside it (with that of Debian 12, python3-torch 1.13, only
Optuna up to 4.5.0 and numpy < 2 work); `pip install sweeps==0.3.0` for wandb-bayes.
"""

import argparse
import json
import random
import sys
import time

from functions import FUNCTIONS


def asked(trial, parameters):
    """A configuration from Optuna's trial."""
    config = {}
    for name, block in parameters.items():
        if "values" in block:
            config[name] = trial.suggest_categorical(name, block["values"])
        elif block["distribution"] == "int_uniform":
            config[name] = trial.suggest_int(name, block["min"], block["max"])
        else:
            config[name] = trial.suggest_float(name, block["min"], block["max"],
                                               log=block["distribution"].startswith("log"))
    return config


def optuna_rival(kind, seed, parameters):
    import optuna
    optuna.logging.set_verbosity(optuna.logging.ERROR)
    sampler = {"tpe": lambda: optuna.samplers.TPESampler(seed=seed),
               "cmaes": lambda: optuna.samplers.CmaEsSampler(seed=seed),
               "gp": lambda: optuna.samplers.GPSampler(seed=seed, deterministic_objective=True)}
    study = optuna.create_study(sampler=sampler[kind]())
    while True:
        trial = study.ask()
        value = yield asked(trial, parameters)
        study.tell(trial, value)


def wandb_rival(seed, parameters):
    import numpy
    import sweeps
    random.seed(seed)
    numpy.random.seed(seed)
    runs = []
    config = {"method": "bayes", "metric": {"name": "l", "goal": "minimize"},
              "parameters": parameters}
    while True:
        run = sweeps.next_run(config, runs)
        value = yield {name: one["value"] for name, one in run.config.items()}
        runs.append(sweeps.SweepRun(config=run.config, state="finished", summary_metrics={"l": value}))


def versions(rival):
    from importlib.metadata import version
    names = {"optuna": ["optuna", "cmaes", "numpy", "scipy"], "wandb": ["sweeps", "scikit-learn", "numpy"]}
    found = {name: version(name) for name in names[rival.split("-")[0]]}
    if rival == "optuna-gp":
        import torch
        found["torch"] = torch.__version__
    return found


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("rival", choices=["optuna-tpe", "optuna-cmaes", "optuna-gp", "wandb-bayes"])
    parser.add_argument("--seeds", type=int, default=11)
    parser.add_argument("functions", nargs="*", default=None)
    chosen = parser.parse_intermixed_args()
    with_versions = versions(chosen.rival)
    for name in chosen.functions or FUNCTIONS:
        parameters, function, least, budget = FUNCTIONS[name]
        for seed in range(chosen.seeds):
            kind = chosen.rival.split("-")[1]
            rival = (wandb_rival(seed, parameters) if kind == "bayes"
                     else optuna_rival(kind, seed, parameters))
            best, regrets, distinct = float("inf"), [], set()
            start = time.monotonic()
            config = next(rival)
            while True:
                value = function(config)
                distinct.add(json.dumps(config, sort_keys=True))
                best = min(best, value - least)
                regrets.append(float(f"{best:.6g}"))
                if len(regrets) == budget:
                    break
                config = rival.send(value)
            took = (time.monotonic() - start) * 1000 / budget
            json.dump({"function": name, "rival": chosen.rival, "seed": seed,
                       "versions": with_versions, "distinct": len(distinct), "ms": round(took, 1),
                       "regret": regrets}, sys.stdout, separators=(",", ":"))
            print(flush=True)


if __name__ == "__main__":
    main()
