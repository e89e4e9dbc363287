# SPDX-FileCopyrightText: 2026 The Slipway developers
# SPDX-License-Identifier: Apache-2.0
"""slipwayctl (hub and agent too) runs on a computer without a display: it links no such library."""

import re
import subprocess

from _sources import report
from support.places import main as run_test, program

FORBIDDEN = re.compile(r"libQt6(Gui|Qml|Quick|Widgets|OpenGL|Svg)\w*|libX11|libwayland|libxcb")
# The supervisor of a job outlives everything, so it needs nothing but the C library.
SHIM_MAY = re.compile(r"linux-vdso|ld-linux|libc\.so|libgcc_s|libstdc\+\+|libm\.so|lib(a|ub)san")


def libraries(path):
    listed = subprocess.run(["ldd", path], stdout=subprocess.PIPE, check=True, text=True).stdout
    return [line.split()[0] for line in listed.splitlines() if line.strip()]


def check():
    problems = [f"slipwayctl links {library}" for library in libraries(program("slipwayctl"))
                if FORBIDDEN.search(library)]
    problems += [f"slipway-shim links {library}" for library in libraries(program("slipway-shim"))
                 if not SHIM_MAY.search(library)]
    report(problems, "linked libraries")


if __name__ == "__main__":
    run_test(check)
