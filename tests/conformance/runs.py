# SPDX-FileCopyrightText: 2026 The Slipway developers
# SPDX-License-Identifier: Apache-2.0
# variants: pinned newest
# timeout: 240
"""wandb.init, log and finish against the hub, and what is read back through wandb.Api."""

import json
import math
import sys

from support.jobs import Official, expected_history, logged_history
from support.places import fresh_home, main
from support.programs import Hub

LOGGING = '''
import json, math, wandb
run = wandb.init(project="numbers", config={"lr": 0.5, "nested": {"a": [1, 2]}}, name="First")
for epoch in range(5):
    run.log({"epoch": epoch, "loss": 1.0 / (epoch + 1)})
run.log({"odd": float("nan"), "up": float("inf"), "down": float("-inf"), "big": 1e308 * 10})
run.summary["best"] = 0.2
print("a line of the log, ñ 日本 한국")
print("RUN", run.entity, run.id)
run.finish()
'''

READING = '''
import json, sys, wandb
run = wandb.Api().run(sys.argv[1] if len(sys.argv) > 1 else PATH)
rows = list(run.scan_history())
print(json.dumps({"state": run.state, "name": run.name, "config": run.config,
                  "best": run.summary.get("best"), "loss": run.summary.get("loss"),
                  "epochs": [row["epoch"] for row in rows if row.get("epoch") is not None],
                  "odd": [repr(row["odd"]) for row in rows if row.get("odd") is not None],
                  "up": [repr(row["up"]) for row in rows if row.get("up") is not None],
                  "sampled": len(run.history(pandas=False)),
                  "files": sorted(file.name for file in run.files())}))
'''

# sys.exit, not SystemExit: the first is what the package watches.
FAILING = '''
import sys, wandb
run = wandb.init(project="numbers")
print("RUN", run.entity, run.id)
run.log({"x": 1})
sys.exit(3)
'''

RESUMING = '''
import wandb
run = wandb.init(project="numbers", id="resumed", resume="allow")
# Not run.step: that is 0 until the first row, though the row then gets the right _step.
print("STEP", run.starting_step)
run.log({"x": run.starting_step})
run.finish()
'''


def named(output, word):
    return next(line.split()[1:] for line in output.splitlines() if line.startswith(word + " "))


def test():
    version = sys.argv[1]
    with Hub(fresh_home(f"runs-{version}")) as hub:
        official = Official(version, hub)
        done = official.script(LOGGING)
        entity, name = named(done.stdout, "RUN")
        assert hub.run_state("numbers", name) == "finished"
        assert logged_history(hub, "numbers", name) == expected_history()

        read = json.loads(official.script(
            f"PATH = {f'{entity}/numbers/{name}'!r}\n{READING}").stdout.splitlines()[-1])
        assert read["state"] == "finished" and read["name"] == "First", read
        assert read["config"]["lr"] == 0.5 and read["config"]["nested"] == {"a": [1, 2]}, read
        assert read["best"] == 0.2 and math.isclose(read["loss"], 0.2), read
        assert read["epochs"] == [0, 1, 2, 3, 4], read
        # W&B gives back what JSON cannot hold as these strings or numbers; never as an error.
        assert len(read["odd"]) == 1 and "nan" in read["odd"][0].lower(), read
        assert len(read["up"]) == 1 and "inf" in read["up"][0].lower(), read
        assert read["sampled"] == 6, read
        assert "config.yaml" in read["files"] and "output.log" in read["files"], read
        log = hub.ctl("run", "logs", f"{entity}/numbers/{name}").stdout
        assert "a line of the log, ñ 日本 한국" in log, log

        # What a resuming core asks for; the same values whole and by key.
        about = hub.graphql(
            "query($e: String!, $n: String!) { project(name: \"numbers\", entityName: $e) "
            "{ run(name: $n) { all: wandbConfig some: wandbConfig(keys: [\"t\"]) } } }",
            e=entity, n=name)["project"]["run"]
        assert json.loads(about["all"])["python_version"], about
        assert json.loads(about["some"]) == {"t": json.loads(about["all"])["t"]}, about

        failed = official.script(FAILING, check=False)
        entity, name = named(failed.stdout, "RUN")
        assert failed.returncode == 3
        assert hub.run_state("numbers", name) == "failed"

        assert named(official.script(RESUMING).stdout, "STEP") == ["0"]
        assert named(official.script(RESUMING).stdout, "STEP") == ["1"]
        assert [(row["_step"], row["x"]) for row in hub.history("numbers", "resumed")] == [
            (0, 0), (1, 1)]

        # A key that the hub does not know fails at once, and is named nowhere.
        wrong = "0123456789abcdef" * 3
        refused = official.script(LOGGING, check=False, timeout=90, WANDB_API_KEY=wrong)
        assert refused.returncode != 0
        assert wrong not in hub.process.text()
        assert hub.key not in hub.process.text()


if __name__ == "__main__":
    main(test)
