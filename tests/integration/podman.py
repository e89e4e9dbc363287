# SPDX-FileCopyrightText: 2026 The Slipway developers
# SPDX-License-Identifier: Apache-2.0
# timeout: 420
"""podman instead of docker: builds, a registry on loopback, and a job of an agent."""

from support.enginechecks import started, works_as_docker
from support.places import fresh_home, main
from support.podman import Podman


def test():
    home = fresh_home("podman")
    with started(Podman) as podman:
        works_as_docker(podman, home, "Buildah")


if __name__ == "__main__":
    main(test)
