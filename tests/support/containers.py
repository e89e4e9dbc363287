# SPDX-FileCopyrightText: 2026 The Slipway developers
# SPDX-License-Identifier: Apache-2.0
"""The tests' own container engine: a containerd and a dockerd with their own everything.

Data root, exec root, pid file, socket, bridge, address range and firewall rules belong to it
alone, so an engine that was already running is never touched: dockerd would otherwise rewrite the
firewall chains that both share, hence --iptables=false and three rules of our own.
"""

import contextlib
import ctypes
import ipaddress
import json
import os
import pathlib
import shutil
import signal
import subprocess
import time

from support.places import NotRun, wait_until

MARK = "slipway-tests"
FIRST_NETWORK = "172.31.93"
START_SECONDS = 60
PR_SET_PDEATHSIG = 1
_libc = ctypes.CDLL(None, use_errno=True)


def _end_with_parent():
    # In good order: a killed dockerd would leave its containers and mounts behind.
    _libc.prctl(PR_SET_PDEATHSIG, signal.SIGTERM)


def default_state():
    return pathlib.Path(os.environ.get("SLIPWAY_ENGINE_STATE") or f"/tmp/{MARK}-engine")


def _start_time(pid):
    try:
        stat = pathlib.Path(f"/proc/{pid}/stat").read_text()
    except OSError:
        return None
    return stat.rsplit(")", 1)[1].split()[19]


def _identity(pid):
    boot = pathlib.Path("/proc/sys/kernel/random/boot_id").read_text().strip()
    return {"pid": pid, "bootId": boot, "startTime": _start_time(pid)}


def _is_alive(identity):
    return bool(identity and identity["startTime"]) and _identity(identity["pid"]) == identity


def _run(*argv, check=True):
    return subprocess.run(argv, check=check, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
                          text=True, timeout=60).stdout


def free_network(first):
    """A bridge name and a /24 from `first` on ("172.31.93") that no interface and no route uses."""
    taken = [ipaddress.ip_network(entry["dst"], strict=False)
             for entry in json.loads(_run("ip", "-j", "-4", "route", "show", "table", "all"))
             if entry.get("dst") not in (None, "default") and ":" not in entry["dst"]]
    names = {entry["ifname"] for entry in json.loads(_run("ip", "-j", "link", "show"))}
    for index in range(0, 100):
        network = ipaddress.ip_network((int(ipaddress.ip_address(f"{first}.0")) + 256 * index, 24))
        name = f"slipway-br{index}"
        if name not in names and not any(network.overlaps(other) for other in taken):
            return name, network
    raise NotRun("no free address range for the tests' container engine")


def _hardware_address(network):
    parts = (network.network_address + 1).packed
    return ":".join(["02", "42", *(f"{part:02x}" for part in parts)])


def _mtu():
    routes = json.loads(_run("ip", "-j", "-4", "route", "show", "default"))
    if not routes:
        return 1500
    link = json.loads(_run("ip", "-j", "link", "show", "dev", routes[0]["dev"]))
    return link[0]["mtu"]


class ClientEngine:
    """An engine without a socket of docker's kind; its client finds it by environment()."""

    client = ""

    def __init__(self, folder):
        """`folder` is short: sockets are in it."""
        self.state = pathlib.Path(folder)

    def docker(self, *arguments, check=True, timeout=300, **options):
        env = dict(os.environ, HOME=str(self.state), **self.environment())
        done = subprocess.run([self.client, *arguments], check=False, env=env, text=True,
                              stdout=subprocess.PIPE, stderr=subprocess.PIPE, timeout=timeout,
                              **options)
        assert not check or done.returncode == 0, (arguments, done.stdout, done.stderr)
        return done.stdout


class Engine:
    """What runs, as written to <state>/engine.json; a later process finds it there.

    A private one (a test that stops its engine has one of its own) ends with its test.
    """

    def __init__(self, state=None, private=False, live_restore=False):
        self.state = pathlib.Path(state or default_state())
        self._private, self._live_restore = private, live_restore
        self.file = self.state / "engine.json"
        self.known = {}
        with contextlib.suppress(OSError, ValueError):
            self.known = json.loads(self.file.read_text())

    @property
    def host(self):
        return f"unix://{self.state}/docker.sock"

    @property
    def gateway(self):
        return self.known.get("gateway")

    @property
    def running(self):
        return _is_alive(self.known.get("dockerd"))

    @property
    def reason(self):
        """Why it does not run, if it was tried."""
        return self.known.get("reason") or "the tests' container engine was not started"

    def environment(self):
        """What points our programs and the vendor's to it."""
        return {"DOCKER_HOST": self.host}

    def docker(self, *arguments, check=True, timeout=300, **options):
        env = dict(os.environ, DOCKER_CONFIG=str(self.state / "client"), **self.environment())
        return subprocess.run(["docker", *arguments], check=check, env=env, text=True,
                              stdout=subprocess.PIPE, stderr=subprocess.STDOUT, timeout=timeout,
                              **options).stdout

    def start(self):
        """Starts it (again, if an earlier one was left); raises NotRun when none can run here."""
        self.stop()
        if os.geteuid() != 0:
            raise NotRun("only root can start the tests' container engine")
        for tool in ("dockerd", "containerd", "docker", "ip", "iptables"):
            if not shutil.which(tool):
                raise NotRun(f"{tool} is not installed (Debian: docker.io, iproute2, iptables)")
        self.state.mkdir(mode=0o700, parents=True)
        with contextlib.suppress(OSError):  # docker's own settings may not be read
            (self.state / "client").mkdir()
        (self.state / "daemon.json").write_text(json.dumps({"live-restore": self._live_restore}))
        self._network()
        self._containerd()
        errors = []
        for driver in ("overlay2", "vfs"):
            try:
                self._dockerd(driver)
                break
            except NotRun as error:
                errors.append(str(error))
        else:
            self.stop()
            raise NotRun("; ".join(errors))

    def _write(self, **more):
        self.known.update(more)
        part = self.file.with_suffix(".part")
        part.write_text(json.dumps(self.known, indent=1))
        part.replace(self.file)

    def _network(self):
        name, network = self._bridge()
        gateway = str(network.network_address + 1)
        rules = [
            ["-t", "nat", "POSTROUTING", "-s", str(network), "!", "-o", name, "-j", "MASQUERADE"],
            ["-t", "filter", "FORWARD", "-i", name, "-j", "ACCEPT"],
            ["-t", "filter", "FORWARD", "-o", name, "-j", "ACCEPT"],
            ["-t", "filter", "INPUT", "-i", name, "-j", "ACCEPT"],
        ]
        self._write(bridge=name, gateway=gateway, rules=rules)
        try:
            _run("ip", "address", "add", f"{gateway}/24", "dev", name)
            _run("ip", "link", "set", name, "up")
            for table_flag, table, chain, *rest in rules:
                _run("iptables", "-w", table_flag, table, "-I", chain, *rest,
                     "-m", "comment", "--comment", MARK)
        except subprocess.CalledProcessError as error:
            self.stop()
            raise NotRun(f"no network for containers: {error.stdout.strip()}") from error

    def _bridge(self):
        """A new one of ours; another engine that starts now may take a free name first."""
        for last in (False, False, False, True):
            name, network = free_network(FIRST_NETWORK)
            try:
                # Without an address of its own a bridge takes the lowest of its containers': it
                # changes as they come and go, and the others lose the gateway for half a minute.
                _run("ip", "link", "add", name, "address", _hardware_address(network),
                     "type", "bridge")
                return name, network
            except subprocess.CalledProcessError as error:
                if last:
                    self.stop()
                    raise NotRun(f"no network for containers: {error.stdout.strip()}") from error

    def _spawn(self, name, argv):
        log = open(self.state / f"{name}.log", "ab")
        process = subprocess.Popen(argv, stdin=subprocess.DEVNULL, stdout=log, stderr=log,
                                   cwd="/", start_new_session=True,
                                   preexec_fn=_end_with_parent if self._private else None)
        self._write(**{name: _identity(process.pid)})
        return process

    def _tail(self, name):
        lines = (self.state / f"{name}.log").read_text(errors="replace").splitlines()
        return " | ".join(lines[-3:])

    def _containerd(self):
        config = self.state / "containerd.toml"
        config.write_text(f'''version = 2
root = "{self.state}/containerd-root"
state = "{self.state}/containerd-state"
disabled_plugins = ["io.containerd.grpc.v1.cri"]
[grpc]
  address = "{self.state}/containerd.sock"
''')
        process = self._spawn("containerd", ["containerd", "--config", str(config)])
        deadline = time.monotonic() + START_SECONDS
        while not (self.state / "containerd.sock").exists():
            if process.poll() is not None or time.monotonic() > deadline:
                reason = self._tail("containerd")
                self.stop()
                raise NotRun(f"containerd does not start: {reason}")
            time.sleep(0.1)

    def _dockerd(self, driver):
        process = self._spawn("dockerd", [
            "dockerd", "--config-file", str(self.state / "daemon.json"),
            "--data-root", str(self.state / "data"), "--exec-root", str(self.state / "exec"),
            "--pidfile", str(self.state / "docker.pid"), "--host", self.host,
            "--containerd", str(self.state / "containerd.sock"),
            "--bridge", self.known["bridge"], "--iptables=false", "--ip-masq=false",
            "--userland-proxy=false", "--mtu", str(_mtu()), "--storage-driver", driver,
            "--shutdown-timeout", "5"])
        deadline = time.monotonic() + START_SECONDS
        while True:
            if process.poll() is not None:
                raise NotRun(f"dockerd ({driver}) does not start: {self._tail('dockerd')}")
            if (self.state / "docker.sock").exists():
                with contextlib.suppress(subprocess.SubprocessError):
                    self.docker("version", timeout=10)
                    self._write(driver=driver)
                    return
            if time.monotonic() > deadline:
                process.kill()
                process.wait()
                raise NotRun(f"dockerd ({driver}) does not answer: {self._tail('dockerd')}")
            time.sleep(0.2)

    def halt(self, number=signal.SIGTERM):
        """Ends dockerd alone, in good order or (SIGKILL) as a crash; its data stays for resume()."""
        identity = self.known["dockerd"]
        os.kill(identity["pid"], number)
        wait_until("dockerd ended", lambda: self._gone(identity), 30)

    def resume(self):
        """Starts dockerd again on the same data."""
        # A killed one could not clear these up, and a new one would take them for its neighbour's.
        for name in ("docker.pid", "docker.sock"):
            (self.state / name).unlink(missing_ok=True)
        self._dockerd(self.known["driver"])

    def stop(self):
        """Ends exactly what start() made, and removes its data."""
        if self.running:
            with contextlib.suppress(subprocess.SubprocessError):
                names = self.docker("ps", "-q", timeout=20).split()
                if names:
                    self.docker("kill", *names, check=False, timeout=30)
        for name in ("dockerd", "containerd"):
            identity = self.known.get(name)
            if not _is_alive(identity):
                continue
            for number, seconds in ((signal.SIGTERM, 20), (signal.SIGKILL, 5)):
                with contextlib.suppress(ProcessLookupError):
                    os.kill(identity["pid"], number)
                with contextlib.suppress(ChildProcessError, AssertionError):
                    wait_until("ended", lambda: self._gone(identity), seconds)
                    break
        for table_flag, table, chain, *rest in self.known.get("rules", []):
            with contextlib.suppress(subprocess.SubprocessError, OSError):
                _run("iptables", "-w", table_flag, table, "-D", chain, *rest,
                     "-m", "comment", "--comment", MARK, check=False)
        if self.known.get("bridge"):
            _run("ip", "link", "del", self.known["bridge"], check=False)
        self._unmount()
        self.known = {}
        if self.state.exists():
            shutil.rmtree(self.state, ignore_errors=True)

    @staticmethod
    def _gone(identity):
        with contextlib.suppress(ChildProcessError):
            os.waitpid(identity["pid"], os.WNOHANG)
        return not _is_alive(identity)

    def _unmount(self):
        """What a killed engine left mounted below our own folder, deepest first."""
        points = [line.split()[1] for line in pathlib.Path("/proc/mounts").read_text().splitlines()]
        for point in sorted(points, key=len, reverse=True):
            if point.startswith(f"{self.state}/"):
                _run("umount", "-l", point, check=False)

    def failed(self, reason):
        """Leaves a note for the tests that need it, so that each can say why it did not run."""
        self.state.mkdir(mode=0o700, parents=True, exist_ok=True)
        self._write(reason=reason)


def running_engine():
    """The engine that the fixture engine_start began; NotRun with its reason otherwise."""
    engine = Engine()
    if not engine.running:
        raise NotRun(engine.reason)
    return engine
