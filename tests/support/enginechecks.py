# SPDX-FileCopyrightText: 2026 The Slipway developers
# SPDX-License-Identifier: Apache-2.0
"""What holds for an engine other than docker: shown by an agent, the unit tests of container jobs
and `slipwayctl engine`."""

import contextlib
import pathlib
import re
import tempfile

from support.buildchecks import (BASE, check_settings, defect_62_cancel_leaves_nothing,
                                 defect_62_log_with_times, folder_of, image_of)
from support.clients import OnlyWay, engine_command
from support.jobs import create_queue
from support.places import BUILD, NotRun, private_environment
from support.processes import run
from support.programs import Agent, Hub, wait_for_item
from support.registry import ImageRegistry

OVER = ("FINISHED", "FAILED", "STOPPED")
PROJECT = "engines"
# What they do as docker does: they tell nothing of memory, and podman's init no process groups.
LOGS = ("keepsEveryByte", "defect_47_aLogDoesNotFillTheDisk", "saysWhatIsMissing")

# Whether the job reaches the hub by the name that it is given.
ASKS = '''import os, urllib.request
with urllib.request.urlopen(os.environ["WANDB_BASE_URL"] + "/healthz", timeout=20) as answer:
    print("the hub says", answer.status, flush=True)
'''


@contextlib.contextmanager
def started(kind):
    """An engine of that kind. Not below a test's home: where its sockets' names get too long,
    podman 4.3 does not notice that a container to which it is attached has ended."""
    with tempfile.TemporaryDirectory(prefix=f"slipway-{kind.client}-") as short:
        engine = kind(pathlib.Path(short) / "all")
        try:
            engine.start()
            yield engine
        finally:
            engine.stop()


def works_as_docker(engine, home, builds):
    """Everything that we do with an engine; `builds` is what we call its way to build."""
    way = OnlyWay(engine.client, builds)
    told = engine_command(home, engine, "status", builder=way).stdout
    assert re.search(rf"{engine.client} v?\d\S+: It answers\. Slipway uses this one\.\n"
                     rf" +builds with {builds}", told), told
    defect_62_log_with_times(engine, home, [way])
    defect_62_cancel_leaves_nothing(engine, home, [way])
    check_settings(engine, home, [way])
    targets(engine, home, engine.client)
    job_of_an_agent(engine, home, engine.client)
    clean_up(engine, home, way)


def job_of_an_agent(engine, home, name):
    with contextlib.ExitStack() as stack:
        registry = stack.enter_context(ImageRegistry(home / "registry"))
        hub = stack.enter_context(Hub(home))  # which finds the engine's bridge
        create_queue(hub, "containers", "local-container")
        code = folder_of(home, "code", {"a.py": ASKS})
        hub.ctl("job", "create", "code", code, "--project", PROJECT, "--name", "asks",
                "--entry-point", "python a.py", "--base-image", "python:3.9")
        default = home / ".config" / "wandb" / "launch-config.yaml"
        default.parent.mkdir(parents=True)
        default.write_text(f"builder:\n  type: docker\n  destination: {registry.host}/team/jobs\n"
                           f"  slipway: {{engine: {name}}}\n")
        stack.callback(default.unlink)
        stack.enter_context(Agent(hub, ["containers"], engine=engine))
        tags = []
        for _ in range(2):  # built and pushed; then fetched
            item = hub.ctl_json("launch", "--job", f"{hub.entity}/{PROJECT}/asks:latest", "--queue",
                                "containers", "--project", PROJECT)["id"]
            shown = wait_for_item(hub, item, OVER, 120)
            assert shown["end"]["exitCode"] == 0 and shown["end"]["milliseconds"] > 0, shown
            assert "the hub says 200" in hub.ctl("item", "logs", item).stdout, shown
            assert not tags or registry.tags("team/jobs") == tags
            tags = registry.tags("team/jobs")
            assert len(tags) == 1 and re.fullmatch(r"[0-9a-f]{32}", tags[0]), tags
            engine.docker("image", "rm", "--force", f"{registry.host}/team/jobs:{tags[0]}")


def targets(engine, home, name):
    """The unit tests of container jobs, which otherwise have docker."""
    names = [f"docker.io/library/{name}" for name in (BASE, "python:3.11-slim")]
    engine.docker("tag", *names)
    env = private_environment(home, **engine.environment(), SLIPWAY_TEST_ENGINE=name)
    for test, functions in (("tst_targets_containertarget", ()),
                            ("tst_targets_logscontainer", LOGS)):
        executable = BUILD / "tests" / "bin" / test
        if not executable.exists():
            raise NotRun(f"{executable} is not built")
        done = run([executable, *functions], env=env, timeout=120)
        print(done.stdout, flush=True)
        assert re.search(r"Totals: [1-9]\d* passed, 0 failed, 0 skipped", done.stdout), done.stdout


def clean_up(engine, home, builder):
    old = image_of(engine_command(home, engine, "build", folder_of(home, "old", {
        "Dockerfile": "FROM scratch\nCOPY Dockerfile /\n"}), "--dockerfile", "Dockerfile",
        builder=builder))
    assert old in engine.docker("image", "ls", "--format", "{{.Repository}}:{{.Tag}}")
    used = image_of(engine_command(home, engine, "build", folder_of(home, "used", {
        "Dockerfile": f"FROM {BASE}\nCOPY Dockerfile /\n"}), "--dockerfile", "Dockerfile",
        builder=builder))
    container = engine.docker("create", used, "true").strip()
    told = engine_command(home, engine, "clean-up", "--yes", builder=builder).stdout
    assert re.search(r"Removed [1-9]\d* images, kept 1", told), told
    engine.docker("rm", "--force", container)
    told = engine_command(home, engine, "clean-up", "--yes", builder=builder).stdout
    assert re.search(r"Removed 1 images, kept 0", told), told
    assert not engine.docker("image", "ls", "--quiet", "--filter", "label=slipway.job").split()
