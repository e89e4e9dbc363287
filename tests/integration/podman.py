# SPDX-FileCopyrightText: 2026 The Slipway developers
# SPDX-License-Identifier: Apache-2.0
# timeout: 420
"""podman instead of docker: builds, a registry on loopback, and a job of an agent."""

import contextlib
import pathlib
import re
import tempfile

from support.buildchecks import (check_settings, defect_62_cancel_leaves_nothing,
                                 defect_62_log_with_times)
from support.clients import OnlyWay, engine_command
from support.enginechecks import clean_up, job_of_an_agent, targets
from support.places import fresh_home, main
from support.podman import Podman


def test():
    home = fresh_home("podman")
    ways = [OnlyWay("podman", "Buildah")]
    with contextlib.ExitStack() as stack:
        # Not below home: where its sockets' names get too long, podman 4.3 does not notice that a
        # container to which it is attached has ended.
        short = stack.enter_context(tempfile.TemporaryDirectory(prefix="slipway-podman-"))
        podman = Podman(pathlib.Path(short) / "all")
        stack.callback(podman.stop)
        podman.start()
        told = engine_command(home, podman, "status", builder=ways[0]).stdout
        assert re.search(r"podman \S+: It answers\. Slipway uses this one\.\n +builds with Buildah",
                         told), told
        defect_62_log_with_times(podman, home, ways)
        defect_62_cancel_leaves_nothing(podman, home, ways)
        check_settings(podman, home, ways)
        targets(podman, home, "podman")
        job_of_an_agent(podman, home, "podman")
        clean_up(podman, home, ways[0])


if __name__ == "__main__":
    main(test)
