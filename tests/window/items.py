# SPDX-FileCopyrightText: 2026 The Slipway developers
# SPDX-License-Identifier: Apache-2.0
"""Acting on items, queues and agents in the window, and what the hub then says.

The items wait in queues that no agent polls, so nothing runs but one agent that is paused, resumed
and let finish. Keys where a person would use them, else the accessibility bus.
"""

import argparse
import pathlib
import re

from support.accessible import STATE_CHECKED
from support.journey import Journey
from support.places import BUILD, fresh_home, holds, main, wait_until
from support.programs import Agent
from support.session import DesktopSession
from support.translations import Words

QUEUE, OTHER, POLLED = "gpu", "night", "polled"
IMAGES = [f"example.invalid/train:{number}" for number in range(1, 6)]
MENU_KEY = "shift+F10"


class Items:
    def __init__(self, options, journey):
        self.options, self.journey, self.words = options, journey, journey.words
        self.hub = self.agent = None

    @property
    def view(self):
        return self.journey.view

    def play(self):
        self.journey.play((
            (self.filled, "A queue with waiting items"),
            (self.selection, "All of them are selected"),
            (self.question, "The question about their priority names them"),
            (self.priorities, "All of them get another priority"),
            (self.moved, "Two of them are moved to another queue"),
            (self.removed, "One is removed, after the question"),
            (self.reasons, "The menu says what cannot be done and why"),
            (self.again, "One that was stopped is launched again"),
            (self.paused, "The queue is paused and resumed"),
            (self.agents, "An agent is paused, resumed and finishes")))

    def filled(self):
        self.journey.open_window("--language", self.options.language)
        self.hub = self.journey.start_locally()
        for name in (QUEUE, OTHER):
            self.hub.ctl("queue", "create", name, "--resource", "local-container", "--prioritised")
        self.hub.ctl("queue", "create", POLLED, "--resource", "local-process")
        for image in IMAGES:
            self.hub.ctl("launch", "--docker-image", image, "--queue", QUEUE, "--project", "p")
        self.view.press("list item", re.compile(f"^{QUEUE}\\b"))
        self.view.find("heading", QUEUE)
        for image in IMAGES:
            self.view.find("list item", re.compile("^" + re.escape(image)))

    def row(self, image):
        return self.view.find("list item", re.compile("^" + re.escape(image)))

    def known(self, queue):
        """Job, state and priority of the queue's items, by id."""
        return {item["id"]: self.hub.ctl_json("item", "show", item["id"])
                for item in self.hub.items(queue)}

    def selected(self, count, of):
        self.view.find(None, self.words("%L1 of %L2 selected", count, of))

    def into_table(self):
        self.view.find("table", self.words("Items")).focus()

    def confirm(self, text):
        dialog = self.view.find("dialog")
        button = [element for element in dialog.walk()
                  if element.role == "push button" and self.words(text).search(element.name)][-1]
        wait_until(f"{button} can be pressed", lambda: button.enabled, 20)
        button.press()
        self.view.gone("dialog")

    def selection(self):
        self.into_table()
        self.view.desktop.key("ctrl+a")
        self.selected(5, 5)

    def question(self):
        self.view.press("push button", self.words("Change priority…"))
        dialog = self.view.find("dialog")
        for image in IMAGES:
            assert any(image in element.name for element in dialog.walk()), image
        self.view.press("radio button", self.words("High"))

    def priorities(self):
        self.confirm("Change priority")
        wait_until("priority 1 for all", lambda: [
            item["priority"] for item in self.known(QUEUE).values()] == [1] * 5, 20)
        self.view.gone(None, self.words("%L1 of %L2 selected"))

    def moved(self):
        self.into_table()
        self.view.desktop.key("Home")
        self.view.desktop.key("space")
        self.selected(1, 5)
        self.view.desktop.key("shift+Down")
        self.selected(2, 5)
        self.view.press("push button", self.words("Move to queue…"))
        self.confirm("Move to queue")
        wait_until("two items in the other queue", lambda: len(self.hub.items(OTHER)) == 2, 20)
        assert len(self.hub.items(QUEUE)) == 3
        wait_until("three rows", lambda: len(self.rows()) == 3, 20)

    def rows(self):
        return self.view.all("list item", re.compile(r"^example\.invalid/"))

    def removed(self):
        row = self.rows()[0]
        name = row.name
        box = next(element for element in row.walk() if element.role == "check box")
        box.press()
        wait_until("the box is checked", lambda: box.has(STATE_CHECKED), 5)
        self.selected(1, 3)
        self.view.press("push button", self.words("Remove from queue"))
        self.view.find("dialog")
        self.view.desktop.key("Escape")
        self.view.gone("dialog")
        assert len(self.hub.items(QUEUE)) == 3
        self.view.press("push button", self.words("Remove from queue"))
        self.confirm("Remove from queue")
        wait_until("two items", lambda: len(self.hub.items(QUEUE)) == 2, 20)
        image = name.split(",")[0]
        self.view.gone("list item", re.compile("^" + re.escape(image)))

    def open_menu(self, row):
        self.into_table()
        self.view.desktop.key("Home")
        for _ in range(row):
            self.view.desktop.key("Down")
        self.view.desktop.key(MENU_KEY)
        return self.view.find("menu item", self.words("Launch again"))

    def reasons(self):
        again = self.open_menu(0)
        # Qt 6.4 does not tell the bus that something is disabled: its description has to.
        assert self.words("It has not ended yet.").search(again.description), again.description
        assert not self.view.find("menu item", self.words("Remove from queue")).description
        again.press()
        holds("no question about launching it again", lambda: not self.view.there("dialog"), 0.5)
        self.view.desktop.key("Escape")
        self.view.gone("menu item")

    def again(self):
        stopped = self.hub.items(QUEUE)[0]["id"]
        self.hub.ctl("item", "stop", stopped)
        # Ended items come last.
        wait_until("the row of the stopped item", lambda: any(
            text in row.name for row in self.rows() for text in self.words.texts("Killed")), 20)
        again = self.open_menu(len(self.rows()) - 1)
        assert not again.description, again.description
        again.press()
        self.confirm("Launch again")
        wait_until("a third item", lambda: len(self.hub.items(QUEUE)) == 3, 20)
        states = sorted(item["state"] for item in self.hub.items(QUEUE))
        assert states == ["PENDING", "PENDING", "STOPPED"], states

    def pausing(self, paused):
        wait_until(f"paused is {paused}",
                   lambda: self.hub.ctl_json("queue", "show", QUEUE)["paused"] is paused, 20)

    def paused(self):
        self.view.press("push button", self.words("More actions for %1", QUEUE))
        self.view.press("menu item", self.words("Pause queue"))
        self.pausing(True)
        self.view.find(None, self.words.starting("The queue is paused"))
        self.view.press("push button", self.words("Resume queue"))
        self.pausing(False)
        self.view.gone(None, self.words.starting("The queue is paused"))

    def state_of_agent(self, *words):
        texts = [text for word in words for text in self.words.texts(word)]
        self.view.find("list item", re.compile(
            r"^agent-\S+, (?:" + "|".join(map(re.escape, texts)) + "), "), seconds=20)

    def act_on_agent(self, text):
        self.view.press("push button", self.words.starting("More actions for %1"))
        self.view.press("menu item", self.words(text))

    def agents(self):
        with Agent(self.hub, [POLLED]) as agent:
            self.view.press(("page tab", "push button", "list item", "link"),
                            self.words.starting("Agents"))
            self.view.press("page tab", self.words.starting("All of %1", self.hub.entity))
            self.state_of_agent("Polling")
            self.act_on_agent("Pause agent")
            self.state_of_agent("Paused")
            self.act_on_agent("Resume agent")
            self.state_of_agent("Polling")
            self.act_on_agent("Finish and stop…")
            self.confirm("Finish and stop")
            self.state_of_agent("Stopped")
            wait_until("the agent ends", lambda: not agent.alive, 20)


def arguments():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--language", choices=("en", "es", "ja", "ko"), default="en")
    parser.add_argument("--screenshots", type=pathlib.Path, default=BUILD / "walkthrough" / "items")
    return parser.parse_args()


def play():
    options = arguments()
    with DesktopSession(fresh_home("items")) as session:
        with Journey(session, Words(options.language), options.screenshots) as journey:
            Items(options, journey).play()


if __name__ == "__main__":
    main(play)
