# SPDX-FileCopyrightText: 2026 The Slipway developers
# SPDX-License-Identifier: Apache-2.0
"""Every text of the window is translated to every language, with the same values in it."""

import pathlib
import re
import shutil
import subprocess
import tempfile
import xml.etree.ElementTree as ElementTree

from _sources import SOURCE, name, report
from support.places import NotRun, main as run_test

LANGUAGES = ("es", "ja", "ko")
LUPDATE = "/usr/lib/qt6/bin/lupdate"
VALUES = re.compile(r"%(?:L?\d+|n)")


def problems_of(file, copy):
    """What a fresh look at the sources finds missing in a copy of the translation."""
    language = file.stem.rsplit("_", 1)[-1]
    for context in ElementTree.parse(copy).iter("context"):
        for message in context.iter("message"):
            where = f"{name(file)}: {context.findtext('name')}: “{message.findtext('source')}”"
            translation = message.find("translation")
            kind = translation.get("type")
            if kind in ("vanished", "obsolete"):
                yield f"{where} is no longer in the sources"
                continue
            plural = message.get("numerus") == "yes"
            forms = ([form.text or "" for form in translation.iter("numerusform")] if plural
                     else [translation.text or ""])
            if language == "en" and not plural:
                continue  # the sources are English
            if kind == "unfinished" or not all(forms):
                yield f"{where} is not translated"
                continue
            wanted = set(VALUES.findall(message.findtext("source") or ""))
            for form in forms:
                # A singular may say "one" instead of the number.
                missing = wanted - set(VALUES.findall(form)) - ({"%n"} if plural else set())
                if missing:
                    yield f"{where}: {', '.join(sorted(missing))} is missing in “{form}”"


def check():
    if not shutil.which(LUPDATE):
        raise NotRun("lupdate is not installed (Debian: qt6-l10n-tools)")
    found = []
    languages = sorted((SOURCE / "translations").glob("*.ts"))
    for language in LANGUAGES:
        if not any(file.stem.endswith(f"_{language}") for file in languages):
            found.append(f"translations: no file for {language}")
    with tempfile.TemporaryDirectory() as folder:
        # The copies are beside nothing: lupdate only looks at the sources that are named.
        copies = [pathlib.Path(shutil.copy(file, folder)) for file in languages]
        if copies:
            # Without -I the headers are not found and the contexts lose their namespace.
            subprocess.run([LUPDATE, "-silent", "-locations", "none", "-I", str(SOURCE / "src"),
                            str(SOURCE / "src"), str(SOURCE / "qml"), "-ts", *map(str, copies)],
                           check=True, stdout=subprocess.DEVNULL)
        for file, copy in zip(languages, copies):
            found += problems_of(file, copy)
    report(found, "translations")


if __name__ == "__main__":
    run_test(check)
