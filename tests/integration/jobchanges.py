# SPDX-FileCopyrightText: 2026 The Slipway developers
# SPDX-License-Identifier: Apache-2.0
# timeout: 120
"""Jobs change: versions, aliases, descriptions, names; copies to another hub; templates."""

import json
import pathlib

from support.jobs import create_queue
from support.places import fresh_home, main
from support.programs import Hub
from support.sshd import GitServer

PROJECT = "p"


def sentence(done, *words):
    """A refusal says what is wrong and what to do, and nothing of the program's inside."""
    assert done.returncode != 0, done.stdout
    for word in words:
        assert word in done.stderr, done.stderr
    return done.stderr


def artifact(hub, name):
    """What a hub has of an artifact: metadata, and its files with their digests."""
    found = hub.graphql(
        "query($e: String!, $p: String!, $n: String!) { project(name: $p, entityName: $e) "
        "{ artifact(name: $n) { id metadata digest description currentManifest { digest } "
        "files(first: 100) { edges { node { name digest } } } } } }",
        e=hub.entity, p=PROJECT, n=name)["project"]["artifact"]
    files = {edge["node"]["name"]: edge["node"]["digest"] for edge in found["files"]["edges"]}
    return dict(found, files=files, metadata=json.loads(found["metadata"] or "{}"))


def versions(hub, name):
    """{0: {"its", "aliases"}, ..}, without the version's own name."""
    job = hub.ctl_json("job", "versions", f"{hub.entity}/{PROJECT}/{name}")
    return {int(version["version"][1:]): set(version["aliases"]) - {version["version"]}
            for version in job["versions"]}


def changes(hub, home):
    """A job with three versions, "Hello World 2", of which the middle one was deleted."""
    folder = home / "source"
    folder.mkdir()
    reference = f"{hub.entity}/{PROJECT}/trainer"
    for number in range(3):
        (folder / "train.py").write_text(f"print({number})\n")
        hub.ctl("job", "create", "code", folder, "-p", PROJECT, "-n", "trainer", "-r", "3.11",
                "-E", "python train.py", "-d", f"number {number}", "-a", f"n{number}")
    assert versions(hub, "trainer") == {0: {"n0"}, 1: {"n1"}, 2: {"n2", "latest"}}
    hub.ctl("job", "alias", f"{reference}:v1", "--add", "good one", "--add", "n0",
            "--remove", "n1")
    assert versions(hub, "trainer") == {0: set(), 1: {"good one", "n0"}, 2: {"n2", "latest"}}
    sentence(hub.ctl("job", "alias", f"{reference}:v1", "--add", "latest", check=False), "alias")
    sentence(hub.ctl("job", "alias", f"{reference}:v9", "--add", "x", check=False), "no such job")
    hub.ctl("job", "edit", f"{reference}:v0", "--description", "the first")
    assert hub.ctl_json("job", "describe", f"{reference}:v0")["description"] == "the first"

    # Deleting asks, and nothing else of the job goes along.
    sentence(hub.ctl("job", "delete", f"{reference}:v1", check=False), "--yes")
    hub.ctl("job", "delete", f"{reference}:v1", "--yes")
    assert versions(hub, "trainer") == {0: set(), 2: {"n2", "latest"}}
    hub.ctl("job", "delete", f"{reference}:latest", "--yes")
    assert versions(hub, "trainer") == {0: {"latest"}}
    (folder / "train.py").write_text("print(3)\n")
    hub.ctl("job", "create", "code", folder, "-p", PROJECT, "-n", "trainer", "-r", "3.11",
            "-E", "python train.py", "-a", "n3")
    assert versions(hub, "trainer") == {0: set(), 3: {"n3", "latest"}}

    hub.ctl("job", "create", "image", "example.invalid/x:1", "-p", PROJECT, "-n", "other")
    sentence(hub.ctl("job", "rename", reference, "other", check=False), "exists already")
    sentence(hub.ctl("job", "rename", reference, "a b", check=False), "letters, digits")
    hub.ctl("job", "rename", reference, "renamed")
    assert versions(hub, "renamed") == {0: set(), 3: {"n3", "latest"}}
    sentence(hub.ctl("job", "versions", reference, check=False), "no such job")
    hub.ctl("job", "delete", f"{hub.entity}/{PROJECT}/other", "--yes")
    assert [job["name"] for job in hub.ctl_json("job", "list", "-p", PROJECT)] == ["renamed"]
    # A name as W&B's own gallery has them; our verbs give no such names, but read them.
    collection = hub.graphql(
        "query($e: String!, $p: String!) { project(name: $p, entityName: $e) "
        '{ artifactCollection(name: "renamed") { id } } }',
        e=hub.entity, p=PROJECT)["project"]["artifactCollection"]["id"]
    hub.graphql('mutation($id: ID!) { updateArtifactSequence(input: {artifactSequenceID: $id, '
                'name: "Hello World 2"}) { artifactCollection { name } } }', id=collection)


def copies(source, target, home):
    """Everything comes along to another hub, twice copied is once there."""
    # So that no artifact has the same number in both.
    target.ctl("job", "create", "image", "example.invalid/x:0", "-p", PROJECT, "-n", "before")
    address = f"{source.url}/{source.entity}/{PROJECT}/Hello World 2"
    sentence(target.ctl("job", "copy", address, f"{target.entity}/{PROJECT}", check=False),
             "no API key for this server")
    key = home / "source.key"
    key.write_text(source.key)
    target.ctl("login", "--host", source.url, "--key-file", key, "--store", "netrc")
    made = target.ctl_json("job", "copy", address, f"{target.entity}/{PROJECT}", "--all-versions")
    assert [version["new"] for version in made["versions"]] == [True, True], made
    name = f"{target.entity}/{PROJECT}/Hello World 2"
    assert versions(target, "Hello World 2") == {0: set(), 1: {"n3", "latest"}}
    for there, here in ((0, 0), (3, 1)):
        old = artifact(source, f"Hello World 2:v{there}")
        new = artifact(target, f"Hello World 2:v{here}")
        assert new["metadata"].pop("slipway_copied_from") == f"{address}:v{there}", new
        assert new["metadata"] == old["metadata"]
        assert new["description"] == old["description"]
        assert set(new["files"]) == set(old["files"]) and all(new["files"].values()), new
        differ = {file for file in new["files"] if new["files"][file] != old["files"][file]}
        assert differ == {"wandb-job.json"}, differ
        document = target.ctl_json("job", "describe", f"{name}:v{here}")["document"]
        before = source.ctl_json("job", "describe",
                                 f"{source.entity}/{PROJECT}/Hello World 2:v{there}")["document"]
        code = [each["source"].pop("artifact").removeprefix("wandb-artifact://_id/")
                for each in (before, document)]
        assert document == before
        listed = [hub.graphql("query($id: ID!) { artifact(id: $id) { digest state } }",
                              id=identity)["artifact"]
                  for hub, identity in zip((source, target), code)]
        assert listed[0] == listed[1] and listed[0]["state"] == "COMMITTED", listed
    again = target.ctl_json("job", "copy", address, f"{target.entity}/{PROJECT}")
    assert [version["new"] for version in again["versions"]] == [False], again
    renamed = target.ctl_json("job", "copy", name, f"{target.entity}/{PROJECT}/mine")
    assert renamed["job"].endswith("/mine:latest"), renamed

    # A job of an entity that this hub does not have says how to get it.
    create_queue(target, "queue", "local-process")
    sentence(target.ctl("launch", "--job", "wandb/jobs/Hello World 2:latest", "--queue", "queue",
                        "--project", PROJECT, check=False),
             "does not know the job's entity", "slipwayctl job copy")
    assert target.items("queue") == []
    # What was copied is a job like any other.
    target.ctl("launch", "--job", f"{name}:n3", "--queue", "queue", "--project", PROJECT)
    target.ctl("launch", "--job", f"{name}:n3", "--resource", "local-process", "--project",
               PROJECT)


def templates(hub, home):
    """One word makes a job of the gallery, from a mirror of its repository."""
    listed = {each["id"]: each for each in hub.ctl_json("job", "templates")}
    hello = listed["hello_world"]
    with GitServer(home / "git") as git:
        address, commit = git.publish("launch-jobs", {
            f"{hello['buildContext']}/{file}": text for file, text in (
                ("job.py", "import wandb\n"), ("requirements.txt", "wandb\n"),
                ("Dockerfile.wandb", "FROM scratch\n"))})
        # As people who have the repository on a server of their own set it, once for all.
        mirror = pathlib.Path(address.split("://", 1)[1].split("/", 1)[1]).parent
        owner = git.folder / "wandb"
        owner.mkdir()
        (owner / "launch-jobs").symlink_to(f"/{mirror}/launch-jobs.git")
        base = address.rsplit("/", 1)[0]
        settings = hub.home / "config" / "slipway" / "settings.json"
        settings.parent.mkdir(exist_ok=True)
        settings.write_text(json.dumps({"gitMirror": base}))
        made = hub.ctl_json("job", "create", "--template", "hello_world", "-p", PROJECT,
                            env=git.environment())
        source = hub.ctl_json("job", "describe", made["job"])["document"]["source"]
        assert source["git"] == {"remote": f"{base}/wandb/launch-jobs", "commit": commit}, source
        assert source["entrypoint"] == hello["entryPoint"], source
        assert source["build_context"] == hello["buildContext"], source
    sentence(hub.ctl("job", "create", "--template", "none", "-p", PROJECT, check=False),
             "no such template", "job templates")
    sentence(hub.ctl("job", "create", "--template", "hello_world", "-p", PROJECT, "--git-mirror",
                     "file:///tmp", check=False), "https:// or ssh://")


def schemas(hub, home):
    """What `job create` declares, `job describe` shows and `launch` asks for."""
    schema = {"type": "object", "properties": {"lr": {"type": "number", "maximum": 1}}}
    layers = home / "layers.yaml"
    layers.write_text("type: object\nproperties:\n  layers: {type: integer, pattern: x}\n")
    made = hub.ctl("job", "create", "image", "example.invalid/x:2", "-p", PROJECT, "-n", "schemas",
                   "--schema", json.dumps(schema), "--file-schema", f"conf/model.yaml={layers}")
    assert "layers.pattern" in made.stderr, made.stderr
    job = f"{hub.entity}/{PROJECT}/schemas:latest"
    inputs = {each["input"]: each["schema"] for each in hub.ctl_json("job", "describe", job)
              ["inputs"]}
    assert inputs["@wandb.config"] == schema, inputs
    assert inputs["conf/model.yaml"]["properties"]["layers"]["type"] == "integer", inputs
    assert artifact(hub, "schemas:latest")["metadata"] == {"input_schemas": {
        "@wandb.config": schema, "files": {"conf/model.yaml": inputs["conf/model.yaml"]}}}
    launch = ("launch", "--job", job, "--queue", "queue", "--project", PROJECT, "--config")
    wrong = {"overrides": {"run_config": {"lr": 2}, "files": {"conf/model.yaml": {"layers": "x"},
                                                              "other.json": {}}}}
    sentence(hub.ctl(*launch, json.dumps(wrong), check=False), "lr: 2 is above 1.",
             'layers of conf/model.yaml: "x" is not of type integer.', "other.json: the job takes")
    wrong["overrides"] = {"files": {"../../etc/x.json": {}}}
    sentence(hub.ctl(*launch, json.dumps(wrong), check=False), "Only .json, .yaml and .yml")
    before = len(hub.items("queue"))
    right = {"overrides": {"run_config": {"lr": 0.5}, "files": {"conf/model.yaml": {"layers": 3}}}}
    hub.ctl(*launch, json.dumps(right))
    assert len(hub.items("queue")) == before + 1


def test():
    home = fresh_home("jobchanges")
    with Hub(home / "from") as source, Hub(home / "to") as target:
        changes(source, home)
        copies(source, target, home)
        schemas(target, home)
        templates(target, home)


if __name__ == "__main__":
    main(test)
