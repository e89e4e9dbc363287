# SPDX-FileCopyrightText: 2026 The Slipway developers
# SPDX-License-Identifier: Apache-2.0
"""A company's network as builds see it: a package index behind TLS and a password, and a proxy.

Both listen on an address that build containers reach, and nowhere else.
"""

import base64
import hashlib
import http.server
import io
import ssl
import subprocess
import threading
import zipfile

PACKAGE = "slipwayexample"
USER = "reader"


def wheel():
    """A package of one module, as pip installs it."""
    info = f"{PACKAGE}-1.0.dist-info"
    files = {f"{PACKAGE}.py": "NAME = 'from the company index'\n",
             f"{info}/METADATA": f"Metadata-Version: 2.1\nName: {PACKAGE}\nVersion: 1.0\n",
             f"{info}/WHEEL": "Wheel-Version: 1.0\nGenerator: tests\nRoot-Is-Purelib: true\n"
                              "Tag: py3-none-any\n"}
    record = "".join(f"{name},,\n" for name in (*files, f"{info}/RECORD"))
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name, text in {**files, f"{info}/RECORD": record}.items():
            archive.writestr(name, text)
    return out.getvalue()


class Certificate:
    """One of an authority that nobody knows, for one address."""

    def __init__(self, folder, address):
        folder.mkdir(parents=True)
        self.authority, self.key, self.file = (folder / name for name in ("ca.pem", "key", "cert"))

        def openssl(*arguments):
            subprocess.run(["openssl", *map(str, arguments)], check=True, cwd=folder, timeout=60,
                           stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        openssl("req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj",
                "/CN=Tests of Slipway", "-keyout", "ca.key", "-out", self.authority)
        openssl("req", "-newkey", "rsa:2048", "-nodes", "-subj", f"/CN={address}", "-keyout",
                self.key, "-out", "request")
        (folder / "names").write_text(f"subjectAltName=IP:{address}\n")
        openssl("x509", "-req", "-in", "request", "-CA", self.authority, "-CAkey", "ca.key",
                "-CAcreateserial", "-days", "2", "-extfile", "names", "-out", self.file)


class _Server:
    """Counts the requests of a handler made by `handler(self)`."""

    def __init__(self, address, handler, certificate=None):
        self.paths = []
        self.server = http.server.ThreadingHTTPServer((address, 0), handler(self))
        if certificate:
            context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
            context.load_cert_chain(certificate.file, certificate.key)
            self.server.socket = context.wrap_socket(self.server.socket, server_side=True)
        self.port = self.server.server_port
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    def __enter__(self):
        return self

    def __exit__(self, *unused):
        self.server.shutdown()
        self.server.server_close()


class _Handler(http.server.BaseHTTPRequestHandler):
    def answer(self, status, body, kind="text/html", **headers):
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(body)))
        for name, value in headers.items():
            self.send_header(name.replace("_", "-"), value)
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *unused):
        pass


def package_index(address, certificate, password=None):
    """https://address:port/simple/ with one package."""
    content = wheel()
    name = f"{PACKAGE}-1.0-py3-none-any.whl"
    token = "Basic " + base64.b64encode(f"{USER}:{password}".encode()).decode()

    def handler(server):
        class Index(_Handler):
            def do_GET(self):
                server.paths.append(self.path)
                if password and self.headers.get("Authorization") != token:
                    self.answer(401, b"", WWW_Authenticate='Basic realm="index"')
                elif self.path == f"/simple/{PACKAGE}/":
                    digest = hashlib.sha256(content).hexdigest()
                    self.answer(200, f'<a href="/{name}#sha256={digest}">{name}</a>'.encode())
                elif self.path == f"/{name}":
                    self.answer(200, content, "application/octet-stream")
                else:
                    self.answer(404, b"")
        return Index
    return _Server(address, handler, certificate)


def proxy(address):
    """Answers for every host that there is, itself."""
    def handler(server):
        class Proxy(_Handler):
            def do_GET(self):
                server.paths.append(self.path)
                self.answer(200, b"from the proxy\n")
        return Proxy
    return _Server(address, handler)
