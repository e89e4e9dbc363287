# SPDX-FileCopyrightText: 2026 The Slipway developers
# SPDX-License-Identifier: Apache-2.0
"""A private sshd on loopback that serves one git repository (wandb 0.28.2 takes ssh, not http)."""

import getpass
import os
import pathlib
import shutil
import socket
import tempfile

from support.places import CACHE, NotRun, wait_until
from support.processes import Program, run


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def _program():
    """sshd; unpacked from its package where it is not installed, for installing would start it."""
    installed = shutil.which("sshd") or "/usr/sbin/sshd"
    unpacked = CACHE / "sshd" / "usr" / "sbin" / "sshd"
    if os.path.exists(installed):
        return installed
    if not unpacked.exists():
        if not shutil.which("apt-get"):
            raise NotRun("sshd is not installed")
        with tempfile.TemporaryDirectory() as folder:
            os.chmod(folder, 0o755)  # apt fetches as a user of its own
            got = run(["apt-get", "download", "openssh-server"], cwd=folder, check=False)
            packages = list(pathlib.Path(folder).glob("*.deb"))
            if not packages:
                raise NotRun(f"sshd cannot be had: {got.stderr.strip()[-300:]}")
            run(["dpkg-deb", "-x", packages[0], CACHE / "sshd"])
    return str(unpacked)


class GitServer(Program):
    """With its own host key, user key and known_hosts; `environment` makes git use them."""

    def __init__(self, folder):
        sshd = _program()
        self.folder = pathlib.Path(folder)
        self.folder.mkdir(parents=True)
        self.port = free_port()
        for name in ("host_key", "user_key"):
            run(["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", self.folder / name])
        (self.folder / "authorized_keys").write_text((self.folder / "user_key.pub").read_text())
        host_key = " ".join((self.folder / "host_key.pub").read_text().split()[:2])
        (self.folder / "known_hosts").write_text(f"[127.0.0.1]:{self.port} {host_key}\n")
        (self.folder / "sshd_config").write_text(f"""
ListenAddress 127.0.0.1
Port {self.port}
HostKey {self.folder}/host_key
AuthorizedKeysFile {self.folder}/authorized_keys
PidFile none
StrictModes no
UsePAM no
PasswordAuthentication no
KbdInteractiveAuthentication no
PermitRootLogin prohibit-password
AllowTcpForwarding no
""")
        if os.geteuid() == 0:
            pathlib.Path("/run/sshd").mkdir(mode=0o755, exist_ok=True)
        super().__init__([sshd, "-D", "-e", "-f", self.folder / "sshd_config"],
                         self.folder / "sshd.log")
        wait_until("sshd listens", self._listens, 15)

    def _listens(self):
        with socket.socket() as probe:
            return probe.connect_ex(("127.0.0.1", self.port)) == 0

    def environment(self):
        ssh = (f"ssh -F none -i {self.folder}/user_key -o IdentitiesOnly=yes -o BatchMode=yes "
               f"-o StrictHostKeyChecking=yes -o UserKnownHostsFile={self.folder}/known_hosts")
        return {"GIT_SSH_COMMAND": ssh}

    def publish(self, name, files):
        """A bare repository of `files` {path: text}; (its ssh:// address, the commit)."""
        work, bare = self.folder / f"{name}-work", self.folder / f"{name}.git"
        work.mkdir()
        for path, text in files.items():
            (work / path).parent.mkdir(parents=True, exist_ok=True)
            (work / path).write_text(text)
        identity = ["-c", "user.name=A tester", "-c", "user.email=tester@example.invalid"]
        run(["git", "init", "-q", "-b", "main", work])
        run(["git", "-C", work, "add", "-A"])
        run(["git", "-C", work, *identity, "commit", "-q", "-m", "The job"])
        run(["git", "clone", "-q", "--bare", work, bare])
        commit = run(["git", "-C", work, "rev-parse", "HEAD"]).stdout.strip()
        return f"ssh://{getpass.getuser()}@127.0.0.1:{self.port}{bare}", commit
