# SPDX-FileCopyrightText: 2026 The Slipway developers
# SPDX-License-Identifier: Apache-2.0
# variants: pinned newest
# timeout: 300
"""`wandb job create` from git, code and image, list, describe, and `wandb launch -q`."""

import json
import sys

from support.jobs import (TRAINING, Official, create_queue, training_folder,
                          without_colour)
from support.places import fresh_home, main
from support.programs import Hub
from support.sshd import GitServer

PROJECT = "jobs"


def test():
    version = sys.argv[1]
    home = fresh_home(f"jobs-{version}")
    with Hub(home) as hub, GitServer(home / "git") as git:
        official = Official(version, hub, **git.environment())
        entity = hub.entity
        address, commit = git.publish("trainer", {
            "train.py": TRAINING, "requirements.txt": "wandb\n"})
        folder = training_folder(home / "source")

        created = {
            "from-git": ["git", address, "--entry-point", "python train.py", "--git-hash", commit],
            "from-code": ["code", folder, "--entry-point", "python train.py"],
            "from-image": ["image", "registry.example.invalid/trainer:v2"],
        }
        for name, (kind, path, *options) in created.items():
            done = official.command("job", "create", "--project", PROJECT, "--entity", entity,
                                    "--name", name, "--runtime", "3.11", *options, kind, path)
            assert f"{entity}/{PROJECT}/{name}:v0" in without_colour(done.stdout + done.stderr), (
                done.stdout, done.stderr)
        # The same again changes nothing; a changed source makes a version.
        again = official.command("job", "create", "--project", PROJECT, "--entity", entity,
                                 "--name", "from-code", "--runtime", "3.11", "--entry-point",
                                 "python train.py", "code", folder)
        assert "v1" not in again.stdout + again.stderr, again.stdout + again.stderr
        (folder / "train.py").write_text(TRAINING + "# changed\n")
        changed = official.command("job", "create", "--project", PROJECT, "--entity", entity,
                                   "--name", "from-code", "--runtime", "3.11", "--entry-point",
                                   "python train.py", "code", folder)
        assert "v1" in changed.stdout + changed.stderr, changed.stdout + changed.stderr

        listed = official.command("job", "list", "--project", PROJECT, "--entity", entity)
        shown = without_colour(listed.stdout + listed.stderr)
        for name in created:
            assert name in shown, shown
        ours = {job["name"] for job in hub.ctl_json("job", "list", "--project", PROJECT)}
        assert ours == set(created), ours

        described = official.command("job", "describe", f"{entity}/{PROJECT}/from-git:latest")
        assert commit in described.stdout + described.stderr, described
        detail = hub.ctl_json("job", "describe", f"{entity}/{PROJECT}/from-git:latest")
        assert commit in json.dumps(detail), detail

        create_queue(hub, "waiting", "local-process")
        for name in ("from-git", "from-code"):
            official.command("launch", "--job", f"{entity}/{PROJECT}/{name}:latest", "--queue",
                             "waiting", "--entity", entity, "--project", PROJECT)
        states = [item["state"] for item in hub.items("waiting")]
        assert states == ["PENDING", "PENDING"], states
        assert len(hub.ctl_json("queue", "items", "waiting")) == 2


if __name__ == "__main__":
    main(test)
