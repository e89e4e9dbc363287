# SPDX-FileCopyrightText: 2026 The Slipway developers
# SPDX-License-Identifier: Apache-2.0
"""A walk through the window step by step: each is timed, shown and photographed."""

import contextlib
import json
import os
import pathlib
import signal
import time

from gi.repository import GLib

from support.accessible import Desktop, View
from support.places import program, wait_until
from support.processes import Program
from support.programs import HubClient

APPLICATION = "slipway"


class Journey(contextlib.ExitStack):
    """The window on a session; `step` is one line of output and one picture."""

    def __init__(self, session, words, pictures):
        super().__init__()
        self.session, self.words = session, words
        self.pictures = pathlib.Path(pictures)
        self.pictures.mkdir(parents=True, exist_ok=True)
        for old in self.pictures.glob("[0-9][0-9]-*.png"):
            old.unlink()
        self.number = 0
        self.window = self.view = None
        self.secrets = []
        self.callback(self._end_background_programs)

    def open_window(self, *arguments):
        self.window = self.enter_context(
            Program([program("slipway"), *arguments], self.session.home / "logs" / "window.log",
                    env=self.session.env))
        desktop = Desktop(self.session)
        self.view = View(desktop.application(APPLICATION))
        # Without a window manager nobody gives the keyboard to the window.
        found = self.session.xdotool("search", "--sync", "--onlyvisible", "--pid",
                                     str(self.window.pid)).split()
        self.session.xdotool("windowfocus", "--sync", found[-1])

    def play(self, steps):
        """(function, title) each."""
        for function, title in steps:
            with self.step(title):
                function()

    def start_locally(self):
        """From the welcome; the hub that the window starts."""
        self.view.press("push button", self.words("Start locally"), seconds=30)
        return self.signed_in()

    def palette(self, wanted):
        """Types that into the palette and takes the first it finds."""
        self.view.desktop.key("ctrl+k")
        dialog = self.view.find("dialog")
        name = dialog.name
        self.view.desktop.type(wanted)
        wait_until("something found", lambda: any(
            element.role == "list item" for element in dialog.walk()), 10)
        self.view.desktop.key("Return")
        self.view.gone("dialog", name)

    def signed_in(self):
        """The hub on this computer, once the window shows its queues."""
        self.view.find("heading", self.words("Queues"), seconds=45)
        data = self.session.home / "data" / "slipway" / "hub"
        running = json.loads((data / "running.json").read_text())
        hub = HubClient(running["url"], data, self.session.home)
        self.secrets.append(hub.key)
        return hub

    @contextlib.contextmanager
    def step(self, title):
        self.number += 1
        began = time.monotonic()
        picture = self.pictures / f"{self.number:02}-{_file_name(title)}.png"
        print(f"{self.number:3}. {title:<58}", end=" ", flush=True)
        try:
            yield
            if self.window:
                self._look_for_secrets()
                self._look_for_warnings()
        except BaseException:
            print(f"FAILED  {time.monotonic() - began:5.1f} s  {picture}", flush=True)
            self._keep_evidence(picture)
            raise
        time.sleep(0.3)  # motion of at most 240 ms ends before the picture
        self.session.screenshot(picture)
        print(f"ok      {time.monotonic() - began:5.1f} s  {picture}", flush=True)

    def _keep_evidence(self, picture):
        with contextlib.suppress(Exception):
            self.session.screenshot(picture)
        with contextlib.suppress(Exception):
            tree = "\n".join(self.view.application.dump())
            picture.with_suffix(".txt").write_text(tree)
            print(tree[-6000:])
        for log in sorted(self.session.home.glob("**/*.log")):
            text = log.read_text(errors="replace")
            if text and log.parent.name != "session":
                print(f"--- {log}\n{text[-2500:]}")

    def _look_for_secrets(self):
        """What must stay secret is in no text on the screen and in no program's arguments."""
        for secret in self.secrets:
            for element in self.view.application.walk():
                with contextlib.suppress(GLib.Error):
                    assert secret not in element.name + element.description, f"key in {element}"
            for process in pathlib.Path("/proc").glob("[0-9]*/cmdline"):
                with contextlib.suppress(OSError):
                    assert secret.encode() not in process.read_bytes(), f"key in {process}"

    def _look_for_warnings(self):
        """Binding loops, values of the wrong type, things that are not there."""
        warnings = [line for line in self.window.text().splitlines() if ".qml:" in line]
        assert not warnings, "\n".join(warnings)

    def running_files(self):
        return sorted((self.session.home / "data" / "slipway").glob("**/running.json"))

    def _end_background_programs(self):
        """The hub and the agents that the window started go on without it; they end here."""
        # Agents first: they tell the hub.
        for file in sorted(self.running_files(), key=lambda path: path.parent.name == "hub"):
            with contextlib.suppress(OSError, ValueError, KeyError):
                known = json.loads(file.read_text())
                _end(known)


def _start_time(pid):
    return pathlib.Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()[19]


def _end(known):
    pid = int(known["pid"])
    boot = pathlib.Path("/proc/sys/kernel/random/boot_id").read_text().strip()
    for number, seconds in ((signal.SIGTERM, 15), (signal.SIGKILL, 5)):
        deadline = time.monotonic() + seconds
        while time.monotonic() < deadline:
            if known["bootId"] != boot or str(known["startTime"]) != _start_time(pid):
                return
            if number:
                os.kill(pid, number)
                number = 0
            time.sleep(0.1)


def _file_name(title):
    return "".join(letter if letter.isascii() and letter.isalnum() else "-"
                   for letter in title.lower()).strip("-")[:40]
