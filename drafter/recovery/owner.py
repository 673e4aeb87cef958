"""Who holds a draft: a user, a computer, a process with the time of its start.

A process number is given out anew after a while, and after every start of the computer; with the
time of its start it is one process only.
"""

import getpass
import os
import platform
from dataclasses import dataclass
from functools import cache

import psutil

_TOLERANCE = 30.0
"""Seconds: the clock that the time of a start is reckoned from may be set meanwhile."""


@dataclass(frozen=True, slots=True)
class Owner:
    """A process of a user on a computer; `started` in seconds since 1970."""

    user: str = ""
    host: str = ""
    process: int = 0
    started: float = 0.0


@cache
def present() -> Owner:
    """Return this process."""
    process = psutil.Process()
    return Owner(_user(), platform.node(), process.pid, process.create_time())


def runs(owner: Owner) -> bool:
    """Say whether a process runs on this computer, whatever the computer is called by now."""
    try:
        started: float = psutil.Process(owner.process).create_time()
    except (psutil.Error, ValueError, OverflowError):
        return False
    return abs(started - owner.started) < _TOLERANCE


def _user() -> str:
    try:
        return getpass.getuser()
    except (KeyError, OSError, ImportError):
        return str(os.getuid()) if hasattr(os, "getuid") else ""
