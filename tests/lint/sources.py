# SPDX-FileCopyrightText: 2026 The Slipway developers
# SPDX-License-Identifier: Apache-2.0
"""Small rules about the text of the sources; each with the reason it exists."""

import re

from _sources import CODE, files, name, report

# "About 400" and "about 250" (architecture, section 5), with the room that "about" gives.
LONGEST_CODE, LONGEST_QML = 480, 300


def lines_of(path, pattern):
    text = path.read_text()
    for match in re.finditer(pattern, text, re.MULTILINE):
        yield f"{name(path)}:{text.count(chr(10), 0, match.start()) + 1}", match.group(0).strip()


def block(text, start):
    """From the brace at or after `start` to the one that closes it."""
    depth = 0
    for index in range(text.index("{", start), len(text)):
        depth += {"{": 1, "}": -1}.get(text[index], 0)
        if depth == 0:
            return text[start:index]
    return text[start:]


def colours():
    """Both themes and their contrasts are kept in one place."""
    literal = r"""["']#[0-9a-fA-F]{3,8}["']|QColor\(\s*(0x|\d)|qRgba?\(\s*[1-9]"""
    for path in files(".qml", under="qml") + files(*CODE, under="src"):
        if name(path).startswith("qml/Theme/"):
            continue
        for place, found in lines_of(path, literal):
            yield f"{place}: a colour outside qml/Theme: {found}"


def plain_text():
    """A label that guesses its format shows a server's text as markup."""
    for path in files(".qml", under="qml"):
        text = path.read_text()
        for match in re.finditer(r"^\s*(?:[\w.]+\s*:\s*)?(?:\w+\.)?(Text|Label)\s*\{", text, re.M):
            if "textFormat: Text.PlainText" not in block(text, match.start()):
                line = text.count("\n", 0, match.start(1)) + 1
                yield f"{name(path)}:{line}: {match.group(1)} without textFormat: Text.PlainText"
        for place, found in lines_of(path, r"\b(RichText|StyledText|MarkdownText|AutoText)\b"):
            yield f"{place}: {found}"


TEXT = r"""(?:\w+\()?["']"""
SHELL = r"""(?:ba|da|z|k)?sh"""
SHELLS = (r"""\b(?:std::)?system\([^)]|\bpopen\s*\(|\bstartCommand\s*\(|\bexecl[pe]?\s*\("""
          rf"""|\bwordexp\s*\(|["'](?:/usr)?/bin/{SHELL}["' ]|["']{SHELL} -c"""
          rf"""|["']{SHELL}["']\)?\s*,\s*{TEXT}-c|\bprogram\s*=\s*{TEXT}{SHELL}["']"""
          rf"""|\b(?:start|startDetached|execute|execvp?e?)\s*\(\s*{TEXT}{SHELL}["']""")
# What each part of the rule is there for, and what it must not take for a shell that is started.
SHELL_EXAMPLES = ('system("ls");', "std::system(line)", "popen (line)", "p.startCommand(line)",
                  'execl("/bin/ls", "ls")', 'execlp("ls")', "wordexp(line, &w, 0)", '"/bin/sh" , x',
                  "'/usr/bin/bash'", '"sh -c " + line', '{"sh", "-c"}',
                  'QStringLiteral("bash"), QStringLiteral("-c")',
                  'run.program = QStringLiteral("bash");', 'p.start("sh", words)',
                  'QProcess::execute(QStringLiteral("zsh"), words)', 'execvp("dash", words)')
NO_SHELLS = ('file.system()', '{"bash", "zsh"}', 'u"system"_s', 'name == "bash")')


def shells():
    """No text of anybody reaches a shell: programs are started with their arguments only."""
    for example in SHELL_EXAMPLES:
        if not re.search(SHELLS, example):
            yield f"the rule about shells does not notice: {example}"
    for example in NO_SHELLS:
        if re.search(SHELLS, example):
            yield f"the rule about shells is wrong about: {example}"
    for path in files(*CODE, under="src"):
        for place, found in lines_of(path, SHELLS):
            yield f"{place}: {found}"


def leftovers():
    for path in files(*CODE, ".qml", ".py", ".cmake", "CMakeLists.txt"):
        if name(path).startswith("tests/lint/"):
            continue
        for place, found in lines_of(path, r"\b(TODO|FIXME|XXX|HACK)\b"):
            yield f"{place}: {found}: finish it or file an issue"
        if path.suffix == ".qml":
            for place, found in lines_of(path, r"\bconsole\.(log|debug)\("):
                yield f"{place}: {found}"


def sizes():
    for path in files(*CODE, ".qml"):
        longest = LONGEST_QML if path.suffix == ".qml" else LONGEST_CODE
        count = path.read_text().count("\n")
        if count > longest:
            yield f"{name(path)}: {count} lines, more than {longest}"


if __name__ == "__main__":
    report([problem for rule in (colours, plain_text, shells, leftovers, sizes)
            for problem in rule()], "sources")
