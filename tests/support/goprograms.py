# SPDX-FileCopyrightText: 2026 The Slipway developers
# SPDX-License-Identifier: Apache-2.0
"""Programs that Debian 12 has no package of, built once from the Go module registry (three minutes):

  PYTHONPATH=tests python3 -m support.goprograms
"""

import contextlib
import fcntl
import json
import os
import shutil
import subprocess
import tempfile
from pathlib import Path

from support.places import CACHE, NotJoined, NotRun, main

BUILD_SECONDS = 600
# module, version, programs in its cmd folder, the variable that holds the version.
# nerdctl 2.1 still takes the containerd 1.6 of Debian 12.
NERDCTL = ("github.com/containerd/nerdctl/v2", "v2.1.2", ("nerdctl",), "pkg/version.Version")
BUILDKIT = ("github.com/moby/buildkit", "v0.23.2", ("buildkitd", "buildctl"), "version.Version")
BUILDX = ("github.com/docker/buildx", "v0.25.0", ("buildx",), "version.Version")


def folder_with(module):
    """The folder of a module's programs; NotJoined where nobody built them yet."""
    _, version, programs, _ = module
    folder = CACHE / "go" / f"{programs[0]}-{version}"
    if not all((folder / program).exists() for program in programs):
        raise NotJoined(f"there is no {programs[0]} {version}: PYTHONPATH=tests python3 -m "
                        "support.goprograms builds it")
    return folder


def build(module):
    """Unless it is there already."""
    name, version, programs, variable = module
    folder = CACHE / "go" / f"{programs[0]}-{version}"
    folder.parent.mkdir(parents=True, exist_ok=True)
    with open(folder.parent / f"{programs[0]}.lock", "w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not all((folder / program).exists() for program in programs):
            _build(name, version, programs, variable, folder)


def _go(*arguments, cwd, env):
    try:
        done = subprocess.run(["go", *arguments], check=False, cwd=cwd, env=env, text=True,
                              stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                              stderr=subprocess.PIPE, timeout=BUILD_SECONDS)
    except subprocess.TimeoutExpired as error:
        raise NotRun(f"go {arguments[0]} took more than {error.timeout} s") from error
    if done.returncode != 0:
        lines = (done.stdout + done.stderr).splitlines()
        raise NotRun(f"go {arguments[0]} failed: " + " | ".join(lines[-3:]))
    return done.stdout


def _build(module, version, programs, variable, folder):
    if not shutil.which("go"):
        raise NotRun(f"go is not installed, so there is no {programs[0]}")
    print(f"building {programs[0]} {version} ...", flush=True)
    # Go writes its downloads unwritable; -modcacherw lets them be removed.
    with tempfile.TemporaryDirectory(prefix="build-", dir=folder.parent) as scratch:
        env = dict(os.environ, CGO_ENABLED="0", GOMODCACHE=f"{scratch}/modules",
                   GOCACHE=f"{scratch}/objects", GOWORK="off",
                   GOFLAGS="-mod=mod -modcacherw -buildvcs=false -trimpath")
        # In a copy of the module: `go install` refuses those whose go.mod excludes something.
        told = _go("mod", "download", "-json", f"{module}@{version}", cwd=scratch, env=env)
        source = Path(scratch) / "source"
        shutil.copytree(json.loads(told)["Dir"], source)
        made = Path(scratch) / "made"
        made.mkdir()
        flags = f"-s -w -X {module}/{variable}={version}"
        _go("build", "-ldflags", flags, "-o", f"{made}/",
            *(f"./cmd/{program}" for program in programs), cwd=source, env=env)
        with contextlib.suppress(FileNotFoundError):
            shutil.rmtree(folder)
        made.rename(folder)


def build_all():
    for module in (NERDCTL, BUILDKIT, BUILDX):
        build(module)


if __name__ == "__main__":
    main(build_all)
