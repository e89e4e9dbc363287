# SPDX-FileCopyrightText: 2026 The Slipway developers
# SPDX-License-Identifier: Apache-2.0
"""The docker clients of this computer, each with every builder that it can use."""

import contextlib
import os
import pathlib
import shutil

from support.goprograms import BUILDX, folder_with
from support.places import NotJoined, private_environment, program
from support.processes import run

PLUGIN_SINCE = 23


class Builder:
    """One client and one way to build; `name` is what we call the way."""

    arguments = ()  # of `slipwayctl engine ...`

    def __init__(self, client, version, name, switch):
        self.client, self.version, self.name, self._switch = client, version, name, switch

    def __str__(self):
        return f"{self.name} of docker {self.version}"

    @property
    def plugged(self):
        """Whether it builds through a plug-in that the tests brought."""
        return "DOCKER_CONFIG" in self._switch

    def environment(self, home):
        """Finds this client first."""
        folder = pathlib.Path(home) / "clients" / self.version
        folder.mkdir(parents=True, exist_ok=True)
        link = folder / "docker"
        with contextlib.suppress(FileExistsError):
            link.symlink_to(self.client)
        return {"PATH": f"{folder}:{os.environ['PATH']}", **self._switch}


class OnlyWay(Builder):
    """The one way to build that podman and nerdctl have; their programs are in PATH."""

    def __init__(self, engine, name):
        super().__init__(None, engine, name, {})
        self.arguments = ("--engine", engine)

    def environment(self, home):
        return {}


def buildx_folder(home):
    """A folder of a docker client's settings with the buildx plug-in; nothing without that."""
    try:
        plugin = folder_with(BUILDX) / "buildx"
    except NotJoined as reason:
        print(f"NOT RUN: builds with buildx: {reason}")
        return None
    folder = pathlib.Path(home) / "clients" / "with-buildx"
    (folder / "cli-plugins").mkdir(parents=True, exist_ok=True)
    with contextlib.suppress(FileExistsError):
        (folder / "cli-plugins" / "docker-buildx").symlink_to(plugin)
    return folder


def builders(engine, home):
    """Every way to build here, the newest client's first."""
    found, seen = [], set()
    plugged = None
    env = private_environment(home, **engine.environment())
    for folder in os.environ["PATH"].split(":"):
        client = shutil.which("docker", path=folder)
        if not client or os.path.realpath(client) in seen:
            continue
        seen.add(os.path.realpath(client))
        asked = run([client, "version", "--format", "{{.Client.Version}}"], env=env)
        version = asked.stdout.strip()
        plugin = run([client, "buildx", "version"], env=env, check=False).returncode == 0
        if int(version.split(".")[0]) < PLUGIN_SINCE or plugin:
            found.append(Builder(client, version, "BuildKit", {}))
            found.append(Builder(client, version, "classic builder", {"DOCKER_BUILDKIT": "0"}))
        else:
            found.append(Builder(client, version, "classic builder", {}))
            if not plugged and (plugged := buildx_folder(home)):
                found.append(Builder(client, version, "BuildKit", {"DOCKER_CONFIG": str(plugged)}))
    assert found, "no docker client"
    return found


def engine_command(home, engine, *arguments, builder=None, check=True, env=None, timeout=180):
    """`slipwayctl engine ...` against the tests' engine."""
    environment = private_environment(home, **engine.environment())
    environment.update(builder.environment(home) if builder else {})
    environment.update(env or {})
    argv = [program("slipwayctl"), "engine", *arguments, *(builder.arguments if builder else ())]
    return run(argv, env=environment, check=check, timeout=timeout)
