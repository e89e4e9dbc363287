# SPDX-FileCopyrightText: 2026 The Slipway developers
# SPDX-License-Identifier: Apache-2.0
"""nerdctl with a containerd and a buildkitd of the tests' own, as far as tests use an engine."""

import contextlib
import os
import pathlib
import shutil
import subprocess

from support import baseimage
from support.containers import ClientEngine, free_network
from support.goprograms import BUILDKIT, NERDCTL, folder_with
from support.places import NotJoined, NotRun, wait_until
from support.processes import Program

BRIDGE = "nerdctl0"  # of nerdctl's default network; its name cannot be chosen
CNI = pathlib.Path("/usr/lib/cni")


class Nerdctl(ClientEngine):
    """Has what tests use of support.containers.Engine."""

    client = "nerdctl"

    def __init__(self, folder):
        super().__init__(folder)
        self.gateway = ""
        self._programs = []
        self._path = ""

    def environment(self):
        return {"NERDCTL_TOML": str(self.state / "nerdctl.toml"), "PATH": self._path,
                "BUILDKIT_HOST": f"unix://{self.state}/buildkitd.sock",
                "DOCKER_CONFIG": str(self.state / "client"), "DOCKER_HOST": "unix:///nonexistent"}

    def start(self):
        """With the base image; NotRun with the reason when none can run here."""
        if os.geteuid() != 0:
            raise NotRun("only root can start the tests' containerd")
        for tool in ("containerd", "runc", "tini", "iptables"):
            if not shutil.which(tool):
                raise NotJoined(f"{tool} is not installed (Debian: containerd, runc, tini, iptables)")
        if not (CNI / "bridge").exists():
            raise NotJoined("no network plug-ins (Debian: containernetworking-plugins)")
        if (pathlib.Path("/sys/class/net") / BRIDGE).exists():
            raise NotRun(f"another nerdctl has {BRIDGE}, whose name cannot be chosen")
        self._path = ":".join(str(part) for part in (
            folder_with(NERDCTL), folder_with(BUILDKIT), os.environ["PATH"]))
        # Made when the first container begins: not where docker's engines look for theirs.
        _, network = free_network("172.30.193")
        self.gateway = str(network.network_address + 1)
        self.state.mkdir(mode=0o700, parents=True)
        (self.state / "client").mkdir()
        (self.state / "nerdctl.toml").write_text(f'''address = "{self.state}/containerd.sock"
data_root = "{self.state}/nerdctl"
cni_path = "{CNI}"
cni_netconfpath = "{self.state}/networks"
bridge_ip = "{self.gateway}/24"
hosts_dir = ["{self.state}/registries"]
cgroup_manager = "cgroupfs"
''')
        (self.state / "containerd.toml").write_text(f'''version = 2
root = "{self.state}/root"
state = "{self.state}/state"
disabled_plugins = ["io.containerd.grpc.v1.cri"]
[grpc]
  address = "{self.state}/containerd.sock"
''')
        self._serve("containerd", "--config", self.state / "containerd.toml")
        self._serve("buildkitd", "--root", self.state / "buildkit",
                    "--addr", f"unix://{self.state}/buildkitd.sock",
                    "--config", self.state / "none.toml", "--oci-worker=false",
                    "--containerd-worker-addr", self.state / "containerd.sock",
                    "--containerd-worker-namespace=default", "--containerd-worker-net=host")
        self._load_base_image()

    def _serve(self, name, *arguments):
        env = dict(os.environ, PATH=self._path, HOME=str(self.state))
        for proxy in ("http_proxy", "https_proxy", "HTTP_PROXY", "HTTPS_PROXY"):
            env.pop(proxy, None)
        program = Program([shutil.which(name, path=self._path), *arguments],
                          self.state / f"{name}.log", env=env, cwd="/")
        self._programs.append(program)
        wait_until(f"{name} answers",
                   lambda: not program.alive or (self.state / f"{name}.sock").exists(), 30)
        if not program.alive:
            raise NotRun(f"{name} ended: " + " | ".join(program.text().splitlines()[-3:]))

    def _load_base_image(self):
        # nerdctl imports no bare file systems.
        context = self.state / "base"
        context.mkdir()
        archive = baseimage.archive()
        try:
            (context / "base.tar").hardlink_to(archive)
        except OSError:
            shutil.copy(archive, context / "base.tar")
        variables = "".join(f'ENV {name}="{value}"\n'
                            for name, value in baseimage.environment().items())
        (context / "Dockerfile").write_text(f"FROM scratch\nADD base.tar /\n{variables}")
        self.docker("build", "--quiet", "--tag", baseimage.NAMES[0], str(context))
        shutil.rmtree(context)
        try:
            self.docker("run", "--rm", "--init", baseimage.NAMES[0], "true", timeout=60)
        except AssertionError as error:
            raise NotRun(f"nerdctl runs no container here: {str(error)[-300:]}") from error

    def serve_no_more(self):
        """Its containers end, then its daemons."""
        if self._programs:
            listed = self.docker("ps", "--all", "--quiet", check=False).split()
            if listed:
                self.docker("rm", "--force", *listed, check=False)
        while self._programs:
            self._programs.pop().stop()

    def stop(self):
        """Nothing of it is left."""
        self.serve_no_more()
        with contextlib.suppress(OSError):
            for line in reversed(pathlib.Path("/proc/mounts").read_text().splitlines()):
                mount = line.split()[1]
                if mount.startswith(f"{self.state}/"):
                    subprocess.run(["umount", "-l", mount], check=False,
                                   stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        subprocess.run(["ip", "link", "delete", BRIDGE], check=False,
                       stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        shutil.rmtree(self.state, ignore_errors=True)
