# SPDX-FileCopyrightText: 2026 The Slipway developers
# SPDX-License-Identifier: Apache-2.0
"""An HTTP proxy between our programs and a hub that counts what it sees and does what networks do:
answers that get lost, come twice, late or never end, and servers that are away.

A rule looks at each request and says how it is played:

    def rule(exchange):
        return lost if exchange.operation == "ackRunQueueItem" else None  # None: as it should be

    async def lost(exchange):
        await exchange.forward()
        exchange.cut()
"""

import asyncio
import contextlib
import dataclasses
import json
import re
import threading
import time

LONGEST_HEAD = 64 * 1024
STEP_SECONDS = 10


@dataclasses.dataclass
class Answer:
    status: int
    headers: list  # [(name, value)], without those of the connection
    body: bytes = b""

    @property
    def json(self):
        return json.loads(self.body)


def json_answer(data, status=200, **headers):
    return Answer(status, [("Content-Type", "application/json"),
                           *((name.replace("_", "-"), value) for name, value in headers.items())],
                  json.dumps(data).encode())


def refusal(status, retry_after=None):
    more = {} if retry_after is None else {"Retry_After": str(retry_after)}
    return json_answer({"errors": [{"message": "not now"}]}, status, **more)


class Exchange:
    """One request of a client, and what became of it."""

    def __init__(self, proxy, number, writer, method, path, headers, body):
        self.proxy, self.number, self.method, self.path = proxy, number, method, path
        self.headers, self.body = headers, body
        self.at = time.monotonic()
        self.ended = None       # when the client had its answer, or the connection ended
        self.answer = None      # the hub's, once forwarded
        self.status = None      # what the client got; None: nothing
        self.operation, self.is_mutation, self.variables = _graphql(path, body)
        self._writer = writer

    @property
    def data(self):
        """What the hub answered to the operation."""
        return (self.answer.json.get("data") or {}) if self.answer else {}

    async def forward(self):
        """Lets the hub see it; its answer, which the client does not have yet."""
        self.answer = await self.proxy.ask(self.method, self.path, self.headers, self.body)
        return self.answer

    async def reply(self, answer):
        self.status = answer.status
        head = [f"HTTP/1.1 {answer.status} Given"]
        head += [f"{name}: {value}" for name, value in answer.headers]
        head += [f"Content-Length: {len(answer.body)}", "", ""]
        await self.write("\r\n".join(head).encode("latin-1")
                         + (b"" if self.method == "HEAD" else answer.body))

    async def write(self, data):
        self._writer.write(data)
        await self._writer.drain()

    def cut(self):
        """Ends the connection as a broken network does."""
        self._writer.transport.abort()

    def __str__(self):
        return f"#{self.number} {self.operation or self.path} -> {self.status}"


class Proxy:
    """`with Proxy(hub.port) as proxy:`; its own thread; `proxy.url` stands for the hub's."""

    def __init__(self, hub_port):
        self._hub = ("127.0.0.1", hub_port)
        self.rule = None
        self.seen = []
        self.port = None
        self._server = None
        self._silent = None  # an event while nothing passes
        self._writers = set()
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, daemon=True)

    @property
    def url(self):
        return f"http://127.0.0.1:{self.port}"

    def __enter__(self):
        self._thread.start()
        self._call(self._listen())
        return self

    def __exit__(self, *unused):
        self._call(self._close())
        self._call(self._end_tasks())
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join(STEP_SECONDS)
        self._loop.close()

    # --- what a test does ---

    @contextlib.contextmanager
    def playing(self, how):
        """Within: every request is played as `how`, or as what `how` returns if it is a rule."""
        before, self.rule = self.rule, how
        try:
            yield
        finally:
            self.rule = before

    @contextlib.contextmanager
    def away(self):
        """Within: nobody listens, and every connection breaks."""
        self._call(self._close())
        try:
            yield
        finally:
            self._call(self._listen())

    @contextlib.contextmanager
    def silent(self):
        """Within: connections are made, and nothing comes back; after it they break."""
        self._silent = asyncio.Event()
        try:
            yield
        finally:
            self._call(self._speak())

    def count(self, operation=None, since=0.0, until=None):
        """Requests begun in [since, until) of that operation, or of all."""
        return sum(1 for exchange in list(self.seen)
                   if since <= exchange.at and (until is None or exchange.at < until)
                   and operation in (None, exchange.operation))

    def by_operation(self, since=0.0, until=None):
        counts = {}
        for exchange in list(self.seen):
            if since <= exchange.at and (until is None or exchange.at < until):
                name = exchange.operation or exchange.path
                counts[name] = counts.get(name, 0) + 1
        return counts

    def replay(self, exchange):
        """The same request once more, as the hub answers it; the client knows nothing of it."""
        return self._call(self.ask(exchange.method, exchange.path, exchange.headers, exchange.body))

    # --- its thread ---

    def _call(self, task):
        return asyncio.run_coroutine_threadsafe(task, self._loop).result(STEP_SECONDS)

    async def _listen(self):
        self._server = await asyncio.start_server(self._serve, "127.0.0.1", self.port or 0,
                                                  limit=LONGEST_HEAD, reuse_address=True)
        self.port = self._server.sockets[0].getsockname()[1]

    async def _close(self):
        self._server.close()
        for writer in list(self._writers):
            writer.transport.abort()
        await self._server.wait_closed()

    async def _speak(self):
        silent, self._silent = self._silent, None
        silent.set()
        for writer in list(self._writers):
            writer.transport.abort()

    async def _end_tasks(self):
        tasks = [task for task in asyncio.all_tasks() if task is not asyncio.current_task()]
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    async def _serve(self, reader, writer):
        self._writers.add(writer)
        try:
            while await self._serve_one(reader, writer):
                pass
        except (OSError, asyncio.IncompleteReadError, asyncio.LimitOverrunError):
            pass  # the client went away, or the connection was cut
        finally:
            self._writers.discard(writer)
            writer.close()

    async def _serve_one(self, reader, writer):
        method, path, headers = await _read_head(reader)
        body = await _read_body(reader, headers)
        exchange = Exchange(self, len(self.seen), writer, method, path, headers, body)
        self.seen.append(exchange)
        if self._silent:
            await self._silent.wait()
            return False
        how = self.rule(exchange) if self.rule else None
        try:
            await (how or relay)(exchange)
        finally:
            exchange.ended = time.monotonic()
        return not writer.transport.is_closing()

    async def ask(self, method, path, headers, body):
        reader, writer = await asyncio.open_connection(*self._hub, limit=LONGEST_HEAD)
        try:
            ours = f"127.0.0.1:{self.port}"
            theirs = f"localhost:{self._hub[1]}"
            kept = [(name, value) for name, value in headers
                    if name not in ("host", "connection", "content-length", "transfer-encoding",
                                    "expect")]
            head = [f"{method} {path} HTTP/1.1", f"Host: {theirs}", "Connection: close",
                    f"Content-Length: {len(body)}", *(f"{name}: {value}" for name, value in kept)]
            writer.write("\r\n".join([*head, "", ""]).encode("latin-1") + body)
            await writer.drain()
            _, status, answered = await _read_head(reader)
            body = b"" if method == "HEAD" else await _read_body(reader, answered)
        finally:
            writer.close()
        # What the hub hands out for files leads through here as well.
        if "json" in dict(answered).get("content-type", ""):
            body = body.replace(theirs.encode(), ours.encode())
        return Answer(int(status), [(name, value) for name, value in answered
                               if name not in ("connection", "content-length",
                                               "transfer-encoding")], body)


async def relay(exchange):
    """As it should be; a hub that is not there is a connection that breaks."""
    try:
        answer = await exchange.forward()
    except (OSError, asyncio.IncompleteReadError):
        exchange.cut()
        return
    await exchange.reply(answer)


async def cut(exchange):
    """The hub hears nothing of it, and the client nothing at all."""
    exchange.cut()


async def lost(exchange):
    """The hub did it, and nobody hears of it."""
    await exchange.forward()
    exchange.cut()


def answering(answer):
    """Without asking the hub."""
    async def play(exchange):
        await exchange.reply(answer)
    return play


def _graphql(path, body):
    if path.split("?")[0] != "/graphql":
        return None, False, {}
    try:
        asked = json.loads(body)
    except ValueError:
        return None, False, {}
    named = re.search(r"\b(query|mutation)\s+(\w+)", asked.get("query") or "")
    kind, name = named.groups() if named else ("query", "anonymous")
    return name, kind == "mutation", asked.get("variables") or {}


async def _read_head(reader):
    """The first two words of its first line, and the headers with lower-case names."""
    lines = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1").split("\r\n")
    first = (lines[0].split(" ", 2) + [""])[:2]
    headers = [(name.strip().lower(), value.strip())
               for name, _, value in (line.partition(":") for line in lines[1:] if line)]
    return *first, headers


async def _read_body(reader, headers):
    named = dict(headers)
    if named.get("transfer-encoding", "").lower() == "chunked":
        body = b""
        while True:
            size = int((await reader.readuntil(b"\r\n")).split(b";")[0], 16)
            piece = await reader.readexactly(size + 2)
            if size == 0:
                return body
            body += piece[:-2]
    return await reader.readexactly(int(named.get("content-length", 0)))
