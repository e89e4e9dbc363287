# SPDX-FileCopyrightText: 2026 The Slipway developers
# SPDX-License-Identifier: Apache-2.0
# needs: engine
# variants: container process eight-container eight-process
# timeout: 300
"""kill -9 of the agent during jobs: the next one adopts them; one run each, complete logs.

  container, process   a training with wandb, adopted in the middle
  eight-*              eight jobs at once; half of them end while there is no agent
"""

import subprocess
import sys

from support.containers import running_engine
from support.jobs import create_queue, expected_history, logged_history, training_folder
from support.places import fresh_home, holds, main, wait_until
from support.programs import Agent, Hub, wait_for_item

PROJECT = "adoption"
OVER = ("FINISHED", "FAILED", "STOPPED")
EPOCHS = 40
CONFIG = '{"overrides": {"run_config": {"epochs": 40, "pause": 0.25}}}'

EIGHT = range(1, 9)
AWAY_SECONDS = 4
# Each its own bytes, among them some that are no text, and its own way to end. Those with odd
# numbers end while the agent is away; the others wait for a file that the test makes.
COUNTING = '''import os, sys, time
number = int(sys.argv[1])
out = sys.stdout.buffer
for step in range(300):
    out.write(b"job %d step %d \\xff\\xfe \\r" % (number, step) + b"\\n" * (step % 3))
    out.flush()
    if len(sys.argv) > 2:
        continue
    time.sleep(0.01)
    if step == 150 and number % 2 == 0:
        while not os.path.exists("go"):
            time.sleep(0.05)
out.write(b"job %d without a last newline" % number)
out.flush()
sys.exit(number)
'''


def adoption(kind):
    engine = running_engine() if kind == "container" else None
    home = fresh_home(f"agentkill-{kind}")
    with Hub(home, bridge=engine.gateway if engine else None) as hub:
        entity = hub.entity
        folder = training_folder(home / "source")
        hub.ctl("job", "create", "code", folder, "--project", PROJECT, "--name", "trainer",
                "--entry-point", "python train.py", "--runtime", "3.11")
        create_queue(hub, "queue", f"local-{kind}")
        item = hub.ctl_json("launch", "--job", f"{entity}/{PROJECT}/trainer:latest", "--queue",
                            "queue", "--project", PROJECT, "--config", CONFIG)["id"]

        def steps():
            shown = hub.ctl_json("item", "show", item)
            return shown.get("run") and logged_history(hub, PROJECT, shown["run"]["id"])
        with Agent(hub, ["queue"], engine=engine) as first:
            wait_until("the job logs", lambda: len(steps() or []) >= 5, 180, interval=0.5)
            first.kill()
            before = hub.ctl_json("item", "show", item)
            with Agent(hub, ["queue"], engine=engine) as second:
                shown = wait_for_item(hub, item, ("FINISHED", "FAILED"), 120)
                assert shown["state"].upper() == "FINISHED", (shown, second.text()[-3000:])
        assert shown["run"] == before["run"], (before, shown)
        runs = hub.ctl_json("run", "list", "--project", PROJECT)
        assert len(runs) == 1, runs
        assert logged_history(hub, PROJECT, shown["run"]["id"]) == expected_history(EPOCHS)
        log = hub.ctl("item", "logs", item).stdout.splitlines()
        lines = [line for line in log if line.startswith("epoch ")]
        assert lines == [f"epoch {epoch} done" for epoch in range(EPOCHS)], lines


def container_of(engine, agent, item, *filters):
    """By its log: other hubs on this engine have items of the same numbers."""
    more = [f"--filter={text}" for text in filters]
    log = agent.data / "items" / item / "run.log"
    return engine.docker("ps", "--all", "--quiet", f"--filter=label=slipway.log={log}",
                         *more).strip()


def undisturbed(script, number):
    """What the job prints with nobody around it."""
    done = subprocess.run([sys.executable, script, str(number), "at-once"], check=False,
                          stdout=subprocess.PIPE, timeout=60)
    assert done.returncode == number, done.returncode
    return done.stdout


def eight(kind):
    engine = running_engine() if kind == "container" else None
    home = fresh_home(f"agentkill-eight-{kind}")
    with Hub(home, bridge=engine.gateway if engine else None) as hub:
        create_queue(hub, "queue", f"local-{kind}")
        folder = home / "source"
        folder.mkdir()
        script = folder / "count.py"
        script.write_text(COUNTING)
        hub.ctl("job", "create", "code", folder, "--project", PROJECT, "--name", "counts",
                "--entry-point", "python count.py", "--runtime", "3.11")
        items = {number: hub.ctl_json(
            "launch", "--job", f"{hub.entity}/{PROJECT}/counts:latest", "--queue", "queue",
            "--project", PROJECT, "--entry-point", f"python count.py {number}")["id"]
            for number in EIGHT}
        with Agent(hub, ["queue"], engine=engine, jobs=len(items)) as first:
            logs = {number: first.data / "items" / item / "run.log"
                    for number, item in items.items()}

            def printing():
                return [number for number, log in logs.items()
                        if log.exists() and b"step 20 " in log.read_bytes()]
            wait_until("all eight print", lambda: len(printing()) == len(items), 120)
            first.kill()
        ended = [item for number, item in items.items() if number % 2]
        waiting = [item for number, item in items.items() if number % 2 == 0]

        def is_over(item):
            if engine is None:
                return (first.data / "items" / item / "status.json").exists()
            return container_of(engine, first, item, "status=exited")
        wait_until("half of them ended", lambda: all(map(is_over, ended)), 60)
        assert not any(map(is_over, waiting))
        # Nobody tells anything about them meanwhile.
        holds("the items are claimed",
              lambda: all(hub.ctl_json("item", "show", item)["state"] == "CLAIMED"
                          for item in items.values()), AWAY_SECONDS, interval=1)
        with Agent(hub, ["queue"], engine=engine, jobs=len(items)) as second:
            for item in ended:
                wait_for_item(hub, item, OVER, 120)
            if engine is None:
                for item in waiting:
                    (second.data / "work" / item / "code" / "go").touch()
            else:
                for item in waiting:
                    engine.docker("exec", container_of(engine, first, item), "touch", "go")
            shown = {number: wait_for_item(hub, item, OVER, 120)
                     for number, item in items.items()}
            told = second.text()
        for number, item in items.items():
            assert f"going on with item {item}" in told, (number, told[-3000:])
            assert f"exit code {number} " in shown[number]["failure"]["message"], shown[number]
            expected, found = undisturbed(script, number), logs[number].read_bytes()
            assert found == expected, (number, len(found), len(expected), found[-200:])
            assert [path.name for path in logs[number].parent.glob("run*.log")] == ["run.log"]


if __name__ == "__main__":
    variant = sys.argv[1]
    kind = variant.removeprefix("eight-")
    main(lambda: (adoption if kind == variant else eight)(kind))
