# SPDX-FileCopyrightText: 2026 The Slipway developers
# SPDX-License-Identifier: Apache-2.0
# timeout: 420
"""nerdctl instead of docker: builds, a registry on loopback, and a job of an agent."""

import re

from support.clients import OnlyWay, engine_command
from support.enginechecks import started, works_as_docker
from support.nerdctl import Nerdctl
from support.places import fresh_home, main


def test():
    home = fresh_home("nerdctl")
    with started(Nerdctl) as nerdctl:
        works_as_docker(nerdctl, home, "BuildKit")
        nerdctl.serve_no_more()
        told = engine_command(home, nerdctl, "status", builder=OnlyWay("nerdctl", "BuildKit"),
                              check=False)
        assert told.returncode == 1 and re.search(
            r"nerdctl: It is installed and does not answer.*\n.*start containerd", told.stdout), told


if __name__ == "__main__":
    main(test)
