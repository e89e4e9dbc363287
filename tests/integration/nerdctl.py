# SPDX-FileCopyrightText: 2026 The Slipway developers
# SPDX-License-Identifier: Apache-2.0
# timeout: 420
"""nerdctl instead of docker: builds, a registry on loopback, and a job of an agent."""

import contextlib
import pathlib
import re
import tempfile

from support.buildchecks import (check_settings, defect_62_cancel_leaves_nothing,
                                 defect_62_log_with_times)
from support.clients import OnlyWay, engine_command
from support.enginechecks import clean_up, job_of_an_agent, targets
from support.nerdctl import Nerdctl
from support.places import fresh_home, main


def test():
    home = fresh_home("nerdctl")
    ways = [OnlyWay("nerdctl", "BuildKit")]
    with contextlib.ExitStack() as stack:
        short = stack.enter_context(tempfile.TemporaryDirectory(prefix="slipway-nerdctl-"))
        nerdctl = Nerdctl(pathlib.Path(short) / "all")
        stack.callback(nerdctl.stop)
        nerdctl.start()
        told = engine_command(home, nerdctl, "status", builder=ways[0]).stdout
        assert re.search(r"nerdctl v?\d\S+: It answers\. Slipway uses this one\.\n"
                         r" +builds with BuildKit", told), told
        defect_62_log_with_times(nerdctl, home, ways)
        defect_62_cancel_leaves_nothing(nerdctl, home, ways)
        check_settings(nerdctl, home, ways)
        targets(nerdctl, home, "nerdctl")
        job_of_an_agent(nerdctl, home, "nerdctl")
        clean_up(nerdctl, home, ways[0])
        nerdctl.serve_no_more()
        told = engine_command(home, nerdctl, "status", builder=ways[0], check=False)
        assert told.returncode == 1 and re.search(
            r"nerdctl: It is installed and does not answer.*\n.*start containerd", told.stdout), told


if __name__ == "__main__":
    main(test)
