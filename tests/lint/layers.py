# SPDX-FileCopyrightText: 2026 The Slipway developers
# SPDX-License-Identifier: Apache-2.0
"""Includes point down only, and each library is seen where the architecture says (section 2)."""

import re

from _sources import CODE, SOURCE, files, name, report

CORE = {"base", "domain", "ports"}
ALLOWED = {
    "base": set(),
    "domain": {"base"},
    "sweep": {"base", "domain"},
    "ports": {"base", "domain"},
    "usecases": CORE,
    "agent": CORE,
    "wandb": CORE,
    # Durable files and the system's folders are platform's, under the adapters that write.
    "auth": CORE | {"platform"},
    "engine": CORE | {"platform"},
    # The vendor's tool runs through engine's Tool; it is no port of its own.
    "build": CORE | {"engine", "platform"},
    # The log with a limit is one for processes and containers; it is C and needs nothing.
    "targets": CORE | {"engine", "platform", "shim"},
    "config": CORE | {"platform"},
    "platform": CORE,
    "presentation": CORE | {"usecases"},
    "hub": {"base", "domain", "sweep"},
    "shim": set(),
    # Composition roots put everything together; only slipwayctl is also the hub and the agent.
    "ctl": CORE | {"usecases", "agent", "wandb", "auth", "engine", "build", "targets", "config",
                   "platform", "hub", "sweep"},
    "app": CORE | {"usecases", "wandb", "auth", "engine", "build", "targets", "config", "platform",
                   "presentation"},
}
ROOTS = {"ctl", "app"}
# Which layers (or folders of one) may include a header that matches.
LIBRARIES = [
    (r"nlohmann/", {"wandb", "config", "hub", "targets", "build", "agent/journal", "ctl", "cmake",
                    "sweep"}),
    (r"(Eigen/|unsupported/Eigen/)", {"sweep"}),
    (r"yaml-cpp/", {"config"}),
    (r"valijson/", {"config"}),
    (r"(qt6?keychain/|keychain\.h)", {"auth"}),
    (r"(QtCore/)?QProcess$", {"engine", "targets", "build", "platform"} | ROOTS),
    (r"boost/", {"hub"}),
    (r"(SQLiteCpp/|sqlite3\.h)", {"hub"}),
    (r"CLI/", {"ctl"}),
    (r"archive(_entry)?\.h$", {"wandb", "build"}),
    (r"(QtNetwork/)?QNetworkAccessManager$", {"wandb", "platform"} | ROOTS),
    (r"(QtGui|QtQml|QtQuick)/|(QGui|QQuick|QQml|QtQml)|(Q(Image|Painter|Pixmap|Color|Font|Pen|Brush"
     r"|Clipboard|Icon)\w*)$", {"presentation", "app"}),
    (r"(QtWidgets/|QApplication$|QWidget)", set()),
]
INCLUDE = re.compile(r'^\s*#\s*include\s*([<"])([^>"]+)[>"]', re.MULTILINE)


def main():
    problems = []
    layers = {path.name for path in (SOURCE / "src").iterdir() if path.is_dir()} - {"cmake"}
    problems += [f"src/{layer}: not a layer of the architecture" for layer in layers - set(ALLOWED)]
    for path in files(*CODE, under="src"):
        inside = path.relative_to(SOURCE / "src")
        layer = inside.parts[0]
        for match in INCLUDE.finditer(path.read_text()):
            target = match.group(2)
            line = path.read_text().count("\n", 0, match.start()) + 1
            other = target.split("/")[0]
            if (match.group(1) == '"' and other in layers and other != layer
                    and other not in ALLOWED.get(layer, set())):
                problems.append(f"{name(path)}:{line}: {layer} may not include {target}")
            for pattern, allowed in LIBRARIES:
                if re.match(pattern, target) and not any(
                        str(inside).startswith(f"{place}/") for place in allowed):
                    problems.append(f"{name(path)}:{line}: <{target}> has no place in {layer}")
    report(problems, "layers")


if __name__ == "__main__":
    main()
