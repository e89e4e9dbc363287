# SPDX-FileCopyrightText: 2026 The Slipway developers
# SPDX-License-Identifier: Apache-2.0
# needs: engine
# timeout: 300
"""Targets with a real engine: whole logs, their limit, how jobs end, stopping.

The unit tests that need an engine ("// needs: engine") run here and nowhere else, none left out.
"""

import re
import subprocess

from support.containers import running_engine
from support.places import BUILD, NotRun, fresh_home, main, private_environment

TESTS = ("tst_targets_containertarget", "tst_targets_logscontainer")


def test():
    engine = running_engine()
    env = private_environment(fresh_home("joblogs"), **engine.environment())
    for name in TESTS:
        path = BUILD / "tests" / "bin" / name
        if not path.exists():
            raise NotRun(f"{path} is not built")
        done = subprocess.run([path], env=env, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
                              text=True, timeout=200, check=False)
        print(done.stdout[-20_000:], flush=True)
        assert done.returncode == 0, f"{name} exited {done.returncode}"
        totals = re.search(r"Totals: (\d+) passed, 0 failed, 0 skipped", done.stdout)
        assert totals and int(totals.group(1)) > 4, f"{name} did not run everything"


if __name__ == "__main__":
    main(test)
