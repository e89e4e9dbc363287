# SPDX-FileCopyrightText: 2026 The Slipway developers
# SPDX-License-Identifier: Apache-2.0
# variants: pinned
# timeout: 300
"""A job declares its inputs with the official package; what a launch changes arrives in them."""

import json
import os

from support import pyenvs
from support.jobs import create_queue
from support.places import fresh_home, main, wait_until
from support.programs import Agent, Hub, wait_for_item

PROJECT = "inputs"
SCHEMA = {"type": "object", "properties": {"lr": {"type": "number", "maximum": 1}}}
LAYERS = {"type": "object", "properties": {
    "layers": {"type": "integer", "minimum": 1, "title": "Layers"}}}
# The package tells a job's inputs only where people ask for it.
JOB = f'''import json
import os
import pathlib

os.environ["WANDB_DISABLE_JOB_CREATION"] = "false"
import wandb
from wandb.sdk import launch

launch.manage_config_file("conf/model.yaml", schema={LAYERS!r})
launch.manage_config_file("data.json", exclude=["secret"])
launch.manage_wandb_config(schema={SCHEMA!r})
with wandb.init(config={{"lr": 0.1, "kept": 1}}) as run:
    seen = {{"config": {{key: run.config[key] for key in ("lr", "kept")}},
            "model": pathlib.Path("conf/model.yaml").read_text(),
            "data": json.loads(pathlib.Path("data.json").read_text())}}
    print("seen " + json.dumps(seen), flush=True)
    run.log({{"loss": 1.0}})
'''


def launched(hub, job, overrides):
    """The item's end, and what the job saw."""
    hub.ctl("launch", "--job", job, "--queue", "queue", "--project", PROJECT, "--config",
            json.dumps({"overrides": overrides}))
    item = hub.items("queue")[0]["id"]
    ended = wait_for_item(hub, item, ("FINISHED", "FAILED"), 300)
    log = hub.ctl("item", "logs", item).stdout
    assert ended["state"].upper() == "FINISHED", (ended, log)
    seen = [line.split("seen ", 1)[1] for line in log.splitlines() if "seen {" in line]
    assert len(seen) == 1, log
    return json.loads(seen[0]), log


def test():
    python = pyenvs.with_schemas()
    home = fresh_home("jobinputs")
    folder = home / "source"
    (folder / "conf").mkdir(parents=True)
    (folder / "train.py").write_text(JOB)
    (folder / "conf" / "model.yaml").write_text("layers: 2\nname: small\n")
    (folder / "data.json").write_text('{"rows": 1, "deep": {"a": 1, "b": 2}}')
    with Hub(home) as hub:
        create_queue(hub, "queue", "local-process")
        hub.ctl("job", "create", "code", folder, "--project", PROJECT, "--name", "declares",
                "--runtime", "3.11", "--entry-point", "python train.py")
        job = f"{hub.entity}/{PROJECT}/declares:latest"
        assert hub.ctl_json("job", "describe", job)["inputs"] == []
        # A job without requirements has the Python that the agent finds.
        path = f"{python}/bin:{os.environ['PATH']}"
        with Agent(hub, ["queue"], env={"PATH": path}):
            seen, log = launched(hub, job, {
                "run_config": {"lr": 0.5},
                "files": {"conf/model.yaml": {"layers": 4}, "data.json": {"deep": {"b": 3}}}})
        assert seen["config"] == {"lr": 0.5, "kept": 1}, seen
        assert seen["model"] == "layers: 4\nname: small\n", seen
        assert seen["data"] == {"rows": 1, "deep": {"a": 1, "b": 3}}, seen
        assert "Schema includes unhandled" not in log, log

        # The run told the job's inputs, with its own key and nothing else of the job.
        known = wait_until("the job's inputs are known",
                           lambda: hub.ctl_json("job", "describe", job)["inputs"], 30)
        inputs = {each["input"]: each["schema"] for each in known}
        assert inputs == {"@wandb.config": SCHEMA, "conf/model.yaml": LAYERS,
                          "data.json": None}, inputs
        refused = hub.ctl(
            "launch", "--job", job, "--queue", "queue", "--project", PROJECT, "--config",
            json.dumps({"overrides": {"run_config": {"lr": 7},
                                      "files": {"conf/model.yaml": {"layers": 0}}}}), check=False)
        assert refused.returncode != 0, refused.stdout
        assert "lr: 7 is above 1." in refused.stderr, refused.stderr
        assert "layers of conf/model.yaml: 0 is below 1." in refused.stderr, refused.stderr
        assert len(hub.items("queue")) == 1


if __name__ == "__main__":
    main(test)
