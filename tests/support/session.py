# SPDX-FileCopyrightText: 2026 The Slipway developers
# SPDX-License-Identifier: Apache-2.0
"""A desktop session of the test's own: display, session bus, keyring, accessibility bus."""

import contextlib
import os
import pathlib
import shutil
import subprocess

from support.places import NotRun, private_environment, wait_until
from support.processes import Program, run

SCREEN = "1360x860x24"
LAUNCHERS = ("/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher")
# Only for the keyring of the test, which ends with it.
KEYRING_PASSWORD = "of no use\n"


class DesktopSession(contextlib.ExitStack):
    """`with DesktopSession(home) as session:`; session.env is for the programs under test."""

    def __init__(self, home, keyring=True, display=None):
        super().__init__()
        self.home = pathlib.Path(home)
        self.env = private_environment(home)
        self._keyring = keyring
        self._display = display

    def __enter__(self):
        super().__enter__()
        try:
            self._start()
        except BaseException:
            self.close()
            raise
        return self

    def _start(self):
        for tool in ("dbus-daemon", "xdotool", "xclip") + (() if self._display else ("Xvfb",)):
            if not shutil.which(tool):
                raise NotRun(f"{tool} is not installed")
        self.env["DISPLAY"] = self._display or self._start_display()
        self._start_bus()
        if self._keyring:
            self._start_keyring()
        self._start_accessibility()
        self.env.update(QT_QPA_PLATFORM="xcb", QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1",
                        QT_XCB_NO_XI2="0", GTK_A11Y="none")

    def _program(self, name, argv, **options):
        return self.enter_context(
            Program(argv, self.home / "session" / f"{name}.log", env=self.env, **options))

    def _start_display(self):
        reading, writing = os.pipe()
        try:
            server = self._program("xvfb", ["Xvfb", "-displayfd", str(writing), "-screen", "0",
                                            SCREEN, "-nolisten", "tcp", "-noreset", "+extension",
                                            "XTEST"], pass_fds=(writing,))
            os.close(writing)
            number = b""
            while not number.endswith(b"\n"):
                part = os.read(reading, 16)
                if not part:
                    raise NotRun(f"Xvfb does not start: {server.text()[-300:]}")
                number += part
        finally:
            os.close(reading)
        return f":{int(number)}"

    def _start_bus(self):
        address = f"unix:path={self.env['XDG_RUNTIME_DIR']}/bus"
        self._program("bus", ["dbus-daemon", "--session", "--nofork", "--nopidfile",
                              f"--address={address}"])
        self.env["DBUS_SESSION_BUS_ADDRESS"] = address
        wait_until("session bus", lambda: self._owned("org.freedesktop.DBus"), 10)

    def _owned(self, name):
        done = subprocess.run(
            ["dbus-send", "--session", "--print-reply=literal", "--dest=org.freedesktop.DBus", "/",
             "org.freedesktop.DBus.NameHasOwner", f"string:{name}"], env=self.env, check=False,
            stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, timeout=10)
        return "true" in done.stdout

    def _start_keyring(self):
        if not shutil.which("gnome-keyring-daemon"):
            raise NotRun("gnome-keyring-daemon is not installed")
        reading, writing = os.pipe()
        os.write(writing, KEYRING_PASSWORD.encode())
        os.close(writing)
        self._program("keyring", ["gnome-keyring-daemon", "--foreground", "--unlock",
                                  "--components=secrets"], stdin=reading)
        os.close(reading)
        wait_until("keyring", lambda: self._owned("org.freedesktop.secrets"), 15)

    def _start_accessibility(self):
        launcher = next((path for path in LAUNCHERS if os.path.exists(path)), None)
        if not launcher:
            raise NotRun("at-spi-bus-launcher is not installed (Debian: at-spi2-core)")
        self._program("accessibility", [launcher, "--launch-immediately"])
        wait_until("accessibility bus", lambda: self._owned("org.a11y.Bus"), 15)

    def screenshot(self, path):
        """The whole display as a PNG."""
        pathlib.Path(path).parent.mkdir(parents=True, exist_ok=True)
        if shutil.which("scrot"):
            run(["scrot", "--overwrite", path], env=self.env, timeout=30)
        elif shutil.which("import"):
            run(["import", "-window", "root", path], env=self.env, timeout=30)

    def copy(self, text):
        """Into the clipboard: keys for letters that the keyboard has not are slow and go wrong."""
        file = self.home / "session" / "clipboard.txt"
        file.write_text(text)
        xclip = ["xclip", "-selection", "clipboard"]
        self._program("clipboard", [*xclip, "-quiet", file])  # hands it out until the session ends
        wait_until("the clipboard", lambda: run([*xclip, "-out"], env=self.env, timeout=30,
                                                check=False).stdout == text, 10)

    def xdotool(self, *arguments):
        return run(["xdotool", *arguments], env=self.env, timeout=30).stdout
