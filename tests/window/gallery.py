#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Slipway developers
# SPDX-License-Identifier: Apache-2.0
"""A picture of every screen in every language and theme, for people to look at.

  tests/window/gallery.py                          four languages, light and dark: about six minutes
  tests/window/gallery.py --language ja --theme dark

Written to <build>/gallery/<language>-<theme>/*.png with an index.html beside them. The window works
on a hub of its own with queues, waiting items, an agent, a run that went well and one that failed.
"""

import argparse
import contextlib
import html
import json
import pathlib
import re
import shutil
import sys
import time

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))
sys.dont_write_bytecode = True

from support.accessible import NotThere  # noqa: E402
from support.journey import Journey  # noqa: E402
from support.places import BUILD, SOURCE, fresh_home, main, wait_until  # noqa: E402
from support.programs import Agent, HubClient, wait_for_item  # noqa: E402
from support.session import DesktopSession  # noqa: E402
from support.translations import Words  # noqa: E402

LANGUAGES, THEMES = ("en", "es", "ja", "ko"), ("light", "dark")
FAILING = "echo 'epoch 1/3: loss 0.91'\necho \"ModuleNotFoundError: No module named 'torch'\" >&2\nexit 1\n"
SCHEMA = json.dumps({"type": "object", "required": ["lr"], "properties": {
    "lr": {"type": "number", "title": "Learning rate", "minimum": 0, "maximum": 1,
           "description": "Step of the optimiser"},
    "optimizer": {"enum": ["adam", "sgd"]}, "warmup": {"type": "boolean"},
    "data": {"type": "object", "properties": {"workers": {"type": "integer", "minimum": 1}}}}})
VARIABLES = json.dumps({
    "cpu": {"schema": {"type": "integer", "minimum": 1, "maximum": 8, "description": "Cores"}},
    "size": {"schema": {"type": "string", "enum": ["small", "large"], "default": "small"}}})
MOTION_SECONDS = 0.5  # the longest motion takes 240 ms


class Gallery:
    def __init__(self, session, folder):
        self.session, self.folder, self.hub = session, folder, None
        self.pictures = []

    def shot(self, look, name):
        time.sleep(MOTION_SECONDS)
        path = self.folder / look / f"{name}.png"
        self.session.screenshot(path)
        if (name, look) not in self.pictures:
            self.pictures.append((name, look))

    def data(self):
        """What the screens show, made with the command line."""
        data = self.session.home / "data" / "slipway" / "hub"
        wait_until("the hub", lambda: (data / "running.json").exists(), 30)
        self.hub = HubClient(json.loads((data / "running.json").read_text())["url"], data,
                             self.session.home)
        self.hub.ctl("queue", "create", "a100-train", "--resource", "local-container", "--prioritised")
        self.hub.ctl("queue", "create", "night-shift", "--resource", "local-container")
        self.hub.ctl("queue", "create", "this-machine", "--resource", "local-process")
        self.hub.ctl("queue", "create", "shared", "--resource", "local-container", "--config",
                     json.dumps({"cpus": "{{cpu}}", "env": ["SIZE={{size}}"]}),
                     "--template-variables", VARIABLES)
        for number, priority in enumerate(("critical", "high", "medium", "low"), 1):
            self.hub.ctl("launch", "--docker-image", f"registry.example/vision/segformer-train:{number}",
                         "--queue", "a100-train", "--project", "vision", "--priority", priority)
        failing = self.session.home / "failing"
        failing.mkdir()
        (failing / "train.sh").write_text(FAILING)
        for name, folder in (("falling-loss", SOURCE / "resources" / "sample-job-plain"),
                             ("llm-finetune", failing)):
            copy = shutil.copytree(folder, self.session.home / "jobs" / name)
            self.hub.ctl("job", "create", "code", copy, "--project", "vision", "--name", name,
                         "--entry-point", "sh train.sh")
        for number in (1, 2):
            self.hub.ctl("job", "create", "image", f"registry.example/vision/vit:{number}", "--project",
                         "vision", "--name", "vit-pretrain", *(["--schema", SCHEMA] if number == 2 else []))
        items = [self.hub.ctl_json("launch", "--job", f"{self.hub.entity}/vision/{name}:latest",
                                   "--queue", "this-machine", "--project", "vision")["id"]
                 for name in ("falling-loss", "llm-finetune")]
        return items

    def screens(self, journey, look, words):
        """Each screen from wherever the one before left the window."""
        view = journey.view
        for number, (name, wanted) in enumerate((
                ("overview", "overview"), ("queues", "queues"), ("jobs", "jobs"),
                ("agents", "agents"), ("runs", "runs"), ("new-job", ">new job"),
                ("create-queue", ">create queue"), ("settings", "language and appearance"),
                ("connection", "connection settings"), ("engine", "container engine"),
                ("about", "about slipway"), ("job", "llm-finetune"),
                ("queue-no-agent", "@a100-train"), ("queue-done", "@this-machine")), 1):
            with contextlib.suppress(NotThere):
                journey.palette(wanted)
            self.shot(look, f"{number:02}-{name}")
        row = view.find("list item", re.compile("^llm-finetune"))
        row.press()
        self.shot(look, "20-item-failed")
        journey.palette("runs")
        view.find("list item", re.compile("falling-loss")).press()
        view.find("page tab", words("Config"))
        self.shot(look, "21-run")
        journey.palette("@a100-train")
        view.find("table", words("Items")).focus()
        view.desktop.key("Home")
        self.shot(look, "22-item-waiting")
        view.desktop.key("ctrl+a")
        self.shot(look, "23-items-selected")
        view.press("push button", words("Change priority…"))
        self.shot(look, "24-question")
        view.desktop.key("Escape")
        view.gone("dialog")
        view.desktop.key("Escape")
        view.find("table", words("Items")).focus()
        view.desktop.key("shift+F10")
        self.shot(look, "25-item-menu")
        view.desktop.key("Escape")
        view.gone("menu item")
        journey.palette("falling-loss")
        view.press("push button", words("Launch"))
        self.shot(look, "26-launch")
        view.desktop.key("Escape")
        view.gone("dialog")
        self.sources(journey, look, words)
        self.templates(journey, look, words)
        journey.palette(">paste")
        view.find("text", words("Command")).focus()
        view.desktop.type("docker run --rm --gpus all -e HF_TOKEN=secret pytorch/pytorch:2.1 python train.py")
        self.shot(look, "27-paste")
        view.desktop.key("Escape")
        view.gone("dialog")
        view.desktop.key("ctrl+k")
        view.find("dialog")
        self.shot(look, "28-palette")
        view.desktop.key("Escape")

    def sources(self, journey, look, words):
        """Where jobs come from, their versions, and a launch by their schema."""
        view = journey.view
        journey.palette(">new job")
        for number, button in ((30, "Templates"), (31, "Copy a job")):
            view.press("push button", words(button))
            view.find("dialog", words(button))
            self.shot(look, f"{number}-{button.lower().replace(' ', '-')}")
            view.desktop.key("Escape")
            view.gone("dialog")
        journey.palette("vit-pretrain")
        view.press("page tab", words.starting("Inputs"))
        self.shot(look, "32-inputs")
        view.press("page tab", words.starting("Versions"))
        self.shot(look, "33-versions")
        view.find("table", words("Versions")).focus()
        view.desktop.key("End")
        view.desktop.key("shift+F10")
        self.shot(look, "34-version-menu")
        view.press("menu item", words("Compare with %1", "v1"))
        view.find("list", words("From %1 to %2", "v0", "v1"))
        self.shot(look, "35-comparison")
        view.press("push button", words("Launch"))
        view.find("dialog")
        view.enter("Learning rate", "2")
        view.press("push button", words.starting("Launch now"))  # refused: it is above 1
        self.shot(look, "36-launch-by-schema")
        view.press("radio button", words("JSON"))
        self.shot(look, "37-launch-as-json")
        view.desktop.key("Escape")
        view.gone("dialog")

    def templates(self, journey, look, words):
        """What a queue lets launches set: made, shown, asked for."""
        view = journey.view
        journey.palette(">create queue")
        view.press("push button", words("Next"))
        view.enter(words("Queue name"), "by-template")
        view.press("push button", words("Next"))
        view.find("text", words("Configuration")).focus()
        view.desktop.type('cpus: "{{cpu}}"')
        view.press("push button", words("Parse configuration"))
        view.press("radio button", words("Whole number"))
        view.enter(words("Minimum"), "4")
        view.enter(words("Maximum"), "2")
        self.shot(look, "40-template-tile")
        view.enter(words("Maximum"), "8")
        view.press("push button", words("Next"))
        view.find("heading", words("Launches may set"))
        self.shot(look, "41-template-review")
        view.press("push button", words("Cancel"))
        journey.palette("@shared")
        view.press("page tab", words("Configuration"))
        self.shot(look, "42-template-queue")
        journey.palette("llm-finetune")
        view.press("push button", words("Launch"))
        view.press("combo box", words("Queue"))
        view.press("list item", re.compile("^shared"))
        view.enter("cpu", "9")
        self.shot(look, "43-launch-by-template")
        view.desktop.key("Escape")
        view.gone("dialog")

    def look(self, journey, language, theme):
        look, words = f"{language}-{theme}", Words(language)
        keep_theme(self.session, theme)
        journey.open_window("--language", language)
        if not self.hub:
            journey.view.find("push button", words("Start locally"), seconds=30)
            self.shot(look, "00-welcome")
            journey.view.press("push button", words("Start locally"))
            journey.view.find("heading", words("Queues"), seconds=45)
            journey.view.desktop.key("ctrl+1")
            self.shot(look, "00-overview-empty")
            items = self.data()
            journey.enter_context(Agent(self.hub, ["this-machine"]))
            for item in items:
                wait_for_item(self.hub, item, ("FINISHED", "FAILED"), 60)
        journey.view.find("heading", words("Queues"), seconds=45)
        self.screens(journey, look, words)
        journey.window.stop()

    def index(self):
        looks = sorted({look for _, look in self.pictures})
        names = sorted({name for name, _ in self.pictures})
        rows = "".join(
            f"<tr><th>{html.escape(name)}</th>" + "".join(
                f'<td><a href="{look}/{name}.png"><img loading="lazy" src="{look}/{name}.png"></a></td>'
                if (name, look) in self.pictures else "<td></td>" for look in looks) + "</tr>\n"
            for name in names)
        heads = "".join(f"<th>{look}</th>" for look in looks)
        (self.folder / "index.html").write_text(
            "<!doctype html><meta charset=utf-8><title>Slipway gallery</title>"
            "<style>body{font:13px sans-serif}img{width:420px}th{vertical-align:top}</style>"
            f"<table><tr><th></th>{heads}</tr>\n{rows}</table>\n")


def keep_theme(session, theme):
    """The theme that the next start of the window has."""
    settings = session.home / "config" / "slipway" / "settings.json"
    known = json.loads(settings.read_text()) if settings.exists() else {}
    settings.parent.mkdir(parents=True, exist_ok=True)
    settings.write_text(json.dumps({**known, "appearance": theme}))


def play():
    parser = argparse.ArgumentParser(description=__doc__,
                                     formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--language", choices=LANGUAGES, action="append")
    parser.add_argument("--theme", choices=THEMES, action="append")
    options = parser.parse_args()
    folder = BUILD / "gallery"
    shutil.rmtree(folder, ignore_errors=True)
    with DesktopSession(fresh_home("gallery")) as session:
        gallery = Gallery(session, folder)
        with Journey(session, None, folder / "failures") as journey:
            for language in options.language or LANGUAGES:
                for theme in options.theme or THEMES:
                    began = time.monotonic()
                    gallery.look(journey, language, theme)
                    print(f"{language}, {theme}: {time.monotonic() - began:.0f} s", flush=True)
        gallery.index()
    print(f"open {folder / 'index.html'}")


if __name__ == "__main__":
    main(play)
