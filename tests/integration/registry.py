# SPDX-FileCopyrightText: 2026 The Slipway developers
# SPDX-License-Identifier: Apache-2.0
# needs: engine
# variants: agent signin
# timeout: 300
"""Images in a registry: Debian's docker-registry on loopback, with a port in its name.

  agent   a job's image is built, pushed, found there again by the next item, and pulled to run
  signin  a password kept by a credential helper, a wrong one, none; a registry that is away
"""

import contextlib
import json
import pathlib
import re
import sys
import threading
import time

from support import baseimage
from support.clients import builders, engine_command
from support.containers import running_engine
from support.jobs import create_queue
from support.places import fresh_home, main
from support.programs import Agent, Hub, wait_for_item
from support.registry import USER, ImageRegistry
from support.sshd import free_port

PROJECT = "registry"
REPOSITORY = "team/jobs"
OVER = ("FINISHED", "FAILED", "STOPPED")
TAG = r"[0-9a-f]{32}"

# A credential helper as vendors ship them; the engine's client asks it, nobody else does.
HELPER = '''#!/bin/sh
[ "$1" = get ] || exit 1
read -r server
printf '{"ServerURL":"%s","Username":"%s","Secret":"%s"}' "$server" "$HELPER_USER" \\
    "$(cat "$HELPER_SECRET")"
'''


def configuration(home, destination, **own):
    file = home / "launch-config.yaml"
    lines = ["builder:", "  type: docker", f"  destination: {destination}"]
    if own:
        lines += ["  slipway:"] + [f"    {key.replace('_', '-')}: {value}"
                                   for key, value in own.items()]
    file.write_text("\n".join(lines) + "\n")
    return file


class Watch:
    """Looks at the arguments of every process for as long as it lasts."""

    def __init__(self, secret):
        self._secret = secret.encode()
        self._over = threading.Event()
        self.looks, self.found = 0, []
        self._thread = threading.Thread(target=self._look, daemon=True)

    def _look(self):
        while not self._over.is_set():
            for process in pathlib.Path("/proc").glob("[0-9]*/cmdline"):
                with contextlib.suppress(OSError):
                    if self._secret in process.read_bytes():
                        self.found.append(process)
            self.looks += 1
            time.sleep(0.01)

    def __enter__(self):
        self._thread.start()
        return self

    def __exit__(self, *unused):
        self._over.set()
        self._thread.join()
        assert self.looks > 3 and not self.found, (self.looks, self.found)


# --- agent -----------------------------------------------------------------------------------

def build_log(agent, item):
    return (agent.data / "items" / item / "build.log").read_text()


def ran(hub, item):
    """The job has no wandb, so the item cannot end well; what counts is that its program ran."""
    shown = wait_for_item(hub, item, OVER, 90)
    assert "exit code" in shown["failure"]["message"] or "wandb.init" in \
        shown["failure"]["message"], shown
    log = hub.ctl("item", "logs", item)
    assert "the job ran" in log.stdout, (log.stdout, shown)


def through_the_agent():
    engine = running_engine()
    home = fresh_home("registry-agent")
    with contextlib.ExitStack() as stack:
        registry = stack.enter_context(ImageRegistry(home / "registry"))
        hub = stack.enter_context(Hub(home, bridge=engine.gateway))
        create_queue(hub, "containers", "local-container")
        source = home / "source"
        source.mkdir()
        (source / "a.py").write_text("print('the job ran', flush=True)\n")
        (source / "Dockerfile").write_text(f"FROM {baseimage.NAMES[0]}\nCOPY a.py /a.py\n")
        hub.ctl("job", "create", "code", source, "--project", PROJECT, "--name", "prints",
                "--entry-point", "python /a.py", "--dockerfile", "Dockerfile")

        def launched():
            return hub.ctl_json("launch", "--job", f"{hub.entity}/{PROJECT}/prints:latest",
                                "--queue", "containers", "--project", PROJECT)["id"]
        destination = f"{registry.host}/{REPOSITORY}"
        default = home / ".config" / "wandb" / "launch-config.yaml"
        default.parent.mkdir(parents=True)
        default.write_text(configuration(home, destination).read_text())
        agent = stack.enter_context(Agent(hub, ["containers"], engine=engine))
        first = launched()
        ran(hub, first)
        log = build_log(agent, first)
        tags = registry.tags(REPOSITORY)
        assert len(tags) == 1 and re.fullmatch(TAG, tags[0]), tags
        image = f"{destination}:{tags[0]}"
        assert f"Pushing {image}" in log and "Pushed in " in log, log
        assert registry.manifest(REPOSITORY, tags[0])["layers"], tags

        # On another computer the image is only in the registry: nothing is built, it is pulled.
        engine.docker("image", "rm", "--force", image)
        second = launched()
        ran(hub, second)
        log = build_log(agent, second)
        assert f"Image {image} is up to date." in log, log
        assert "Step 1" not in log and "Building" not in log, log
        assert registry.tags(REPOSITORY) == tags
        assert engine.docker("image", "inspect", "--format", "{{.Id}}", image).startswith("sha256:")


# --- sign-in ---------------------------------------------------------------------------------

class SignIn:
    """What the engine's client knows: its configuration, and a helper that keeps the password."""

    def __init__(self, home, host):
        self.folder = home / "client"
        self.folder.mkdir()
        self.host = host
        self._bin = home / "bin"
        self._bin.mkdir()
        helper = self._bin / "docker-credential-slipwaytest"
        helper.write_text(HELPER)
        helper.chmod(0o755)
        self.secret = home / "secret"

    def keep(self, password):
        self.secret.write_text(password)
        (self.folder / "config.json").write_text(
            json.dumps({"credHelpers": {self.host: "slipwaytest"}}))

    def forget(self):
        (self.folder / "config.json").write_text("{}")

    def environment(self, path):
        return {"DOCKER_CONFIG": str(self.folder), "PATH": f"{self._bin}:{path}",
                "HELPER_USER": USER, "HELPER_SECRET": str(self.secret)}


def build(home, engine, builder, signin, file, number, check=True):
    """`slipwayctl engine build` of a source that is new each time."""
    source = home / "source"
    source.mkdir(exist_ok=True)
    (source / "n").write_text(str(number))
    (source / "Dockerfile").write_text("FROM scratch\nCOPY n /n\n")
    env = signin.environment(builder.environment(home)["PATH"])
    return engine_command(home, engine, "build", source, "--dockerfile", "Dockerfile", "--config",
                          file, builder=builder, env=env, check=check)


def refused(done, reason, *patterns):
    assert done.returncode == 1, (done.returncode, done.stderr)
    for pattern in (reason, *patterns):
        assert re.search(pattern, done.stderr), f"“{pattern}” is not in: {done.stderr}"


def sign_in():
    engine = running_engine()
    home = fresh_home("registry-signin")
    password = "c0rrect-horse-battery"
    with ImageRegistry(home / "registry", password) as registry, Watch(password):
        signin = SignIn(home, registry.host)
        file = configuration(home, f"{registry.host}/{REPOSITORY}")
        pushed = 0
        for number, builder in enumerate(builders(engine, home)):
            signin.keep(password)
            done = build(home, engine, builder, signin, file, number)
            pushed += 1
            assert re.fullmatch(rf"localhost:\d+/{REPOSITORY}:{TAG}\n", done.stdout), done.stdout
            assert len(registry.tags(REPOSITORY)) == pushed, (str(builder), done.stderr)
            again = build(home, engine, builder, signin, file, number)
            assert "is up to date" in again.stderr and again.stdout == done.stdout, again.stderr
            assert password not in done.stderr + again.stderr

            # Nobody is signed in: said before anything is built.
            signin.forget()
            done = build(home, engine, builder, signin, file, f"none {number}", check=False)
            refused(done, r"did not accept the sign-in", r"docker login", r"basic auth")
            assert "Building" not in done.stderr, done.stderr
            signin.keep("wr0ng-password")
            done = build(home, engine, builder, signin, file, f"wrong {number}", check=False)
            refused(done, r"did not accept the sign-in", r"unauthorized|denied|basic auth")
            assert "wr0ng-password" not in done.stderr
            assert len(registry.tags(REPOSITORY)) == pushed, "pushed without a password"

            away = configuration(home, f"localhost:{free_port()}/{REPOSITORY}")
            done = build(home, engine, builder, signin, away, f"away {number}", check=False)
            refused(done, r"registry does not answer", r"connection refused")
            assert "Building" not in done.stderr, done.stderr
            file = configuration(home, f"{registry.host}/{REPOSITORY}")
        for wrong in (f"{registry.host}/Jobs", f"{registry.host}/jobs:v1", registry.host):
            done = build(home, engine, builder, signin, configuration(home, wrong), 0, check=False)
            refused(done, r"has a value that does not fit", r"line 3, column 16")
        for path in home.glob("**/*"):
            if path.is_file() and not path.is_symlink() and path != signin.secret:
                assert password.encode() not in path.read_bytes(), f"the password is in {path}"


if __name__ == "__main__":
    main({"agent": through_the_agent, "signin": sign_in}[sys.argv[1]])
