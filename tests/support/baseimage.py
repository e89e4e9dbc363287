# SPDX-FileCopyrightText: 2026 The Slipway developers
# SPDX-License-Identifier: Apache-2.0
"""The one image that tests need, made on this computer from Debian's packages.

Made once and kept under the cache folder; imported into the tests' engine and tagged with every
name that a build of ours or of the official agent asks for, so that no image registry is used.
"""

import contextlib
import fcntl
import hashlib
import os
import pathlib
import shutil
import subprocess
import tempfile

from support.places import CACHE, NotRun

SUITE = "bookworm"
PACKAGES = ("python3", "python3-venv", "python3-pip", "python-is-python3", "ca-certificates")
HOST_BUNDLE = pathlib.Path("/etc/ssl/certs/ca-certificates.crt")
BUNDLE = "/etc/ssl/certs/ca-certificates.crt"
NAMES = [f"python:3.{minor}{variant}"
         for minor in (9, 10, 11, 12, 13)
         for variant in ("", "-slim", f"-{SUITE}", f"-slim-{SUITE}", "-buster")]
DEBOOTSTRAP_SECONDS = 900


def _registry_settings():
    """The host's own settings of the Python registry, as environment for the image."""
    settings = {}
    listed = subprocess.run(["pip3", "config", "list"], stdout=subprocess.PIPE, text=True,
                            stderr=subprocess.DEVNULL, check=False).stdout
    for line in listed.splitlines():
        key, _, value = line.partition("=")
        key = key.replace(":env:", "global").rsplit(".", 1)[-1]
        if key in ("index-url", "extra-index-url", "trusted-host", "default-timeout"):
            settings["PIP_" + key.upper().replace("-", "_")] = value.strip("'\"")
    for name in ("http_proxy", "https_proxy", "no_proxy"):
        if os.environ.get(name):
            settings[name] = os.environ[name]
    return settings


def environment():
    env = {"PIP_CERT": BUNDLE, "SSL_CERT_FILE": BUNDLE, "REQUESTS_CA_BUNDLE": BUNDLE,
           "UV_NATIVE_TLS": "1", "PIP_DISABLE_PIP_VERSION_CHECK": "1",
           "PIP_ROOT_USER_ACTION": "ignore", "LANG": "C.UTF-8"}
    env.update(_registry_settings())
    return env


def _digest():
    content = hashlib.sha256(pathlib.Path(__file__).read_bytes())
    if HOST_BUNDLE.exists():
        content.update(HOST_BUNDLE.read_bytes())
    return content.hexdigest()[:16]


def archive():
    """The root file system as a tar file, made on the first call."""
    CACHE.mkdir(parents=True, exist_ok=True)
    path = CACHE / f"base-{SUITE}-{_digest()}.tar"
    with open(CACHE / "base.lock", "w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not path.exists():
            for old in CACHE.glob("base-*.tar"):
                old.unlink()
            _make(path)
    return path


def _make(path):
    if not shutil.which("debootstrap"):
        raise NotRun("debootstrap is not installed, so there is no base image")
    if os.geteuid() != 0:
        raise NotRun("only root can make the base image")
    folder = pathlib.Path(tempfile.mkdtemp(prefix="base-", dir=CACHE))
    root = folder / "root"
    try:
        print(f"making the base image with debootstrap ({SUITE}) ...", flush=True)
        # No mirror is named: debootstrap takes the machine's own.
        made = subprocess.run(
            ["debootstrap", "--variant=minbase", "--include=" + ",".join(PACKAGES), SUITE,
             str(root)],
            stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
            timeout=DEBOOTSTRAP_SECONDS, check=False)
        if made.returncode != 0:
            raise NotRun("debootstrap failed: " + " | ".join(made.stdout.splitlines()[-3:]))
        if HOST_BUNDLE.exists():
            shutil.copy(HOST_BUNDLE, root / BUNDLE.lstrip("/"))
        for mark in root.glob("usr/lib/python3*/EXTERNALLY-MANAGED"):
            mark.unlink()
        for waste in ("var/cache/apt/archives", "var/lib/apt/lists", "usr/share/doc",
                      "usr/share/locale", "usr/share/man"):
            for entry in (root / waste).glob("*"):
                if entry.is_dir() and not entry.is_symlink():
                    shutil.rmtree(entry)
                else:
                    entry.unlink()
        part = path.with_suffix(".part")
        subprocess.run(["tar", "-C", str(root), "--numeric-owner", "--one-file-system",
                        "-cf", str(part), "."], check=True, timeout=300)
        part.replace(path)
    except subprocess.TimeoutExpired as error:
        raise NotRun(f"making the base image took more than {error.timeout} s") from error
    finally:
        with contextlib.suppress(OSError):
            shutil.rmtree(folder)


def load(engine):
    """Imports the image into `engine` under all its names."""
    changes = [argument for name, value in environment().items()
               for argument in ("--change", f"ENV {name}={value}")]
    engine.docker("import", *changes, "--change", 'CMD ["python3"]', str(archive()), NAMES[0])
    for name in NAMES[1:]:
        engine.docker("tag", NAMES[0], name)
