# SPDX-FileCopyrightText: 2026 The Slipway developers
# SPDX-License-Identifier: Apache-2.0
"""podman with storage of the tests' own, as far as tests use an engine."""

import os
import shutil
import subprocess

from support import baseimage
from support.containers import ClientEngine
from support.places import NotRun

CONTAINERS = """[engine]
runtime = "{runtime}"
cgroup_manager = "cgroupfs"
events_logger = "file"
[containers]
default_ulimits = ["nofile=1024:1024", "nproc=4096:4096"]
"""


class Podman(ClientEngine):
    """Has what tests use of support.containers.Engine; there is no daemon to start."""

    client = "podman"

    def environment(self):
        return {"CONTAINERS_STORAGE_CONF": str(self.state / "storage.conf"),
                "CONTAINERS_CONF": str(self.state / "containers.conf"),
                "DOCKER_HOST": "unix:///nonexistent"}

    @property
    def gateway(self):
        return self.docker("network", "inspect", "--format",
                           "{{range .Subnets}}{{.Gateway}} {{end}}", "podman").split()[0]

    def start(self):
        """With the base image; NotRun with the reason when none can run here."""
        if os.geteuid() != 0:
            raise NotRun("only root can start the tests' podman")
        if not shutil.which("podman"):
            raise NotRun("podman is not installed (Debian: podman, catatonit)")
        self.state.mkdir(mode=0o700, parents=True)
        (self.state / "storage.conf").write_text(
            f'[storage]\ndriver = "overlay"\ngraphroot = "{self.state}/graph"\n'
            f'runroot = "{self.state}/run"\n')
        reasons = []
        # crun cannot work everywhere that runc can (mixed control groups), nor the reverse.
        for runtime in filter(shutil.which, ("crun", "runc")):
            (self.state / "containers.conf").write_text(CONTAINERS.format(runtime=runtime))
            name = f"docker.io/library/{baseimage.NAMES[0]}"
            changes = [argument for variable, value in baseimage.environment().items()
                       for argument in ("--change", f"ENV {variable}={value}")]
            self.docker("import", *changes, str(baseimage.archive()), name)
            try:
                self.docker("run", "--rm", "--init", name, "true", timeout=60)
                return
            except AssertionError as error:
                reasons.append(f"{runtime}: {str(error)[-300:]}")
        raise NotRun("podman runs no container here: " + " | ".join(reasons))

    def stop(self):
        """Its containers end; nothing of it is left."""
        self.docker("rm", "--all", "--force", "--time", "1", check=False)
        subprocess.run(["umount", "-l", str(self.state / "graph" / "overlay")], check=False,
                       stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        shutil.rmtree(self.state, ignore_errors=True)
