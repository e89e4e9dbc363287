# SPDX-FileCopyrightText: 2026 The Slipway developers
# SPDX-License-Identifier: Apache-2.0
"""Finding one's way: the overview, the command palette by keyboard alone, a pasted command."""

import argparse
import pathlib
import re

from support.accessible import STATE_FOCUSED, STATE_SELECTED
from support.journey import Journey
from support.places import BUILD, fresh_home, main, wait_until
from support.session import DesktopSession
from support.translations import Words

QUEUE, JOB, IMAGE = "night-shift", "trainer", "example.invalid/train:1"
BROKEN = "$ wandb launch \\  \n  —job {entity}/p/trainer:latest \\\n  -q night-shift --async"


class Wayfinding:
    def __init__(self, options, journey):
        self.options, self.journey, self.words = options, journey, journey.words
        self.hub = None

    @property
    def view(self):
        return self.journey.view

    def play(self):
        self.journey.play((
            (self.first_steps, "The overview of an empty hub has the first steps"),
            (self.attention, "The overview says what needs attention"),
            (self.found, "The palette finds the queue"),
            (self.gone_there, "Enter goes there"),
            (self.dark, "The palette makes the window dark"),
            (self.pasted, "A pasted command with broken line ends"),
            (self.filled, "The launch form is filled and not sent")))

    def first_steps(self):
        self.journey.open_window("--language", self.options.language)
        self.hub = self.journey.start_locally()
        self.view.desktop.key("ctrl+1")
        self.view.find("heading", self.words("Overview"))
        self.view.find("heading", self.words("First steps"))
        self.view.find(None, self.words("Nothing needs attention"))
        first = self.view.find("push button", re.compile("^1[.] "))
        assert not first.description, first.description
        last = self.view.find("push button", re.compile("^4[.] "))
        assert self.words("The steps before it come first.").search(last.description), last

    def attention(self):
        self.hub.ctl("queue", "create", QUEUE, "--resource", "local-container")
        self.hub.ctl("job", "create", "image", IMAGE, "--name", JOB, "--project", "p")
        self.hub.ctl("launch", "--docker-image", IMAGE, "--queue", QUEUE, "--project", "p")
        self.view.find("push button", re.compile(f"^{QUEUE}: "), seconds=20)
        waiting = "|".join(map(re.escape, self.words.texts("Waiting")))
        self.view.find(None, re.compile(f"^(?:{waiting}): 1$"))

    def found(self):
        self.view.desktop.key("ctrl+k")
        field = self.view.find(("text", "entry"), self.words("Search or run a command"))
        wait_until("the focus in the palette", lambda: field.has(STATE_FOCUSED), 5)
        self.view.desktop.type("@ngsh")
        row = self.view.find("list item", re.compile(f"^{QUEUE}, "))
        wait_until("the row is chosen", lambda: row.has(STATE_SELECTED), 5)

    def gone_there(self):
        self.view.desktop.key("Return")
        self.view.find("heading", QUEUE)
        self.view.gone("dialog")

    def row(self, source):
        texts = "|".join(map(re.escape, self.words.texts(source)))
        self.view.find("list item", re.compile(f"^(?:{texts})"))

    def dark(self):
        self.view.desktop.key("ctrl+k")
        self.view.find("dialog", self.words("Search or run a command"))
        # English words find it in every language.
        self.view.desktop.type(">dark appearance")
        self.row("Dark appearance")
        self.view.desktop.key("Return")
        self.view.gone("dialog")
        settings = self.journey.session.home / "config" / "slipway" / "settings.json"
        wait_until("dark is kept", lambda: settings.exists() and "dark" in settings.read_text(), 10)

    def pasted(self):
        self.view.desktop.key("ctrl+k")
        self.view.find("dialog", self.words("Search or run a command"))
        self.view.desktop.type(">paste")
        self.row("Paste a command")
        self.view.desktop.key("Return")
        self.view.find("dialog", self.words("Paste a command"))
        editor = self.view.find("text", self.words("Command"))
        editor.focus()
        wait_until("the focus in the editor", lambda: editor.has(STATE_FOCUSED), 5)
        self.journey.session.copy(BROKEN.format(entity=self.hub.entity))
        self.view.desktop.key("ctrl+v")
        self.view.find(None, re.compile(QUEUE))
        self.view.find(None, re.compile("--async"))

    def filled(self):
        self.view.press("push button", self.words("Fill the form"))
        dialog = self.view.find("dialog", self.words("Launch %1", JOB))
        wait_until("the queue is filled in", lambda: any(
            QUEUE in element.description for element in dialog.walk()
            if element.role == "combo box"), 10)
        assert len(self.hub.items(QUEUE)) == 1, "something was launched"


def arguments():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--language", choices=("en", "es", "ja", "ko"), default="en")
    parser.add_argument("--screenshots", type=pathlib.Path, default=BUILD / "walkthrough" / "ways")
    return parser.parse_args()


def play():
    options = arguments()
    with DesktopSession(fresh_home("wayfinding")) as session:
        with Journey(session, Words(options.language), options.screenshots) as journey:
            Wayfinding(options, journey).play()


if __name__ == "__main__":
    main(play)
