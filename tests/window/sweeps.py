# SPDX-FileCopyrightText: 2026 The Slipway developers
# SPDX-License-Identifier: Apache-2.0
"""A sweep in the window: it appears, is followed while runs come in, paused, resumed, finished.

The runs are made through the hub's protocol, as the package's agent makes them.
"""

import argparse
import json
import pathlib
import re

from support.journey import Journey
from support.places import BUILD, fresh_home, main, wait_until
from support.session import DesktopSession
from support.translations import Words

PROJECT, NAME = "vision", "learning-rate"
CONFIG = f"""name: {NAME}
description: Which step of the optimiser is best
method: grid
metric: {{name: val/loss, goal: minimize}}
parameters:
  lr: {{values: [0.1, 0.2, 0.3, 0.4]}}
  depth: {{value: 12}}
"""


class Sweeps:
    def __init__(self, options, journey):
        self.options, self.journey, self.words = options, journey, journey.words
        self.hub = self.sweep = self.agent = None

    @property
    def view(self):
        return self.journey.view

    def play(self):
        self.journey.play((
            (self.empty, "No sweeps yet"),
            (self.appears, "A sweep made elsewhere appears"),
            (self.opened, "Its page has the command for an agent"),
            (self.followed, "The best value so far follows the runs"),
            (self.paused, "Paused it gives no runs"),
            (self.resumed, "Resumed it goes on to the end"),
            (self.listed, "Its runs with their parameters, the best of them marked"),
            (self.configured, "Its configuration as it was written"),
            (self.past, "What cannot be done to it any more says why"),
            (self.cancelled, "Another one is cancelled after a question"),
            (self.best_opened, "The way to the best run, and back to its sweep"),
            (self.found, "The palette finds it by its name")))

    def beat(self):
        """What the sweep gives an agent that has nothing to do."""
        answer = self.hub.graphql(
            "mutation($id: ID!) { agentHeartbeat(input: {id: $id, runState: \"{}\"}) { commands } }",
            id=self.agent)
        return json.loads(answer["agentHeartbeat"]["commands"])

    def run_one(self):
        [command] = self.beat()
        rate, run = command["args"]["lr"]["value"], command["run_id"]
        self.hub.graphql("mutation($n: String, $s: String) { upsertBucket(input: {name: $n, "
                         f"modelName: \"{PROJECT}\", sweep: $s}}) {{ inserted }} }}", n=run, s=self.sweep)
        name = f"{self.hub.entity}/{PROJECT}/{run}"
        self.hub.ctl("run", "log", name, f"val/loss={abs(rate - 0.3) + 0.5:.3f}")
        self.hub.ctl("run", "finish", name)
        return rate

    def create(self, name, config):
        file = self.journey.session.home / f"{name}.yaml"
        file.write_text(config)
        return self.hub.ctl_json("sweep", "create", str(file), "-p", PROJECT)["id"]

    def state(self, sweep):
        return self.hub.ctl_json("sweep", "show", f"{self.hub.entity}/{PROJECT}/{sweep}")["state"]

    def empty(self):
        self.journey.open_window("--language", self.options.language)
        self.hub = self.journey.start_locally()
        self.view.desktop.key("ctrl+6")
        self.view.find("heading", self.words("Sweeps"))
        self.view.find(None, self.words("No sweeps in %1 yet", self.hub.entity))

    def appears(self):
        self.sweep = self.create("sweep", CONFIG)
        self.view.find("list item", re.compile(f"^{NAME}, "), seconds=20)

    def opened(self):
        self.view.find("list item", re.compile(f"^{NAME}, ")).press()
        self.view.find("heading", NAME)
        self.view.find("heading", self.words("Start an agent"))
        path = f"wandb agent {self.hub.entity}/{PROJECT}/{self.sweep}"
        assert path in self.view.find("text", self.words("Command")).description

    def progress(self, runs):
        self.view.find(None, self.words("%1 of %2 runs", str(runs), "4"), seconds=20)

    def best(self, value):
        self.view.find(None, f"val/loss: {value}", seconds=20)

    def followed(self):
        self.agent = self.hub.graphql(
            "mutation($s: String!) { createAgent(input: {host: \"box\", sweep: $s, "
            f"projectName: \"{PROJECT}\"}}) {{ agent {{ id }} }} }}",
            s=self.sweep)["createAgent"]["agent"]["id"]
        assert self.run_one() == 0.1
        self.progress(1)
        self.best("0.7")
        assert self.run_one() == 0.2
        self.progress(2)
        self.best("0.6")
        self.view.gone("heading", self.words("Start an agent"))

    def paused(self):
        self.view.press("push button", self.words("Pause sweep"))
        self.view.find("push button", self.words("Resume sweep"), seconds=20)
        assert self.state(self.sweep) == "PAUSED"
        assert self.beat() == []

    def resumed(self):
        self.view.press("push button", self.words("Resume sweep"))
        self.view.find("push button", self.words("Pause sweep"), seconds=20)
        wait_until("the sweep runs", lambda: self.state(self.sweep) == "RUNNING", 10)
        assert [self.run_one(), self.run_one()] == [0.3, 0.4]
        assert self.beat() == [{"type": "exit"}]
        self.progress(4)
        self.best("0.5")
        self.view.find(None, self.words("State: %1", self.words.texts("Finished")[0]), seconds=20)

    def listed(self):
        self.view.press("page tab", self.words.starting("Runs"))
        self.view.find("table", self.words("Runs of the sweep"))
        rows = self.view.all("list item", re.compile("lr = 0[.]"))
        assert len(rows) == 4, rows
        assert all("depth = 12" in row.name for row in rows), rows
        ends = tuple(text.replace("%1", "0.5") for text in self.words.texts("best value %1"))
        marked = [row for row in rows if row.name.endswith(ends)]
        assert len(marked) == 1 and "lr = 0.3" in marked[0].name, marked

    def configured(self):
        self.view.press("page tab", self.words("Configuration"))
        editor = self.view.find("text", self.words("Configuration"))
        wait_until("the YAML", lambda: all(line in editor.text for line in CONFIG.splitlines()), 10)

    def past(self):
        self.view.press("push button", self.words("More actions for %1", NAME))
        entry = self.view.find("menu item", self.words("Stop sweep…"))
        # Qt 6.4 does not tell the bus that something is disabled: its description has to.
        assert self.words("It has ended.").match(entry.description), entry.description
        assert not self.view.find("menu item", self.words("Resume sweep")).description
        self.view.desktop.key("Escape")
        self.view.gone("menu item")

    def cancelled(self):
        other = self.create("other", CONFIG.replace(NAME, "other"))
        self.view.desktop.key("ctrl+6")
        self.view.find("list item", re.compile("^other, "), seconds=20)
        self.view.press("push button", self.words("More actions for %1", "other"))
        self.view.press("menu item", self.words("Cancel sweep…"))
        self.view.find("dialog", self.words("Cancel sweep %1?", "other"))
        self.view.press("push button", self.words("Cancel sweep"))
        wait_until("it is cancelled", lambda: self.state(other) == "CANCELED", 20)
        cancelled = "|".join(map(re.escape, self.words.texts("Cancelled")))
        self.view.find("list item", re.compile(f"^other, (?:{cancelled}), "), seconds=20)

    def best_opened(self):
        self.view.find("list item", re.compile(f"^{NAME}, ")).press()
        self.view.press("page tab", self.words("Overview"))
        best = self.hub.ctl_json("sweep", "best", f"{self.hub.entity}/{PROJECT}/{self.sweep}")
        self.view.press("push button", best["displayName"] or best["id"])
        self.view.find("heading", best["displayName"] or best["id"])
        self.view.find("page tab", self.words("Config"))
        self.view.press("push button", self.sweep)
        self.view.find("heading", NAME)

    def found(self):
        self.view.desktop.key("ctrl+1")
        self.view.find("heading", self.words("Overview"))
        self.journey.palette(NAME)
        self.view.find("heading", NAME)


def arguments():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--language", choices=("en", "es", "ja", "ko"), default="en")
    parser.add_argument("--screenshots", type=pathlib.Path, default=BUILD / "walkthrough" / "sweeps")
    return parser.parse_args()


def play():
    options = arguments()
    with DesktopSession(fresh_home("sweeps")) as session:
        with Journey(session, Words(options.language), options.screenshots) as journey:
            Sweeps(options, journey).play()


if __name__ == "__main__":
    main(play)
