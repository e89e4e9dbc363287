# SPDX-FileCopyrightText: 2026 The Slipway developers
# SPDX-License-Identifier: Apache-2.0
"""What holds for every engine and builder: shown by `slipwayctl engine build`."""

import json
import os
import pathlib
import re
import signal
import tempfile
import time
import uuid

from support import baseimage
from support.clients import engine_command
from support.packageindex import PACKAGE, USER, Certificate, package_index, proxy
from support.places import private_environment, program, wait_until
from support.processes import Program

BASE = baseimage.NAMES[0]


def folder_of(home, name, files):
    folder = home / name
    folder.mkdir(parents=True, exist_ok=True)
    for path, text in files.items():
        (folder / path).write_text(text)
    return folder


def configuration(home, **own):
    """JSON texts are YAML too."""
    file = home / "launch-config.yaml"
    settings = {key.replace("_", "-"): value for key, value in own.items()}
    file.write_text(json.dumps({"builder": {"type": "docker", "slipway": settings}}))
    return file


def image_of(done):
    assert re.fullmatch(r"\S+:[0-9a-f]{32}\n", done.stdout), (done.stdout, done.stderr)
    return done.stdout.strip()


# --- log -------------------------------------------------------------------------------------

def arrival_times(home, engine, builder, source):
    """When each line of a build's log came, in seconds since its start."""
    env = private_environment(home, **engine.environment())
    env.update(builder.environment(home))
    began = time.monotonic()
    argv = [program("slipwayctl"), "engine", "build", source, "--dockerfile", "Dockerfile",
            *builder.arguments]
    with Program(argv, home / "logs" / f"live-{uuid.uuid4()}.log", env=env) as process:
        times, alive = {}, True
        while alive:
            alive = process.alive  # what it said last is read as well
            for line in process.text().splitlines():
                times.setdefault(line, time.monotonic() - began)
            time.sleep(0.05)
        assert process.process.returncode == 0, process.text()
    return times


def defect_62_log_with_times(engine, home, ways):
    for number, builder in enumerate(ways):
        # No cache of another builder or an earlier run helps.
        dockerfile = (f"FROM {BASE}\nENV number={number}-{uuid.uuid4()}\n"
                      "RUN echo first-step && sleep 2\nRUN echo second-step && sleep 1\n")
        source = folder_of(home, f"steps{number}", {"Dockerfile": dockerfile})
        times = arrival_times(home, engine, builder, source)
        text = "\n".join(times)
        # Live: the first step's output came while the second had not begun.
        first = min(when for line, when in times.items() if re.search(r"(^|\s)first-step$", line))
        second = min(when for line, when in times.items() if re.search(r"(^|\s)second-step$", line))
        assert second - first > 1, (str(builder), times)
        assert f"({builder.name})" in text, (str(builder), text)
        taken = [float(seconds) for seconds in re.findall(
            r"^  \d+/\d+\s+([0-9.]+) s  RUN echo", text, re.MULTILINE)]
        assert len(taken) == 2 and 2 <= taken[0] < 20 and 1 <= taken[1] < 20, (str(builder), text)
        assert re.search(r"^Together: [0-9.]+ s$", text, re.MULTILINE), text

        again = engine_command(home, engine, "build", source, "--dockerfile", "Dockerfile",
                               builder=builder)
        assert "is up to date" in again.stderr and "echo first-step" not in again.stderr, \
            again.stderr
        engine.docker("image", "rm", image_of(again))
        cached = engine_command(home, engine, "build", source, "--dockerfile", "Dockerfile",
                                builder=builder)
        assert image_of(cached) == image_of(again)
        if builder.name == "BuildKit":  # the classic builder's cache goes with its image
            assert re.search(r"cached +RUN echo first-step", cached.stderr), cached.stderr

        broken = folder_of(home, f"broken{number}", {
            "Dockerfile": f"FROM {BASE}\nRUN echo this-is-the-reason && exit 9\n"})
        done = engine_command(home, engine, "build", broken, "--dockerfile", "Dockerfile",
                              builder=builder, check=False)
        assert done.returncode == 1 and "could not be built" in done.stderr, done.stderr
        assert "this-is-the-reason" in done.stderr, done.stderr
        assert re.search(r"not done  RUN echo this-is-the-reason", done.stderr) or \
            builder.name != "BuildKit", done.stderr
        assert "this-is-the-reason" not in engine.docker(
            "ps", "--all", "--no-trunc", "--format", "{{.Command}}"), str(builder)


# --- settings --------------------------------------------------------------------------------

USES = f'''import os, {PACKAGE}
print({PACKAGE}.NAME)
print(os.path.getsize(os.environ["SSL_CERT_FILE"]))
print(os.getuid(), os.getcwd())
print([value for name, value in os.environ.items()
       if value and ("proxy" in name.lower() or "PIP_INDEX" in name)])
'''


def nowhere_in(engine, image, *secrets):
    """Not in the image's files, its history or its configuration."""
    with tempfile.NamedTemporaryFile() as saved:
        engine.docker("image", "save", "--output", saved.name, image)
        content = pathlib.Path(saved.name).read_bytes()
    assert len(content) > 1 << 20, len(content)
    told = engine.docker("history", "--no-trunc", image) + engine.docker("inspect", image)
    for secret in secrets:
        assert secret.encode() not in content and secret not in told, f"{secret} is in the image"


def check_settings(engine, home, ways):
    password = "ind3x-horse-battery"
    certificate = Certificate(home / "tls", engine.gateway)
    source = folder_of(home, "source", {
        "a.py": USES, "pyproject.toml": f'[project]\nname = "x"\ndependencies = ["{PACKAGE}"]\n'})
    (source / "salt").write_text(str(uuid.uuid4()))
    environment = {name: "" for name in ("http_proxy", "https_proxy", "HTTP_PROXY", "HTTPS_PROXY")}
    for number, builder in enumerate(ways):
        closed = builder.name != "classic builder"
        with package_index(engine.gateway, certificate, password if closed else None) as index, \
                proxy(engine.gateway) as through:
            user = f"{USER}:{password}@" if closed else ""
            address = f"https://{user}{engine.gateway}:{index.port}/simple/"
            # A hidden setting of the base image would lead past the index.
            base = f"slipway-tests/bare:{number}"
            bare = folder_of(home, f"bare{number}", {"Dockerfile": f"FROM {BASE}\n"
                             f"ENV salt={uuid.uuid4()}\n"  # builders may share their cache
                             "ENV PIP_INDEX_URL= PIP_EXTRA_INDEX_URL= PIP_FIND_LINKS= PIP_CERT= "
                             "REQUESTS_CA_BUNDLE= SSL_CERT_FILE=\n"})
            engine.docker("build", "--quiet", "--tag", base, str(bare))
            file = configuration(home, ca_certificates=str(certificate.authority),
                                 pip_index_url=address, base_image=base, user_id=4711,
                                 workdir="/opt/work")
            done = engine_command(home, engine, "build", source, "--entry-point", "python a.py",
                                  "--config", file, builder=builder, env=environment)
            image = image_of(done)
            assert any(path.endswith(".whl") for path in index.paths), (index.paths, done.stderr)
            assert password not in done.stderr, "the password is in the log"
            printed = engine.docker("run", "--rm", image).splitlines()
            assert printed[0] == "from the company index", printed
            # The authority is added to those that the base image trusts.
            assert int(printed[1]) > certificate.authority.stat().st_size, printed
            assert printed[2] == "4711 /opt/work" and printed[3] == "[]", printed
            nowhere_in(engine, image, password)

            secret = f"http://me:pr0xy-horse-battery@{engine.gateway}:{through.port}"
            file = configuration(home, http_proxy=secret)
            asks = folder_of(home, f"asks{number}", {
                "a.py": "", "Dockerfile.wandb":
                    f"FROM {BASE}\nENV salt={uuid.uuid4()}\n"
                    "RUN python -c 'import urllib.request as u; "
                    "print(u.urlopen(\"http://nowhere.invalid/page\").read())'\n"})
            done = engine_command(home, engine, "build", asks, "--entry-point", "python a.py",
                                  "--config", file, builder=builder, env=environment)
            assert through.paths == ["http://nowhere.invalid/page"], (through.paths, done.stderr)
            assert "from the proxy" in done.stderr and "pr0xy-horse" not in done.stderr, done.stderr
            nowhere_in(engine, image_of(done), "pr0xy-horse-battery")

            if not closed:
                closed_index = f"https://{USER}:{password}@{engine.gateway}:{index.port}/simple/"
                file = configuration(home, pip_index_url=closed_index)
                done = engine_command(home, engine, "build", source, "--entry-point",
                                      "python a.py", "--config", file, builder=builder, check=False)
                assert done.returncode == 1 and "password would be left" in done.stderr, done.stderr
                assert password not in done.stderr, done.stderr


# --- cancel ----------------------------------------------------------------------------------

def children_of(pid):
    """Processes in whose ancestry `pid` is."""
    found = []
    for entry in pathlib.Path("/proc").glob("[0-9]*/stat"):
        try:
            fields = entry.read_text().rsplit(")", 1)[1].split()
        except OSError:
            continue
        if int(fields[1]) == pid and fields[0] != "Z":
            found.append(int(entry.parent.name))
    return found


def defect_62_cancel_leaves_nothing(engine, home, ways):
    for number, builder in enumerate(ways):
        temporary = home / f"tmp{number}"
        temporary.mkdir()
        mark = f"slipway-tests-sleep-{os.getpid()}-{number}"
        source = folder_of(home, f"source{number}", {
            "Dockerfile": f'FROM {BASE}\nRUN ["sh", "-c", "echo $0; sleep 300; true", "{mark}"]\n'})
        env = private_environment(home, **engine.environment(), TMPDIR=str(temporary))
        env.update(builder.environment(home))
        argv = [program("slipwayctl"), "engine", "build", source, "--dockerfile", "Dockerfile",
                "--name", mark, *builder.arguments]
        with Program(argv, home / "logs" / f"cancel{number}.log", env=env) as process:
            wait_until("the step runs", lambda: re.search(rf"(^|\s){mark}$", process.text(), re.M),
                       60)
            assert list(temporary.iterdir()), "the build's own folder is elsewhere"
            clients = children_of(process.pid)
            assert clients
            began = time.monotonic()
            process.process.send_signal(signal.SIGINT)
            wait_until("the build ends", lambda: not process.alive, 20)
            assert time.monotonic() - began < 10, f"{builder}: slow"
            assert process.process.returncode == 1, process.text()
        assert list(temporary.iterdir()) == [], (str(builder), list(temporary.iterdir()))
        assert not [pid for pid in clients if pathlib.Path(f"/proc/{pid}").exists()]
        wait_until(f"{builder}: no container is left", lambda: mark not in engine.docker(
            "ps", "--all", "--no-trunc", "--format", "{{.Command}}"), 20)
        wait_until(f"{builder}: the step is over", lambda: not running_with(mark), 20)
        assert not engine.docker("image", "ls", "--quiet", "--filter",
                                 f"label=slipway.job={mark}").split(), str(builder)


def running_with(mark):
    found = []
    for entry in pathlib.Path("/proc").glob("[0-9]*/cmdline"):
        try:
            if mark.encode() in entry.read_bytes() and int(entry.parent.name) != os.getpid():
                found.append(entry)
        except OSError:
            continue
    return found
