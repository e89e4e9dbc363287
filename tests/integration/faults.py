# SPDX-FileCopyrightText: 2026 The Slipway developers
# SPDX-License-Identifier: Apache-2.0
# needs: engine
# variants: input jobs disk engine
# timeout: 420
"""What goes wrong around the programs: each time one understandable sentence, an honest state in the
end, nothing that waits for ever, and no key anywhere.

  input   what a person types wrongly, and a server that is away
  jobs    jobs that never report a run; an image that is not there
  disk    the agent's disk is full
  engine  the container engine ends half-way through a job, in good order and as a crash
"""

import contextlib
import http.server
import json
import pathlib
import re
import signal
import subprocess
import sys
import threading
import time

from support import baseimage
from support.containers import Engine, default_state, running_engine
from support.jobs import create_queue
from support.places import NotRun, fresh_home, holds, main, wait_until
from support.programs import Agent, Hub, wait_for_item
from support.sshd import free_port

PROJECT = "faults"
OVER = ("FINISHED", "FAILED", "STOPPED")
TRACES = ("Traceback", "terminate called", "Assertion", "==ERROR", " at 0x", ".cpp:", "QProcess:")
MEBIBYTE = 1 << 20

# As `slipwayctl run` reports, which a process job has on its path.
REPORTING = '''set -eu
run="$(slipwayctl run start)"
slipwayctl run log "$run" loss=0.5 > /dev/null
slipwayctl run finish "$run" --exit-code 0
'''

# In a container there is neither wandb nor slipwayctl: the same with Python alone.
BEATING = '''import base64, json, os, sys, time, urllib.request

def upsert():
    token = base64.b64encode(("api:" + os.environ["WANDB_API_KEY"]).encode()).decode()
    query = ("mutation($e: String!, $p: String!, $n: String!) { upsertBucket(input: "
             "{entityName: $e, modelName: $p, name: $n}) { bucket { id } } }")
    variables = {"e": os.environ["WANDB_ENTITY"], "p": os.environ["WANDB_PROJECT"],
                 "n": os.environ["WANDB_RUN_ID"]}
    request = urllib.request.Request(
        os.environ["WANDB_BASE_URL"] + "/graphql",
        json.dumps({"query": query, "variables": variables}).encode(),
        {"Content-Type": "application/json", "Authorization": "Basic " + token})
    assert not json.load(urllib.request.urlopen(request, timeout=30)).get("errors")

upsert()
for number in range(int(sys.argv[1])):
    print(f"beat {number}", flush=True)
    time.sleep(0.5)
'''


# --- shared ----------------------------------------------------------------------------------

class Secrets:
    """Keys that may be in the files made for them and nowhere else."""

    def __init__(self, hub):
        self.hub = hub
        self.keys = {hub.key: {hub.data / "owner.key"}}

    def add(self, file):
        self.keys.setdefault(file.read_text().strip(), set()).add(file)

    def not_in(self, text):
        for key in self.keys:
            assert key not in text, f"a key is in: {text.replace(key, '<the key>')}"

    def not_in_arguments(self):
        for process in pathlib.Path("/proc").glob("[0-9]*/cmdline"):
            with contextlib.suppress(OSError):
                self.not_in(process.read_bytes().decode(errors="replace"))

    def nowhere(self):
        """Data, logs and journals below the home; what runs now."""
        self.not_in_arguments()
        for path in self.hub.home.glob("**/*"):
            for key, places in self.keys.items():
                if path.is_file() and path not in places:
                    assert key.encode() not in path.read_bytes(), f"a key is in {path}"


def refused(done, secrets, *expected):
    """Not a success, one sentence (raw details may follow it), no trace, no key; the text."""
    text = done.stderr.strip()
    assert done.returncode not in (0, -6, -11, 134, 139), (done.returncode, done.stdout, text)
    secrets.not_in(done.stdout + done.stderr)
    lines = [line for line in text.splitlines() if not line.startswith("slipwayctl: warning: ")]
    assert lines and lines[0].startswith("slipwayctl: "), text
    assert len(lines) <= 2 and all(line.startswith("  ") for line in lines[1:]), text
    assert not any(trace in text for trace in TRACES), text
    for pattern in expected:
        assert re.search(pattern, text), f"“{pattern}” is not in: {text}"
    return text


def understandable(message, *expected):
    """A failure of an item as people see it."""
    assert re.match(r"^[A-Z][^\n]{20,600}[.)]$", message), message
    assert not any(trace in message for trace in TRACES), message
    for pattern in expected:
        assert re.search(pattern, message, re.IGNORECASE), f"“{pattern}” is not in: {message}"


def launch(hub, job, queue, *more):
    return hub.ctl_json("launch", "--job", f"{hub.entity}/{PROJECT}/{job}:latest", "--queue", queue,
                        "--project", PROJECT, *more)["id"]


def code_job(hub, name, files, entry_point, *more):
    folder = hub.home / "sources" / name
    folder.mkdir(parents=True)
    for path, content in files.items():
        (folder / path).write_bytes(content if isinstance(content, bytes) else content.encode())
    hub.ctl("job", "create", "code", folder, "--project", PROJECT, "--name", name,
            "--entry-point", entry_point, *more)


def failed_item(hub, item, stage, *expected, seconds=60):
    shown = wait_for_item(hub, item, OVER, seconds)
    assert shown["state"] == "FAILED" and shown["failure"], shown
    assert shown["failure"]["stage"] == stage, shown["failure"]
    understandable(shown["failure"]["message"], *expected)
    return shown


def finished_item(hub, item, seconds=60):
    shown = wait_for_item(hub, item, OVER, seconds)
    assert shown["state"] == "FINISHED", shown
    return shown


def no_run_goes_on(hub):
    runs = hub.ctl_json("run", "list", "--project", PROJECT)
    assert not [run for run in runs if run["state"].lower() in ("running", "pending")], runs
    return runs


# --- input -----------------------------------------------------------------------------------

def wrong_server(hub, secrets):
    unknown = "slipway-" + "5" * 64
    text = refused(hub.ctl("queue", "list", check=False, env={"WANDB_API_KEY": unknown}), secrets,
                   r"API key was refused", r"login")
    assert unknown not in text
    away = {"SLIPWAY_BASE_URL": f"http://localhost:{free_port()}"}
    for arguments in (["queue", "list"], ["launch-agent", "-q", "queue"]):
        began = time.monotonic()
        refused(hub.ctl(*arguments, check=False, env=away), secrets,
                r"server does not answer", r"Check its address")
        assert time.monotonic() - began < 30, arguments
    told = hub.ctl("queue", "list", "--output", "json", check=False, env=away)
    refused(told, secrets)
    assert json.loads(told.stdout)["error"]["reason"] == "server.unreachable", told.stdout


def wrong_sources(hub, secrets):
    marker = hub.home / "executed"
    for remote in (f"file://{hub.home}", f"ext::sh -c touch%20{marker}", "fd::3",
                   "http://example.invalid/a.git", "transport::address"):
        refused(hub.ctl("job", "create", "git", remote, "--project", PROJECT, "--name", "git",
                        "--entry-point", "python a.py", check=False), secrets,
                r"begins with https:// or ssh://")
        refused(hub.ctl("launch", "--uri", remote, "--job-name", "git", "--project", PROJECT,
                        "--queue", "queue", "--entry-point", "python a.py", check=False), secrets)
    assert not marker.exists(), "a git address was run as a command"
    folder = hub.home / "sources" / "no-entry"
    folder.mkdir(parents=True)
    (folder / "notes.txt").write_text("nothing to start\n")
    refused(hub.ctl("job", "create", "code", folder, "--project", PROJECT, check=False), secrets,
            r"--entry-point")
    refused(hub.ctl("job", "create", "code", folder, "--project", PROJECT, "--entry-point",
                    "python other.py", check=False), secrets, r"--entry-point", r"other\.py")
    refused(hub.ctl("job", "create", "code", hub.home / "nowhere", "--project", PROJECT,
                    "--entry-point", "python a.py", check=False), secrets, r"no such folder")
    refused(hub.ctl("job", "create", "image", "Not An Image", "--project", PROJECT, "--name",
                    "image", check=False), secrets, r"no image name")


def wrong_files(hub, secrets):
    """Mistakes in files are named with their line and column."""
    file = hub.home / "broken.yaml"
    for text, place in (("a: 1\nb: [1, 2\nc: 3\n", r"line 3, column \d+"),
                        ("a: 1\n\tb: 2\n", r"line 2, column 1\b"),
                        ("a: 1\nb: {c: 'd}\n", r"line [23], column \d+")):
        file.write_text(text)
        refused(hub.ctl("queue", "create", "broken", "--config", file, check=False), secrets,
                place, re.escape(str(file)))
    file.write_text("queues: [queue\n")
    refused(hub.ctl("launch-agent", "-c", file, check=False), secrets, r"line 2, column 1\b")
    file.write_text("max_jobs: 1\nqueus: [queue]\n")
    refused(hub.ctl("launch-agent", "-c", file, check=False), secrets, r"line 2, column 1\b",
            r"“?\"?queus\"?”?", r"known are .*queues")
    refused(hub.ctl("queue", "create", "broken", "--config", hub.home / "nowhere.yaml",
                    check=False), secrets, r"nowhere\.yaml")
    refused(hub.ctl("queue", "create", "broken", "--config", '{"a": 1,}', check=False), secrets,
            r"not JSON")


def wrong_names(hub, secrets):
    refused(hub.ctl("queue", "create", "queue", "--resource", "local-process", check=False),
            secrets, r"exists already", r"another name")
    refused(hub.ctl("queue", "show", "nowhere", check=False), secrets, r"no such queue")
    refused(hub.ctl("launch-agent", "-q", "nowhere", check=False), secrets, r"no such queue",
            r"nowhere", r"queue list")
    refused(hub.ctl("launch", "--job", f"{hub.entity}/{PROJECT}/none:latest", "--queue", "queue",
                    "--project", PROJECT, check=False), secrets, r"no such job")
    assert [queue["name"] for queue in hub.ctl_json("queue", "list")] == ["queue"]
    assert hub.items("queue") == [], "something that was refused is in the queue"


def wrong_input():
    with Hub(fresh_home("faults-input")) as hub:
        secrets = Secrets(hub)
        create_queue(hub, "queue", "local-process")
        for part in (wrong_server, wrong_sources, wrong_files, wrong_names):
            part(hub, secrets)
        secrets.nowhere()


# --- jobs ------------------------------------------------------------------------------------

class EmptyRegistry(http.server.BaseHTTPRequestHandler):
    """An image registry that works and has no image."""

    def do_GET(self):
        there = self.path == "/v2/"
        body = b"{}" if there else b'{"errors": [{"code": "MANIFEST_UNKNOWN", "message": "none"}]}'
        self.send_response(200 if there else 404)
        self.send_header("Docker-Distribution-Api-Version", "registry/2.0")
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        if self.command == "GET":
            self.wfile.write(body)

    do_HEAD = do_GET

    def log_message(self, *unused):
        pass


@contextlib.contextmanager
def empty_registry():
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), EmptyRegistry)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"localhost:{server.server_port}"
    finally:
        server.shutdown()
        server.server_close()


def jobs_without_run(hub, secrets):
    """The job's own key is left in a file, so that its way there can be searched as well."""
    key = hub.home / "sources" / "run.key"
    keeping = f"import os\nopen({str(key)!r}, 'w').write(os.environ['WANDB_API_KEY'])\nprint(1)\n"
    code_job(hub, "prints", {"a.py": keeping}, "python a.py")
    code_job(hub, "exits", {"a.py": "import sys\nprint('no more', flush=True)\nsys.exit(3)\n"},
             "python a.py")
    code_job(hub, "absent", {"a.sh": "exec no-such-program-at-all\n"}, "sh a.sh")
    items = {job: launch(hub, job, "processes") for job in ("prints", "exits", "absent")}
    shown = failed_item(hub, items["prints"], "run", r"without calling wandb\.init", r"no run")
    secrets.add(key)
    assert shown["run"] is None, shown
    failed_item(hub, items["exits"], "run", r"exit code 3\b", r"wandb\.init", r"log")
    log = hub.ctl("item", "logs", items["exits"])
    assert "no more" in log.stdout, (log.stdout, log.stderr)
    failed_item(hub, items["absent"], "run", r"exit code 127\b", r"wandb\.init")
    causes = {job: hub.ctl_json("item", "show", item).get("cause") for job, item in items.items()}
    assert causes["prints"]["key"] == "no-run", causes
    assert causes["absent"]["key"] == "program-missing", causes
    assert "no-such-program-at-all" in causes["absent"]["what"], causes
    assert causes["absent"]["remedy"] and causes["exits"] is None, causes
    assert no_run_goes_on(hub) == []


def images(hub):
    with empty_registry() as registry:
        hub.ctl("job", "create", "image", f"{registry}/none:v1", "--project", PROJECT, "--name",
                "none")
        failed_item(hub, launch(hub, "none", "containers"), "agent", r"image was not found",
                    re.escape(registry))
    hub.ctl("job", "create", "image", f"localhost:{free_port()}/away:v1", "--project", PROJECT,
            "--name", "away")
    failed_item(hub, launch(hub, "away", "containers"), "agent", r"image could not be fetched")
    hub.ctl("job", "create", "image", baseimage.NAMES[0], "--project", PROJECT, "--name", "true")
    failed_item(hub, launch(hub, "true", "containers", "--entry-point", "true"), "run",
                r"without calling wandb\.init")
    failed_item(hub, launch(hub, "true", "containers", "--entry-point", "no-such-program"),
                "run", r"exit code 127\b", r"program was not found in the image")
    code_job(hub, "broken", {"Dockerfile": f"FROM {baseimage.NAMES[0]}\nRUN exit 9\n",
                             "a.py": "print(1)\n"}, "python a.py", "--dockerfile", "Dockerfile")
    failed_item(hub, launch(hub, "broken", "containers"), "build", r"could not be built",
                r"build log")
    assert no_run_goes_on(hub) == []


def jobs():
    engine = running_engine()
    with Hub(fresh_home("faults-jobs"), bridge=engine.gateway) as hub:
        secrets = Secrets(hub)
        create_queue(hub, "processes", "local-process")
        create_queue(hub, "containers", "local-container")
        with Agent(hub, ["processes", "containers"], engine=engine, jobs=3) as agent:
            jobs_without_run(hub, secrets)
            images(hub)
            secrets.nowhere()
            assert agent.alive, agent.text()[-2000:]
        secrets.nowhere()


# --- disk ------------------------------------------------------------------------------------

@contextlib.contextmanager
def small_disk(folder, size):
    folder.mkdir(parents=True)
    done = subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={size}", "tmpfs", folder],
                          check=False, stderr=subprocess.PIPE, text=True)
    if done.returncode != 0:
        raise NotRun(f"no small disk can be mounted here: {done.stderr.strip()}")
    try:
        yield Disk(folder)
    finally:
        # Files of jobs that are just ending may still be open.
        subprocess.run(["umount", "-l", folder], check=True)


class Disk:
    def __init__(self, folder):
        self.ballast = folder / "ballast"

    def fill(self, but=0):
        """Until nothing is left, then `but` bytes are given back."""
        with open(self.ballast, "wb", buffering=0) as file:
            with contextlib.suppress(OSError):
                while file.write(b"b" * 4096) == 4096:
                    pass
            file.truncate(max(0, file.tell() - but))

    def free(self):
        self.ballast.unlink()


def nothing_left(hub, agent, disk):
    """Not even the journal can be written: the item is not taken on, and not lost."""
    disk.fill()
    item = launch(hub, "reports", "queue")
    wait_until("the agent says that the disk is full",
               lambda: re.search(r"journal.*No space left on device", agent.text()), 30)
    assert agent.alive
    shown = hub.ctl_json("item", "show", item)
    assert shown["state"] in ("PENDING", "LEASED", "CLAIMED"), shown
    disk.free()
    # Its lease runs out after a minute; then it comes again.
    finished_item(hub, item, seconds=150)


def too_little_left(hub, disk):
    """The code does not fit: the item fails where it stands, and the next one runs."""
    disk.fill(but=MEBIBYTE // 2)
    item = launch(hub, "large", "queue")
    shown = failed_item(hub, item, "agent", r"disk of the agent's computer is full")
    assert shown["run"] is None or shown["run"]["id"] not in str(no_run_goes_on(hub)), shown
    disk.free()
    finished_item(hub, launch(hub, "large", "queue"))


def log_fills_disk(hub, agent):
    """A job's own output takes the last byte: the job goes on, and its log keeps both ends."""
    item = launch(hub, "talks", "queue")
    failed_item(hub, item, "run", r"without calling wandb\.init")
    assert agent.alive
    log = hub.ctl("item", "logs", item).stdout.splitlines()
    assert log[0].startswith("0 xxx") and log[-1].startswith("19999 xxx"), (log[0], log[-1])
    assert any(re.fullmatch(r"--- \d+ bytes of output were left out here -+", line)
               for line in log), len(log)
    make_room(agent)
    finished_item(hub, launch(hub, "reports", "queue"))


def containers(engine, home):
    """{id: state} of what agents with their data below `home` started; others use the engine too."""
    lines = engine.docker("ps", "--all", "--format",
                          '{{.ID}}\t{{.State}}\t{{.Label "slipway.log"}}').splitlines()
    rows = [line.split("\t") for line in lines]
    return {row[0]: row[1] for row in rows if len(row) == 3 and row[2].startswith(f"{home}/")}


def remove_containers(engine, home):
    # A failed test leaves them; the next one's items have the same numbers again.
    found = list(containers(engine, home))
    if found:
        engine.docker("rm", "--force", *found)


def container_log_does_not_fit(hub, engine, agent):
    """What does not fit is left out: that delays nobody."""
    item = launch(hub, "talks", "containers")
    wait_until("its container ended", lambda: "exited" in containers(engine, hub.home).values(), 90,
               interval=0.5)
    failed_item(hub, item, "run", r"without calling wandb\.init")
    assert agent.alive


def make_room(agent):
    large = [path for path in agent.data.glob("items/**/*") if path.is_file()
             and path.stat().st_size > MEBIBYTE]
    assert large, "the job did not fill the disk"
    for path in large:
        path.unlink()


def disk():
    engine = running_engine()
    home = fresh_home("faults-disk")
    remove_containers(engine, home)
    with contextlib.ExitStack() as stack:
        stack.callback(remove_containers, engine, home)
        hub = stack.enter_context(Hub(home, bridge=engine.gateway))
        secrets = Secrets(hub)
        create_queue(hub, "queue", "local-process")
        create_queue(hub, "containers", "local-container")
        code_job(hub, "reports", {"a.sh": REPORTING}, "sh a.sh")
        noise = pathlib.Path("/dev/urandom").open("rb").read(2 * MEBIBYTE)
        code_job(hub, "large", {"a.sh": REPORTING, "weights.bin": noise}, "sh a.sh")
        talking = "for number in range(20_000):\n    print(number, 'x' * 1000, flush=True)\n"
        code_job(hub, "talks", {"a.py": talking}, "python a.py")
        name = "small"
        small = stack.enter_context(
            small_disk(home / "data" / "slipway" / "agents" / name, 12 * MEBIBYTE))
        agent = stack.enter_context(Agent(hub, ["queue", "containers"], name=name, engine=engine))
        nothing_left(hub, agent, small)
        too_little_left(hub, small)
        log_fills_disk(hub, agent)
        container_log_does_not_fit(hub, engine, agent)
        make_room(agent)
        finished_item(hub, launch(hub, "reports", "queue"))
        no_run_goes_on(hub)
        secrets.nowhere()


# --- engine ----------------------------------------------------------------------------------

def new_warnings(agent, since):
    """What the agent complained about: its sentences without their times, each once."""
    lines = agent.text()[since:].splitlines()
    found = [re.sub(r"^\S+ (?:warning|error) \S+: ", "", line) for line in lines
             if re.match(r"^\S+ (?:warning|error) ", line)]
    return list(dict.fromkeys(found))


def while_engine_is_away(hub, agent, item, since, secrets):
    """The agent keeps the item; what it says about it."""
    wait_until("the agent notices", lambda: new_warnings(agent, since), 20)
    # For several of its looks at the engine.
    holds("the agent lives, the item is its own",
          lambda: agent.alive and hub.ctl_json("item", "show", item)["state"] == "CLAIMED", 4)
    secrets.not_in_arguments()
    return new_warnings(agent, since)


def engine_ends(hub, engine, agent, secrets, number):
    """Stopped in good order it ends its containers, killed it does not; both end the job."""
    item = launch(hub, "beats", "queue")

    def log():
        return hub.ctl("item", "logs", item, check=False).stdout
    wait_until("the job runs", lambda: "beat 2" in log(), 120, interval=0.5)
    run = hub.ctl_json("item", "show", item)["run"]["id"]
    assert hub.run_state(PROJECT, run) == "running"
    since = len(agent.text())
    engine.halt(number)
    try:
        told = while_engine_is_away(hub, agent, item, since, secrets)
    finally:
        engine.resume()
    shown = failed_item(hub, item, "run", r"ended with exit code \d+|disappeared", seconds=90)
    assert shown["run"]["id"] == run, shown
    state = hub.run_state(PROJECT, run)
    assert state in ("failed", "crashed", "killed"), state
    lines = [line for line in log().splitlines() if line]
    beats = [line for line in lines if line.startswith("beat ")]
    assert beats == [f"beat {number}" for number in range(len(beats))] and len(beats) > 2, lines
    # What the engine's client said when it lost its engine, and at most one sentence of ours.
    rest = lines[len(beats):]
    assert not [line for line in rest if line.startswith("beat ")] and len(rest) <= 3, lines
    assert len([line for line in rest if line.startswith("--- what the job printed")]) <= 1, lines
    wait_until("the container is removed",
               lambda: not engine.docker("ps", "--all", "--quiet").split(), 60)
    return told


def one_sentence(told):
    assert len(told) == 1, f"one sentence expected: {told}"
    assert re.search(r"Cannot connect to the Docker daemon|container engine .*not run", told[0]), told
    assert not any(trace in told[0] for trace in TRACES), told


def engine_is_not_there(hub, engine, agent):
    """What comes while there is no engine fails at once, and says what to do about it."""
    engine.halt()
    try:
        for job in ("short", "fresh"):  # an image that was built before, and one that was not
            failed_item(hub, launch(hub, job, "queue"), "build", r"container engine", r"start it")
        assert agent.alive, agent.text()[-2000:]
    finally:
        engine.resume()
    # The same agent goes on as if nothing had been.
    item = launch(hub, "short", "queue")
    shown = wait_for_item(hub, item, OVER, 60)
    assert "beat 0" in hub.ctl("item", "logs", item).stdout, (shown, agent.text()[-2000:])


def engine_away():
    engine = Engine(f"{default_state()}-faults", private=True)
    with contextlib.ExitStack() as stack:
        stack.callback(engine.stop)
        engine.start()
        baseimage.load(engine)
        hub = stack.enter_context(Hub(fresh_home("faults-engine"), bridge=engine.gateway))
        secrets = Secrets(hub)
        create_queue(hub, "queue", "local-container")
        code_job(hub, "beats", {"a.py": BEATING}, "python a.py 1000")
        for name in ("short", "fresh"):
            code_job(hub, name, {"a.py": BEATING}, "python a.py 1")
        agent = stack.enter_context(Agent(hub, ["queue"], engine=engine, jobs=2))
        told = [engine_ends(hub, engine, agent, secrets, number)
                for number in (signal.SIGTERM, signal.SIGKILL)]
        no_run_goes_on(hub)
        wait_for_item(hub, launch(hub, "short", "queue"), OVER, 60)
        secrets.nowhere()
        # First what becomes of the items, then what is said about it.
        for sentences in told:
            one_sentence(sentences)
        engine_is_not_there(hub, engine, agent)


if __name__ == "__main__":
    variants = {"input": wrong_input, "jobs": jobs, "disk": disk, "engine": engine_away}
    main(variants[sys.argv[1]])
