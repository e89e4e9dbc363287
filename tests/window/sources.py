# SPDX-FileCopyrightText: 2026 The Slipway developers
# SPDX-License-Identifier: Apache-2.0
"""Sources of jobs in the window: a template through a mirror, a job's versions, a copied job.

The mirror is a Git server of the test on loopback; first one is named where nobody listens.
"""

import argparse
import json
import pathlib
import re

from support.journey import Journey
from support.places import BUILD, fresh_home, main, wait_until
from support.session import DesktopSession
from support.sshd import GitServer
from support.translations import Words

QUEUE = "night"
NOBODY = "https://127.0.0.1:9/mirror"
JOB, RENAMED, PROJECT = "trainer", "segmenter", "vision"
SCHEMA = {"type": "object", "required": ["lr"], "properties": {
    "lr": {"type": "number", "title": "Learning rate", "minimum": 0, "maximum": 1,
           "description": "Step of the optimiser"},
    "optimizer": {"enum": ["adam", "sgd"]}}}


class Sources:
    def __init__(self, options, journey, git):
        self.options, self.journey, self.words, self.git = options, journey, journey.words, git
        self.hub = None
        self.mirror = self.commit = None

    @property
    def view(self):
        return self.journey.view

    def play(self):
        self.journey.play((
            (self.mirrored, "A mirror where nobody listens is set"),
            (self.unreachable, "A template that cannot be fetched says so, and stays"),
            (self.made, "From a mirror that answers it becomes a job with one press"),
            (self.versions, "The job page lists versions and inputs"),
            (self.compared, "Two versions are compared"),
            (self.aliases, "A version gets an alias and loses it"),
            (self.launched, "It is launched with fields of its schema, seen as JSON too"),
            (self.described, "The description is changed"),
            (self.renamed, "The job is renamed"),
            (self.copied, "It is copied to another project"),
            (self.pasted, "A pasted launch of an unknown entity offers to copy")))

    def publish(self):
        """The public repository as the mirror has it."""
        address, self.commit = self.git.publish("launch-jobs", {
            "jobs/hello_world/job.py": "import wandb\n",
            "jobs/hello_world/requirements.txt": "wandb\n"})
        folder = pathlib.Path(address.split("://", 1)[1].split("/", 1)[1]).parent
        owner = self.git.folder / "wandb"
        owner.mkdir()
        (owner / "launch-jobs").symlink_to(f"/{folder}/launch-jobs.git")
        self.mirror = address.rsplit("/", 1)[0]

    def set_mirror(self, address):
        self.journey.palette("language and appearance")
        self.view.enter(self.words("Git mirror"), address)
        settings = self.journey.session.home / "config" / "slipway" / "settings.json"
        wait_until("the mirror is kept", lambda: address in settings.read_text(), 10)

    def take_template(self):
        self.view.press("push button", self.words("Templates"))
        self.view.find("dialog", self.words("Templates"))
        self.view.enter(self.words("Search templates"), "hello_world")
        self.view.press("push button", self.words("Create a job of %1", "Hello World"))

    def mirrored(self):
        self.publish()
        self.journey.open_window("--language", self.options.language)
        self.hub = self.journey.start_locally()
        self.set_mirror(NOBODY)

    def unreachable(self):
        self.journey.palette(">new job")
        self.view.find("heading", self.words("New job"))
        self.take_template()
        again = self.view.find("push button", self.words("Try again"), seconds=30)
        remote = self.view.find(("text", "entry"), self.words("Repository address"))
        assert remote.text == f"{NOBODY}/wandb/launch-jobs", remote.text
        assert self.view.find(("text", "entry"), self.words("Project")).text == "jobs"
        again.press()
        self.view.find("push button", self.words("Try again"), seconds=30)
        assert self.hub.ctl_json("job", "list") == []

    def made(self):
        self.set_mirror(self.mirror)
        self.journey.palette(">new job")
        self.take_template()
        self.view.find("heading", "hello_world", seconds=30)
        job = self.hub.ctl_json("job", "describe", f"{self.hub.entity}/jobs/hello_world:latest")
        source = job["document"]["source"]
        assert source["git"] == {"remote": f"{self.mirror}/wandb/launch-jobs",
                                 "commit": self.commit}, source
        assert source["build_context"] == "jobs/hello_world", source

    def versions(self):
        for number, schema in (("1", None), ("2", SCHEMA)):
            more = ("--schema", json.dumps(schema)) if schema else ()
            self.hub.ctl("job", "create", "image", f"example.invalid/train:{number}", "-p", PROJECT,
                         "-n", JOB, *more)
        self.journey.palette(JOB)
        self.view.find("heading", JOB)
        self.view.press("page tab", self.words.starting("Inputs"))
        self.view.find("list item", re.compile("wandb.config.*lr"))
        self.view.press("page tab", self.words.starting("Versions"))
        self.view.find("list item", re.compile(r"^v0\b"))
        self.view.find("list item", re.compile(r"^v1\b.*latest"))

    def menu(self, version):
        table = self.view.find("table", self.words("Versions"))
        table.focus()
        self.view.desktop.key("End" if version == "v0" else "Home")  # the newest is the first
        self.view.desktop.key("shift+F10")

    def compared(self):
        self.menu("v0")
        self.view.press("menu item", self.words("Compare with %1", "v1"))
        lines = self.view.find("list", self.words("From %1 to %2", "v0", "v1"))
        self.view.find("list item", self.words("Added: %1", '"type": "number"'))
        lines.focus()
        self.view.desktop.key("End")
        self.view.find("list item", self.words("Removed: %1", '"image": "example.invalid/train:1"'))
        self.view.find("list item", self.words("Added: %1", '"image": "example.invalid/train:2"'))
        self.view.press("push button", self.words("Close comparison"))

    def own(self):
        job = self.hub.ctl_json("job", "versions", f"{self.hub.entity}/{PROJECT}/{JOB}")
        return {version["version"]: set(version["aliases"]) for version in job["versions"]}

    def aliases(self):
        self.menu("v0")
        self.view.press("menu item", self.words("Aliases…"))
        self.view.find("dialog", self.words("Aliases of %1", "v0"))
        self.view.enter(self.words("New alias"), "latest")
        self.view.press("push button", self.words("Add"))
        field = self.view.find(("text", "entry"), self.words("New alias"))
        wait_until("why it is refused", lambda: "latest" in field.description, 10)
        self.view.enter(self.words("New alias"), "good")
        self.view.press("push button", self.words("Add"))
        gone = self.view.find("push button", self.words("Take %1 away", "good"))
        assert any("good" in names for names in self.own().values()), self.own()
        gone.press()
        self.view.gone("push button", self.words("Take %1 away", "good"))
        assert not any("good" in names for names in self.own().values()), self.own()
        self.view.press("push button", self.words("Close"))
        self.view.gone("dialog")

    def launched(self):
        self.hub.ctl("queue", "create", QUEUE, "--resource", "local-container")
        self.view.press("push button", self.words.starting("Launch"))
        self.view.find("dialog", self.words("Launch %1", JOB))
        self.view.enter("Learning rate", "2")
        field = self.view.find(("text", "entry"), "Learning rate")
        wait_until("what is wrong", lambda: self.words("%1 is above %2.", 2, 1).search(
            field.description), 10)
        self.view.press("push button", self.words.starting("Launch now"))
        self.view.enter("Learning rate", "0.5")
        self.view.press("radio button", self.words("JSON"))
        editor = self.view.find("text", self.words("Overrides as JSON"))
        wait_until("the value in the text", lambda: '"lr": 0.5' in editor.text, 10)
        editor.focus()
        self.view.desktop.key("ctrl+a")
        # The editor repeats the indentation of a line, so all of it stands in one.
        self.view.desktop.type('{"run_config": {"lr": 0.25, "optimizer": "sgd", "seed": 7}}')
        wait_until("the text", lambda: editor.text.endswith("7}}"), 10)
        self.view.press("radio button", self.words("Form"))
        field = self.view.find(("text", "entry"), "Learning rate")
        wait_until("the field has it", lambda: field.text == "0.25", 10)
        assert self.hub.items(QUEUE) == []
        self.view.press("push button", self.words.starting("Launch now"))
        wait_until("the item", lambda: self.hub.items(QUEUE), 20)
        item = self.hub.ctl_json("item", "show", self.hub.only_item(QUEUE)["id"])
        overrides = item["spec"]["overrides"]
        assert overrides["run_config"] == {"lr": 0.25, "optimizer": "sgd", "seed": 7}, overrides
        self.journey.palette(JOB)
        self.view.find("heading", JOB)

    def described(self):
        self.view.press("push button", self.words("Actions for %1", JOB))
        self.view.press("menu item", self.words("Edit description…"))
        self.view.enter(self.words("Description"), "Segments roads")
        self.view.press("push button", self.words("Save"))
        self.view.gone("dialog")
        self.view.press("page tab", self.words("Overview"))
        self.view.find(None, re.compile("Segments roads"))

    def renamed(self):
        self.view.press("push button", self.words("Actions for %1", JOB))
        self.view.press("menu item", self.words("Rename job…"))
        self.view.enter(self.words("Job name"), RENAMED)
        self.view.press("push button", self.words("Rename"))
        self.view.find("heading", RENAMED)
        assert [job["name"] for job in self.hub.ctl_json("job", "list", "-p", PROJECT)] == [RENAMED]

    def copied(self):
        self.journey.palette(">new job")
        self.view.press("push button", self.words("Copy a job"))
        dialog = self.view.find("dialog", self.words("Copy a job"))
        self.view.enter(self.words("Job"), f"{self.hub.entity}/{PROJECT}/{RENAMED}:latest")
        self.view.enter(self.words("Destination project"), "elsewhere")
        # The page behind it has a button of that name too.
        next(element for element in dialog.walk() if element.role == "push button"
             and self.words("Copy").search(element.name) and element.showing).press()
        self.view.gone("dialog", seconds=30)
        self.view.find("heading", RENAMED)
        self.view.find(None, re.compile("elsewhere"))
        assert [job["name"] for job in self.hub.ctl_json("job", "list", "-p", "elsewhere")] == [RENAMED]

    def pasted(self):
        self.journey.palette(">paste")
        self.view.find("dialog", self.words("Paste a command"))
        editor = self.view.find("text", self.words("Command"))
        editor.focus()
        self.view.desktop.type("wandb launch -j 'wandb/jobs/Hello World 2:latest' -q gpu")
        self.view.press("push button", self.words("Copy the job first"))
        field = self.view.find(("text", "entry"), self.words("Job"))
        wait_until("the reference", lambda: field.text == "wandb/jobs/Hello World 2:latest", 10)
        self.view.press("push button", self.words("Cancel"))
        self.view.gone("dialog")


def arguments():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--language", choices=("en", "es", "ja", "ko"), default="en")
    parser.add_argument("--screenshots", type=pathlib.Path, default=BUILD / "walkthrough" / "sources")
    return parser.parse_args()


def play():
    options = arguments()
    home = fresh_home("sources")
    with DesktopSession(home) as session, GitServer(home / "git") as git:
        session.env.update(git.environment())
        with Journey(session, Words(options.language), options.screenshots) as journey:
            Sources(options, journey, git).play()


if __name__ == "__main__":
    main(play)
