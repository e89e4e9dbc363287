# SPDX-FileCopyrightText: 2026 The Slipway developers
# SPDX-License-Identifier: Apache-2.0
"""Python environments with the official package: the pinned version and the newest."""

import fcntl
import functools
import subprocess

from support.places import CACHE, NotRun

PINNED = "0.28.2"
GRAPHQL_CORE = "3.2.6"
SWEEPS = "0.3.0"
PYTHON = "/usr/bin/python3"
INSTALL_SECONDS = 600


def _newest():
    """What the registry offers as the newest version today."""
    done = subprocess.run([PYTHON, "-m", "pip", "index", "versions", "wandb"], timeout=120,
                          stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, check=False)
    if done.returncode != 0:
        raise NotRun(f"the Python registry does not answer: {done.stderr.strip()[-300:]}")
    return done.stdout.split("(", 1)[1].split(")", 1)[0]


def _made(folder, *requirements):
    """An environment with these packages, made on the first call."""
    CACHE.mkdir(parents=True, exist_ok=True)
    with open(CACHE / "venvs.lock", "w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not (folder / "complete").exists():
            try:
                subprocess.run([PYTHON, "-m", "venv", "--clear", str(folder)], check=True,
                               timeout=120)
                subprocess.run([str(folder / "bin" / "pip"), "install", "--quiet", *requirements],
                               check=True, timeout=INSTALL_SECONDS, stdin=subprocess.DEVNULL)
            except subprocess.SubprocessError as error:
                raise NotRun(f"no environment with {requirements}: {error}") from error
            (folder / "complete").touch()
    return folder


@functools.lru_cache
def environment(version):
    """The folder of an environment with wandb; version is "pinned" or "newest"."""
    number = PINNED if version == "pinned" else _newest()
    return _made(CACHE / "venvs" / f"wandb-{number}", f"wandb=={number}")


def with_schemas():
    """The folder of an environment with the pinned wandb and what it checks schemas with."""
    return _made(CACHE / "venvs" / f"wandb-jsonschema-{PINNED}", f"wandb=={PINNED}", "jsonschema")


def oracle():
    """The folder of an environment with the reference GraphQL engine."""
    return _made(CACHE / "venvs" / f"graphql-core-{GRAPHQL_CORE}", f"graphql-core=={GRAPHQL_CORE}")


def sweeps():
    """The folder of an environment with W&B's library of sweeps."""
    return _made(CACHE / "venvs" / f"sweeps-{SWEEPS}", f"sweeps=={SWEEPS}")
