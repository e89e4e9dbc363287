# SPDX-FileCopyrightText: 2026 The Slipway developers
# SPDX-License-Identifier: Apache-2.0
# needs: engine
# variants: log settings cancel disk
# timeout: 300
"""Images as the agent builds them, with every docker client and builder of this computer.

  log       steps and their times while it runs; what failed; the same image is not built twice
  settings  a company's certificates, package index with a password, and proxy
  cancel    a build that is stopped leaves nothing
  disk      a hundred builds leave no folder; what images take, and what is removed
"""

import concurrent.futures
import contextlib
import json
import re
import sys

from support import baseimage
from support.buildchecks import (BASE, check_settings, defect_62_cancel_leaves_nothing,
                                 defect_62_log_with_times, folder_of, image_of)
from support.clients import builders, engine_command
from support.containers import Engine, default_state, running_engine
from support.jobs import create_queue
from support.places import fresh_home, main
from support.programs import Hub

MANY = 100
AT_ONCE = 4


def log():
    engine = running_engine()
    home = fresh_home("builds-log")
    defect_62_log_with_times(engine, home, builders(engine, home))


def settings():
    engine = running_engine()
    home = fresh_home("builds-settings")
    # One client for each way to build: they differ in nothing here.
    ways = {(builder.name, builder.plugged): builder for builder in builders(engine, home)}
    check_settings(engine, home, ways.values())


def cancel():
    engine = running_engine()
    home = fresh_home("builds-cancel")
    defect_62_cancel_leaves_nothing(engine, home, builders(engine, home))


# --- disk ------------------------------------------------------------------------------------

def defect_52_many_leave_no_folder(engine, home):
    temporary = home / "tmp"
    temporary.mkdir()
    ways = builders(engine, home)
    sources = [folder_of(home, f"source{worker}", {"Dockerfile": "FROM scratch\nCOPY n /n\n"})
               for worker in range(AT_ONCE)]
    before = {path for path in (engine.state / "data" / "tmp").glob("*")}

    def built(worker):
        images = []
        for number in range(worker, MANY, AT_ONCE):
            (sources[worker] / "n").write_text(str(number))
            done = engine_command(home, engine, "build", sources[worker], "--dockerfile",
                                  "Dockerfile", builder=ways[number % len(ways)],
                                  env={"TMPDIR": str(temporary)})
            images.append(image_of(done))
        return images
    with concurrent.futures.ThreadPoolExecutor(AT_ONCE) as workers:
        images = [image for some in workers.map(built, range(AT_ONCE)) for image in some]
    assert len(set(images)) == MANY
    assert list(temporary.iterdir()) == [], list(temporary.iterdir())
    for source in sources:
        assert sorted(path.name for path in source.iterdir()) == ["Dockerfile", "n"]
    left = {path for path in (engine.state / "data" / "tmp").glob("*")} - before
    assert not left, left
    engine.docker("image", "rm", *images)


def cleanup(engine, home):
    def built(job, text):
        source = folder_of(home, job, {
            "Dockerfile": f"FROM {BASE}\nRUN head -c 3000000 /dev/urandom > /{text}\n"})
        return image_of(engine_command(home, engine, "build", source, "--dockerfile", "Dockerfile",
                                       "--name", job))

    def there(image):
        return bool(engine.docker("image", "ls", "--quiet", image).strip())
    with Hub(home) as hub:
        wanted, runs, old = (built(job, job) for job in ("wanted", "runs", "old"))
        foreign = "slipway-tests/foreign:1"
        engine.docker("build", "--quiet", "--tag", foreign, "-", input=f"FROM {BASE}\nENV a=1\n")
        container = engine.docker("run", "--detach", runs, "sleep", "300").strip()
        try:
            create_queue(hub, "containers", "local-container")
            code = folder_of(home, "code", {"a.py": "print(1)\n"})
            hub.ctl("job", "create", "code", code, "--project", "p", "--name", "wanted",
                    "--entry-point", "python a.py")
            env = engine.environment()
            hub.ctl("agent", "start", "--queue", "containers", "--name", "cleans", env=env)
            hub.ctl("agent", "stop", "cleans", env=env)
            hub.ctl("launch", "--job", f"{hub.entity}/p/wanted:latest", "--queue", "containers",
                    "--project", "p")

            def engine_verb(*arguments, check=True):
                return hub.ctl("engine", *arguments, env=env, check=check)
            status = json.loads(engine_verb("status", "--output", "json").stdout)
            used = [one for one in status["engines"] if one["used"]]
            assert len(used) == 1 and used[0]["state"] == "ready", status
            assert used[0]["builder"]["name"] in ("BuildKit", "classic builder"), status
            assert used[0]["builder"]["why"], status
            images = {name: image for image in status["images"] for name in image["names"]}
            assert images[runs]["inUse"] and not images[old]["inUse"], images
            assert images[old]["job"] == "old" and images[old]["bytes"] > 3_000_000, images
            assert foreign not in images
            text = engine_verb("status").stdout
            assert re.search(r"Images built by Slipway: \d+, [0-9.]+ [kMG]B", text), text

            done = engine_verb("clean-up", check=False)
            assert done.returncode == 2 and "--yes" in done.stderr and there(old), done.stderr
            told = json.loads(engine_verb("clean-up", "--yes", "--build-cache", "--output",
                                          "json").stdout)
            assert told["removed"] >= 1 and told["kept"] >= 2, told
            assert told["freedBytes"] >= 2_000_000, told
            assert not there(old) and there(wanted) and there(runs) and there(foreign), told
            assert there(BASE)
        finally:
            engine.docker("rm", "--force", container)
    # Without anything that waits, all of them go.
    done = engine_command(home, engine, "clean-up", "--yes")
    assert not there(wanted) and not there(runs) and there(foreign), done.stdout
    assert re.search(r"Removed \d+ images, kept 0; about [0-9.]+ [kMG]?B freed", done.stdout), \
        done.stdout


def disk():
    """On an engine of its own: what is removed may be what another test is about to start."""
    engine = Engine(f"{default_state()}-builds", private=True)
    home = fresh_home("builds-disk")
    with contextlib.ExitStack() as stack:
        stack.callback(engine.stop)
        engine.start()
        baseimage.load(engine)
        defect_52_many_leave_no_folder(engine, home)
        cleanup(engine, home)


if __name__ == "__main__":
    variants = {"log": log, "settings": settings, "cancel": cancel, "disk": disk}
    main(variants[sys.argv[1]])
