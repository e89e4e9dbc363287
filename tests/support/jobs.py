# SPDX-FileCopyrightText: 2026 The Slipway developers
# SPDX-License-Identifier: Apache-2.0
"""Jobs that tests run, and the official package's commands."""

import json
import pathlib
import re

from support import pyenvs
from support.processes import run

# Short, but a whole run: config in, history and log out.
TRAINING = '''import time
import wandb

with wandb.init(config={"epochs": 5, "pause": 0.1}) as run:
    for epoch in range(int(run.config["epochs"])):
        run.log({"epoch": epoch, "loss": 1.0 / (epoch + 1)})
        print(f"epoch {epoch} done", flush=True)
        time.sleep(float(run.config["pause"]))
'''


def training_folder(path):
    path = pathlib.Path(path)
    path.mkdir(parents=True)
    (path / "train.py").write_text(TRAINING)
    (path / "requirements.txt").write_text(f"wandb=={pyenvs.PINNED}\n")
    return path


def expected_history(epochs=5):
    return [(epoch, 1.0 / (epoch + 1)) for epoch in range(epochs)]


def logged_history(hub, project, run_name):
    """(epoch, loss) of every row, in order."""
    return [(row["epoch"], row["loss"]) for row in hub.history(project, run_name)
            if "loss" in row]


class Official:
    """The unmodified wandb package of one version, pointed at a hub."""

    def __init__(self, version, hub, **environment):
        self.folder = pyenvs.environment(version)
        self.hub = hub
        self.env = hub.environment(**environment)
        # Its commands look for `python`, `pip` and `git` on the way they were started.
        self.env["PATH"] = f"{self.folder}/bin:{self.env['PATH']}"
        self.python = self.folder / "bin" / "python"
        self.wandb = self.folder / "bin" / "wandb"
        self.work = hub.home / "work"
        self.work.mkdir(exist_ok=True)

    def script(self, text, check=True, timeout=120, **environment):
        """A Python program that imports wandb; its standard output and error."""
        file = self.work / "script.py"
        file.write_text(text)
        return self.run_file(file, check=check, timeout=timeout, **environment)

    def run_file(self, file, *arguments, check=True, timeout=120, **environment):
        return run([self.python, file, *arguments], env=dict(self.env, **environment),
                   cwd=self.work, timeout=timeout, check=check)

    def command(self, *arguments, check=True, timeout=180, **environment):
        return run([self.wandb, *arguments], env=dict(self.env, **environment), cwd=self.work,
                   timeout=timeout, check=check)


def create_queue(hub, name, resource, config=None):
    arguments = ["queue", "create", name, "--resource", resource]
    if config is not None:
        file = hub.home / f"{name}.json"
        file.write_text(json.dumps(config))
        arguments += ["--config", str(file)]
    hub.ctl(*arguments)


def without_colour(text):
    return re.sub(r"\x1b\[[0-9;]*m", "", text)
