# SPDX-FileCopyrightText: 2026 The Slipway developers
# SPDX-License-Identifier: Apache-2.0
"""The functions of functions.cpp for rivals that are Python libraries."""

import math

A = [[10, 3, 17, 3.5, 1.7, 8], [0.05, 10, 17, 0.1, 8, 14], [3, 3.5, 1.7, 10, 17, 8],
     [17, 8, 0.05, 10, 0.1, 14]]
P = [[0.1312, 0.1696, 0.5569, 0.0124, 0.8283, 0.5886],
     [0.2329, 0.4135, 0.8307, 0.3736, 0.1004, 0.9991],
     [0.2348, 0.1451, 0.3522, 0.2883, 0.3047, 0.6650],
     [0.4047, 0.8828, 0.8732, 0.5743, 0.1091, 0.0381]]


def values(config):
    return [config[f"x{i:02}"] for i in range(len(config))]


def branin(config):
    x, y = config["x"], config["y"]
    inner = y - 5.1 * x * x / (4 * math.pi ** 2) + 5 * x / math.pi - 6
    return inner ** 2 + 10 * (1 - 1 / (8 * math.pi)) * math.cos(x) + 10


def hartmann(config):
    x = values(config)
    return -sum(alpha * math.exp(-sum(a * (one - p) ** 2 for a, one, p in zip(row, x, point)))
                for alpha, row, point in zip([1, 1.2, 3, 3.2], A, P))


def rosenbrock(config):
    x = values(config)
    return sum(100 * (b - a * a) ** 2 + (1 - a) ** 2 for a, b in zip(x, x[1:]))


def ackley(config):
    x = [one - 7 for one in values(config)]
    return (-20 * math.exp(-0.2 * math.sqrt(sum(one * one for one in x) / len(x)))
            - math.exp(sum(math.cos(2 * math.pi * one) for one in x) / len(x)) + 20 + math.e)


def svmlike(config):
    def log(name):
        return math.log10(config[name])
    return ((log("C") - 1) ** 2 / 4 + (log("gamma") + 2) ** 2 / 4 + 0.1 * (config["degree"] - 3) ** 2
            + 0.3 * int(config["kernel"][1]) + (0 if config["shrink"] else 0.2)
            + (log("lr") + 3) ** 2 / 4)


def grid108(config):
    return (config["a"] - 3) ** 2 + abs(config["b"] - 5) + (0 if config["c"] == "y" else 1)


def box(dimensions, low, high):
    return {f"x{i:02}": {"distribution": "uniform", "min": low, "max": high}
            for i in range(dimensions)}


LOG_BOX = {"distribution": "log_uniform_values", "min": 1e-3, "max": 1e3}
# name: (parameters of a sweep, function, its least value, runs)
FUNCTIONS = {
    "branin2": ({"x": {"distribution": "uniform", "min": -5.0, "max": 10.0},
                 "y": {"distribution": "uniform", "min": 0.0, "max": 15.0}},
                branin, 0.397887357729738, 60),
    "hartmann6": (box(6, 0.0, 1.0), hartmann, -3.322368011415515, 100),
    "rosenbrock4": (box(4, -2.048, 2.048), rosenbrock, 0, 100),
    "ackley5s": (box(5, -32.768, 32.768), ackley, 0, 100),
    "svmlike": ({"C": LOG_BOX, "gamma": LOG_BOX,
                 "degree": {"distribution": "int_uniform", "min": 1, "max": 5},
                 "kernel": {"values": ["k0", "k1", "k2", "k3"]}, "shrink": {"values": [True, False]},
                 "lr": {"distribution": "log_uniform_values", "min": 1e-5, "max": 1.0}},
                svmlike, 0, 60),
    "grid108": ({"a": {"distribution": "int_uniform", "min": 1, "max": 6},
                 "b": {"distribution": "int_uniform", "min": 1, "max": 6},
                 "c": {"values": ["x", "y", "z"]}}, grid108, 0, 60),
}
