# SPDX-FileCopyrightText: 2026 The Slipway developers
# SPDX-License-Identifier: Apache-2.0
"""Where things are, and how a script says that it cannot run here."""

import hashlib
import os
import pathlib
import shutil
import sys
import tempfile
import time
import traceback

SOURCE = pathlib.Path(
    os.environ.get("SLIPWAY_SOURCE") or pathlib.Path(__file__).resolve().parents[2])
BUILD = pathlib.Path(os.environ.get("SLIPWAY_BUILD") or SOURCE / "build" / "dev")
CACHE = pathlib.Path(
    os.environ.get("XDG_CACHE_HOME") or pathlib.Path.home() / ".cache") / "slipway-tests"

NOT_RUN = 77  # ctest's SKIP_RETURN_CODE in tests/CMakeLists.txt

# Limits in tests say what is long on an idle computer; others run three tests at once beside
# other people's programs. A limit that is itself what a test proves is measured by that test.
PATIENCE = 3


class NotRun(Exception):
    """Something that the test needs is not to be had here; str() is the reason."""


class NotJoined(NotRun):
    """The same of something that a person brings once by a command of its own (tests/README.md):
    without it the test is not run on CI either, and says so."""


def in_ci():
    """On CI the absence of what a test needs is a failure, never a skip."""
    return os.environ.get("CI", "") not in ("", "0", "false")


def program(name):
    """The path of one of our own executables, built before."""
    path = BUILD / "bin" / name
    if not path.exists():
        raise NotRun(f"{path} is not built")
    return str(path)


def fresh_home(name):
    """An empty directory for one test's data, short enough for sockets in it."""
    home = pathlib.Path(os.environ.get("SLIPWAY_TEST_HOME") or BUILD / "tests" / "home" / name)
    shutil.rmtree(home, ignore_errors=True)
    home.mkdir(parents=True)
    return home


def private_environment(home, **more):
    """The caller's environment with every folder and setting that is a person's own replaced."""
    home = pathlib.Path(home)
    env = dict(os.environ)
    for name in list(env):
        if name.startswith(("WANDB_", "SLIPWAY_", "QT_", "LC_")) or name in (
                "DISPLAY", "WAYLAND_DISPLAY", "DBUS_SESSION_BUS_ADDRESS", "AT_SPI_BUS_ADDRESS",
                "SSH_AUTH_SOCK", "NETRC", "PYTHONPATH", "LANGUAGE", "VIRTUAL_ENV"):
            del env[name]
    folders = {"XDG_CONFIG_HOME": "config", "XDG_DATA_HOME": "data", "XDG_STATE_HOME": "state",
               "XDG_RUNTIME_DIR": "run"}
    for variable, folder in folders.items():
        (home / folder).mkdir(parents=True, exist_ok=True)
        (home / folder).chmod(0o700)
        env[variable] = str(home / folder)
    if len(env["XDG_RUNTIME_DIR"]) > 80:  # a socket's path has 107 bytes
        digest = hashlib.sha256(str(home).encode()).hexdigest()[:12]
        short = pathlib.Path(tempfile.gettempdir()) / f"slipway-run-{digest}"
        short.mkdir(mode=0o700, exist_ok=True)
        env["XDG_RUNTIME_DIR"] = str(short)
    # Package caches stay shared, so that pip downloads a wheel once for all tests.
    env["PIP_CACHE_DIR"] = str(CACHE / "pip")
    env.update(HOME=str(home), XDG_CACHE_HOME=str(home / "cache"), LANG="C.UTF-8",
               LC_ALL="C.UTF-8", TZ="UTC", QT_QPA_PLATFORM="offscreen",
               QT_QUICK_BACKEND="software", QT_SCALE_FACTOR="1",
               GIT_CONFIG_GLOBAL=str(home / "gitconfig"), GIT_CONFIG_NOSYSTEM="1",
               GIT_TERMINAL_PROMPT="0")
    for name in ("ASAN_OPTIONS", "UBSAN_OPTIONS", "LSAN_OPTIONS"):
        if name in os.environ:
            env[name] = os.environ[name]
    env.update(more)
    return env


def wait_until(what, condition, seconds, interval=0.1):
    """Polls until condition() is truthy and returns that; fails with `what` after `seconds`
    of an idle computer (PATIENCE)."""
    seconds *= PATIENCE
    deadline = time.monotonic() + seconds
    while True:
        value = condition()
        if value:
            return value
        if time.monotonic() >= deadline:
            raise AssertionError(f"not within {seconds} s: {what}")
        time.sleep(interval)


def holds(what, condition, seconds, interval=0.1):
    """Looks for so long whether condition() stays truthy; fails with `what` as soon as not."""
    deadline = time.monotonic() + seconds
    while time.monotonic() < deadline:
        assert condition(), f"no longer: {what}"
        time.sleep(interval)


def main(function):
    """Runs a test script: exit 0 passed, 1 failed, 77 not run (a failure on CI)."""
    try:
        function()
    except NotRun as reason:
        print(f"NOT RUN: {reason}")
        if in_ci() and not isinstance(reason, NotJoined):
            print("CI=true: what a test needs must be there, so this is a failure")
            sys.exit(1)
        sys.exit(NOT_RUN)
    except Exception:  # the whole trace is what a developer needs
        traceback.print_exc()
        sys.exit(1)
    sys.exit(0)
