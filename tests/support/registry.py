# SPDX-FileCopyrightText: 2026 The Slipway developers
# SPDX-License-Identifier: Apache-2.0
"""An image registry of the tests' own, on loopback: Debian's docker-registry."""

import base64
import ctypes
import json
import secrets
import shutil
import string
import urllib.error
import urllib.request

from support.places import NotRun, wait_until
from support.processes import Program
from support.sshd import free_port

USER = "builder"


def _bcrypt(password):
    """As the registry wants passwords written; Python's own module for it is gone since 3.13."""
    try:
        library = ctypes.CDLL("libcrypt.so.1")
    except OSError as error:
        raise NotRun(f"no libcrypt: {error}") from error
    library.crypt.restype = ctypes.c_char_p
    salt = "".join(secrets.choice(string.ascii_letters + string.digits) for _ in range(22))
    return library.crypt(password.encode(), f"$2y$05${salt}".encode()).decode()


class ImageRegistry:
    """Ends with `with`. With a password only USER may come in."""

    def __init__(self, folder, password=None):
        program = shutil.which("docker-registry")
        if not program:
            raise NotRun("docker-registry is not installed (Debian: docker-registry)")
        folder.mkdir(parents=True)
        self.port = free_port()
        self.host = f"localhost:{self.port}"
        self.password = password
        lines = ["version: 0.1", "log: {level: info}",
                 f"storage: {{filesystem: {{rootdirectory: {folder}/data}}}}",
                 f"http: {{addr: '127.0.0.1:{self.port}'}}"]
        if password:
            (folder / "htpasswd").write_text(f"{USER}:{_bcrypt(password)}\n")
            lines.append(f"auth: {{htpasswd: {{realm: tests, path: {folder}/htpasswd}}}}")
        (folder / "config.yml").write_text("\n".join(lines) + "\n")
        self._process = Program([program, "serve", folder / "config.yml"], folder / "registry.log")
        try:
            wait_until("the registry answers", self._answers, 20)
        except AssertionError as error:
            text = self._process.text()[-2000:]
            self._process.stop()
            raise AssertionError(f"{error}: {text}") from error

    def _answers(self):
        try:
            self._get("/v2/")
        except (urllib.error.URLError, OSError):
            return False
        return True

    def _get(self, path):
        request = urllib.request.Request(
            f"http://127.0.0.1:{self.port}{path}",
            headers={"Accept": "application/vnd.docker.distribution.manifest.v2+json, "
                               "application/vnd.oci.image.manifest.v1+json"})
        if self.password:
            token = base64.b64encode(f"{USER}:{self.password}".encode()).decode()
            request.add_header("Authorization", f"Basic {token}")
        with urllib.request.urlopen(request, timeout=10) as response:
            return json.load(response)

    def tags(self, repository):
        try:
            return sorted(self._get(f"/v2/{repository}/tags/list")["tags"] or [])
        except urllib.error.HTTPError as error:
            assert error.code == 404, error
            return []

    def manifest(self, repository, tag):
        return self._get(f"/v2/{repository}/manifests/{tag}")

    def log(self):
        return self._process.text()

    def __enter__(self):
        return self

    def __exit__(self, *unused):
        self._process.stop()
