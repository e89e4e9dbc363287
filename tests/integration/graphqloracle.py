# SPDX-FileCopyrightText: 2026 The Slipway developers
# SPDX-License-Identifier: Apache-2.0
# timeout: 180
"""The hub's GraphQL engine agrees with the reference engine on random documents."""

import sys

from support import pyenvs
from support.places import BUILD, SOURCE, NotRun, main
from support.processes import run

DOCUMENTS = "1500"


def test():
    driver = BUILD / "tests" / "bin" / "slipway_graphqldriver"
    if not driver.exists():
        raise NotRun(f"{driver} is not built")
    # The same documents every time; another seed by hand looks for more.
    seed = sys.argv[1] if len(sys.argv) > 1 else "1"
    done = run([pyenvs.oracle() / "bin" / "python", SOURCE / "tests/fuzz/graphql/oracle.py", driver,
                "--count", DOCUMENTS, "--seed", seed], timeout=150)
    print(done.stdout[-2000:])


if __name__ == "__main__":
    main(test)
