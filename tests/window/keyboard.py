# SPDX-FileCopyrightText: 2026 The Slipway developers
# SPDX-License-Identifier: Apache-2.0
"""The first run with the keyboard alone: Tab, Shift+Tab, arrows, Enter, Space, Escape, typed text.

The accessibility bus is only looked at, never used to press or to focus. After every key that moves
the focus, it has to be on a control that can be seen and that has a name. The way of the focus is
printed below each step.
"""

import argparse
import contextlib
import pathlib
import re
import time

from gi.repository import GLib

from support.accessible import STATE_CHECKED, STATE_FOCUSED, STATE_SELECTED, NotThere
from support.journey import Journey
from support.places import BUILD, fresh_home, holds, main, wait_until
from support.session import DesktopSession
from support.translations import Words
from walkthrough import JOB, PROJECT, QUEUE, Walkthrough

SETTLE_SECONDS = 5
MOST_TABS = 60
# What only groups others can hold the focus for a moment, but is no control.
NO_CONTROLS = ("frame", "window", "filler", "panel", "client", "application", "invalid", "unknown")


class Keyboard:
    """Keys, and where the focus is after them."""

    def __init__(self, journey):
        self.journey = journey
        self.way = []
        self.faults = []

    @property
    def view(self):
        return self.journey.view

    def _focused_below(self, element):
        """The focused elements that are shown, outermost first."""
        with contextlib.suppress(GLib.Error):
            for child in element.children:
                with contextlib.suppress(GLib.Error):
                    if not child.showing:
                        continue
                    if child.has(STATE_FOCUSED):
                        yield child
                    yield from self._focused_below(child)

    def look(self):
        """The control with the focus, or what is wrong with it as text."""
        controls = [element for element in self._focused_below(self.view.application)
                    if element.role not in NO_CONTROLS]
        if not controls:
            return None, "nothing that is shown has the focus"
        element = controls[-1]
        try:
            if not element.name.strip():
                return None, f"the focus is on a {element.role} without a name"
            x, y, width, height = element.rectangle
            window = self.view.application.children[0].rectangle
            inside = (0 <= x + width / 2 - window[0] <= window[2]
                      and 0 <= y + height / 2 - window[1] <= window[3])
            if width <= 0 or height <= 0 or not inside:
                return None, f"the focus is on {element}, outside of the window at {x}, {y}"
        except GLib.Error as error:
            return None, f"the focus is on something that went away: {error.message}"
        return element, ""

    def settled(self):
        """The control with the focus, or what is wrong; pages take a moment to be made."""
        deadline = time.monotonic() + SETTLE_SECONDS
        while True:
            element, wrong = self.look()
            if element or time.monotonic() > deadline:
                return element, wrong
            time.sleep(0.1)

    def focused(self):
        """The control with the focus. Where it is lost the test fails in the end, but first goes on
        as a person would, with Tab: one run shows every such place."""
        for _ in range(3):
            element, wrong = self.settled()
            if element:
                return element
            self.fault(wrong)
            self.key("Tab")
        raise AssertionError(f"the focus is lost: {wrong}")

    def fault(self, wrong):
        self.faults.append(
            f"step {self.journey.number}, after {self.way[-1] if self.way else 'its page came'}: {wrong}")
        self.way.append(f"WRONG: {wrong}")

    def key(self, *names):
        self.view.desktop.key(*names)

    def type(self, text):
        self.view.desktop.type(text)

    def move(self, key):
        """One key that moves the focus; where it is then."""
        before = self.focused()
        if key == "Tab" and "Escape, then Tab" in before.description:
            # An editor writes Tabs; its description says how to leave.
            self.key("Escape")
            self.way.append("Escape")
            holds(f"the focus in {before} after Escape", lambda: self.focused() == before, 0.3)
        self.key(key)
        element = self.focused()
        self.way.append(f"{key} {element}")
        return element

    def reach(self, role, name, by="Tab", inside=None):
        """Moves on until the focus is on that control; with `inside` it may not leave that one."""
        roles = (role,) if isinstance(role, str) else role
        self.view.find(roles, name, seconds=20)
        element = self.focused()
        self.way.append(f"at {element}")
        seen = []
        while not (element.role in roles and name.search(element.name)):
            assert len(seen) < MOST_TABS and seen.count(element) < 2, (
                f"{by} never comes to {role} “{name.pattern}”: {' > '.join(self.way)}")
            seen.append(element)
            element = self.move(by)
            if inside:
                assert element in set(inside.walk()), f"the focus left {inside} for {element}"
        return element

    def press(self, role, name, key="Return", **options):
        element = self.reach(role, name, **options)
        wait_until(f"{element} can be pressed", lambda: element.enabled, 20)
        self.key(key)
        self.way.append(key)

    def enter(self, name, text, **options):
        field = self.reach(("text", "entry", "combo box", "spin button"), name, **options)
        self.key("ctrl+a")
        self.type(text)
        wait_until(f"“{text}” in {field}", lambda: field.text == text, 10)
        self.way.append("typed")

    def arrow_to(self, name, key="Down", state=STATE_CHECKED):
        """Arrows from tile to tile until the wanted one is chosen."""
        for _ in range(8):
            element = self.focused()
            if name.search(element.name):
                break
            element = self.move(key)
        assert name.search(element.name), f"arrows do not come to “{name.pattern}”"
        wait_until(f"{element} is chosen", lambda: element.has(state), 5)
        return element

    def choose(self, label, entry, **options):
        """An entry of a combo box: opened with Space, gone through with arrows, taken with Enter."""
        box = self.reach("combo box", label, **options)
        self.key("space")
        self.view.find("list item", entry)
        for _ in range(8):
            if any(entry.search(name) for name in self._highlighted()):
                break
            before = self._highlighted()
            self.key("Down")
            wait_until(f"another entry of {box}", lambda: self._highlighted() != before, 5)
        self.key("Return")
        self.view.gone("list item", entry)
        wait_until(f"{box} shows the choice", lambda: entry.search(box.description), 5)
        after = self.focused()
        assert after == box, f"the focus went from {box} to {after}"
        self.way.append("Space, arrows, Return")

    def _highlighted(self):
        """The names of the entries that Enter would take: one, or none yet."""
        return [item.name for item in self.view.all("list item")
                if item.has(STATE_SELECTED) or item.has(STATE_FOCUSED)]


class KeyboardWalkthrough(Walkthrough):
    """The same way as the walkthrough, with a job that is quick: a process without packages."""

    def __init__(self, options, journey):
        super().__init__(options, journey)
        self.keys = Keyboard(journey)

    def play(self):
        for step, title in (
                (self.welcome, "The window opens, the focus is on a control"),
                (self.around, "Tab and Shift+Tab go round the welcome page"),
                (self.local_hub, "This computer: the hub starts, signed in"),
                (self.resource, "Create a queue: where its jobs run, by arrows"),
                (self.queue_name, "Create a queue: its name"),
                (self.configuration, "Create a queue: out of the editor"),
                (self.create_queue, "Create a queue: create it"),
                (self.add_agent, "Add an agent on this computer"),
                (self.queue_active, "Escape closes; the queue is active"),
                (self.describe_job, "New job: the sample folder"),
                (self.create_job, "New job: create it"),
                (self.launch_form, "Launch the job: where"),
                (self.launch, "Launch the job: now"),
                (self.open_run, "The item, then its run"),
                (self.finished, "The run is finished")):
            self.keys.way = []
            try:
                with self.journey.step(title):
                    step()
            finally:
                for line in self.keys.way:
                    print(f"       {line}")
        assert not self.keys.faults, "the focus was lost:\n" + "\n".join(self.keys.faults)

    def welcome(self):
        super().welcome()
        self.keys.way.append(f"at {self.keys.focused()}")

    def around(self):
        """Forwards to the first control again, and back the same way."""
        first = self.keys.focused()
        forwards = [first]
        while len(forwards) < MOST_TABS:
            element = self.keys.move("Tab")
            if element == first:
                break
            forwards.append(element)
        names = [str(element) for element in forwards]
        assert len(forwards) > 3 and element == first, f"Tab does not come round: {names}"
        assert len(set(forwards)) == len(forwards), f"Tab goes in circles: {names}"
        back = [self.keys.move("shift+Tab") for _ in forwards]
        assert back == forwards[:0:-1] + [first], (
            f"Shift+Tab is not the way back: {[str(element) for element in back]} for {names}")

    def press(self, name, key="Return", **options):
        self.keys.press("push button", self.words(name), key, **options)

    def local_hub(self):
        self.press("Start locally")
        self.hub = self.journey.signed_in()

    def resource(self):
        self.press("Create queue")
        self.view.find("radio button", self.words.starting("Local process"))
        self.keys.reach("radio button", re.compile("."))
        self.keys.arrow_to(self.words.starting("Local process"))

    def queue_name(self):
        self.press("Next")
        self.view.find("text", self.words("Queue name"))
        self.keys.enter(self.words("Queue name"), QUEUE)

    def configuration(self):
        self.press("Next", "space")
        editor = self.words("Configuration")
        self.view.find("text", editor)
        wait_until("the focus follows to the editor",
                   lambda: editor.search(self.keys.focused().name), SETTLE_SECONDS)

    def create_queue(self):
        self.press("Next")
        self.view.gone("push button", self.words("Next"))
        self.press("Create queue")
        self.view.find("heading", QUEUE)

    def add_agent(self):
        self.press("Add agent")
        dialog = self.dialog()
        self.press("Start agent", inside=dialog)
        self.view.find(None, self.words.starting("The agent polls"), seconds=60)

    def dialog(self):
        dialog = self.view.find("dialog")
        wait_until("the focus goes into the dialog",
                   lambda: self.keys.focused() in set(dialog.walk()), SETTLE_SECONDS)
        return dialog

    def queue_active(self):
        self.keys.focused()
        self.keys.key("Escape")
        self.view.gone("dialog")
        self.keys.way.append(f"Escape {self.keys.focused()}")
        self.view.find(None, self.state("Active"), seconds=60)

    def describe_job(self):
        folder = self.sample()
        self.keys.press(("page tab", "push button", "list item", "link"),
                        self.words.starting("Jobs"), key="space", by="shift+Tab")
        self.press("New job")
        local = self.words.starting("Local folder")
        self.view.find("radio button", local)
        self.keys.reach("radio button", re.compile("."))
        self.keys.arrow_to(local)
        self.keys.enter(self.words("Folder"), str(folder))
        self.keys.enter(self.words("Entry point"), "sh train.sh")
        self.keys.enter(self.words("Project"), PROJECT)
        self.keys.enter(self.words("Job name"), JOB)

    def create_job(self):
        self.press("Create job", "space")
        self.view.find("heading", JOB, seconds=60)

    def launch_form(self):
        self.press("Launch")
        self.view.find("dialog", self.words("Launch %1", JOB))
        self.keys.choose(self.words("Queue"), re.compile("^" + re.escape(QUEUE)),
                         inside=self.dialog())

    def launch(self):
        self.press("Launch now", inside=self.view.find("dialog"))
        self.view.gone("dialog")
        # The item is shown by itself; the message that offers it is there for a while only.
        self.view.find("heading", QUEUE)
        self.keys.way.append(f"at {self.keys.focused()}")

    def open_run(self):
        self.press("Open run")
        self.view.find("heading", "loss", seconds=30)
        self.keys.way.append(f"at {self.keys.focused()}")

    def finished(self):
        super().finished()
        self.keys.way.append(f"at {self.keys.focused()}")


def arguments():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--screenshots", type=pathlib.Path, default=BUILD / "walkthrough" / "keys")
    parser.set_defaults(language="en", resource="local-process", form="plain", display=None)
    return parser.parse_args()


def play():
    options = arguments()
    home = fresh_home("keyboard")
    with DesktopSession(home) as session:
        with Journey(session, Words("en"), options.screenshots) as journey:
            began = time.monotonic()
            KeyboardWalkthrough(options, journey).play()
            print(f"played in {time.monotonic() - began:.0f} s; "
                  f"screenshots in {options.screenshots}")


if __name__ == "__main__":
    main(play)
