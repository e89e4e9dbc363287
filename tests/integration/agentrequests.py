# SPDX-FileCopyrightText: 2026 The Slipway developers
# SPDX-License-Identifier: Apache-2.0
"""What an agent asks its server between a push and the start of the job. Each question in the row is
time that a person waits, so they are counted; times are for benchmarks/agent.py."""

import collections
import contextlib
import time

from support.jobs import create_queue
from support.places import fresh_home, main
from support.programs import Agent, Hub, HubClient, wait_for_item
from support.proxy import Proxy

PROJECT = "requests"
JOB = '''date +%s%N > begun
cat data.txt
run="$(slipwayctl run start)"
slipwayctl run finish "$run" > /dev/null
'''
DATA = "".join(f"line {number} of what the job reads\n" for number in range(200))
# One after the other; all else goes on beside them.
NEEDED = ("popFromRunQueue", "ackRunQueueItem", "ArtifactMembershipByName", "ArtifactByID",
          "SlipwayCreateRunKey")
ONCE = ("FetchArtifactManifest", "GetArtifactMembershipFileUrls", "/storage/")


def asked(proxy, item, agent, since):
    """How often each thing was asked from then until the job of the item began."""
    begun = int((agent.data / "begun" / item).read_text()) / 1e9 - (time.time() - time.monotonic())
    names = [exchange.operation or exchange.path for exchange in list(proxy.seen)
             if since <= exchange.at <= begun]
    return collections.Counter("/storage/" if name.startswith("/storage/") else name
                               for name in names)


def test():
    with contextlib.ExitStack() as stack:
        hub = stack.enter_context(Hub(fresh_home("agentrequests")))
        proxy = stack.enter_context(Proxy(hub.port))
        create_queue(hub, "queue", "local-process")
        source = hub.home / "source"
        source.mkdir()
        begun = hub.home / "data" / "slipway" / "agents" / "agent-under-test" / "begun"
        (source / "a.sh").write_text(JOB.replace("> begun", f'> "{begun}/$1"'))
        (source / "data.txt").write_text(DATA)
        hub.ctl("job", "create", "code", source, "--project", PROJECT, "--name", "job",
                "--entry-point", "sh a.sh")
        agent = stack.enter_context(
            Agent(HubClient(proxy.url, hub.data, hub.home), ["queue"]))
        begun.mkdir()
        counts = []
        for number in range(2):
            since = time.monotonic()
            item = hub.ctl_json("launch", "--job", f"{hub.entity}/{PROJECT}/job:latest", "--queue",
                                "queue", "--project", PROJECT,
                                "--entry-point", f"sh a.sh {number}")["id"]
            wait_for_item(hub, item, ("FINISHED",), 60)
            assert hub.ctl("item", "logs", item).stdout.strip() == DATA.strip(), number
            counts.append(asked(proxy, str(number), agent, since))
        print(*counts, sep="\n")
        first, again = counts
        # The job's document and its code are fetched once, and are the same ones afterwards.
        assert all(first[name] for name in ONCE), first
        assert not any(again[name] for name in ONCE), again
        for name in NEEDED[1:]:
            assert again[name] == 1, (name, again)
        assert 1 <= again["popFromRunQueue"] <= 2, again


if __name__ == "__main__":
    main(test)
