# SPDX-FileCopyrightText: 2026 The Slipway developers
# SPDX-License-Identifier: Apache-2.0
"""Template variables in the window: from the wizard's tile to the spec of the launched item.

No agent polls the queue, so nothing runs.
"""

import argparse
import pathlib
import re

from support.journey import Journey
from support.places import BUILD, fresh_home, main, wait_until
from support.session import DesktopSession
from support.translations import Words

QUEUE, JOB, PROJECT = "shared", "trainer", "vision"
FIELD = ("text", "entry")


class Templates:
    def __init__(self, options, journey):
        self.options, self.journey, self.words = options, journey, journey.words
        self.hub = None

    @property
    def view(self):
        return self.journey.view

    def play(self):
        self.journey.play((
            (self.configured, "A configuration with a placeholder is typed"),
            (self.described, "It becomes a tile, whose mistakes stand at their fields"),
            (self.created, "The review shows it, and the queue has it"),
            (self.refused, "A launch with a value out of range is refused at the field"),
            (self.launched, "With a good one the item's spec has it")))

    def configured(self):
        self.journey.open_window("--language", self.options.language)
        self.hub = self.journey.start_locally()
        self.journey.palette(">create queue")
        self.view.press("push button", self.words("Next"))
        self.view.enter(self.words("Queue name"), QUEUE)
        self.view.press("push button", self.words("Next"))
        editor = self.view.find("text", self.words("Configuration"))
        editor.focus()
        self.view.desktop.type('cpus: "{{cpu}}"')
        wait_until("the text", lambda: editor.text == 'cpus: "{{cpu}}"', 10)

    def field(self, label):
        return self.view.find(FIELD, self.words(label))

    def described(self):
        self.view.press("push button", self.words("Next"))  # not yet: nobody has said how
        self.view.find("heading", "{{cpu}}")
        self.view.press("radio button", self.words("Whole number"))
        self.view.enter(self.words("Maximum"), "4")
        self.view.enter(self.words("Minimum"), "5")
        wait_until("what is wrong", lambda: self.words("The maximum is below the minimum.").search(
            self.field("Maximum").description), 10)
        self.view.press("push button", self.words("Next"))
        self.view.enter(self.words("Minimum"), "1")
        self.view.enter(self.words("Description"), "Cores")
        self.view.press("push button", self.words("Parse configuration"))
        assert self.field("Maximum").text == "4", self.field("Maximum").text

    def created(self):
        self.view.press("push button", self.words("Next"))
        self.view.find("heading", self.words("Launches may set"))
        self.view.find(None, re.compile(r"cpu.*1.*4.*Cores"))
        self.view.press("push button", self.words("Create queue"))
        self.view.find("heading", QUEUE)
        shown = self.hub.ctl_json("queue", "show", QUEUE)
        assert shown["templateVariables"] == {"cpu": {"schema": {
            "type": "integer", "minimum": 1, "maximum": 4, "description": "Cores"}}}, shown
        self.view.press("page tab", self.words.starting("Configuration"))
        self.view.find(None, re.compile(r"cpu.*1.*4.*Cores"))

    def refused(self):
        self.hub.ctl("job", "create", "image", "example.invalid/train:1", "-p", PROJECT, "-n", JOB)
        self.journey.palette(JOB)
        self.view.press("push button", self.words.starting("Launch"))
        self.view.find("dialog", self.words("Launch %1", JOB))
        launch = self.words.starting("Launch now")
        self.view.find(FIELD, "cpu")
        self.view.press("push button", launch)
        wait_until("that it is needed", lambda: self.words("This value is needed.").search(
            self.view.find(FIELD, "cpu").description), 10)
        self.view.enter("cpu", "5")
        wait_until("what is wrong", lambda: self.words("%1 is above %2.", 5, 4).search(
            self.view.find(FIELD, "cpu").description), 10)
        self.view.press("push button", launch)
        assert self.hub.items(QUEUE) == []

    def launched(self):
        self.view.enter("cpu", "3")
        preview = self.view.find("text", self.words("The queue's configuration for this launch"))
        wait_until("the preview", lambda: preview.text.strip() == "cpus: 3", 10)
        self.view.press("push button", self.words.starting("Launch now"))
        wait_until("the item", lambda: self.hub.items(QUEUE), 20)
        item = self.hub.ctl_json("item", "show", self.hub.only_item(QUEUE)["id"])
        assert item["spec"]["resource_args"] == {"local-container": {"cpus": 3}}, item["spec"]


def arguments():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--language", choices=("en", "es", "ja", "ko"), default="en")
    parser.add_argument("--screenshots", type=pathlib.Path,
                        default=BUILD / "walkthrough" / "templates")
    return parser.parse_args()


def play():
    options = arguments()
    with DesktopSession(fresh_home("templates")) as session:
        with Journey(session, Words(options.language), options.screenshots) as journey:
            Templates(options, journey).play()


if __name__ == "__main__":
    main(play)
