# SPDX-FileCopyrightText: 2026 The Slipway developers
# SPDX-License-Identifier: Apache-2.0
# timeout: 240
"""slipwayctl as a person meets it: background hub, bad input, honest exit codes, no secrets."""

import json
import os
import pathlib
import pty
import re
import select
import signal
import sqlite3
import stat
import time

from support.jobs import create_queue, training_folder
from support.places import fresh_home, main, private_environment, program, wait_until
from support.processes import run
from support.programs import Hub


def ctl(home, *arguments, check=True, env=None):
    environment = private_environment(home)
    environment.update(env or {})
    return run([program("slipwayctl"), *arguments], env=environment, check=check)


def background_hub(home):
    """start, start again joins it, status, stop; the second stop says that nothing ran."""
    started = json.loads(ctl(home, "hub", "start", "--output", "json").stdout)
    data = home / "data" / "slipway" / "hub"
    try:
        running = json.loads((data / "running.json").read_text())
        assert running["pid"] == started["pid"] and running["url"] == started["url"], (
            running, started)
        again = json.loads(ctl(home, "hub", "start", "--output", "json").stdout)
        assert again["pid"] == started["pid"], (started, again)
        refused = ctl(home, "hub", "run", check=False)
        assert refused.returncode != 0 and str(data) in refused.stderr, refused.stderr
        mode = stat.S_IMODE(os.stat(data / "owner.key").st_mode)
        assert mode == 0o600, oct(mode)
        # Without any address the running hub of this computer is the server.
        assert ctl(home, "queue", "list", "--output", "json").returncode == 0
    finally:
        ctl(home, "hub", "stop")
    wait_until("the hub ended", lambda: not pathlib.Path(f"/proc/{started['pid']}").exists(), 15)
    assert not (data / "running.json").exists()
    status = ctl(home, "hub", "status", "--output", "json", check=False)
    assert json.loads(status.stdout)["running"] is False, status.stdout
    port = started["url"].rsplit(":", 1)[1]
    once_more = json.loads(ctl(home, "hub", "start", "--output", "json").stdout)
    ctl(home, "hub", "stop")
    assert once_more["url"].rsplit(":", 1)[1] == port, "the port is kept once it was chosen"


def sentence(done):
    """A failure is one understandable line or a few, never a trace, and no success."""
    assert done.returncode != 0, done.stdout
    text = done.stderr.strip()
    assert text and len(text.splitlines()) <= 6 and "terminate called" not in text, text
    return text


def defect_67_mistakes_end_with_a_code(home, hub):
    wrong = "slipway-" + "5" * 64
    text = sentence(hub.ctl("queue", "list", check=False, env={"WANDB_API_KEY": wrong}))
    assert wrong not in text
    sentence(hub.ctl("queue", "list", check=False, env={"SLIPWAY_BASE_URL": "http://localhost:9"}))
    sentence(hub.ctl("queue", "show", "nowhere", check=False))
    sentence(hub.ctl("launch", "--job", f"{hub.entity}/none/none:latest", "--queue", "nowhere",
                     check=False))
    sentence(hub.ctl("job", "create", "git", "ext::sh -c touch%20/tmp/x", "--project", "p",
                     "--entry-point", "python a.py", check=False))
    sentence(hub.ctl("job", "create", "code", str(home / "not-there"), "--project", "p",
                     "--entry-point", "python a.py", check=False))
    folder = training_folder(home / "source")
    sentence(hub.ctl("job", "create", "code", folder, "--project", "p", check=False))
    create_queue(hub, "once", "local-process")
    sentence(hub.ctl("queue", "create", "once", "--resource", "local-process", check=False))
    broken = home / "broken.yaml"
    broken.write_text("a: 1\nb: [1, 2\nc: 3\n")
    text = sentence(hub.ctl("queue", "create", "broken", "--resource", "local-container",
                            "--config", broken, check=False))
    assert "3" in text, f"line of the mistake expected: {text}"
    assert hub.ctl("no-such-verb", check=False).returncode != 0


def defect_72_shows_what_would_run(home, hub):
    """Shows the whole command with names of variables only, and starts nothing."""
    hub.ctl("job", "create", "image", "registry.example.invalid/trainer:v2", "--project", "p",
            "--name", "image-job")
    shown = hub.ctl("launch", "--job", f"{hub.entity}/p/image-job:latest", "--resource",
                    "local-container", "--project", "p", "--dry-run").stdout
    assert "registry.example.invalid/trainer:v2" in shown and "WANDB_API_KEY" in shown, shown
    assert hub.key not in shown
    assert hub.ctl_json("run", "list", "--project", "p") == []


def defect_65_no_item_without_its_job(hub):
    before = hub.ctl_json("queue", "show", "once")
    sentence(hub.ctl("launch", "--job", f"{hub.entity}/none/none:latest", "--queue", "once",
                     check=False))
    assert hub.ctl_json("queue", "show", "once") == before


def defect_66_variables_hold_any_text(hub):
    variables = {"t": {"schema": {"type": "string"}}, "spot": {"schema": {"type": "boolean"}},
                 "n": {"schema": {"type": "integer", "minimum": 1, "maximum": 4, "default": 2}}}
    hub.ctl("queue", "create", "varied", "--resource", "local-process", "--template-variables",
            json.dumps(variables), "--config",
            '{"slipway": {"x": "{{t}}", "n": "{{n}}", "spot": "{{spot}}"}}')
    launch = ("launch", "--job", f"{hub.entity}/p/image-job:latest", "--project", "p",
              "--queue", "varied", "--set-var", "t=a=b c=", "--set-var")
    item = hub.ctl_json(*launch, "spot=true")["id"]
    spec = hub.ctl_json("item", "show", item)["spec"]
    assert spec["resource_args"]["local-process"]["slipway"] == {
        "x": "a=b c=", "n": 2, "spot": True}, spec
    for given, why in (("n=5", 'Template variable "n" must be at most 4.'),
                       ("n=x", "It must be a whole number."), ("spot=yes", "It must be true or false."),
                       ("n=4", 'Template variable "spot" needs a value.')):
        refused = sentence(hub.ctl(*launch, given, check=False))
        assert why in refused, refused
    assert len(hub.items("varied")) == 1


def defect_68_a_project_keeps_its_name(hub):
    item = hub.ctl_json("launch", "--job", f"{hub.entity}/p/image-job:latest", "--project",
                        "Mixed_Case", "--queue", "once")["id"]
    assert hub.ctl_json("item", "show", item)["spec"]["project"] == "Mixed_Case"


def policy(home, hub):
    """A folder of this computer is mounted once its owner has said so, and not before; logs get as
    long as the owner says."""
    shared = home / "shared"
    shared.mkdir()
    launch = ("launch", "--job", f"{hub.entity}/p/image-job:latest", "--resource",
              "local-container", "--project", "p", "--dry-run", "--resource-args",
              json.dumps({"local-container": {"volume": f"{shared}:/shared"}}))
    refused = sentence(hub.ctl(*launch, check=False))
    file = pathlib.Path(hub.environment()["XDG_CONFIG_HOME"]) / "slipway" / "agent-policy.yaml"
    assert f'add to {file}: volumes: ["{shared}"]' in refused, refused
    file.parent.mkdir(exist_ok=True)
    file.write_text(f'volumes: ["{shared}"]\nlog-limit: 3m\n')
    shown = hub.ctl(*launch).stdout
    assert f"--volume={shared}:/shared:ro" in shown, shown
    assert f"--label=slipway.log-limit={3 << 20}" in shown, shown
    file.write_text("volume: nonsense\n")
    assert "volume" in sentence(hub.ctl(*launch, check=False))
    file.unlink()


def plain_program(hub):
    """Any program can report metrics."""
    name = hub.ctl("run", "start", "--project", "plain", "--set", "lr=0.1").stdout.strip()
    entity, project, run_id = name.split("/")
    assert (entity, project) == (hub.entity, "plain"), name
    for step in range(3):
        hub.ctl("run", "log", name, f"loss={1 / (step + 1)}", "--step", str(step))
    hub.ctl("run", "finish", name, "--exit-code", "0")
    assert hub.run_state("plain", run_id) == "finished"
    losses = [row["loss"] for row in hub.history("plain", run_id)]
    assert losses == [1 / (step + 1) for step in range(3)], losses


def queue_changes(hub):
    """Pause, resume, move, order, remove, retry, export, import: each seen in what it does."""
    hub.ctl("queue", "create", "first", "--resource", "local-process", "--prioritized",
            "--template-variables", '{"n": {"schema": {"type": "integer"}}}', "--config", "{}")
    document = hub.ctl("queue", "export", "first").stdout
    exported = json.loads(document)
    hub.ctl("queue", "import", document, "--name", "second")
    again = json.loads(hub.ctl("queue", "export", "second").stdout)
    assert {**again, "name": "first"} == exported and exported["prioritised"], (exported, again)

    launch = ("launch", "--job", f"{hub.entity}/p/image-job:latest", "--project", "p", "--queue")
    items = [hub.ctl_json(*launch, "first")["id"] for _ in range(3)]
    shown = hub.ctl_json("item", "show", items[1])["waiting"]
    assert shown["cause"] == "noAgent" and shown["what"], shown
    hub.ctl("queue", "pause", "first")
    assert hub.ctl_json("queue", "show", "first")["paused"] is True
    hub.ctl("queue", "resume", "first")
    assert hub.ctl_json("queue", "show", "first")["paused"] is False
    hub.ctl("item", "priority", items[2], "critical")
    assert hub.ctl_json("item", "show", items[2])["priority"] == 0
    hub.ctl("item", "move", items[1], "second")
    assert hub.ctl_json("item", "show", items[1])["queue"] == "second"
    sentence(hub.ctl("item", "retry", items[1], check=False))
    sentence(hub.ctl("item", "move", items[1], "nowhere", check=False))
    hub.ctl("item", "remove", items[0])
    sentence(hub.ctl("item", "show", items[0], check=False))
    hub.ctl("item", "stop", items[2])
    retried = hub.ctl_json("item", "retry", items[2])["item"]
    new, old = (hub.ctl_json("item", "show", item) for item in (retried, items[2]))
    assert new["state"] == "PENDING" and old["state"] == "STOPPED", (new, old)
    assert (new["spec"], new["priority"]) == (old["spec"], 0), (new, old)
    sentence(hub.ctl("agent", "pause", "nobody", check=False))


def shells(home, hub):
    """Completion in a real shell, and a manual page without a warning that names every verb."""
    path = pathlib.Path(program("slipwayctl")).parent
    env = {**os.environ, "PATH": f"{path}:{os.environ['PATH']}"}
    ask = ("source <(slipwayctl completion bash); COMP_WORDS=(slipwayctl \"$@\"); "
           "COMP_CWORD=$#; _slipwayctl; printf '%s\\n' \"${COMPREPLY[@]}\"")

    def complete(*words):
        return run(["bash", "-c", ask, "bash", *words], env=env, timeout=30).stdout.split()
    assert complete("queue", "p") == ["pause"], complete("queue", "p")
    assert complete("item", "priority", "7", "") == ["critical", "high", "low", "medium"]
    completed_by_fish(env)
    completed_by_zsh(env)
    page = home / "slipwayctl.1"
    page.write_text(hub.ctl("manual").stdout)
    checked = run(["groff", "-man", "-ww", "-z", "-Tutf8", page], timeout=30)
    assert checked.stderr == "", checked.stderr
    shown = run(["groff", "-man", "-Tascii", "-P-c", page], timeout=30).stdout
    for verb in ("queue export", "agent drain", "item retry", "launch-agent"):
        assert verb in re.sub(".\x08", "", shown), shown[:2000]


def completed_by_fish(env):
    ask = 'slipwayctl completion fish | source; complete -C "slipwayctl $argv[1]"'

    def complete(line):
        return run(["fish", "--no-config", "-c", ask, line], env=env, timeout=60,
                   cwd="/etc").stdout.split()
    assert complete("queue p") == ["pause"], complete("queue p")
    assert complete("item priority 7 ") == ["critical", "high", "low", "medium"]
    # Files only where no word of ours fits.
    assert "hostname" in complete("launch --config hostn"), complete("launch --config hostn")
    assert "--config=hostname" in complete("launch --config=hostn")


def completed_by_zsh(env):
    """What stands on the line after the tabulator key, in a real terminal."""
    for typed, wanted in ((b"queue p\t", b"pause "),
                          (b"item priority 7 \t\t", b"medium"),
                          (b"queue create --resource=local-c\t", b"container"),
                          (b"launch --config /etc/hostn\t", b"hostname")):
        child, terminal = pty.fork()
        if child == 0:
            os.execvpe("zsh", ["zsh", "-f", "-i"], {**env, "TERM": "dumb"})
        try:
            os.write(terminal, b"autoload -Uz compinit; compinit -u -D; LISTMAX=0; "
                     b"source <(slipwayctl completion zsh); print REA''DY\n")
            _read_until(terminal, b"READY")
            os.write(terminal, b"slipwayctl " + typed)
            _read_until(terminal, wanted)
        finally:
            os.kill(child, signal.SIGKILL)
            os.waitpid(child, 0)
            os.close(terminal)


def _read_until(terminal, wanted, seconds=60):
    seen = b""
    end = time.monotonic() + seconds
    while wanted not in seen:
        assert time.monotonic() < end, f"no {wanted} in {seen}"
        if select.select([terminal], [], [], 1)[0]:
            seen += os.read(terminal, 65536)


def doctor(hub):
    """Looks at everything; a server that is away is a problem, one that answers is not."""
    done = hub.ctl("doctor", "--output", "json", check=False)
    found = {one["check"]: one for one in json.loads(done.stdout)}
    assert found["server"]["state"] == "ok" and "signed in" in found["server"]["found"], found
    assert found["local hub"]["state"] == "ok", found
    assert set(found) == {"container engine", "local hub", "server", "keyring", "disk", "programs",
                          "proxy", "agents"}, found
    assert all(one["state"] == "ok" or one["remedy"] for one in found.values()), found
    away = hub.ctl("doctor", check=False, env={"SLIPWAY_BASE_URL": "http://localhost:9"})
    assert away.returncode == 1 and "problem  server" in away.stdout, away.stdout


def no_secrets(home, hub):
    """The key is in its own file and nowhere else below the data."""
    key = hub.key.encode()
    for path in home.glob("**/*"):
        if path.is_file() and path.name != "owner.key":
            assert key not in path.read_bytes(), f"the key is in {path}"
    with sqlite3.connect(f"file:{hub.data}/hub.sqlite?mode=ro", uri=True) as database:
        assert database.execute("pragma integrity_check").fetchone() == ("ok",)


def test():
    home = fresh_home("commandline")
    background_hub(home / "background")
    with Hub(home / "foreground") as hub:
        defect_67_mistakes_end_with_a_code(home, hub)
        defect_72_shows_what_would_run(home, hub)
        defect_65_no_item_without_its_job(hub)
        defect_66_variables_hold_any_text(hub)
        defect_68_a_project_keeps_its_name(hub)
        policy(home, hub)
        plain_program(hub)
        queue_changes(hub)
        shells(home, hub)
        doctor(hub)
        no_secrets(home / "foreground", hub)


if __name__ == "__main__":
    main(test)
