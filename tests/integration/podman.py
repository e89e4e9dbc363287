# SPDX-FileCopyrightText: 2026 The Slipway developers
# SPDX-License-Identifier: Apache-2.0
# timeout: 420
"""podman instead of docker: builds, a registry on loopback, and a job of an agent."""

import contextlib
import pathlib
import re
import tempfile

from support.buildchecks import (BASE, check_settings, defect_62_cancel_leaves_nothing,
                                 defect_62_log_with_times, folder_of, image_of)
from support.clients import Buildah, engine_command
from support.jobs import create_queue
from support.places import BUILD, NotRun, fresh_home, main, private_environment
from support.podman import Podman
from support.processes import run
from support.programs import Agent, Hub, wait_for_item
from support.registry import ImageRegistry

OVER = ("FINISHED", "FAILED", "STOPPED")
PROJECT = "podman"
# What podman 4.3 does as docker does: it tells nothing of memory, and its init no process groups.
LOGS = ("keepsEveryByte", "defect_47_aLogDoesNotFillTheDisk", "saysWhatIsMissing")

# Whether the job reaches the hub by the name that it is given.
ASKS = '''import os, urllib.request
with urllib.request.urlopen(os.environ["WANDB_BASE_URL"] + "/healthz", timeout=20) as answer:
    print("the hub says", answer.status, flush=True)
'''


def job_of_an_agent(podman, home):
    with contextlib.ExitStack() as stack:
        registry = stack.enter_context(ImageRegistry(home / "registry"))
        hub = stack.enter_context(Hub(home))  # which finds podman's bridge
        create_queue(hub, "containers", "local-container")
        code = folder_of(home, "code", {"a.py": ASKS})
        hub.ctl("job", "create", "code", code, "--project", PROJECT, "--name", "asks",
                "--entry-point", "python a.py", "--base-image", "python:3.9")
        default = home / ".config" / "wandb" / "launch-config.yaml"
        default.parent.mkdir(parents=True)
        default.write_text(f"builder:\n  type: docker\n  destination: {registry.host}/team/jobs\n"
                           "  slipway: {engine: podman}\n")
        stack.callback(default.unlink)
        stack.enter_context(Agent(hub, ["containers"], engine=podman))
        tags = []
        for _ in range(2):  # built and pushed; then fetched
            item = hub.ctl_json("launch", "--job", f"{hub.entity}/{PROJECT}/asks:latest", "--queue",
                                "containers", "--project", PROJECT)["id"]
            shown = wait_for_item(hub, item, OVER, 120)
            assert "the hub says 200" in hub.ctl("item", "logs", item).stdout, shown
            assert not tags or registry.tags("team/jobs") == tags
            tags = registry.tags("team/jobs")
            assert len(tags) == 1 and re.fullmatch(r"[0-9a-f]{32}", tags[0]), tags
            podman.docker("image", "rm", "--force", f"{registry.host}/team/jobs:{tags[0]}")


def targets(podman, home):
    """The unit tests of container jobs, which otherwise have docker."""
    names = [f"docker.io/library/{name}" for name in (BASE, "python:3.11-slim")]
    podman.docker("tag", *names)
    env = private_environment(home, **podman.environment(), SLIPWAY_TEST_ENGINE="podman")
    for test, functions in (("tst_targets_containertarget", ()),
                            ("tst_targets_logscontainer", LOGS)):
        executable = BUILD / "tests" / "bin" / test
        if not executable.exists():
            raise NotRun(f"{executable} is not built")
        done = run([executable, *functions], env=env, timeout=120)
        print(done.stdout, flush=True)
        assert re.search(r"Totals: [1-9]\d* passed, 0 failed, 0 skipped", done.stdout), done.stdout


def test():
    home = fresh_home("podman")
    ways = [Buildah()]
    with contextlib.ExitStack() as stack:
        # Not below home: where its sockets' names get too long, podman 4.3 does not notice that a
        # container to which it is attached has ended.
        short = stack.enter_context(tempfile.TemporaryDirectory(prefix="slipway-podman-"))
        podman = Podman(pathlib.Path(short) / "all")
        stack.callback(podman.stop)
        podman.start()
        told = engine_command(home, podman, "status", builder=ways[0]).stdout
        assert re.search(r"podman \S+: It answers\. Slipway uses this one\.\n +builds with Buildah",
                         told), told
        defect_62_log_with_times(podman, home, ways)
        defect_62_cancel_leaves_nothing(podman, home, ways)
        check_settings(podman, home, ways)
        targets(podman, home)
        job_of_an_agent(podman, home)
        old = image_of(engine_command(home, podman, "build", folder_of(home, "old", {
            "Dockerfile": "FROM scratch\nCOPY Dockerfile /\n"}), "--dockerfile", "Dockerfile",
            builder=ways[0]))
        assert old in podman.docker("image", "ls", "--format", "{{.Repository}}:{{.Tag}}")
        told = engine_command(home, podman, "clean-up", "--yes", builder=ways[0]).stdout
        assert re.search(r"Removed [1-9]\d* images, kept 0", told), told
        assert not podman.docker("image", "ls", "--quiet", "--filter", "label=slipway.job").split()


if __name__ == "__main__":
    main(test)
