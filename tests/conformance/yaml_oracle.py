# SPDX-FileCopyrightText: 2026 The Slipway developers
# SPDX-License-Identifier: Apache-2.0
# timeout: 240
"""Slipway's YAML reader against PyYAML: the same values for the same text, or both refuse."""

import json
import math
import random
import re

from support import pyenvs
from support.places import fresh_home, main, private_environment, program
from support.processes import run

SEED = 20261122
DOCUMENTS = 400
# Where Slipway differs on purpose: numbers with an exponent but no dot are numbers; dates are text.
DOTLESS = re.compile(r"[-+]?[0-9]+[eE][-+]?[0-9]+")
SCALARS = """yes No ON off y n true False null Null ~ 010 0o10 08 0x1f 0xZ 0b101 0b2 1_000 _1 1__0
-12 +7 -0 +0 0 00 1:30 1:60 190:20:30 -1:30 1:30.5 3.5 1. .5 -.5 +.5 1.5e3 1.5e+3 1.5E-3 1e-4 1E5
-2e3 6.02e+23 1_0.5_0 '1' "yes" 12e 1-2 .e1 - . .. ... = <
<<x a:b http://x/y a#b 1.2.3 1,2 18446744073709551616 -9223372036854775809 0.1 1e400 @x %x `x
""".split()
SCALARS += ["", "a b", "'it''s'", '"a\\tb\\u00e9"', "!!str 1", "!!int '3'", "!!float 3", "!!bool no",
            "!!null ''", "!!str", "!!int x", "!!binary YQ=="]
# Not 1 beside true: they are one key in Python.
KEYS = ["a", "b", "c", "key one", "2", "1.5", "true", "~", "'x'", '"<<"', "é"]

ORACLE = r'''
import datetime, json, sys, yaml
class Loader(yaml.SafeLoader):
    pass
def no_duplicates(loader, node, deep=False):
    own = [k for k, _ in node.value if k.tag != "tag:yaml.org,2002:merge"]
    if len([k for k, _ in node.value if k.tag == "tag:yaml.org,2002:merge"]) > 1:
        raise yaml.YAMLError("two merges")
    keys = [json.dumps({loader.construct_object(k, deep=True): 0}) for k in own]
    if len(set(keys)) != len(keys):
        raise yaml.YAMLError("duplicate key")
    loader.flatten_mapping(node)
    return loader.construct_mapping(node, deep)
def construct(loader, node):
    value = {}
    yield value
    value.update(no_duplicates(loader, node))
Loader.add_constructor("tag:yaml.org,2002:map", construct)
Loader.add_constructor("tag:yaml.org,2002:timestamp", yaml.SafeLoader.construct_yaml_str)
Loader.add_constructor("tag:yaml.org,2002:value", yaml.SafeLoader.construct_yaml_str)
for line in sys.stdin:
    try:
        print(json.dumps({"value": yaml.load(json.loads(line), Loader)}))
    except Exception as error:
        print(json.dumps({"error": str(error)}))
'''


def scalar(source):
    return source.choice(SCALARS)


def block(source, depth, indent):
    """A random document in block style, with flow collections, anchors and merges in it."""
    space = "  " * indent
    if depth == 0 or (indent > 0 and source.random() < 0.2):
        return " " + flow(source, 1) + "\n"
    lines = "\n"
    if source.random() < 0.6:
        keys = source.sample(KEYS, source.randint(1, 4))
        for key in keys:
            lines += f"{space}{key}:" + block(source, depth - 1, indent + 1)
        return lines
    for _ in range(source.randint(1, 3)):
        lines += f"{space}-" + block(source, depth - 1, indent + 1)
    return lines


def flow(source, depth):
    draw = source.random()
    if depth == 0 or draw < 0.7:
        return scalar(source)
    if draw < 0.85:
        return "[" + ", ".join(source.choice(["1", "x", "yes", "'q'", "1:30"])
                               for _ in range(source.randint(0, 3))) + "]"
    return "{" + ", ".join(f"{key}: {source.choice(['1', 'no', 'z'])}"
                           for key in source.sample(["p", "q", "r"], source.randint(0, 3))) + "}"


def documents():
    source = random.Random(SEED)
    for word in SCALARS:
        yield f"v: {word}\n"
        yield f"- {word}\n"
    yield "base: &b {a: 1, b: 2}\nx:\n  <<: *b\n  a: 3\n"
    yield "l: [&x {a: 1}, &y {a: 2, c: 3}]\nx:\n  <<: [*x, *y]\n"
    yield "a: |\n  text\n   more\nb: >-\n  folded\n  text\n"
    yield "a: 1\na: 2\n"
    for _ in range(DOCUMENTS):
        text = block(source, 3, 0)
        yield text.lstrip("\n")


def same(ours, theirs):
    if isinstance(theirs, float) and isinstance(ours, float):
        return ours == theirs or (math.isnan(ours) and math.isnan(theirs))
    if type(ours) is not type(theirs):
        # The one deviation in values: 1e-4 is a number here.
        return isinstance(theirs, str) and DOTLESS.fullmatch(theirs) and ours == float(theirs)
    if isinstance(theirs, dict):
        return ours.keys() == theirs.keys() and all(same(ours[k], theirs[k]) for k in theirs)
    if isinstance(theirs, list):
        return len(ours) == len(theirs) and all(map(same, ours, theirs))
    return ours == theirs


def test():
    home = fresh_home("yaml-oracle")
    python = pyenvs.environment("pinned") / "bin" / "python"  # wandb brings PyYAML
    texts = list(documents())
    oracle = run([python, "-c", ORACLE], input="".join(json.dumps(t) + "\n" for t in texts))
    expected = [json.loads(line) for line in oracle.stdout.splitlines()]
    assert len(expected) == len(texts)
    accepted = refused = stricter = 0
    for text, answer in zip(texts, expected):
        done = run([program("slipwayctl"), "yaml"], env=private_environment(home), input=text,
                   check=False)
        if done.returncode == 0:
            assert "value" in answer, f"PyYAML refuses, we do not:\n{text}\n{answer}\n{done.stdout}"
            ours = json.loads(done.stdout)
            assert same(ours, answer["value"]), f"{text}\n ours: {ours}\n theirs: {answer}"
            accepted += 1
        elif "value" in answer:
            # We may be stricter, for values JSON has not and keys that collide as text.
            known = ("cannot be stored", "stands here twice", "not a number")
            assert any(words in done.stderr for words in known), f"{text}\n{done.stderr}\n{answer}"
            stricter += 1
        else:
            assert re.search(r"line \d+, column \d+", done.stderr), done.stderr
            refused += 1
    print(f"{accepted} read alike, {refused} refused by both, {stricter} by us alone")
    assert accepted > len(texts) / 2


if __name__ == "__main__":
    main(test)
