# SPDX-FileCopyrightText: 2026 The Slipway developers
# SPDX-License-Identifier: Apache-2.0
"""The words of the window in one language, read from the same .ts files that it is built from."""

import re
import xml.etree.ElementTree as ElementTree

from support.places import SOURCE

VALUE = re.compile(r"%(L?\d+|n)")


class Words:
    """words("Launch %1", "trainer") matches that text as the window shows it in the language.

    The same English text may be translated differently in different places, so what comes back is
    a pattern that matches any of them. Values that are not given match anything.
    """

    def __init__(self, language):
        self.language = language
        self._texts = {}
        files = sorted((SOURCE / "translations").glob(f"*_{language}.ts"))
        if not files and language != "en":
            raise AssertionError(f"no translations/*_{language}.ts")
        for file in files:
            for message in ElementTree.parse(file).iter("message"):
                self._add(message)

    def _add(self, message):
        translation = message.find("translation")
        if translation is None or translation.get("type") in ("vanished", "obsolete"):
            return
        forms = [form.text for form in translation.iter("numerusform")] or [translation.text]
        known = self._texts.setdefault(message.findtext("source"), [])
        known.extend(form for form in forms if form and form not in known)

    def texts(self, source):
        found = self._texts.get(source)
        if not found and self.language != "en":
            raise AssertionError(f"“{source}” has no translation to {self.language}")
        return found or [source, source.replace("(s)", ""), source.replace("(s)", "s")]

    def __call__(self, source, *values):
        return re.compile("^(?:" + "|".join(
            self._pattern(text, values) for text in self.texts(source)) + ")$", re.DOTALL)

    def starting(self, source, *values):
        """The same, with anything behind: names that go on with details."""
        return re.compile("^(?:" + "|".join(
            self._pattern(text, values) for text in self.texts(source)) + ")", re.DOTALL)

    @staticmethod
    def _pattern(text, values):
        parts, at = [], 0
        for match in VALUE.finditer(text):
            parts.append(re.escape(text[at:match.start()]))
            number = match.group(1).lstrip("L")
            given = number != "n" and int(number) <= len(values)
            parts.append(re.escape(str(values[int(number) - 1])) if given else ".*")
            at = match.end()
        return "".join(parts) + re.escape(text[at:])
