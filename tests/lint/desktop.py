# SPDX-FileCopyrightText: 2026 The Slipway developers
# SPDX-License-Identifier: Apache-2.0
"""What desktops know Slipway by: the entry, the metainfo and the icons, as `cmake --install` puts
them."""

import configparser
import os
import pathlib
import re
import shutil
import struct
import subprocess
import tempfile
import xml.etree.ElementTree as ElementTree

from _sources import SOURCE, report
from support.places import BUILD, NotRun, main as run_test, program

ID = "org.slipway.slipway"
LANGUAGES = ("es", "ja", "ko")
SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)
XML_LANGUAGE = "{http://www.w3.org/XML/1998/namespace}lang"


def complaints(*argv):
    """What a validator says, empty when it is content."""
    if not shutil.which(argv[0]):
        raise NotRun(f"{argv[0]} is not installed")
    done = subprocess.run([str(part) for part in argv], stdout=subprocess.PIPE,
                          stderr=subprocess.STDOUT, text=True, timeout=60, check=False)
    return [f"{argv[0]}: {done.stdout.strip()}"] if done.returncode else []


def install(prefix):
    done = subprocess.run(["cmake", "--install", str(BUILD), "--prefix", str(prefix)],
                          stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, timeout=120,
                          check=False)
    assert done.returncode == 0, done.stdout


def entry(path):
    yield from complaints("desktop-file-validate", path)
    parser = configparser.ConfigParser(interpolation=None, strict=True)
    parser.optionxform = str
    parser.read_string(path.read_text())
    group = parser["Desktop Entry"]
    if group["Exec"] != "slipway %U" or group["MimeType"] != "x-scheme-handler/slipway;":
        yield f"{path.name}: does not open slipway:// links"
    if group["Icon"] != ID:
        yield f"{path.name}: Icon is not {ID}"
    for key in ("GenericName", "Comment", "Keywords"):
        words = [group[key], *(group.get(f"{key}[{language}]", "") for language in LANGUAGES)]
        if "" in words or len(set(words)) != len(words):
            yield f"{path.name}: {key} is not in four languages"


def metainfo(path):
    yield from complaints("appstreamcli", "validate", "--no-net", "--explain", path)
    root = ElementTree.parse(path).getroot()
    version = re.search(r"project\(slipway VERSION (\S+)",
                        (SOURCE / "CMakeLists.txt").read_text()).group(1)
    if root.find("releases/release").get("version") != version:
        yield f"{path.name}: the newest release is not {version}"
    if root.findtext("id") != ID or root.findtext("launchable") != f"{ID}.desktop":
        yield f"{path.name}: not about {ID}"
    for tag in ("summary", "description/p"):
        if [text.get(XML_LANGUAGE) for text in root.findall(tag)] != [None, *LANGUAGES]:
            yield f"{path.name}: {tag} is not in four languages"


def icons(folder):
    drawing = folder / "scalable" / "apps" / f"{ID}.svg"
    if drawing.read_bytes() != (SOURCE / "resources" / "icons" / "slipway.svg").read_bytes():
        yield f"{drawing.name}: not the logo"
    for size in SIZES:
        picture = folder / f"{size}x{size}" / "apps" / f"{ID}.png"
        head = picture.read_bytes()[:24]
        if head[:8] != b"\x89PNG\r\n\x1a\n" or struct.unpack(">II", head[16:]) != (size, size):
            yield f"{picture}: not {size} pixels"


def check():
    source = (SOURCE / "src" / "app" / "main.cpp").read_text()
    problems = [] if f'"{ID}"' in source else [f"src/app/main.cpp: not {ID} to the desktop"]
    with tempfile.TemporaryDirectory() as prefix:
        program("slipway")  # a build without the window installs nothing of this
        install(prefix)
        place = pathlib.Path(prefix)
        for name in ("slipway", "slipwayctl", "slipway-shim"):
            if not os.access(place / "bin" / name, os.X_OK):
                problems.append(f"bin/{name} is not installed")
        problems += entry(place / "share" / "applications" / f"{ID}.desktop")
        problems += metainfo(place / "share" / "metainfo" / f"{ID}.metainfo.xml")
        problems += icons(place / "share" / "icons" / "hicolor")
    report(problems, "desktop")


if __name__ == "__main__":
    run_test(check)
