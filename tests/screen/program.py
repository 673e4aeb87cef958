"""The program as a delegate starts it, on a screen: a process of its own, without any network."""

import contextlib
import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from PIL import Image

from drafter.model.document import Document
from drafter.model.opened import RefusalError
from drafter.session import open_file
from drafter.settings import Settings, to_toml
from tests.screen.display import LIMIT, SEEN, STALL, Box, Display, Window, changed, ink, until

ROOT = Path(__file__).resolve().parents[2]
_FOLDERS = ("CONFIG", "DATA", "STATE", "CACHE", "RUNTIME")
_WITHOUT_NETWORK = ("unshare", "--map-root-user", "--net")
_OF_THE_TESTS = ("QT_QPA_PLATFORM", "QT_SCALE_FACTOR", "WAYLAND_DISPLAY")


def environment(home: Path, display: Display) -> dict[str, str]:
    """Return what a desktop tells a program, with folders of its own."""
    kept = {name: value for name, value in os.environ.items() if name not in _OF_THE_TESTS}
    folders = {f"XDG_{name}_HOME": str(home / name.lower()) for name in _FOLDERS}
    folders["XDG_RUNTIME_DIR"] = folders.pop("XDG_RUNTIME_HOME")
    for folder in folders.values():
        Path(folder).mkdir(mode=0o700, exist_ok=True)
    folders["XDG_CACHE_HOME"] = str(display.cache)
    own = {"HOME": str(home), "DISPLAY": display.name, "LC_ALL": "C.UTF-8"}
    return {**kept, **folders, **own}


def settle(home: Path, settings: Settings) -> None:
    """Write the settings that the program begins with."""
    path = home / "config" / "drafter" / "settings.toml"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(to_toml(settings), encoding="utf-8")


def make_index(its: dict[str, str]) -> None:
    """Have the index of adopted texts made once, for all programs of a screen."""
    subprocess.run(
        [sys.executable, "-m", "ui", "lookup", "51/148"],
        cwd=ROOT,
        env=its,
        check=True,
        capture_output=True,
    )


def network_can_be_denied() -> bool:
    """Say whether this system lets a process be started without a network."""
    try:
        tried = subprocess.run([*_WITHOUT_NETWORK, "true"], capture_output=True, check=False)
    except OSError:
        return False
    return tried.returncode == 0


class Program:
    """A running Drafter; it is known by its windows and its files only."""

    def __init__(self, display: Display, home: Path, *files: Path) -> None:
        self.display = display
        self._errors = home / f"errors-{time.monotonic_ns()}.txt"
        denied = _WITHOUT_NETWORK if network_can_be_denied() else ()
        self.known = {window.number for window in display.windows()}
        with self._errors.open("wb") as errors:
            self._process = subprocess.Popen(
                [*denied, sys.executable, "-m", "ui", *map(str, files)],
                cwd=ROOT,
                env=environment(home, display),
                stdout=errors,
                stderr=errors,
            )
        title = files[0].name if files else "Drafter"
        until(lambda: self._begun(title), "the window")
        display.still()

    def _begun(self, title: str) -> bool:
        assert self._process.poll() is None, self.said
        fresh = [w for w in self.display.windows() if w.number not in self.known]
        return any(title in w.title for w in fresh) and title in self.display.active()

    @property
    def said(self) -> str:
        """What stands on standard output and standard error: nothing should."""
        return self._errors.read_text(encoding="utf-8", errors="replace")

    def answers(
        self,
        act: Callable[[], object],
        box: Box | None = None,
        seen: Callable[[Image.Image], bool] = bool,
    ) -> None:
        """Do something; what it changes must be seen, in a box where one is named, and be as wished
        before the window stalls.

        Time in which the window or the screen waits for a processor is the machine's, not theirs.
        """
        before = self.display.still()
        before = before.crop(box) if box else before
        waited, begun = self._waited(), time.monotonic()
        act()

        def answered() -> bool:
            picture = self.display.picture(box)
            return changed(before, picture) > SEEN and seen(picture)

        until(answered, "what should be seen")
        took = time.monotonic() - begun - (self._waited() - waited)
        assert took < STALL, f"the window stood still for {took:.2f} s"

    def opens(self, act: Callable[[], object], title: str = "") -> Window:
        """Do something that shows another window: a dialog, a list, a menu; return it painted."""
        known = {window.number for window in self.display.windows()}

        def fresh() -> Window | None:
            windows = self.display.windows()
            return next((w for w in windows if w.number not in known and title in w.title), None)

        before = self.display.picture()
        self.answers(act)
        window = until(fresh, f"a window {title}")
        after = self.display.still()
        assert changed(before.crop(window.box), after.crop(window.box)) > SEEN
        assert ink(after.crop(window.box)) > SEEN
        return window

    def dialog(self, act: Callable[[], object], title: str) -> Window:
        """Do something that shows a dialog, and wait until the keyboard writes in it."""
        window = self.opens(act, title)
        until(lambda: title in self.display.active(), f"the keyboard in {title}")
        return window

    def kill(self) -> None:
        """End it as a failure of the power would."""
        self._process.kill()
        self._process.wait(LIMIT)

    def _waited(self) -> float:
        """Return for how many seconds the window and the screen had no processor."""
        return sum(map(_run_delay, (self._process.pid, self.display.server)))


def _run_delay(process: int) -> float:
    """Return for how many seconds the threads of a process were ready, and had no processor."""
    delays = 0
    for thread in Path(f"/proc/{process}/task").iterdir():
        with contextlib.suppress(OSError):  # It ended meanwhile.
            delays += int((thread / "schedstat").read_text(encoding="ascii").split()[1])
    return delays / 1e9


@contextmanager
def running(display: Display, home: Path, *files: Path) -> Iterator[Program]:
    """Run the program; at the end it must have said nothing."""
    program = Program(display, home, *files)
    try:
        yield program
    finally:
        program.kill()
    assert program.said == ""


def written(path: Path, holds: Callable[[Document], bool], what: str) -> Document:
    """Wait until a file is there that holds something; return the document in it."""

    def read() -> Document | None:
        try:
            document = open_file(path).document
        except (OSError, RefusalError):  # It is not there yet.
            return None
        return document if holds(document) else None

    found = until(read, f"{path.name} with {what}")
    assert found is not None
    return found
