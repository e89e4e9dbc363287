# SPDX-FileCopyrightText: 2026 The Slipway developers
# SPDX-License-Identifier: Apache-2.0
# variants: pinned newest
"""The log of a job that failed is with its server: where the item says, and as the official
package's Api reads the file of the agent's own run, byte for byte."""

import sys

from support.jobs import Official, create_queue
from support.places import fresh_home, main, wait_until
from support.programs import Agent, Hub, wait_for_item

PROJECT = "failures"
# Says something that is no text, and never calls wandb.init.
SILENT = r"printf 'before\n\377\376\0 after\r\n'; echo problem >&2; exit 0" + "\n"
READING = '''import sys, wandb
entity, name, folder = {arguments}
found = [file for run in wandb.Api().runs(f"{{entity}}/model-registry") for file in run.files()
         if file.name == name]
assert len(found) == 1, found
found[0].download(root=folder, replace=True)
'''


def test():
    version = sys.argv[1]
    with Hub(fresh_home(f"failurelog-{version}")) as hub:
        official = Official(version, hub)
        create_queue(hub, "queue", "local-process")
        source = hub.home / "source"
        source.mkdir()
        (source / "a.sh").write_text(SILENT)
        hub.ctl("job", "create", "code", source, "--project", PROJECT, "--name", "silent",
                "--entry-point", "sh a.sh")
        with Agent(hub, ["queue"]) as agent:
            item = hub.ctl_json("launch", "--job", f"{hub.entity}/{PROJECT}/silent:latest",
                                "--queue", "queue", "--project", PROJECT)["id"]
            shown = wait_for_item(hub, item, ("FAILED",), 60)
            assert shown["failure"]["stage"] == "run", shown
            # The sentence comes first, the log after it.
            paths = wait_until("the item names its log", lambda: file_paths(hub, item), 30)
            log = (agent.data / "items" / item / "run.log").read_bytes()
        assert paths == [f"{item}/error/error.log"], paths
        folder = hub.home / "read"
        official.script(READING.format(arguments=(hub.entity, paths[0], str(folder))))
        assert (folder / paths[0]).read_bytes() == log, log
        assert b"\xff\xfe\x00 after\r\n" in log and b"problem\n" in log, log


def file_paths(hub, item):
    answer = hub.graphql("query($i: ID!) { slipwayRunQueueItem(id: $i) "
                         "{ slipwayFailure { filePaths } } }", i=item)
    failure = answer["slipwayRunQueueItem"]["slipwayFailure"]
    return failure and failure["filePaths"]


if __name__ == "__main__":
    main(test)
