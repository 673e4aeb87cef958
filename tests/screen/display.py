"""A virtual X screen with a window manager, its keys and its mouse, and what can be seen on it.

Nothing here knows Qt: keys and clicks go through the X server, and what is looked at are pixels.
"""

import os
import re
import shutil
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple, TypeVar

from PIL import Image, ImageChops, ImageGrab

NEEDED = {"Xvfb": "xvfb", "openbox": "openbox", "xdotool": "xdotool"}
"""Commands, and Debian's packages that have them."""
SIZE = (1280, 800)
LIMIT = 15.0
"""Seconds that a condition may take to come true on a slow machine."""
STALL = 1.0
"""Seconds after which a window that has not answered stands still for whoever looks at it."""
SEEN = 250
"""Pixels: more than a caret that blinks, less than a word that appears."""
_STEP = 0.03
_HARDLY, _STANDS_OUT = 12, 60
"""Of 255: what a pixel may differ by and still look the same; by what it is writing."""

Box = tuple[int, int, int, int]
Found = TypeVar("Found")


class Window(NamedTuple):
    """A window that the screen shows, with the box of what it paints."""

    number: str
    title: str
    box: Box


def missing() -> list[str]:
    """Return the commands that a virtual screen wants and that are not here."""
    return [command for command in NEEDED if shutil.which(command) is None]


def until(true: Callable[[], Found], what: str, limit: float = LIMIT) -> Found:
    """Wait until something is true, and return it."""
    end = time.monotonic() + limit
    while not (found := true()):
        assert time.monotonic() < end, f"not in {limit:g} s: {what}"
        time.sleep(_STEP)
    return found


def changed(before: Image.Image, after: Image.Image) -> int:
    """Return how many pixels look other than before."""
    red, green, blue = ImageChops.difference(before, after).split()
    most = ImageChops.lighter(ImageChops.lighter(red, green), blue)
    return sum(most.histogram()[_HARDLY:])


def ground(picture: Image.Image) -> int:
    """Return the grey that most of a picture has: dark in a dark theme."""
    histogram = picture.convert("L").histogram()
    return max(range(256), key=histogram.__getitem__)


def ink(picture: Image.Image) -> int:
    """Return how many pixels stand out from the ground, as writing does."""
    behind = ground(picture)
    return sum(
        count
        for grey, count in enumerate(picture.convert("L").histogram())
        if abs(grey - behind) > _STANDS_OUT
    )


def first_of(picture: Image.Image, colour: str) -> tuple[int, int]:
    """Return the place of the uppermost pixel of a colour."""
    unlike = ImageChops.difference(picture, Image.new("RGB", picture.size, colour)).convert("L")
    alike = unlike.point(lambda value: 255 * (not value))
    box = alike.getbbox()
    assert box is not None, f"nothing in {colour}"
    row = alike.crop((0, box[1], picture.width, box[1] + 1)).getbbox()
    assert row is not None
    return row[0], box[1]


@dataclass(frozen=True)
class Display:
    """A screen that runs. `cache` is where all programs on it keep what can be made anew."""

    name: str
    server: int
    cache: Path

    def picture(self, box: Box | None = None) -> Image.Image:
        """Return what the screen shows."""
        return ImageGrab.grab(bbox=box, xdisplay=self.name).convert("RGB")

    def press(self, *keys: str) -> None:
        """Press keys and shortcuts, as "ctrl+k"."""
        self.tell("key", "--clearmodifiers", *keys)

    def type(self, text: str) -> None:
        """Type a text, letter by letter."""
        self.tell("type", "--delay", "4", "--", text)

    def click(self, x: int, y: int, button: int = 1) -> None:
        """Move the mouse to a place and click there."""
        self.tell("mousemove", str(x), str(y), "click", str(button))

    def drag(self, start: tuple[int, int], end: tuple[int, int]) -> None:
        """Press the mouse at one place, and let it go at another."""
        self.tell("mousemove", *map(str, start), "mousedown", "1")
        self.tell("mousemove", *map(str, end), "mouseup", "1")

    def tell(self, *words: str) -> str:
        """Have xdotool do something; return what it says, which may be nothing."""
        done = subprocess.run(
            ["xdotool", *words],
            env={**os.environ, "DISPLAY": self.name},
            capture_output=True,
            text=True,
            check=False,
            timeout=LIMIT,
        )
        return done.stdout.strip()

    def windows(self) -> list[Window]:
        """Return the windows that are shown, lists and menus too."""
        numbers = self.tell("search", "--onlyvisible", "--class", "drafter").split()
        found = (self._window(number) for number in numbers)
        return [window for window in found if window is not None]

    def active(self) -> str:
        """Return the title of the window that the keyboard writes in."""
        return self.tell("getwindowfocus", "getwindowname")

    def still(self) -> Image.Image:
        """Wait until nothing moves any more; return the picture."""
        last = [self.picture(), self.picture()]

        def calm() -> bool:
            time.sleep(3 * _STEP)
            last[:] = [last[1], self.picture()]
            return changed(*last) < SEEN

        until(calm, "a picture that stands still")
        return last[1]

    def _window(self, number: str) -> Window | None:
        said = self.tell("getwindowgeometry", "--shell", number)
        found = {k: int(v) for k, v in re.findall(r"^(X|Y|WIDTH|HEIGHT)=(-?\d+)$", said, re.M)}
        if len(found) < 4:  # It went meanwhile.
            return None
        left, top = found["X"], found["Y"]
        box = (left, top, left + found["WIDTH"], top + found["HEIGHT"])
        return Window(number, self.tell("getwindowname", number), box)


@contextmanager
def shown(folder: Path) -> Iterator[Display]:
    """Run a screen with a number that no other has, and a window manager on it."""
    size = "x".join(map(str, (*SIZE, 24)))
    command = ["Xvfb", "-displayfd", "1", "-screen", "0", size, "-nolisten", "tcp", "-noreset"]
    with (folder / "screen.log").open("wb") as log:
        server = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=log)
        try:
            assert server.stdout is not None
            name = f":{server.stdout.readline().decode().strip()}"
            manager = subprocess.Popen(
                ["openbox"], env={**os.environ, "DISPLAY": name}, stdout=log, stderr=log
            )
            try:
                yield Display(name, server.pid, folder / "cache")
            finally:
                _end(manager)
        finally:
            _end(server)


def _end(process: subprocess.Popen[bytes]) -> None:
    process.terminate()
    process.wait(LIMIT)
    if process.stdout is not None:
        process.stdout.close()
