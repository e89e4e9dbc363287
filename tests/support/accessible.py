# SPDX-FileCopyrightText: 2026 The Slipway developers
# SPDX-License-Identifier: Apache-2.0
"""Drives a window through the accessibility bus, as a screen reader sees it: role and name.

Plain calls over D-Bus, no cache: what is asked is what the program answers now.
"""

import re
import time

import gi

gi.require_version("Gio", "2.0")
from gi.repository import Gio, GLib  # noqa: E402

from support.places import PATIENCE  # noqa: E402

ACCESSIBLE = "org.a11y.atspi.Accessible"
CALL_MILLISECONDS = 10_000
# Bits of the AT-SPI state set (atspi-constants.h).
STATE_CHECKED, STATE_ENABLED, STATE_FOCUSED, STATE_SELECTED, STATE_SHOWING = 4, 8, 12, 23, 25
STATE_VISIBLE, STATE_SENSITIVE = 30, 24


class NotThere(AssertionError):
    """Nothing with that role and name appeared in time."""


class Element:
    """One accessible object; every property is read anew."""

    def __init__(self, desktop, bus_name, path):
        self.desktop, self.bus_name, self.path = desktop, bus_name, path

    def _call(self, interface, method, parameters=None, reply=None):
        return self.desktop.connection.call_sync(
            self.bus_name, self.path, interface, method, parameters,
            GLib.VariantType(reply) if reply else None, Gio.DBusCallFlags.NONE, CALL_MILLISECONDS,
            None).unpack()

    def _property(self, interface, name):
        return self._call("org.freedesktop.DBus.Properties", "Get",
                          GLib.Variant("(ss)", (interface, name)), "(v)")[0]

    @property
    def name(self):
        return self._property(ACCESSIBLE, "Name")

    @property
    def description(self):
        return self._property(ACCESSIBLE, "Description")

    @property
    def role(self):
        return self._call(ACCESSIBLE, "GetRoleName", None, "(s)")[0]

    @property
    def children(self):
        return [Element(self.desktop, name, path)
                for name, path in self._call(ACCESSIBLE, "GetChildren", None, "(a(so))")[0]]

    def has(self, state):
        low, high = self._call(ACCESSIBLE, "GetState", None, "(au)")[0][:2]
        return bool((low | high << 32) >> state & 1)

    @property
    def showing(self):
        return self.has(STATE_SHOWING)

    @property
    def enabled(self):
        return self.has(STATE_ENABLED)

    @property
    def text(self):
        """What is in a text field."""
        return self._call("org.a11y.atspi.Text", "GetText", GLib.Variant("(ii)", (0, -1)),
                          "(s)")[0]

    @property
    def rectangle(self):
        """x, y, width, height on the screen."""
        return self._call("org.a11y.atspi.Component", "GetExtents", GLib.Variant("(u)", (0,)),
                          "((iiii))")[0]

    @property
    def actions(self):
        return [entry[0] for entry in
                self._call("org.a11y.atspi.Action", "GetActions", None, "(a(sss))")[0]]

    def press(self):
        """The element's own action, over the bus."""
        actions = self.actions
        wanted = ("Press", "Toggle", "press", "toggle", "click", "SetFocus")
        for name in wanted:
            if name in actions:
                self._call("org.a11y.atspi.Action", "DoAction",
                           GLib.Variant("(i)", (actions.index(name),)), "(b)")
                return
        raise AssertionError(f"{self}: cannot be pressed, has only {actions}")

    def focus(self):
        self._call("org.a11y.atspi.Component", "GrabFocus", None, "(b)")

    def __str__(self):
        try:
            return f"{self.role} “{self.name}”"
        except GLib.Error as error:
            return f"{self.path} ({error.message})"

    def __eq__(self, other):
        return (self.bus_name, self.path) == (other.bus_name, other.path)

    def __hash__(self):
        return hash((self.bus_name, self.path))

    def walk(self):
        """This element and everything shown below it, depth first."""
        try:
            yield self
            for child in self.children:
                yield from child.walk()
        except GLib.Error:
            return  # it went away while it was looked at

    def dump(self, depth=0):
        try:
            lines = [f"{'  ' * depth}{self.role} “{self.name}”"
                     f"{'' if self.showing else ' (not showing)'}"]
            for child in self.children:
                lines += child.dump(depth + 1)
            return lines
        except GLib.Error as error:
            return [f"{'  ' * depth}gone: {error.message}"]


class Desktop:
    """The applications on one accessibility bus, and a keyboard on its display."""

    def __init__(self, session):
        self.session = session
        flags = (Gio.DBusConnectionFlags.AUTHENTICATION_CLIENT
                 | Gio.DBusConnectionFlags.MESSAGE_BUS_CONNECTION)
        bus = Gio.DBusConnection.new_for_address_sync(
            session.env["DBUS_SESSION_BUS_ADDRESS"], flags, None, None)
        address = bus.call_sync("org.a11y.Bus", "/org/a11y/bus", "org.a11y.Bus", "GetAddress",
                                None, GLib.VariantType("(s)"), Gio.DBusCallFlags.NONE,
                                CALL_MILLISECONDS, None).unpack()[0]
        bus.close_sync(None)
        self.connection = Gio.DBusConnection.new_for_address_sync(address, flags, None, None)
        self.root = Element(self, "org.a11y.atspi.Registry", "/org/a11y/atspi/accessible/root")

    def applications(self):
        try:
            return self.root.children
        except GLib.Error:
            return []

    def application(self, name, seconds=30):
        def find():
            for application in self.applications():
                try:
                    if application.name == name and application.children:
                        return application
                except GLib.Error:
                    continue
            return None
        return _within(seconds, find, lambda: f"application “{name}”")

    def type(self, text):
        """Keys to whatever has the focus."""
        self.session.xdotool("type", "--clearmodifiers", "--delay", "8", "--", text)

    def key(self, *names):
        self.session.xdotool("key", "--clearmodifiers", "--", *names)


class View:
    """Finding and doing in one application, each with a time limit."""

    def __init__(self, application, seconds=15):
        self.application, self.seconds = application, seconds
        self.desktop = application.desktop

    def all(self, role=None, name=None, showing=True):
        found = []
        for element in self.application.walk():
            try:
                if role and element.role not in ((role,) if isinstance(role, str) else role):
                    continue
                if name is not None and not _matches(name, element.name):
                    continue
                if showing and not element.showing:
                    continue
            except GLib.Error:
                continue
            found.append(element)
        return found

    def find(self, role=None, name=None, seconds=None, enabled=False):
        """The first showing element of that role and name (str: whole, pattern: anywhere)."""
        def look():
            for element in self.all(role, name):
                if not enabled or element.enabled:
                    return element
            return None
        return _within(seconds or self.seconds, look,
                       lambda: f"{role or 'anything'} “{_text(name)}”")

    def there(self, role=None, name=None):
        return bool(self.all(role, name))

    def gone(self, role=None, name=None, seconds=None):
        _within(seconds or self.seconds, lambda: not self.all(role, name),
                lambda: f"{role} “{_text(name)}” going away")

    def press(self, role, name, seconds=None):
        element = self.find(role, name, seconds, enabled=True)
        element.press()
        return element

    def enter(self, name, text, role=("text", "entry", "password text", "spin button", "combo box"),
              seconds=None):
        """Focus by the bus, then keys: replaces what a field holds."""
        field = self.find(role, name, seconds, enabled=True)
        field.focus()
        _within(5, lambda: field.has(STATE_FOCUSED), lambda: f"focus on {field}")
        self.desktop.key("ctrl+a")
        self.desktop.key("BackSpace")
        self.desktop.type(text)
        _within(10, lambda: field.text == text, lambda: f"“{text}” in {field}")
        return field


def _matches(wanted, name):
    if isinstance(wanted, re.Pattern):
        return bool(wanted.search(name))
    return wanted == name


def _text(name):
    return name.pattern if isinstance(name, re.Pattern) else name


def _within(seconds, look, what):
    seconds *= PATIENCE
    deadline = time.monotonic() + seconds
    while True:
        found = look()
        if found:
            return found
        if time.monotonic() > deadline:
            raise NotThere(f"not within {seconds} s: {what()}")
        time.sleep(0.15)
