# SPDX-FileCopyrightText: 2026 The Slipway developers
# SPDX-License-Identifier: Apache-2.0
"""The first run through the window: from an empty data directory to a finished run.

Driven through the accessibility bus only, by role and accessible name; the names are looked up in
the translations, so that one script walks every language. tests/run and packaging/run play it.
"""

import argparse
import os
import pathlib
import re
import shutil
import time

from support.containers import running_engine
from support.journey import Journey
from support.places import SOURCE, fresh_home, main, wait_until
from support.session import DesktopSession
from support.translations import Words

QUEUE, PROJECT, JOB = "first-queue", "first-project", "falling-loss"
LANGUAGES = {"en": "English", "es": "Español", "ja": "日本語", "ko": "한국어"}
BUILD_SECONDS = 240
EPOCHS = 20


def arguments():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--language", choices=LANGUAGES, default="en")
    parser.add_argument("--resource", choices=("local-container", "local-process"),
                        default="local-container")
    parser.add_argument("--form", choices=("wandb", "plain"), default="wandb")
    parser.add_argument("--screenshots", type=pathlib.Path, required=True)
    parser.add_argument("--display", help="play on this display instead of a virtual one")
    return parser.parse_args()


class Walkthrough:
    def __init__(self, options, journey):
        self.options, self.journey = options, journey
        self.words = journey.words
        self.hub = None

    @property
    def view(self):
        return self.journey.view

    def play(self):
        self.journey.play((
            (self.welcome, "The window opens with a welcome"),
            (self.language, "Choose the language"),
            (self.local_hub, "This computer: the hub starts, signed in"),
            (self.resource, "Create a queue: where its jobs run"),
            (self.queue_name, "Create a queue: its name"),
            (self.configuration, "Create a queue: its configuration"),
            (self.create_queue, "Create a queue: create it"),
            (self.no_agent, "The queue shows that no agent polls it"),
            (self.add_agent, "Add an agent on this computer"),
            (self.queue_active, "The queue is active"),
            (self.describe_job, "New job: the sample folder"),
            (self.create_job, "New job: create it"),
            (self.launch_form, "Launch the job: where"),
            (self.launch, "Launch the job: now"),
            (self.item, "The item moves through the queue"),
            (self.run_live, "The run shows what it logs"),
            (self.finished, "The run is finished"),
            (self.log, "Its log is on the screen"),
            (self.metrics, "The hub holds what the job logged"),
            (self.terminal, "Use this hub from the terminal")))

    def welcome(self):
        self.journey.open_window()
        self.view.find("push button", Words("en")("Start locally"), seconds=30)

    def language(self):
        self.choose("Language", LANGUAGES[self.options.language], Words("en"))
        self.view.find("push button", self.words("Start locally"))

    def choose(self, label, entry, words=None):
        """An entry of a combo box."""
        self.view.press("combo box", (words or self.words)(label))
        self.view.press("list item", entry if hasattr(entry, "search")
                        else re.compile("^" + re.escape(entry)))

    def local_hub(self):
        self.hub = self.journey.start_locally()

    def resource(self):
        self.view.press("push button", self.words("Create queue"))
        # Docker is a name: it is the same in every language.
        self.view.press("radio button", re.compile("^Docker")
                        if self.options.resource == "local-container"
                        else self.words.starting("Local process"))

    def queue_name(self):
        self.view.press("push button", self.words("Next"))
        self.view.enter(self.words("Queue name"), QUEUE)

    def configuration(self):
        self.view.press("push button", self.words("Next"))
        self.view.find("push button", self.words("Next"), enabled=True)

    def create_queue(self):
        self.view.press("push button", self.words("Next"))
        self.view.press("push button", self.words("Create queue"))
        self.view.find("heading", QUEUE)

    def no_agent(self):
        self.view.find("heading", QUEUE)
        self.view.find(None, self.words.starting("No agent polls this queue"))

    def add_agent(self):
        self.view.press("push button", self.words("Add agent"))
        self.view.press("push button", self.words("Start agent"))
        self.view.find(None, self.words.starting("The agent polls"), seconds=60)

    def queue_active(self):
        self.view.press("push button", self.words("Close"))
        self.view.find(None, self.state("Active"), seconds=60)

    def state(self, word):
        """The spoken name of a state, in any of its grammatical forms."""
        return re.compile("|".join(self.words("State: %1", form).pattern
                                   for form in self.words.texts(word)))

    def describe_job(self):
        folder = self.sample()
        self.section("Jobs")
        self.view.press("push button", self.words("New job"))
        self.view.press("radio button", self.words.starting("Local folder"))
        self.view.enter(self.words("Folder"), str(folder))
        plain = self.options.form == "plain"
        self.view.enter(self.words("Entry point"), "sh train.sh" if plain else "python train.py")
        self.view.enter(self.words("Project"), PROJECT)
        self.view.enter(self.words("Job name"), JOB)

    def create_job(self):
        self.view.press("push button", self.words("Create job"))
        self.view.find("heading", JOB, seconds=60)

    def sample(self):
        """A copy, so that nothing is written beside the sources."""
        name = "sample-job-plain" if self.options.form == "plain" else "sample-job"
        folder = self.journey.session.home / "sample"
        shutil.copytree(SOURCE / "resources" / name, folder)
        return folder

    def section(self, name):
        self.view.press(("page tab", "push button", "list item", "link"),
                        self.words.starting(name))

    def launch_form(self):
        self.view.press("push button", self.words("Launch"))
        self.view.find("dialog", self.words("Launch %1", JOB))
        self.choose("Queue", QUEUE)

    def launch(self):
        self.view.press("push button", self.words("Launch now"))
        self.view.press("push button", self.words("Open item"))

    def item(self):
        started = {"RUNNING", "FINISHED"}
        self.item_id = self.hub.only_item(QUEUE)["id"]

        def state():
            item = self.hub.only_item(QUEUE)
            assert item["state"] != "FAILED", item
            name = item["associatedRunId"]
            return (name and self.hub.run_state(PROJECT, name) or "").upper()
        wait_until("the run starts", lambda: state() in started, BUILD_SECONDS, interval=0.5)
        self.run_name = self.hub.only_item(QUEUE)["associatedRunId"]

    def run_live(self):
        self.view.press("push button", self.words("Open run"))
        self.view.find("heading", "loss", seconds=30)

    def finished(self):
        self.view.find(None, self.state("Finished"), seconds=60)

    def log(self):
        self.view.press("page tab", self.words.starting("Log"))
        self.view.find("list item", re.compile(rf"epoch {EPOCHS}/{EPOCHS}: loss "))
        rows = sorted(self.view.all("list item", re.compile("epoch ")),
                      key=lambda row: row.rectangle[1])
        epochs = [row.name.split()[1].split("/")[0] for row in rows]
        assert epochs == [str(number + 1) for number in range(EPOCHS)], epochs

    def metrics(self):
        history = self.hub.history(PROJECT, self.run_name)
        rows = [row for row in history if "loss" in row]
        assert [row["epoch"] for row in rows] == list(range(EPOCHS)), rows
        printed = re.findall(r"epoch \d+/\d+: loss ([0-9.]+)", self.hub.ctl(
            "item", "logs", self.item_id).stdout)
        assert printed == [f"{row['loss']:.4f}" for row in rows], (printed, rows)
        assert rows[0]["loss"] > 10 * rows[-1]["loss"], rows
        self.view.press("page tab", self.words.starting("Overview"))
        self.view.find(None, re.compile("loss"))

    def terminal(self):
        self.view.press(("push button", "link", "list item"),
                        self.words("Use this hub from your terminal"))
        self.view.find(None, re.compile(
            rf"wandb login .*--host[= ]{re.escape(self.hub.url)}"))


def play():
    options = arguments()
    engine = running_engine() if options.resource == "local-container" \
        and not options.display and "SLIPWAY_ENGINE_STATE" in os.environ else None
    home = fresh_home("walkthrough")
    with DesktopSession(home, display=options.display) as session:
        if engine:
            session.env.update(engine.environment(), SLIPWAY_HUB_BRIDGE=engine.gateway)
        with Journey(session, Words(options.language), options.screenshots) as journey:
            walkthrough = Walkthrough(options, journey)
            began = time.monotonic()
            walkthrough.play()
            print(f"played in {time.monotonic() - began:.0f} s; "
                  f"screenshots in {options.screenshots}")


if __name__ == "__main__":
    main(play)
