# SPDX-FileCopyrightText: 2026 The Slipway developers
# SPDX-License-Identifier: Apache-2.0
"""Starting programs that end with the test, whatever happens to it."""

import contextlib
import ctypes
import os
import pathlib
import select
import signal
import subprocess
import time

PR_SET_PDEATHSIG = 1
_libc = ctypes.CDLL(None, use_errno=True)


def _die_with_parent():
    # A test that runs out of time is killed by ctest; nothing that it began may stay behind.
    _libc.prctl(PR_SET_PDEATHSIG, signal.SIGKILL)


class Program:
    """A child with its output in a file. Ends with `with`, or with the test that started it."""

    def __init__(self, argv, log, env=None, cwd=None, stdin=None, first_line=False, pass_fds=()):
        self.argv = [str(part) for part in argv]
        self.log = pathlib.Path(log)
        self.log.parent.mkdir(parents=True, exist_ok=True)
        self._file = open(self.log, "ab")
        self.process = subprocess.Popen(
            self.argv, env=env, cwd=cwd, stdin=stdin or subprocess.DEVNULL,
            stdout=subprocess.PIPE if first_line else self._file, stderr=self._file,
            start_new_session=True, preexec_fn=_die_with_parent, pass_fds=pass_fds)

    @property
    def pid(self):
        return self.process.pid

    @property
    def alive(self):
        return self.process.poll() is None

    def first_line(self, seconds):
        """The first line on standard output; AssertionError with the log when none comes."""
        deadline = time.monotonic() + seconds
        data = b""
        descriptor = self.process.stdout.fileno()
        while b"\n" not in data:
            left = deadline - time.monotonic()
            ready, _, _ = select.select([descriptor], [], [], max(0, left))
            chunk = os.read(descriptor, 65536) if ready else b""
            if not chunk:
                raise AssertionError(f"{self.argv[0]} printed no line: {self.text()[-2000:]}")
            data += chunk
        return data.split(b"\n", 1)[0].decode()

    def text(self):
        self._file.flush()
        return self.log.read_text(errors="replace")

    def kill(self):
        """kill -9 of the program alone: what it started goes on."""
        self.process.kill()
        self.process.wait()

    def forget(self):
        """Gives back what a killed program still takes here; it is not used any more."""
        if self.process.stdout:
            self.process.stdout.close()
        self._file.close()

    def stop(self, seconds=15):
        """Asks it to end, then makes it and everything in its session end."""
        if self.alive:
            self.process.send_signal(signal.SIGTERM)
            with contextlib.suppress(subprocess.TimeoutExpired):
                self.process.wait(seconds)
        with contextlib.suppress(ProcessLookupError):
            os.killpg(self.process.pid, signal.SIGKILL)
        self.process.wait()
        if self.process.stdout:
            self.process.stdout.close()
        self._file.close()

    def __enter__(self):
        return self

    def __exit__(self, *unused):
        self.stop()


def run(argv, env=None, cwd=None, timeout=120, check=True, input=None):
    """A command to its end; a failure shows what it printed."""
    done = subprocess.run([str(part) for part in argv], env=env, cwd=cwd, timeout=timeout,
                          input=input, stdin=None if input is not None else subprocess.DEVNULL,
                          stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, check=False)
    if check and done.returncode != 0:
        raise AssertionError(f"{' '.join(map(str, argv))} exited {done.returncode}\n"
                             f"{done.stdout[-4000:]}\n{done.stderr[-4000:]}")
    return done
