# SPDX-FileCopyrightText: 2026 The Slipway developers
# SPDX-License-Identifier: Apache-2.0
"""Later starts and slipway:// links: they show the window that is there, open a page or fill a form,
and never send anything."""

import argparse
import pathlib
import re
import sys
import time

from support.accessible import Desktop, NotThere, View
from support.journey import APPLICATION, Journey
from support.places import BUILD, SOURCE, fresh_home, main, program, wait_until
from support.processes import Program, run
from support.session import DesktopSession
from support.translations import Words

QUEUE, OTHER, JOB, IMAGE = "night-shift", "day-shift", "trainer", "example.invalid/train:1"

OPEN = """
import sys
from gi.repository import Gio
entry = Gio.DesktopAppInfo.new_from_filename(sys.argv[1])
assert entry.get_supported_types() == ["x-scheme-handler/slipway"], entry.get_supported_types()
assert entry.launch_uris(sys.argv[2:], None)
"""


class Links:
    def __init__(self, options, journey):
        self.journey, self.words, self.options = journey, journey.words, options
        self.hub = None
        self.starts = 0

    @property
    def view(self):
        return self.journey.view

    def play(self):
        self.journey.play((
            (self.raised, "A second start shows the first window"),
            (self.page, "A link opens the page of a queue"),
            (self.launch, "A launch link fills the form and sends nothing"),
            (self.waits, "A link waits while a form is open"),
            (self.again, "The same link opens the form again"),
            (self.desktop_entry, "The desktop's entry opens a link in the window"),
            (self.refused, "Links that are none are refused with a sentence"),
            (self.foreign, "A link to an entity that nobody here has"),
            (self.killed, "After kill -9 the next start is the window, and opens its link")))

    def start(self, *arguments):
        """Another start of the program, to its end; its seconds."""
        self.starts += 1
        began = time.monotonic()
        with Program([program("slipway"), "--language", self.options.language, *arguments],
                     self.journey.session.home / "logs" / f"start-{self.starts}.log",
                     env=self.journey.session.env) as later:
            wait_until("the second start has ended", lambda: not later.alive, 20)
            assert later.process.returncode == 0, later.text()
        return time.monotonic() - began

    def raised(self):
        # Nothing is there but the root window: it takes the keyboard from the window later.
        place = self.journey.session.xdotool("getmouselocation", "--shell")
        root = re.search(r"^WINDOW=(\d+)$", place, re.MULTILINE).group(1)
        self.journey.open_window("--language", self.options.language)
        self.hub = self.journey.start_locally()
        for queue in (QUEUE, OTHER):
            self.hub.ctl("queue", "create", queue, "--resource", "local-container")
        self.hub.ctl("job", "create", "image", IMAGE, "--name", JOB, "--project", "p")
        focused = self.focused()
        self.journey.session.xdotool("windowfocus", root)
        wait_until("the window has lost the keyboard", lambda: self.focused() == root, 5)
        # Without a window manager the server ignores whoever knows of no event since then.
        for place in (300, 310):
            self.journey.session.xdotool("mousemove", str(place), str(place))
        print(f"({self.start():.2f} s)", end=" ")
        wait_until("the window has it again", lambda: self.focused() == focused, 10)

    def focused(self):
        return self.journey.session.xdotool("getwindowfocus", "-f").strip()

    def page(self):
        self.start(f"slipway://queue/{QUEUE}")
        self.view.find("heading", QUEUE)

    def link(self, queue):
        return f"slipway://launch?job={self.hub.entity}/p/{JOB}&queue={queue}&runName=by%20link"

    def form(self, queue):
        dialog = self.view.find("dialog", self.words("Launch %1", JOB))
        wait_until("the queue is filled in", lambda: any(
            queue in element.description for element in dialog.walk()
            if element.role == "combo box"), 10)

    def nothing_sent(self):
        for queue in (QUEUE, OTHER):
            assert self.hub.items(queue) == [], "something was launched"

    def close_form(self):
        self.view.press("push button", self.words("Cancel"))
        self.view.gone("dialog")

    def launch(self):
        self.start(self.link(QUEUE))
        self.form(QUEUE)
        self.nothing_sent()

    def waits(self):
        self.start(self.link(OTHER))
        self.form(QUEUE)
        self.view.press("push button", self.words("Cancel"))
        self.form(OTHER)
        self.close_form()

    def again(self):
        for queue in (OTHER, OTHER):
            self.start(self.link(queue))
            self.form(queue)
            self.close_form()
        self.nothing_sent()

    def desktop_entry(self):
        """As a browser has it opened, by the file that is installed."""
        entry = SOURCE / "packaging" / "desktop" / "org.slipway.slipway.desktop"
        session = self.journey.session
        path = f"{pathlib.Path(program('slipway')).parent}:{session.env['PATH']}"
        run([sys.executable, "-c", OPEN, entry, f"slipway://queue/{QUEUE}"],
            env={**session.env, "PATH": path}, timeout=30)
        self.view.find("heading", QUEUE)

    def says(self, link, source):
        """A toast stays for five seconds: on a busy computer it may have gone unseen."""
        texts = "|".join(".*".join(map(re.escape, text.split("%1")))
                         for text in self.words.texts(source))
        for last in (False, False, True):
            self.start(link)
            try:
                self.view.find(None, re.compile(texts), seconds=2)
                return
            except NotThere:
                if last:
                    raise

    def refused(self):
        for link, sentence in (
                ("/etc/passwd", "This is not a slipway:// link. It was not opened."),
                (f"slipway://queue/{'x' * 9000}", "The link is too long. It was not opened."),
                ("slipway://delete/queue", "The link names a page that does not exist: %1"),
                (self.link(QUEUE) + "&entryPoint=sh",
                 "The link fills a field that links cannot fill: %1")):
            self.says(link, sentence)
        assert not self.view.there("dialog")

    def foreign(self):
        self.says("slipway://run/somebody/p/abc",
                  "The link leads to the entity %1, which this account cannot see.")

    def killed(self):
        self.journey.window.kill()
        self.journey.window = self.journey.enter_context(
            Program([program("slipway"), "--language", self.options.language,
                     f"slipway://queue/{OTHER}"],
                    self.journey.session.home / "logs" / "window-2.log",
                    env=self.journey.session.env))
        self.journey.view = View(Desktop(self.journey.session).application(APPLICATION))
        self.view.find("heading", OTHER, seconds=30)
        self.nothing_sent()


def arguments():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--language", choices=("en", "es", "ja", "ko"), default="en")
    parser.add_argument("--screenshots", type=pathlib.Path, default=BUILD / "walkthrough" / "links")
    return parser.parse_args()


def play():
    options = arguments()
    with DesktopSession(fresh_home("links")) as session:
        with Journey(session, Words(options.language), options.screenshots) as journey:
            Links(options, journey).play()


if __name__ == "__main__":
    main(play)
