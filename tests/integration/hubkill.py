# SPDX-FileCopyrightText: 2026 The Slipway developers
# SPDX-License-Identifier: Apache-2.0
# timeout: 240
"""kill -9 of the hub while a run logs: the run finishes and no acknowledged step is missing."""

from support.jobs import Official, expected_history, logged_history
from support.places import fresh_home, main, wait_until
from support.processes import Program
from support.programs import Hub

EPOCHS = 120
LOGGING = f'''
import time, wandb
run = wandb.init(project="killed", id="survivor")
for epoch in range({EPOCHS}):
    run.log({{"epoch": epoch, "loss": 1.0 / (epoch + 1)}})
    print("logged", epoch, flush=True)
    time.sleep(0.25)
run.finish()
'''


def test():
    home = fresh_home("hubkill")
    with Hub(home) as hub:
        official = Official("pinned", hub)
        script = official.work / "training.py"
        script.write_text(LOGGING)

        def rows():
            return logged_history(hub, "killed", "survivor")
        with Program([official.python, script], home / "logs" / "run.log", env=official.env,
                     cwd=official.work) as job:
            wait_until("the run exists",
                       lambda: hub.run_state("killed", "survivor"), 60, interval=0.5)
            for round_ in range(2):
                have = len(rows())
                wait_until("more steps arrive", lambda: len(rows()) >= have + 5, 60, interval=0.3)
                acknowledged = rows()
                hub.kill()
                assert job.alive, job.text()[-2000:]
                hub.start()
                kept = rows()
                assert kept[:len(acknowledged)] == acknowledged, (round_, acknowledged, kept)
            job.process.wait(120)
            assert job.process.returncode == 0, job.text()[-3000:]
        assert rows() == expected_history(EPOCHS), rows()
        assert hub.run_state("killed", "survivor") == "finished"


if __name__ == "__main__":
    main(test)
