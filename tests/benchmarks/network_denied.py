"""Runs a command whose every attempt to reach a network ends it at once, in the system itself.

Run: python tests/benchmarks/network_denied.py [--all] [COMMAND …]

Without a command the whole suite of tests is run. A filter of system calls (seccomp, Linux) kills
the process, or any that it starts, with SIGSYS when it opens any socket but a local one, by which
the system's library asks who the user is and X shows a window; with --all, those too. So a command
that ends well has not tried even once. What is printed: the command's own output, then its exit
status and the attempts (0, or at least 1).
"""

import ctypes
import os
import platform
import signal
import struct
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
_NO_NEW_PRIVILEGES, _SECCOMP, _FILTER = 38, 22, 2
_KILL, _ALLOW = 0x80000000, 0x7FFF0000
_LOAD, _EQUAL, _RETURN = 0x20, 0x15, 0x06
_CALL, _ARCHITECTURE, _FAMILY = 0, 4, 16
"""Offsets in what the kernel tells a filter: number of the call, architecture, first argument."""
SYSTEMS = {"x86_64": (0xC000003E, 41), "aarch64": (0xC00000B7, 198)}
"""By machine: what the kernel calls the architecture, the number of `socket`."""
LOCAL = 1
"""AF_UNIX."""


def can_be_denied() -> bool:
    """Say whether this system has such filters."""
    return sys.platform == "linux" and platform.machine() in SYSTEMS


def deny(*, every: bool) -> None:
    """Let no socket but local ones be opened by this process from now on, or none at all."""
    architecture, call = SYSTEMS[platform.machine()]
    steps = [
        (_LOAD, 0, 0, _ARCHITECTURE),
        (_EQUAL, 1, 0, architecture),
        (_RETURN, 0, 0, _KILL),
        (_LOAD, 0, 0, _CALL),
        (_EQUAL, 1, 0, call),
        (_RETURN, 0, 0, _ALLOW),
        (_LOAD, 0, 0, _FAMILY),
        (_EQUAL, 0, 1, LOCAL),
        (_RETURN, 0, 0, _KILL if every else _ALLOW),
        (_RETURN, 0, 0, _KILL),
    ]
    code = b"".join(struct.pack("HBBI", *step) for step in steps)
    buffer = ctypes.create_string_buffer(code, len(code))
    program = struct.pack("HxxxxxxQ", len(steps), ctypes.addressof(buffer))
    library = ctypes.CDLL(None, use_errno=True)
    for words in ((_NO_NEW_PRIVILEGES, 1, 0, 0, 0), (_SECCOMP, _FILTER, program, 0, 0)):
        if library.prctl(*words) != 0:
            raise OSError(ctypes.get_errno(), "the filter was not taken")


def run(command: list[str], *, every: bool = False, **how: object) -> int:
    """Run a command without a network; return its exit status, below zero for a signal."""
    return subprocess.run(
        command, cwd=ROOT, check=False, preexec_fn=lambda: deny(every=every), **how
    ).returncode


def main() -> int:
    words = sys.argv[1:]
    every = words[:1] == ["--all"]
    command = words[every:] or [sys.executable, "-m", "pytest", "-q", "-n", str(os.cpu_count())]
    status = run(command, every=every)
    killed = status in (-signal.SIGSYS, 128 + signal.SIGSYS)
    print(f"exit status {status}; attempts to reach a network: {'at least 1' if killed else 0}")
    return status


if __name__ == "__main__":
    sys.exit(main())
